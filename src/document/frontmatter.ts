import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';
import { type Located, pointAt, type Span } from '../text/span.js';
import { nearest } from '../text/nearest.js';
import {
  entryOf,
  isUnderstood,
  keySpanAtPath,
  plainValue,
  spanAtPath,
  type YamlFault,
  type YamlMap,
  type YamlReading,
} from '../yaml/values.js';
import type { Fault, Frontmatter } from './document.js';
import type { FrontmatterSplit } from './usual-split.js';
import { LANGUAGES, type Language, LIFECYCLE_STATUSES, type LifecycleStatus } from './vocabulary.js';
import type { FormOf } from './entry-form.js';
import type { ObjectShape } from './shape.js';
import { documentShape, frontmatterShape, KIND_SHAPES } from './shapes.js';
import { type ShapeAuthority, type SpanAt, unshapely } from './unshapely.js';
import { pushAll } from '../text/push-all.js';

/**
 * The facts of a document, and what is wrong with them. Nothing is said of a text without a frontmatter.
 *
 * @param formOf knows what the frontmatter of kinds holds, where the settings add to it
 * @throws UNSHAPELY where something has not its shape, and no authority is given
 */
export function readFrontmatter(
  split: FrontmatterSplit,
  yaml: YamlReading,
  formOf: FormOf,
  shapes?: ShapeAuthority,
): { frontmatter: Frontmatter; language: Language | undefined; faults: Fault[] } {
  const { root } = yaml;
  const found: Fault[] = [...splitFaults(split), ...yaml.faults.map(yamlFault)];
  const kind = textAt(root, 'kind');
  const shape = (kind && formOf(kind.value)?.frontmatter) ?? frontmatterShape(kind?.value);
  const misspelled = split.yaml ? misspelledKeys(root, shape) : [];
  pushAll(found, misspelled);
  const isWhole = !split.engine && !split.unclosed && isUnderstood(yaml);
  if (isWhole && split.yaml && kind) {
    const spanAt: SpanAt = (path, of) => {
      if (path.length === 1 && !entryOf(root, String(path[0]))) return firstLine(split.yaml as Span);
      return of === 'key' ? keySpanAtPath(root, path) : spanAtPath(root, path);
    };
    // A key that is only misspelt is not missing too.
    const meant = misspelled.map(({ message: { values } }) => values['nearest']);
    const shaped = unshapely(shapes, shape, plainValue(root), spanAt, 'invalid-frontmatter');
    found.push(
      ...shaped.filter(
        ({ message: { id, values } }) => id !== 'shape-missing' || !meant.includes(values['key'] ?? ''),
      ),
    );
  }
  const status = textAt(root, 'status');
  return {
    frontmatter: {
      isWhole,
      yaml: root,
      span: split.yaml ?? pointAt(0),
      kind,
      id: textAt(root, 'id'),
      customer: textAt(root, 'customer'),
      status: isOneOf(LIFECYCLE_STATUSES, status) ? (status as Located<LifecycleStatus>) : undefined,
      dates: dateMap(root),
      roles: textMap(root, 'roles'),
    },
    language: languageOf(root),
    faults: found,
  };
}

function isOneOf(words: readonly string[], located: Located<string> | undefined): boolean {
  return located !== undefined && words.includes(located.value);
}

/** The language that the keys of a document or of the settings name; nothing where it is none that we know. */
export function languageOf(root: YamlMap): Language | undefined {
  const language = textAt(root, 'language');
  return isOneOf(LANGUAGES, language) ? (language?.value as Language) : undefined;
}

/** Where a key is missing there is no place for it: the line of `---` above the keys stands for it. */
function firstLine(yaml: Span): Span {
  return { start: 0, end: Math.min(3, yaml.start) };
}

function splitFaults({ engine, unclosed }: FrontmatterSplit): Fault[] {
  const faults: Fault[] = [];
  const add = (said: Message, span: Span) =>
    faults.push({ rule: 'invalid-frontmatter', message: said, span });
  if (engine) add(message('frontmatter-engine', { engine: engine.name }), engine.span);
  if (unclosed) add(message('frontmatter-unclosed', {}), unclosed);
  return faults;
}

/** What the YAML readers found, as a fault of the file it stands in. */
export function yamlFault({ id, detail, span }: YamlFault): Fault {
  const said = id === 'yaml-duplicate-key' ? message(id, { key: detail }) : message(id, { detail });
  return { rule: 'invalid-frontmatter', message: said, span };
}

/** Keys that a shape names are known; a key that is nearly one of them is taken for a slip. */
const KNOWN_KEYS: readonly string[] = [
  ...new Set([documentShape, ...KIND_SHAPES.values()].flatMap((shape) => Object.keys(shape.keys))),
];

/** A key of the team's own may well be near one of ours; only the smallest slips are taken for one. */
const MOST_SLIPS = 2;

/**
 * The key that a mistyped one most likely means; nothing where it is known, or near none.
 *
 * @param own keys of the team's own
 */
export function meantKey(key: string, own: readonly string[]): string | undefined {
  if (KNOWN_KEYS.includes(key) || own.includes(key)) return undefined;
  return nearest(key, [...own, ...KNOWN_KEYS], MOST_SLIPS);
}

function misspelledKeys(root: YamlMap, { keys }: ObjectShape): Fault[] {
  const own = Object.keys(keys);
  const taken = new Set(root.entries.map(({ key }) => key));
  return root.entries.flatMap(({ key, keySpan: span }): Fault[] => {
    const meant = meantKey(key, own);
    if (!meant || entryOf(root, meant)) return [];
    const fault = {
      rule: 'misspelled-key',
      message: message('misspelled-key', { key, nearest: meant }),
      span,
    };
    // Of two slips for one key only the first is mended: a key stands once.
    if (taken.has(meant)) return [fault];
    taken.add(meant);
    return [{ ...fault, fix: [{ span, text: meant }] }];
  });
}

function textAt(root: YamlMap, key: string): Located<string> | undefined {
  const value = entryOf(root, key)?.value;
  if (value?.type !== 'scalar' || value.value === null || value.value === '') return undefined;
  return { value: String(value.value), span: value.span };
}

function textMap(root: YamlMap, key: string): Map<string, Located<string | undefined>> {
  const map = entryOf(root, key)?.value;
  const entries = map?.type === 'map' ? map.entries : [];
  return new Map(
    entries.map(({ key: name, keySpan, value }) => {
      const text = value.type === 'scalar' && value.value !== null ? String(value.value) : undefined;
      return [name, { value: text === '' ? undefined : text, span: text ? value.span : keySpan }];
    }),
  );
}

function dateMap(root: YamlMap): Map<string, Located<IsoDate | undefined>> {
  const dates = textMap(root, 'dates');
  for (const [name, located] of dates) {
    if (located.value !== undefined && !isIsoDate(located.value))
      dates.set(name, { ...located, value: undefined });
  }
  return dates;
}
