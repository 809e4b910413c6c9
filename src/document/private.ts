import { nearest } from '../text/nearest.js';
import type { PlanDocument } from './document.js';
import type { YamlValue } from '../yaml/values.js';

/** No frontmatter's keys stand further down. UTF-16 code units. */
const WHERE_KEYS_STAND = 16_384;

/** So many letters of the word may be wrong: “privat” is what it is called in Swedish and Norwegian. */
const MOST_SLIPS = 2;

/** A line of frontmatter that nobody could read as YAML: a key and what stands behind it. */
const KEY_LINE = /^[ \t{"']*([A-Za-z]{5,9})["']?[ \t]*:[ \t]*(.*)$/gm;

/**
 * Whether a document is kept out of whatever is shared: its frontmatter says `private`, and not `false`. What is doubtful
 * is private: a misspelt key, another value, a frontmatter that cannot be read.
 */
export function isPrivate({ frontmatter: { yaml }, faults, source }: PlanDocument): boolean {
  const said = yaml.entries.filter(({ key }) => meansPrivate(key));
  if (said.some(({ value }) => !isFalse(value))) return true;
  return faults.some(({ rule }) => rule === 'invalid-frontmatter') && looksPrivate(source.text);
}

/** The same of a text of which only the first lines are read. */
export function looksPrivate(text: string): boolean {
  const head = text.slice(0, WHERE_KEYS_STAND);
  const end = head.indexOf('\n---', 3);
  const lines = (end < 0 ? head : head.slice(0, end)).matchAll(KEY_LINE);
  return [...lines].some(([, key = '', value = '']) => meansPrivate(key) && !/^false\s*(?:#|$)/.test(value));
}

function meansPrivate(key: string): boolean {
  return key.length >= 5 && key.length <= 9 && nearest(key, ['private'], MOST_SLIPS) !== undefined;
}

function isFalse(value: YamlValue): boolean {
  return value.type === 'scalar' && value.value === false;
}
