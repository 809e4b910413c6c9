import { lazyPattern } from './lazy-pattern.js';

/**
 * A text that a stranger may have written, made safe to show on a terminal: control characters, escape sequences,
 * characters that turn the reading direction, those that take no place and what is no character at all are spelt out as
 * `\u{…}`.
 */
export function visible(text: string): string {
  return HARMLESS.test(text) ? text : text.replace(SUSPICIOUS(), spellOut);
}

/** Letters, digits and marks of the languages that we speak: of nearly every text this is all. */
const HARMLESS = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2026]*$/;

const SUSPICIOUS = lazyPattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]`, 'gu');
const PICTURE = lazyPattern(String.raw`\p{Extended_Pictographic}\uFE0F?$`, 'u');

/** The joiner of emoji is the one format character that honest texts show. */
const JOINER = '\u200D';

function spellOut(character: string, index: number, text: string): string {
  if (character === '\t') return ' ';
  if (character === JOINER && PICTURE().test(text.slice(Math.max(index - 3, 0), index))) return character;
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
