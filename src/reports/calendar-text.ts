import { visible } from '../text/visible.js';

// RFC 5545: a line ends with CRLF and has at most 75 octets without it; a longer one is folded, which is a line break and
// a blank that readers take out again.

const LINE_END = '\r\n';
const MOST_OCTETS = 75;

/**
 * A line of a calendar: a property and its value, folded so that no character is cut.
 *
 * @param property the name with its parameters, ours to choose
 * @param value as it is to stand there, see {@link textValue}
 */
export function contentLine(property: string, value: string): string {
  let line = '';
  let taken = 0;
  for (const character of `${property}:${value}`) {
    const octets = Buffer.byteLength(character, 'utf8');
    if (taken + octets > MOST_OCTETS) {
      line += `${LINE_END} `;
      taken = 1;
    }
    line += character;
    taken += octets;
  }
  return line + LINE_END;
}

/**
 * A text as the value of a property. Line breaks are spelt `\n` and the marks that have a meaning get a backslash, so that
 * no text can end its property; characters that nobody sees are made visible.
 */
export function textValue(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => visible(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** A path as part of a link. */
export function pathInUrl(path: string): string {
  return path.split('/').map(encodeText).join('/');
}

/** A text in those letters of ASCII that mean nothing anywhere. */
export function encodeText(text: string): string {
  // Halves of characters have no encoding.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
