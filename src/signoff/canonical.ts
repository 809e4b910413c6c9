import type { IsoDate } from '../calendar/date.js';
import { type Field, type Meaning, recurs, type Step } from '../document/document.js';
import type { Block, Inline, Item, Other } from '../markdown/blocks.js';
import type { Source } from '../text/source.js';

/** The version of the canonical form, as written before a digest. */
export const CANONICAL_VERSION = 1;

/** What a sign-off vouches in: who, when, in what sense, and what was noted. */
export interface Vouching {
  readonly name: string;
  readonly date: IsoDate;
  readonly meaning: Meaning;
  readonly note?: string | undefined;
}

/**
 * The content of a step as it is signed, in the form that docs/sign-off.md sets out byte by byte: a line for each fact,
 * in a fixed order, free of everything that formatters change (line ends, wrapping, markers, ticks, composition). Each
 * line says what it is before it says anything else, so that no content can pass for another.
 */
export function canonicalStep(source: Source, documentId: string, step: Step, vouching: Vouching): string {
  const { name, date, meaning, note } = vouching;
  const lines = [
    `serviceplan sign-off ${CANONICAL_VERSION}`,
    `document: ${documentId}`,
    `step: ${step.id.value}`,
    ...stepContent(source, step),
    `signer: ${name}`,
    `date: ${date}`,
    `meaning: ${meaning}`,
    ...(note === undefined ? [] : [`note: ${note}`]),
  ];
  return `${lines.join('\n')}\n`.normalize('NFC');
}

/** What a step says: its title, the fields that a sign-off covers, its text. Each entry is a line. */
export function stepContent(source: Source, step: Step): string[] {
  return [
    `title: ${step.title}`,
    ...beside(source, step.heading.content),
    ...fieldLines(source, step),
    ...step.blocks.flatMap((block) => blockLines(source, block)),
  ];
}

/** The fields that a sign-off covers, in this order whatever theirs. */
const COVERED = ['responsible', 'due', 'every', 'evidence'] as const;

/** In a step that recurs these belong to the next occurrence, not to the one that was signed. */
const OF_THE_NEXT: readonly string[] = ['responsible', 'due'];

function fieldLines(source: Source, step: Step): string[] {
  const covered = COVERED.filter((id) => !recurs(step) || !OF_THE_NEXT.includes(id)).flatMap((id) =>
    step.fields.filter((field) => field.id === id && field.value.text !== ''),
  );
  const unknown = step.fields.filter((field) => field.id === undefined);
  return [...covered, ...unknown].flatMap((field) => textLines(source, fieldLabel(field), field.value));
}

/** A field that we do not know is covered by its label, whatever the language. */
function fieldLabel({ id, label }: Field): string {
  if (id !== undefined) return `${id}:`;
  return label.value === '' ? 'field:' : `field: ${label.value}:`;
}

function blockLines(source: Source, block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return textLines(source, '#', block.content);
    case 'paragraph':
      return isEmpty(block.content) ? [] : textLines(source, 'text:', block.content);
    case 'quote':
      return block.paragraphs.flatMap((paragraph) => textLines(source, '>', paragraph));
    case 'list':
      return block.items.flatMap((item) => itemLines(source, item));
    case 'table':
      return block.rows.flatMap((row) => ['row', ...row.flatMap((cell) => textLines(source, '|', cell))]);
    case 'comment':
      return [];
    case 'other':
      return otherLines(source, block);
  }
}

/** A paragraph of nothing but comments. */
function isEmpty({ text, links, marked }: Inline): boolean {
  return text === '' && links.length === 0 && marked === undefined;
}

function itemLines(source: Source, item: Item): string[] {
  const nested = item.blocks.flatMap((block) => blockLines(source, block));
  return [...textLines(source, '-', item.content), ...nested.map((line) => `  ${line}`)];
}

/** A line of running text as rendered, and what belongs to it beside the words. */
function textLines(source: Source, lead: string, inline: Inline): string[] {
  return [`${lead} ${inline.text}`, ...beside(source, inline)];
}

/** What running text holds beside its words: marks that change their sense, and where its links and images lead. */
function beside(source: Source, { links, marked }: Inline): string[] {
  return [
    ...(marked === undefined ? [] : [`marked: ${marked}`]),
    ...links.map(({ url, span }) => `${source.text[span.start] === '!' ? 'image' : 'link'}: ${url}`),
  ];
}

function otherLines(source: Source, { what, span }: Other): string[] {
  switch (what) {
    case 'definition':
      // What it defines is told where it is used.
      return [];
    case 'rule':
      return ['---'];
    case 'html':
      return htmlLines(undented(source, span.start, span.end));
    case 'code':
      return codeLines(undented(source, span.start, span.end));
  }
}

function htmlLines(lines: readonly string[]): string[] {
  const withoutComments = lines.join('\n').replace(/<!--[\s\S]*?-->/g, '');
  return withoutComments.split('\n').flatMap((line) => (line.trim() === '' ? [] : [`html: ${line}`]));
}

/** The lines of code; of a fence only what stands after its marks. */
function codeLines(lines: readonly string[]): string[] {
  const fence = /^(`{3,}|~{3,})[ \t]*(.*)$/.exec(lines[0] ?? '');
  if (!fence) return lines.map((line) => `code: ${line}`);
  const [, marks = '', info = ''] = fence;
  const last = lines[lines.length - 1] as string;
  const isClosed =
    lines.length > 1 && last.trim().length >= marks.length && isAll(last.trim(), marks.charAt(0));
  const content = lines.slice(1, isClosed ? -1 : undefined);
  return [`code of: ${info}`, ...content.map((line) => `code: ${line}`)];
}

function isAll(text: string, character: string): boolean {
  return text === character.repeat(text.length);
}

/**
 * The lines of a stretch of text without the blanks that set it in where it stands, in a list say, and without blanks at
 * their ends. Leading tabs count as far as the next multiple of four columns.
 */
function undented({ text }: Source, start: number, end: number): string[] {
  const before = text.slice(
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    start,
  );
  const indent = columnsOf(before);
  return text
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .map((line, index) => (index === 0 ? line : outdent(line, indent)).replace(/[ \t]+$/, ''));
}

function outdent(line: string, columns: number): string {
  const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
  return ' '.repeat(Math.max(0, columnsOf(blanks) - columns)) + line.slice(blanks.length);
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
