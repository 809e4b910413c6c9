import { dirname } from 'node:path';
import type { Fault, PlanDocument, Section } from '../document/document.js';
import type { Settings } from '../document/settings.js';
import { documentOfFaults } from '../document/faulty.js';
import { looksLikePlan } from '../document/looks-like-plan.js';
import { templateIn } from '../kinds/kind.js';
import { message } from '../languages/messages.js';
import { roleCalled } from '../languages/roles.js';
import { splitId } from '../document/step-reader.js';
import { EVERYTHING, isDemandOf } from '../signoff/policy.js';
import { nearest } from '../text/nearest.js';
import type { Message } from '../text/finding.js';
import { entryOf } from '../yaml/values.js';
import { discover } from './files/discover.js';
import { shownPath } from './files/paths.js';
import { findRoot } from './files/root.js';
import type { DocumentReader } from './reading/read-document.js';
import { readTextFile } from './files/read-file.js';
import { isTemplatePath, type Workspace } from './workspace.js';

/** What the settings demand of a phase or step that is nowhere, or of a role that nobody has, by its key, and what to say of it. */
export type UnmatchedDemands = ReadonlyMap<string, Message>;

/** What is demanded of the sign-offs of a workspace that nothing there matches. */
export async function unmatchedDemands(
  workspace: Workspace,
  reader: DocumentReader,
  settings = workspace.settings,
): Promise<UnmatchedDemands> {
  return new Map([...rolesOfNobody(settings), ...(await demandsOfNothing(workspace, reader, settings))]);
}

/** What only somebody with a role may sign that nobody has: it can never be met. */
function rolesOfNobody({ signOff, people }: Settings): Map<string, Message> {
  // A workspace that names nobody knows no roles.
  if (people.size === 0) return new Map();
  const roles = new Set([...people.values()].flatMap((person) => person.roles));
  return new Map(
    [...signOff].flatMap(([key, { role }]) => {
      if (role === undefined || roles.has(role)) return [];
      const values = { key, role, nearest: roleCalled(role, roles) ?? nearest(role, roles) ?? '' };
      return [[key, message('demand-of-nobody', values)] as const];
    }),
  );
}

/**
 * What is demanded of a phase or step that no template and no document of the workspace has: a slip, or a step that was
 * given another id. Documents are looked at only where the templates do not have it.
 */
async function demandsOfNothing(
  workspace: Workspace,
  reader: DocumentReader,
  { signOff }: Settings,
): Promise<UnmatchedDemands> {
  const left = new Set(signOff.keys());
  const leave = (document: PlanDocument) => {
    for (const key of left) if (isDemandOf(document, key)) left.delete(key);
    return left.size === 0;
  };
  for (const template of templatesOf(workspace)) if (leave(template)) return new Map();
  const mayHave = (text: string) => [...left].some((key) => text.includes(key.toLowerCase()));
  for await (const document of documentsOf(workspace, reader, mayHave)) if (leave(document)) return new Map();
  const known = [...templatesOf(workspace)];
  for await (const document of documentsOf(workspace, reader)) known.push(document);
  return new Map([...left].map((key) => [key, saidOf(key, known)]));
}

/** The settings file as a document that carries what its own demands do not match; nothing where all is well. */
export function faultySettings({ layers }: Workspace, unmatched: UnmatchedDemands): PlanDocument | undefined {
  const layer = layers.at(-1);
  const demands = layer && entryOf(layer.root, 'sign-off')?.value;
  if (!layer || demands?.type !== 'map') return undefined;
  const faults = demands.entries.flatMap(({ key, keySpan }): Fault[] => {
    const said = unmatched.get(key);
    return said ? [{ rule: 'unmatched-demand', message: said, span: keySpan }] : [];
  });
  return faults.length > 0 ? documentOfFaults(layer.source, 'en', faults) : undefined;
}

function* templatesOf({ kinds, settings }: Workspace): Generator<PlanDocument> {
  for (const kind of kinds.ids) {
    const template = templateIn(kind, settings.language, kinds);
    if (template) yield template.document;
  }
}

/** @param isWanted passes over documents whose text, in small letters, is not to be parsed */
async function* documentsOf(
  workspace: Workspace,
  reader: DocumentReader,
  isWanted: (text: string) => boolean = () => true,
): AsyncGenerator<PlanDocument> {
  const { root, settings } = workspace;
  const rootOf = new Map<string, string | undefined>();
  for (const { path, problem, searchFrom = dirname(path) } of await discover([], root, () => root)) {
    const isElsewhere = (findRoot(searchFrom, rootOf) ?? root) !== root || isTemplatePath(path, workspace);
    const reading = problem || isElsewhere ? undefined : readTextFile(path, shownPath(path, root));
    if (!reading || !('source' in reading)) continue;
    const { text } = reading.source;
    if (!looksLikePlan(text) || !isWanted(text.toLowerCase())) continue;
    yield await reader.parse(reading.source, settings);
  }
}

function saidOf(key: string, known: readonly PlanDocument[]): Message {
  const sections = known.flatMap((document) => document.sections.filter(({ steps }) => steps.length > 0));
  const phases = [...new Set(sections.flatMap(phaseOf))].sort();
  const steps = sections.flatMap((section) => section.steps.map(({ id }) => id.value));
  const alike = (word: string) => sharedStart(word, key) - Math.abs(word.length - key.length) / 2;
  const words = [...new Set([...phases, ...steps, EVERYTHING])].sort((a, b) => alike(b) - alike(a));
  // Every single letter is near every other.
  const meant = key.length > 1 ? nearest(key, words) : undefined;
  return message('unmatched-demand', { key, nearest: meant ?? '', phases: phases.join(', ') });
}

/** How many letters two words begin with that are the same. */
function sharedStart(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The phase that a section is: its heading begins as its steps' ids do. */
function phaseOf({ heading, steps }: Section): string[] {
  const id = splitId(heading.content.text)?.id;
  return id !== undefined && steps.some((step) => step.id.value.startsWith(id)) ? [id] : [];
}
