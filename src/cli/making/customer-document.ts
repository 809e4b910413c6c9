import { LIFECYCLE } from '../../document/vocabulary.js';
import { basename, dirname, posix } from 'node:path';
import { evidenceLink } from '../../changes/evidence-link.js';
import { addField } from '../../changes/step-edits.js';
import type { PlanDocument, Step } from '../../document/document.js';
import { contractOf, kindTitle, producers, slugOf, type Template, templateIn } from '../../kinds/kind.js';
import type { NewWords } from '../../languages/new.js';
import { SignOffKeeper } from '../../lint/sign-off-keeper.js';
import { type CustomerFile, customerFile } from '../../scaffold/customer-file.js';
import { isOpen, signedOn } from '../../document/step-state.js';
import { hintOrKnown } from '../../text/hint.js';
import { isSameName } from '../../text/name-key.js';
import { visible } from '../../text/visible.js';
import { relativePath } from '../../workspace/files/paths.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { carryOut } from '../changing/carry-out.js';
import type { OpenDocument, RunFile, Session } from '../session.js';
import { findSteps } from '../changing/step-address.js';

/** The documents that the steps of a workspace's lifecycles bring forth. */
export function kindsBroughtForth({ kinds, settings }: Workspace): Map<string, string[]> {
  const template = templateIn(LIFECYCLE, settings.language, kinds);
  const steps = template ? producers(template) : new Map<string, string[]>();
  return new Map([...steps].filter(([word]) => kinds.ids.includes(word)));
}

/**
 * The lifecycle of a customer.
 *
 * @param word its id, or the customer's name
 * @param isNeeded whether the document makes no sense without it
 * @throws Unusable where there is none and one is needed
 */
export async function findCustomer(
  session: Session,
  word: string,
  isNeeded: boolean,
): Promise<OpenDocument | undefined> {
  const ids: string[] = [];
  for await (const { file, id, customer } of lifecycles(session)) {
    const isNamed = customer !== undefined && isSameName(customer, word);
    if (id === word || id === slugOf(word) || isNamed) return session.open(file);
    ids.push(id);
  }
  if (!isNeeded) return undefined;
  throw unusable('no-lifecycle-of', { customer: word, hint: hintOrKnown(slugOf(word), ids) });
}

/** The id of the first customer's lifecycle; nothing where the workspace has none. */
export async function firstCustomer(session: Session): Promise<string | undefined> {
  for await (const { id } of lifecycles(session)) return id;
  return undefined;
}

/** The lifecycles of the workspace that have an id, with their customers. */
async function* lifecycles(
  session: Session,
): AsyncGenerator<{ readonly file: RunFile; readonly id: string; readonly customer: string | undefined }> {
  for await (const { file, document } of session.heads([], LIFECYCLE)) {
    const { kind, id, customer } = document.frontmatter;
    if (kind?.value === LIFECYCLE && id) yield { file, id: id.value, customer: customer?.value };
  }
}

/** Where a document of a customer is to stand, in the workspace: beside its lifecycle if that has a folder of its own. */
export function placeOf(
  kind: string,
  { path, document }: OpenDocument,
  occasion: string | undefined,
  root: string,
): CustomerFile {
  const customer = document.frontmatter.id?.value ?? '';
  const around = relativePath(root, dirname(path));
  const isItsOwn = basename(path) === `${LIFECYCLE}.md` || /^customers\/[^/]+$/.test(around);
  const folder = isItsOwn ? around : `customers/${customer}`;
  const { name, id } = customerFile(kind, customer, occasion);
  return { name: posix.join(folder, name), id };
}

/** A document that was made, and where. */
export interface MadeDocument {
  readonly template: Template;
  readonly occasion: string | undefined;
  /** Absolute. */
  readonly path: string;
}

/**
 * Points to a new document from the step that brings it forth: the first that is open. A step that was signed is left as
 * it is, because its evidence is part of what was signed; then the line to add is told. Of one that recurs the line is
 * of the next occurrence.
 *
 * @returns what was done, for people; nothing where no step brings such a document forth
 */
export async function pointTo(
  { template, occasion, path }: MadeDocument,
  lifecycle: OpenDocument,
  session: Session,
  words: NewWords,
): Promise<string | undefined> {
  const { document, workspace } = lifecycle;
  const steps = producingSteps(document, template.kind, workspace);
  const today = session.today(workspace);
  const label = [kindTitle(template), occasion].filter((part) => part !== undefined).join(' ');
  const line = evidenceLink(label, relativePath(dirname(lifecycle.path), path));
  const keeper = new SignOffKeeper(document);
  const step = steps.find(
    (one) => isOpen(one, today) && keeper.allows([addField(document, one, 'evidence', line)]),
  );
  const shown = visible(document.source.path);
  const later = steps.find((one) => signedOn(one) === undefined) ?? steps.at(-1);
  if (!step) return later && words.linkLater(later.id.value, shown, visible(line));
  await carryOut(session, { ...session.options, yes: true, quiet: true }, async () => {
    const [found] = await findSteps(session, [`${lifecycle.path}#${step.id.value}`]);
    if (!found) return { preview: '', changes: [] };
    return {
      preview: '',
      changes: [{ open: found.open, edits: [addField(found.open.document, found.step, 'evidence', line)] }],
    };
  });
  return words.linked(step.id.value, shown);
}

/** The steps of a lifecycle that bring forth a kind, those without evidence first. */
function producingSteps(document: PlanDocument, kind: string, { kinds }: Workspace): Step[] {
  const contract = contractOf(document, kinds);
  const ids = contract ? (producers(contract).get(kind) ?? []) : [];
  const steps = document.steps.filter(({ id }) => ids.includes(id.value));
  return [...steps].sort((a, b) => Math.min(a.evidence.length, 1) - Math.min(b.evidence.length, 1));
}
