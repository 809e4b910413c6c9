import type { IsoDate } from '../calendar/date.js';
import { type Field, type Meaning, recurs, type SignOff, type Step } from '../document/document.js';
import { isRefusal } from '../document/step-state.js';
import type { Block, Inline, Other, Quote } from '../markdown/blocks.js';
import { replaceComments } from '../markdown/text.js';
import { lengthOfStart } from '../text/length-of-start.js';
import { type Source, startOfLine } from '../text/source.js';
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

/** Who vouches, when, in what sense and with what note, as the line of a sign-off says. */
export function vouchingOf({ name, date, meaning, note }: SignOff): Vouching {
  return { name: name.value, date: date.value, meaning, note };
}

/** In which form a step is written down, and for which of its sign-offs. */
export interface CanonicalForm {
  readonly version: CanonicalVersion;
  /** The offset at which the sign-off stands: in a step that recurs, evidence below it is of the next occurrence. */
  readonly signedAt: number;
}

/** The form for a sign-off that will stand below everything else. */
const NEW_FORM: CanonicalForm = { version: CANONICAL_VERSION, signedAt: Infinity };

/** What is written down: the lines so far, in which version, of which text, and what stands before each line. */
interface Writing {
  readonly version: CanonicalVersion;
  readonly source: Source;
  readonly lines: string[];
  readonly indent: string;
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
  return canonicalText([
    ...headLines(documentId, step, form.version),
    ...contentLines(source, step, form),
    ...vouchingLines(vouching),
  ]);
}

/** What stands before the content: the version, the document, the step. */
export function headLines(documentId: string, step: Step, version: CanonicalVersion): string[] {
  return [`serviceplan sign-off ${version}`, `document: ${documentId}`, `step: ${step.id.value}`];
}

/** What stands below the content: who vouches. */
export function vouchingLines({ name, date, meaning, note }: Vouching): string[] {
  const lines = [`signer: ${name}`, `date: ${date}`, `meaning: ${meaning}`];
  if (note !== undefined) lines.push(`note: ${note}`);
  return lines;
}

/** Below the first of these no character can be composed in more than one way. */
const MAY_BE_COMPOSED = /[\u0300-\uffff]/;

/**
 * Lines as text in normal form C. To look whether it can be in another is quicker than to make it. Nothing is composed
 * beyond the end of a line, so that stretches of lines may be made one by one.
 */
export function canonicalText(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const text = `${lines.join('\n')}\n`;
  return MAY_BE_COMPOSED.test(text) ? text.normalize('NFC') : text;
}

/** What a step says, parted where its sign-offs differ in what they cover. Each entry is a line. */
export interface StepContent {
  readonly beforeEvidence: readonly string[];
  /** Each line of evidence, in the order of the text, and what is written of it. */
  readonly evidence: readonly { readonly span: Span; readonly lines: readonly string[] }[];
  readonly afterEvidence: readonly string[];
  /** The sign-offs that say “not approved”, in the order of the text. */
  readonly refusals: readonly SignOff[];
}

/** What a step says in a version of the form: its title, the fields that sign-offs cover, its text. */
export function stepContent(source: Source, step: Step, version: CanonicalVersion): StepContent {
  const writing = (): Writing => ({ version, source, lines: [], indent: '' });
  const before = writing();
  write(before, `title: ${step.title}`);
  writeBeside(before, step.heading.content);
  writeFields(before, step, BEFORE_EVIDENCE);
  const evidence = step.fields.flatMap((field) => {
    if (field.id !== 'evidence') return [];
    const own = writing();
    writeField(own, step, field);
    return [{ span: field.span, lines: own.lines }];
  });
  const after = writing();
  writeFields(after, step, AFTER_EVIDENCE);
  for (const block of step.blocks) writeBlock(after, block);
  const refusals = step.signOffs.filter(isRefusal);
  return { beforeEvidence: before.lines, evidence, afterEvidence: after.lines, refusals };
}

/** The content of a step for one of its sign-offs, line by line. */
export function contentLines(source: Source, step: Step, form: CanonicalForm): string[] {
  const content = stepContent(source, step, form.version);
  const covered = content.evidence.slice(0, numberCovered(content, step, form));
  return [
    ...content.beforeEvidence,
    ...covered.flatMap(({ lines }) => lines),
    ...content.afterEvidence,
    ...withdrawnLines(content, form),
  ];
}

/** How many lines of evidence a sign-off covers: the first of them. */
export function numberCovered({ evidence }: StepContent, step: Step, form: CanonicalForm): number {
  return lengthOfStart(evidence, ({ span }) => !isOfNext(step, span, form));
}

/** The last sign-off above that says “not approved”: what it withdrew cannot be put below it and count again. */
export function withdrawnLines({ refusals }: StepContent, { version, signedAt }: CanonicalForm): string[] {
  if (version === 1) return [];
  const last = refusals[lengthOfStart(refusals, ({ span }) => span.start < signedAt) - 1];
  return last ? [`withdrawn: ${last.digest?.value ?? `${last.name.value}, ${last.date.value}`}`] : [];
}

