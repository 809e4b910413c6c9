import { isUtf8 } from 'node:buffer';

/**
 * The text of bytes as spreadsheets save them: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else Windows-1252.
 * Nothing for bytes that are no text, as those of a spreadsheet's own format.
 */
export function textOf(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}
