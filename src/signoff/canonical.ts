import type { IsoDate } from '../calendar/date.js';
import { type Field, type Meaning, recurs, type Step } from '../document/document.js';
import type { Block, Inline, Item, Other, Quote } from '../markdown/blocks.js';
import { COMMENT } from '../markdown/text.js';
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';

/** The versions of the canonical form. What was signed in an older one stays signed. */
export type CanonicalVersion = 1 | 2;

/** The version that new sign-offs are made in, as written before a digest. */
export const CANONICAL_VERSION: CanonicalVersion = 2;

/** What a sign-off vouches in: who, when, in what sense, and what was noted. */
export interface Vouching {
  readonly name: string;
  readonly date: IsoDate;
  readonly meaning: Meaning;
  readonly note?: string | undefined;
}

/** In which form a step is written down, and for which of its sign-offs. */
export interface CanonicalForm {
  readonly version: CanonicalVersion;
  /** The offset at which the sign-off stands: in a step that recurs, evidence below it is of the next occurrence. */
  readonly signedAt: number;
}

/** The form for a sign-off that will stand below everything else. */
export const NEW_FORM: CanonicalForm = { version: CANONICAL_VERSION, signedAt: Infinity };

/** A form, and the text that the step was read from. */
interface Writing extends CanonicalForm {
  readonly source: Source;
}

/**
 * The content of a step as it is signed, in the form that docs/sign-off.md sets out byte by byte: a line for each fact,
 * in a fixed order, free of everything that formatters change (line ends, wrapping, markers, ticks, composition). Each
 * line says what it is before it says anything else, so that no content can pass for another.
 */
export function canonicalStep(
  source: Source,
  documentId: string,
  step: Step,
  vouching: Vouching,
  form = NEW_FORM,
): string {
  const { name, date, meaning, note } = vouching;
  const lines = [
    `serviceplan sign-off ${form.version}`,
    `document: ${documentId}`,
    `step: ${step.id.value}`,
    ...stepContent(source, step, form),
    `signer: ${name}`,
    `date: ${date}`,
    `meaning: ${meaning}`,
    ...(note === undefined ? [] : [`note: ${note}`]),
  ];
  return `${lines.join('\n')}\n`.normalize('NFC');
}

/** What a step says: its title, the fields that a sign-off covers, its text. Each entry is a line. */
export function stepContent(source: Source, step: Step, form: CanonicalForm): string[] {
  const writing = { ...form, source };
  return [
    `title: ${step.title}`,
    ...beside(writing, step.heading.content),
    ...fieldLines(writing, step),
    ...step.blocks.flatMap((block) => blockLines(writing, block)),
    ...withdrawnLines(step, form),
  ];
}

/** The last sign-off above that says “not approved”: what it withdrew cannot be put below it and count again. */
function withdrawnLines({ signOffs }: Step, { version, signedAt }: CanonicalForm): string[] {
  if (version === 1) return [];
  const last = signOffs.findLast(({ meaning, span }) => meaning === 'not approved' && span.start < signedAt);
  return last ? [`withdrawn: ${last.digest?.value ?? `${last.name.value}, ${last.date.value}`}`] : [];
}

/** The order of the fields, whatever theirs; those that are none of the format come last. */
const ORDER = ['responsible', 'due', 'every', 'evidence', 'sign-off', 'waived', undefined] as const;

/** What sign-offs do not cover; in a step that recurs also what belongs to the next occurrence. */
const LEFT_OUT: readonly Field['id'][] = ['sign-off', 'waived'];
const OF_THE_NEXT: readonly Field['id'][] = [...LEFT_OUT, 'responsible', 'due'];

/**
 * Whether evidence at a place belongs to the next occurrence of a step that recurs: it stands below the sign-off. In
 * version 1 a sign-off covers all there is.
 */
export function isOfNext(step: Step, { start }: Span, { version, signedAt }: CanonicalForm): boolean {
  return version > 1 && recurs(step) && start > signedAt;
}

