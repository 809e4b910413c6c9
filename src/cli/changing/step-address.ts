import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Step } from '../../document/document.js';
import { isUnread } from '../../document/faulty.js';
import { addTo } from '../../text/add-to.js';
import { type Hint, hintFor, hintOrKnown } from '../../text/hint.js';
import { isFolder } from '../../workspace/files/paths.js';
import { unusable } from '../../languages/unusable.js';
import type { OpenDocument, Session } from '../session.js';

/** A step of a document that was read. */
export interface AddressedStep {
  readonly open: OpenDocument;
  readonly step: Step;
}

/**
 * The steps that words name: `path#A1` or `document-id#A1`. Each document is read once.
 *
 * @returns a step for each word, in their order; a step named twice comes once
 * @throws Unusable for a word that names no step, with the nearest that does
 */
export async function findSteps(session: Session, words: readonly string[]): Promise<AddressedStep[]> {
  const byWord = new Map<string, OpenDocument>();
  const byPath = new Map<string, OpenDocument>();
  const found = new Map<Step, AddressedStep>();
  for (const { document: word, entry: id } of words.map(stepAddress)) {
    const named = byWord.get(word) ?? (await findDocument(session, word));
    const open = byPath.get(named.path) ?? named;
    byWord.set(word, open);
    byPath.set(open.path, open);
    const step = stepWithId(open, id);
    found.set(step, { open, step });
  }
  return [...found.values()];
}

/** Steps by their documents, both in the order in which they were named. */
export function byDocument<One extends { readonly open: OpenDocument }>(
  addressed: readonly One[],
): ReadonlyMap<OpenDocument, readonly One[]> {
  const found = new Map<OpenDocument, One[]>();
  for (const one of addressed) addTo(found, one.open, one);
  return found;
}

/** How a step is named in what people read: by its document's id, or by the path of one that has none. */
export function addressOf({ open: { document }, step }: AddressedStep): string {
  return `${document.frontmatter.id?.value ?? document.source.path}#${step.id.value}`;
}

/**
 * The documents that words name: files, folders, globs, or the id of a document of the workspace. Each is read once.
 *
 * @throws Unusable for a word that names no document, or one that cannot be read
 */
export async function findDocuments(session: Session, words: readonly string[]): Promise<OpenDocument[]> {
  const found = new Map<string, OpenDocument>();
  for (const word of words) {
    const named = isPath(session, word) ? await atPath(session, word) : await withId(session, word);
    for (const open of named) if (!found.has(open.path)) found.set(open.path, open);
  }
  return [...found.values()];
}

/** The one document that a word names. @throws Unusable where it names none or several */
export async function findDocument(session: Session, word: string): Promise<OpenDocument> {
  const [open, another] = await findDocuments(session, [word]);
  if (open && !another) return open;
  throw unusable('several-documents', { word });
}

/** The step of a document that has an id. @throws Unusable where none or several have it */
export function stepWithId({ document }: OpenDocument, id: string): Step {
  const [step, another] = document.steps.filter((known) => known.id.value === id);
  const { path } = document.source;
  if (another) throw unusable('two-steps', { path, id });
  if (step) return step;
  const ids = document.steps.map((known) => known.id.value).filter((known) => known !== '');
  throw unusable('no-step', { path, id, hint: hintOrKnown(id, ids) });
}

/** What a word such as `nordvik#A1` names: a document, by its id or path, and an entry of it. */
export interface Address {
  readonly document: string;
  readonly entry: string;
}

/** The two halves of an address; nothing where a word is none. */
export function splitAddress(word: string): Address | undefined {
  const hash = word.lastIndexOf('#');
  if (hash <= 0 || hash === word.length - 1) return undefined;
  return { document: word.slice(0, hash), entry: word.slice(hash + 1) };
}

function stepAddress(word: string): Address {
  const address = splitAddress(word);
  if (!address) throw unusable('no-step-address', { word });
  return address;
}

/** What can be no id, and a file that stands there, is a path; a folder may have the name of an id. */
function isPath({ cwd }: Session, word: string): boolean {
  const path = resolve(cwd, word);
  return !/^[a-z0-9-]+$/.test(word) || (existsSync(path) && !isFolder(path));
}

async function atPath(session: Session, word: string): Promise<OpenDocument[]> {
  const documents: OpenDocument[] = [];
  try {
    for await (const open of session.documents([word])) documents.push(readable(open));
  } catch (error) {
    const { withDocumentMeant } = await import('./document-meant.js');
    throw await withDocumentMeant(error, session, word);
  }
  refuseFaultySettings(session);
  if (documents.length === 0) throw unusable('no-document', { word });
  return documents;
}

async function withId(session: Session, id: string): Promise<OpenDocument[]> {
  const found: OpenDocument[] = [];
  for await (const { file, document } of session.heads([], id)) {
    const open = document.frontmatter.id?.value === id ? await session.open(file) : undefined;
    if (open) found.push(open);
  }
  refuseFaultySettings(session);
  const [open, another] = found;
  if (another) {
    const paths = found.map(({ document }) => document.source.path).join(', ');
    throw unusable('several-with-id', { id, paths });
  }
  if (open) return [readable(open)];
  if (isFolder(resolve(session.cwd, id))) return atPath(session, id);
  const ids = await idsOf(session);
  throw unusable('none-with-id', {
    id,
    hint: idHint(id, ids),
    areMany: ids.length > MOST_IDS,
    // A private document is not said to be there: only that there may be one.
    withoutPrivate: session.options.private !== true,
  });
}

/** More ids than these are not listed where none is near. */
const MOST_IDS = 20;

function idHint(id: string, ids: readonly string[]): Hint {
  const hint = hintFor(id, ids);
  return hint.meant !== undefined || ids.length > MOST_IDS ? hint : { known: ids };
}

async function idsOf(session: Session): Promise<string[]> {
  const ids: string[] = [];
  for await (const { document } of session.heads([])) ids.push(document.frontmatter.id?.value ?? '');
  return ids.filter((id) => id !== '');
}

/** Documents of a workspace whose settings have faults are passed over; the faults have been told. @throws Unusable */
function refuseFaultySettings({ faultySettings }: Session): void {
  const [path] = faultySettings;
  if (path !== undefined) throw unusable('settings-to-fix', { path });
}

/** A document whose text could not be had is not to be changed. @throws Unusable */
function readable(open: OpenDocument): OpenDocument {
  if (!isUnread(open.document)) return open;
  throw unusable('cannot-be-read', { path: open.document.source.path });
}
