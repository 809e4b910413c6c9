import { extname } from 'node:path';
import type { FoundTable } from '../importing/checklist.js';
import { delimitedTable } from '../importing/files/delimited.js';
import { excelTables, WORKBOOK } from '../importing/files/excel.js';
import { markdownTables } from '../importing/files/markdown.js';
import { type OfficePackage, openPackage } from '../importing/files/office-package.js';
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
  if (begin.startsWith('504b0304')) return officeTables(read, shown);
  const text = textOf(read);
  if (text === undefined) throw new Unusable(`${shown} is none of the files that can be read: ${KNOWN}`);
  if (isMarkdown(text, path)) {
    return markdownTables(await reader.parse(makeSource(shown, text), 'en'));
  }
  const table = delimitedTable(makeSource(shown, text).text);
  if ('unclosed' in table) {
    throw new Unusable(`${shown}: line ${table.unclosed} opens quotation marks that are never closed`);
  }
  return [table];
}

const KNOWN = 'Word (.docx), Excel (.xlsx), CSV, Markdown';

function officeTables(bytes: Uint8Array, shown: string): FoundTable[] {
  try {
    const found = openPackage(bytes);
    const read = readerFor(found);
    if (read) return read(found);
  } catch (error) {
    throw new Unusable(`${shown} is damaged: ${(error as Error).message}`);
  }
  throw new Unusable(`${shown} is none of the files that can be read: ${KNOWN}`);
}

function readerFor({ names }: OfficePackage): ((found: OfficePackage) => FoundTable[]) | undefined {
  if (names.includes(WORD_TEXT)) return wordTables;
  return names.includes(WORKBOOK) ? excelTables : undefined;
}

/** Whether a text is Markdown: it is called so, or a line of it parts the head of a table from its rows. */
function isMarkdown(text: string, path: string): boolean {
  return (
    ['.md', '.markdown'].includes(extname(path).toLowerCase()) || /^[ \t|]*:?-{3,}:?[ \t]*\|/m.test(text)
  );
}