function fieldLines(writing: Writing, step: Step): string[] {
  const leftOut = recurs(step) ? OF_THE_NEXT : LEFT_OUT;
  const fields = ORDER.flatMap((id) => step.fields.filter((field) => field.id === id));
  return fields.flatMap((field) => {
    if (field.id === 'evidence' && isOfNext(step, field.span, writing)) return [];
    const nested = writing.version > 1 ? nestedLines(writing, field.blocks) : [];
    const isBare = field.id !== undefined && (leftOut.includes(field.id) || field.value.text === '');
    if (isBare) return nested.length > 0 ? [fieldLabel(field), ...nested] : [];
    return [...textLines(writing, fieldLabel(field), field.value), ...nested];
  });
}

/** A field that we do not know is covered by its label, whatever the language. */
function fieldLabel({ id, label }: Field): string {
  if (id !== undefined) return `${id}:`;
  return label.value === '' ? 'field:' : `field: ${label.value}:`;
}

function blockLines(writing: Writing, block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return textLines(writing, '#', block.content);
    case 'paragraph':
      return isEmpty(block.content) ? [] : textLines(writing, 'text:', block.content);
    case 'quote':
      return [
        ...footLabel(writing, block),
        ...block.paragraphs.flatMap((paragraph) => textLines(writing, '>', paragraph)),
      ];
    case 'list':
      return block.items.flatMap((item) => itemLines(writing, item));
    case 'table':
      return block.rows.flatMap((row) => ['row', ...row.flatMap((cell) => textLines(writing, '|', cell))]);
    case 'comment':
      return [];
    case 'other':
      return otherLines(writing, block);
  }
}

/** The label of a note at the foot: which of the references in the text it explains. */
function footLabel({ source, version }: Writing, { span }: Quote): string[] {
  if (version === 1) return [];
  const label = /^\[\^([^\]]+)\]:/.exec(source.text.slice(span.start, span.end))?.[1];
  return label === undefined ? [] : [`footnote: ${label}`];
}

/** A paragraph of nothing but comments. */
function isEmpty({ text, links, marked }: Inline): boolean {
  return text === '' && links.length === 0 && marked === undefined;
}

function itemLines(writing: Writing, item: Item): string[] {
  return [...textLines(writing, '-', item.content), ...nestedLines(writing, item.blocks)];
}

/** What an item of a list holds beside its first paragraph. */
function nestedLines(writing: Writing, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => blockLines(writing, block)).map((line) => `  ${line}`);
}

/** A line of running text as rendered, and what belongs to it beside the words. */
function textLines(writing: Writing, lead: string, inline: Inline): string[] {
  return [`${lead} ${inline.text}`, ...beside(writing, inline)];
}

/** What running text holds beside its words: marks that change their sense, and where its links and images lead. */
function beside({ source, version }: Writing, { links, marked }: Inline): string[] {
  // A line feed, which an entity may bring into an address, would begin a line that looks like another fact.
  const address = (url: string) => (version === 1 ? url : url.replace(/[\r\n]/g, encodeURIComponent));
  return [
    ...(marked === undefined ? [] : [`marked: ${marked}`]),
    ...links.map(({ url, span }) => `${source.text[span.start] === '!' ? 'image' : 'link'}: ${address(url)}`),
  ];
}

function otherLines({ source, version }: Writing, { what, span }: Other): string[] {
  switch (what) {
    case 'definition':
      // What it defines is told where it is used.
      return [];
    case 'rule':
      return ['---'];
    case 'html':
      return htmlLines(undented(source, span.start, span.end), version);
    case 'code':
      return codeLines(undented(source, span.start, span.end));
  }
}

/** The lines of HTML, none where it holds nothing but comments. What browsers take for a comment depends on what is around it. */
function htmlLines(lines: readonly string[], version: CanonicalVersion): string[] {
  const withoutComments = lines.join('\n').replace(version === 1 ? /<!--[\s\S]*?-->/g : COMMENT, '');
  const kept = version === 1 || withoutComments.trim() === '' ? withoutComments.split('\n') : lines;
  return kept.flatMap((line) => (line.trim() === '' ? [] : [`html: ${line}`]));
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
