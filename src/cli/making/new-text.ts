import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDocument } from '../../document/document.js';
import type { Template } from '../../kinds/kind.js';
import { roleHolders } from '../../document/settings.js';
import { meantKey } from '../../document/frontmatter.js';
import { entryOf, type YamlMap } from '../../yaml/values.js';
import { enMessages } from '../../languages/en/messages.js';
import { say } from '../../languages/messages.js';
import { type Facts, nameKeyOf, scaffold } from '../../scaffold/scaffold.js';
import { makeSource } from '../../text/source.js';
import { nearest } from '../../text/nearest.js';
import { Unusable } from '../../workspace/files/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { writeNewFile } from '../../workspace/files/write-new.js';
import type { Flag } from '../arguments/flags.js';
import { checkDate, checkName } from '../names.js';
import { SameIds } from '../same-ids.js';
import type { Session } from '../session.js';

/** The flag that gives frontmatter to a new document. */
export const SET = {
  flags: '--set <key=value>',
  description: 'frontmatter, such as status=operation or dates.start=2026-03-02 (again for each)',
  parse: collect,
} as const satisfies Flag;

function collect(text: string, before: readonly string[] = []): string[] {
  if (!/^[A-Za-z][\w-]*(?:\.[\w-]+)?=/.test(text)) {
    throw new Unusable(`--set must be key=value, such as status=operation, not “${text}”`);
  }
  return [...before, text];
}

/**
 * The text of a new document, with what flags give.
 *
 * @param pairs `key=value`, from {@link SET}
 * @throws Unusable where `--set` gives what cannot be
 */
export function textOfNew(
  template: Template,
  facts: Pick<Facts, 'id' | 'name' | 'occasion'>,
  session: Session,
  workspace: Workspace,
  pairs: readonly string[],
): string {
  const { settings, calendar } = workspace;
  const shape = settings.formOf(template.kind)?.frontmatter;
  const own = Object.keys(shape?.keys ?? {});
  const { dates, set } = settingsOf(pairs, template, own);
  const nameKey = nameKeyOf(template.document) ?? '';
  const id = set.get('id') ?? facts.id;
  const name = set.get(nameKey) ?? facts.name;
  set.delete('id');
  set.delete(nameKey);
  const roles = roleHolders(settings, session.today(workspace));
  return scaffold(template, { ...facts, id, name, dates, roles, shape, set }, calendar);
}

/**
 * Writes the file of a new document.
 *
 * @throws Unusable where one stands there, or the text is not what a document may hold
 */
export async function writeNewDocument(
  path: string,
  text: string,
  session: Session,
  workspace: Workspace,
): Promise<void> {
  const isFree = !existsSync(join(workspace.root, path));
  const { frontmatter } = await checkedDocument(text, path, session, workspace);
  if (isFree) await refuseTakenId(frontmatter.id?.value ?? '', session, workspace);
  if (writeNewFile(workspace.root, { path, text }) === 'kept') {
    throw new Unusable(`${path} already exists; nothing was written`);
  }
}

/**
 * A document whose file may have been moved or given another name. @throws Unusable where one of the workspace has the id
 */
async function refuseTakenId(id: string, session: Session, workspace: Workspace): Promise<void> {
  const [taken] = await new SameIds(session).of(id, workspace);
  if (!taken) return;
  throw new Unusable(
    `nothing was written: ${taken.path} already has the id “${id}”; --set id=… gives the new one another`,
  );
}

/** The document that a text is. @throws Unusable for what `lint` would call an error, as `--set` may give it */
async function checkedDocument(
  text: string,
  path: string,
  session: Session,
  { settings }: Workspace,
): Promise<PlanDocument> {
  const { language, formOf } = settings;
  const document = await session.reader.parse(makeSource(path, text), language, formOf);
  const { faults, frontmatter } = document;
  if (faults.length > 0) {
    const said = faults.map(({ message }) => say(enMessages, message));
    throw new Unusable(`nothing was written: ${said.join(' ')}`);
  }
  for (const [role, { value }] of frontmatter.roles) {
    if (value === undefined || settings.people.has(value)) continue;
    const meant = nearest(value, settings.people.keys());
    const hint = meant ? `; did you mean “${meant}”?` : '';
    throw new Unusable(
      `nothing was written: “${value}”, the holder of ${role}, is not a person in the settings${hint}`,
    );
  }
  return document;
}

/** What decides more than a line of frontmatter, and so is not set as one; and what gives it. */
const GIVEN_BY: ReadonlyMap<string, string> = new Map([
  ['kind', 'the command'],
  ['language', '--language'],
]);

/**
 * What `--set` gives, dates apart: `start=…` sets the date `start` where the template has one.
 *
 * @param own keys of the team's own that such documents may have
 * @throws Unusable for a key or a value that cannot be set
 */
function settingsOf(
  pairs: readonly string[],
  { document: { frontmatter } }: Template,
  own: readonly string[],
) {
  const known = [...frontmatter.yaml.entries.map(({ key }) => key), ...frontmatter.dates.keys(), ...own];
  const dates = new Map<string, string>();
  const set = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    const value = checkName(pair.slice(at + 1), `--set ${key}`);
    refuseKey(key, known, frontmatter.yaml);
    const date = key.startsWith('dates.') ? key.slice('dates.'.length) : key;
    if (key !== date || frontmatter.dates.has(key)) dates.set(date, checkDate(value, `--set ${key}`));
    else set.set(key, value);
  }
  return { dates, set };
}

/** @throws Unusable for a key that is nearly one that is known, or cannot be set */
function refuseKey(key: string, known: readonly string[], template: YamlMap): void {
  const meant = meantSetting(key, known, template);
  if (meant !== undefined) throw new Unusable(`--set: there is no key “${key}”; did you mean “${meant}”?`);
  const giver = GIVEN_BY.get(key);
  if (giver !== undefined) throw new Unusable(`--set: “${key}” is given by ${giver}`);
  const [first = ''] = key.split('.');
  const around = entryOf(template, first)?.value;
  if (key !== first && around?.type === 'scalar' && around.value !== null)
    throw new Unusable(`--set: “${first}” has no keys of its own, so “${key}” cannot be set`);
}

/** The key, or the key within one, that a mistyped one most likely means. A team's own may be near one of ours. */
function meantSetting(key: string, known: readonly string[], template: YamlMap): string | undefined {
  const [outer = '', ...rest] = key.split('.');
  if (rest.length === 0) return meantKey(key, known);
  const map = entryOf(template, outer)?.value;
  if (map?.type !== 'map') {
    const meant = meantKey(outer, known);
    return meant && [meant, ...rest].join('.');
  }
  const inner = rest.join('.');
  const names = map.entries.map((entry) => entry.key);
  const meant = names.includes(inner) ? undefined : nearest(inner, names, 1);
  return meant && `${outer}.${meant}`;
}
