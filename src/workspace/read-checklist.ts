import { extname } from 'node:path';
import type { FoundTable } from '../importing/checklist.js';
import { delimitedTable } from '../importing/files/delimited.js';
import { excelTables, WORKBOOK } from '../importing/files/excel.js';
import { markdownTables } from '../importing/files/markdown.js';
import { openPackage } from '../importing/files/office-package.js';
import { WORD_TEXT, wordTables } from '../importing/files/word.js';
import { enMessages } from '../languages/en/messages.js';
import { say } from '../languages/messages.js';
import { makeSource } from '../text/source.js';
import type { DocumentReader } from './read-document.js';
import { readBytes } from './read-file.js';
import { textOf } from './spreadsheet-text.js';
import { Unusable } from './unusable.js';

/** No checklist is larger, pictures in it included. Bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Nor one without pictures. */
const MOST_BYTES_OF_TEXT = 2 * 1024 * 1024;

/** What files of other programs begin with, and what people call them. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'a file of an older Word or Excel, or one with a password'],
  ['255044462d', 'a PDF'],
  ['7b5c727466', 'rich text'],
];

/**
 * The tables of a file: of a Word document, an Excel workbook, a Markdown file, or of text with semicolons, commas or tabs
 * between its cells. What it holds tells which, not its name.
 *
 * @param shown the path that people see
 * @throws Unusable where it cannot be read
 */
export async function readChecklist(
  path: string,
  shown: string,
  reader: DocumentReader,
): Promise<FoundTable[]> {
  const read = readBytes(path, MOST_BYTES);
  if (!(read instanceof Uint8Array)) throw new Unusable(`${shown}: ${say(enMessages, read.message)}`);
  const begin = read.subarray(0, 8).toString('hex');
  const other = OTHERS.find(([first]) => begin.startsWith(first));
  if (other) throw new Unusable(`${shown} is ${other[1]}; save it as .docx, .xlsx or .csv`);
  try {
    const tables = begin.startsWith('504b0304')
      ? officeTables(read)
      : await textTables(read, path, shown, reader);
    if (tables) return tables;
  } catch (error) {
    throw new Unusable(`${shown} cannot be read: ${(error as Error).message}`);
  }
  throw new Unusable(
    `${shown} is none of the files that can be read: Word (.docx), Excel (.xlsx), CSV, Markdown`,
  );
}

function officeTables(bytes: Uint8Array): FoundTable[] | undefined {
  const found = openPackage(bytes);
  if (found.names.includes(WORD_TEXT)) return wordTables(found);
  return found.names.includes(WORKBOOK) ? excelTables(found) : undefined;
}

async function textTables(
  bytes: Buffer,
  path: string,
  shown: string,
  reader: DocumentReader,
): Promise<FoundTable[] | undefined> {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  if (bytes.length > MOST_BYTES_OF_TEXT) throw new Error('it is too large');
  const source = makeSource(shown, text);
  if (!isMarkdown(text, path)) return [delimitedTable(source.text)];
  const document = await reader.parse(source, 'en');
  const unread = document.faults.find(({ rule }) => rule === 'too-complex');
  if (unread) throw new Error(say(enMessages, unread.message));
  return markdownTables(document);
}

/** Whether a text is Markdown: it is called so, or a line of it parts the head of a table from its rows. */
function isMarkdown(text: string, path: string): boolean {
  return (
    ['.md', '.markdown'].includes(extname(path).toLowerCase()) || /^[ \t|]*:?-{3,}:?[ \t]*\|/m.test(text)
  );
}
