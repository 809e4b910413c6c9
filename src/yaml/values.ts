import type { Span } from '../text/span.js';

/** A YAML value that knows where it stands. Keys stay in their order, doubled ones included. */
export type YamlValue = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export interface YamlMap {
  readonly type: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlValue;
}

export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlValue[];
  readonly span: Span;
}

/** Why a YAML text cannot be read as it stands, and where. */
export interface YamlFault {
  readonly id:
    | 'yaml-syntax'
    | 'yaml-construct'
    | 'yaml-too-large'
    | 'yaml-duplicate-key'
    | 'yaml-open-quote'
    | 'yaml-after-quote'
    | 'yaml-open-bracket'
    | 'yaml-stray-bracket'
    | 'yaml-no-value'
    | 'yaml-colon-in-value'
    | 'yaml-list-beside-key'
    | 'yaml-reserved-start'
    | 'yaml-escape'
    | 'yaml-indent'
    | 'yaml-tab';
  /** What was met or is missing: the construct, the key, a sign, words or a size; else the parser's own words. */
  readonly detail: string;
  readonly span: Span;
}

/** What could be read of a YAML text, and what could not. */
export interface YamlReading {
  readonly root: YamlMap;
  readonly faults: readonly YamlFault[];
}

/** Whether all of a text was understood. Where not, nothing is known to be missing in it, or to be as it is meant. */
export function isUnderstood({ faults }: YamlReading): boolean {
  return faults.every(({ id }) => id === 'yaml-duplicate-key');
}

/** The entry of a key; the first where it is doubled. */
export function entryOf(map: YamlMap, key: string): YamlEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** The value as plain data. Maps have no prototype, so that a key `__proto__` is a key like any other. */
export function plainValue(value: YamlValue): unknown {
  switch (value.type) {
    case 'scalar':
      return value.value;
    case 'list':
      return value.items.map(plainValue);
    case 'map': {
      const data = Object.create(null) as Record<string, unknown>;
      for (const { key, value: inner } of value.entries) if (!(key in data)) data[key] = plainValue(inner);
      return data;
    }
  }
}

/** The place of what a path of keys and indexes leads to: its value, or the deepest value on the way where it leads on. */
export function spanAtPath(root: YamlMap, path: readonly PropertyKey[]): Span {
  return valueAtPath(root, path).span;
}

/** The place of the last key of a path; of what holds it where there is no such key. */
export function keySpanAtPath(root: YamlMap, path: readonly PropertyKey[]): Span {
  const holder = valueAtPath(root, path.slice(0, -1));
  const entry = holder.type === 'map' ? entryOf(holder, String(path.at(-1))) : undefined;
  return entry?.keySpan ?? holder.span;
}

/** What a path leads to, or the deepest value on the way where it leads on to something that is not there. */
function valueAtPath(root: YamlMap, path: readonly PropertyKey[]): YamlValue {
  let value: YamlValue = root;
  for (const step of path) {
    const inner: YamlValue | undefined =
      value.type === 'map'
        ? entryOf(value, String(step))?.value
        : value.type === 'list'
          ? value.items[Number(step)]
          : undefined;
    if (!inner) break;
    value = inner;
  }
  return value;
}
