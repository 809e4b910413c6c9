import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDocument } from '../../document/document.js';
import type { Template } from '../../kinds/kind.js';
import { roleHolders } from '../../document/settings.js';
import { meantKey } from '../../document/frontmatter.js';
import { entryOf, type YamlMap } from '../../yaml/values.js';
import { type Notice, notice } from '../../languages/notices.js';
import { type Facts, nameKeyOf, scaffold } from '../../scaffold/scaffold.js';
import { makeSource } from '../../text/source.js';
import { meaning } from '../../text/hint.js';
import { nearest } from '../../text/nearest.js';
import { type Unusable, unusable } from '../../languages/unusable.js';
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
  isRepeatable: true,
  parse: collect,
} as const satisfies Flag;

function collect(text: string, before: readonly string[] = []): string[] {
  if (!/^[A-Za-z][\w-]*(?:\.[\w-]+)?=/.test(text)) {
    throw unusable('set-form', { given: text });
  }
  const key = keyOfPair(text);
  if (before.some((pair) => keyOfPair(pair) === key)) throw unusable('flag-twice', { flag: `--set ${key}` });
  return [...before, text];
}

/** The key that a pair gives a value to; the template's dates may be named without `dates`. */
function keyOfPair(pair: string): string {
  return pair.slice(0, pair.indexOf('=')).replace(/^dates\./, '');
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
    throw unusable('document-there', { path });
  }
}

/**
 * A document whose file may have been moved or given another name. @throws Unusable where one of the workspace has the id
 */
async function refuseTakenId(id: string, session: Session, workspace: Workspace): Promise<void> {
  const [taken] = await new SameIds(session).of(id, workspace);
  if (taken) throw unwritten(notice('id-taken', { path: taken.path, id }));
}

/** The document that a text is. @throws Unusable for what `lint` would call an error, as `--set` may give it */
async function checkedDocument(
  text: string,
  path: string,
  session: Session,
  { settings }: Workspace,
): Promise<PlanDocument> {
  const document = await session.reader.parse(makeSource(path, text), settings);
  const { faults, frontmatter } = document;
  const said: readonly Notice[] = faults.map(({ message }) => message);
  if (said.length > 0)
    throw unwritten(said.reduce((first, second) => notice('said-together', { first, second })));
  for (const [role, { value }] of frontmatter.roles) {
    if (value === undefined || settings.people.has(value)) continue;
    const hint = meaning(nearest(value, settings.people.keys()));
    throw unwritten(notice('holder-unknown', { person: value, role, hint }));
  }
  return document;
}

/** Why a document was not written. */
function unwritten(said: Notice): Unusable {
  return unusable('unwritten', { said });
}

/** What decides more than a line of frontmatter, and so is not set as one; and what gives it. */
const GIVEN_BY: ReadonlyMap<string, string | Notice> = new Map<string, string | Notice>([
  ['kind', notice('given-by-command', {})],
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
  if (meant !== undefined) throw unusable('set-key-unknown', { key, hint: meaning(meant) });
  const giver = GIVEN_BY.get(key);
  if (giver !== undefined) throw unusable('set-given-by', { key, giver });
  const [first = ''] = key.split('.');
  const around = entryOf(template, first)?.value;
  if (key !== first && around?.type === 'scalar' && around.value !== null)
    throw unusable('set-no-map', { outer: first, key });
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
