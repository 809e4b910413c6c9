/** Texts no longer than this are copied when they are cut out of a longer one. UTF-16 code units. */
const COPIED = 12;

/** A copy of a text that does not keep the file alive that it was cut out of. */
export function detached(text: string): string {
  return text.length <= COPIED ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
