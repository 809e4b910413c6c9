import { extname } from 'node:path';
import { delimitedTable, isDelimited } from '../../importing/files/delimited.js';
import { excelTables, WORKBOOK } from '../../importing/files/excel.js';
import { markdownOutline, markdownTables } from '../../importing/files/markdown.js';
import { markdownProse } from '../../importing/files/markdown-prose.js';
import { openPackage } from '../../importing/files/office-package.js';
import { WORD_TEXT, wordFile } from '../../importing/files/word.js';
import { Unusable, unusable } from '../../languages/unusable.js';
import type { FoundFile } from '../../importing/outline.js';
import { type Notice, notice } from '../../languages/notices.js';
import { makeSource } from '../../text/source.js';
import type { DocumentReader } from './read-document.js';
import { readBytes } from '../files/read-file.js';
import { textOf } from './spreadsheet-text.js';

/** No checklist or plan is larger, pictures in it included. Bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Nor one without pictures. */
const MOST_BYTES_OF_TEXT = 2 * 1024 * 1024;

/** What files of other programs begin with, and what people call them. */
const OTHERS: readonly (readonly [string, Notice])[] = [
  ['d0cf11e0a1b11ae1', notice('older-office', {})],
  ['255044462d', notice('a-pdf', {})],
  ['7b5c727466', notice('rich-text', {})],
];

/** What a page of the web begins with, behind comments. */
const WEB_PAGE = /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html)\b/i;

/**
 * What a file holds: a Word document, an Excel workbook, a Markdown file, or of text with semicolons, commas or tabs
 * between its cells. What it holds tells which, not its name.
 *
 * @param shown the path that people see
 * @throws Unusable where it cannot be read
 */
export async function readToImport(path: string, shown: string, reader: DocumentReader): Promise<FoundFile> {
  const read = readBytes(path, MOST_BYTES);
  if (!(read instanceof Uint8Array)) throw unusable('file-said', { path: shown, said: read.message });
  const begin = read.subarray(0, 8).toString('hex');
  const other = OTHERS.find(([first]) => begin.startsWith(first));
  if (other) throw unusable('other-program', { path: shown, what: other[1] });
  try {
    const found = begin.startsWith('504b0304') ? officeFile(read) : await textFile(read, path, shown, reader);
    if (found) return found;
  } catch (error) {
    throw error instanceof Unusable ? unusable('not-importable', { path: shown, said: error.notice }) : error;
  }
  throw unusable('not-imported-here', { path: shown });
}

function officeFile(bytes: Uint8Array): FoundFile | undefined {
  const found = openPackage(bytes);
  if (found.has(WORD_TEXT)) return wordFile(found);
  return found.has(WORKBOOK) ? { tables: excelTables(found), outline: [], prose: [] } : undefined;
}

async function textFile(
  bytes: Buffer,
  path: string,
  shown: string,
  reader: DocumentReader,
): Promise<FoundFile | undefined> {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  if (bytes.length > MOST_BYTES_OF_TEXT) throw unusable('too-large-to-import', {});
  if (isWebPage(text, path)) throw unusable('web-page', {});
  const source = makeSource(shown, text);
  if (!isMarkdown(text, path)) return { tables: [delimitedTable(source.text)], outline: [], prose: [] };
  const document = await reader.parse(source, { language: 'en' });
  const unread = document.faults.find(({ rule }) => rule === 'too-complex');
  if (unread) throw new Unusable(unread.message);
  return {
    tables: markdownTables(document),
    outline: markdownOutline(document),
    prose: markdownProse(document),
  };
}

function isWebPage(text: string, path: string): boolean {
  return ['.html', '.htm'].includes(extname(path).toLowerCase()) || WEB_PAGE.test(text);
}

/** Whether a text is read as Markdown: it is called so, a line of it parts the head of a table from its rows, or it is no table. */
function isMarkdown(text: string, path: string): boolean {
  const extension = extname(path).toLowerCase();
  if (['.md', '.markdown'].includes(extension) || /^[ \t|]*:?-{3,}:?[ \t]*\|/m.test(text)) return true;
  return !['.csv', '.tsv'].includes(extension) && !isDelimited(text);
}
