/**
 * A text that a stranger may have written, made safe to show on a terminal: control characters, escape sequences,
 * characters that turn the reading direction, those that take no place and what is no character at all are spelt out as
 * `\u{…}`.
 */
export function visible(text: string): string {
  return SUSPICIOUS.test(text) ? text.replace(EACH_SUSPICIOUS, spellOut) : text;
}

const SUSPICIOUS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/u;
const EACH_SUSPICIOUS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/gu;

/** The joiner of emoji is the one format character that honest texts show. */
const JOINER = '\u200D';

function spellOut(character: string, index: number, text: string): string {
  if (character === '\t') return ' ';
  if (
    character === JOINER &&
    /\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(Math.max(index - 3, 0), index))
  )
    return character;
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