/** Writes a line, set in as far as the block that it is of. */
function write({ lines, indent }: Writing, line: string): void {
  lines.push(indent + line);
}

/** The order of the fields around the evidence, whatever theirs; those that are none of the format come last. */
const BEFORE_EVIDENCE = ['responsible', 'due', 'every'] as const;
const AFTER_EVIDENCE = ['sign-off', 'waived', undefined] as const;

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

function writeFields(writing: Writing, step: Step, ids: readonly Field['id'][]): void {
  for (const id of ids) {
    for (const field of step.fields) if (field.id === id) writeField(writing, step, field);
  }
}

function writeField(writing: Writing, step: Step, field: Field): void {
  const { id, value, blocks } = field;
  const leftOut = recurs(step) ? OF_THE_NEXT : LEFT_OUT;
  const isBare = id !== undefined && (leftOut.includes(id) || value.text === '');
  const { lines } = writing;
  const before = lines.length;
  if (isBare) write(writing, fieldLabel(field));
  else writeText(writing, fieldLabel(field), value);
  if (writing.version > 1) writeNested(writing, blocks);
  // A label alone says nothing.
  if (isBare && lines.length === before + 1) lines.pop();
}

/** A field that we do not know is covered by its label, whatever the language. */
function fieldLabel({ id, label }: Field): string {
  if (id !== undefined) return `${id}:`;
  return label.value === '' ? 'field:' : `field: ${label.value}:`;
}

function writeBlock(writing: Writing, block: Block): void {
  switch (block.type) {
    case 'heading':
      writeText(writing, '#', block.content);
      return;
    case 'paragraph':
      if (!isEmpty(block.content)) writeText(writing, 'text:', block.content);
      return;
    case 'quote':
      writeFootLabel(writing, block);
      for (const paragraph of block.paragraphs) writeText(writing, '>', paragraph);
      return;
    case 'list':
      for (const { content, blocks } of block.items) {
        writeText(writing, '-', content);
        writeNested(writing, blocks);
      }
      return;
    case 'table':
      for (const row of block.rows) {
        write(writing, 'row');
        for (const cell of row) writeText(writing, '|', cell);
      }
      return;
    case 'comment':
      return;
    case 'other':
      for (const line of otherLines(writing, block)) write(writing, line);
  }
}

/** The label of a note at the foot: which of the references in the text it explains. */
function writeFootLabel(writing: Writing, { span }: Quote): void {
  const { version, source } = writing;
  if (version === 1) return;
  const label = /^\[\^([^\]]+)\]:/.exec(source.text.slice(span.start, span.end))?.[1];
  if (label !== undefined) write(writing, `footnote: ${label}`);
}

/** A paragraph of nothing but comments. */
function isEmpty({ text, links, marked }: Inline): boolean {
  return text === '' && links.length === 0 && marked === undefined;
}

/** What an item of a list or a field holds beside its first paragraph. */
function writeNested(writing: Writing, blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const inner: Writing = { ...writing, indent: `${writing.indent}  ` };
  for (const block of blocks) writeBlock(inner, block);
}

/** A line of running text as rendered, and what belongs to it beside the words. */
function writeText(writing: Writing, lead: string, inline: Inline): void {
  write(writing, `${lead} ${inline.text}`);
  writeBeside(writing, inline);
}

/** What running text holds beside its words: marks that change their sense, and where its links and images lead. */
function writeBeside(writing: Writing, { links, marked }: Inline): void {
  if (marked !== undefined) write(writing, `marked: ${marked}`);
  for (const { url, span } of links) {
    const what = writing.source.text[span.start] === '!' ? 'image' : 'link';
    // A line feed, which an entity may bring into an address, would begin a line that looks like another fact.
    const address = writing.version === 1 ? url : url.replace(/[\r\n]/g, encodeURIComponent);
    write(writing, `${what}: ${address}`);
  }
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
  const html = lines.join('\n');
  const withoutComments = version === 1 ? withoutAnyComments(html) : replaceComments(html, () => '');
  const kept = version === 1 || withoutComments.trim() === '' ? withoutComments.split('\n') : lines;
  return kept.flatMap((line) => (line.trim() === '' ? [] : [`html: ${line}`]));
}

/** What the first version took for comments. Behind the last end there is none to search for. */
function withoutAnyComments(html: string): string {
  const end = html.lastIndexOf('-->') + '-->'.length;
  return html.slice(0, end).replace(/<!--[\s\S]*?-->/g, '') + html.slice(end);
}

/** The lines of code; of a fence only what stands after its marks. */
function codeLines(lines: readonly string[]): string[] {
  const fence = /^(`{3,}(?!`)|~{3,}(?!~))[ \t]*(?![ \t])(.*)$/.exec(lines[0] ?? '');
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
  const indent = columnsOf(text.slice(startOfLine(text, start), start));
  return text
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .map((line, index) => (index === 0 ? line : outdent(line, indent)).replace(/(?<![ \t])[ \t]+$/, ''));
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
