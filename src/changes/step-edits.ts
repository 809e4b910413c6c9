import { type Field, type FieldId, type PlanDocument, recurs, type Step } from '../document/document.js';
import { wordsOf } from '../languages/words.js';
import { writtenIn } from '../markdown/written-in.js';
import type { Edit } from '../text/edit.js';
import { endOfLine, lineEndOf, startOfLine } from '../text/source.js';
import { pointAt, type Span } from '../text/span.js';
import { wrapped } from './wrapped.js';

/** The order in which a step's fields stand. */
export const FIELD_ORDER: readonly FieldId[] = [
  'responsible',
  'due',
  'every',
  'evidence',
  'sign-off',
  'waived',
];

/**
 * The edit that gives a field of a step a value: in the place of the one that stands there, else as a line of its own.
 * What surrounds the value (its label, marks, comments) stays.
 *
 * @param value as it is to be written, Markdown's marks escaped where they are to be read as they are
 * @returns nothing where the field has that value already
 */
export function setField(document: PlanDocument, step: Step, id: FieldId, value: string): Edit | undefined {
  const field = step.fields.find((known) => known.id === id);
  return field ? replaceValue(document, field, value) : addField(document, step, id, value);
}

/**
 * The edit that adds a line to a step's fields, after those of its own kind and before those that come after it. In a
 * step that recurs, what proves an occurrence stands above the sign-off that closes it, and below the one before.
 */
export function addField(document: PlanDocument, step: Step, id: FieldId, value: string): Edit {
  const written = `${wordsOf(document.language).fields[id]}: ${value}`;
  const before = step.fields.findLast(
    (field) => field.id !== undefined && rankOf(field.id, step) <= rankOf(id, step),
  );
  if (before) return lineAfter(document, step, before, written);
  const [first] = step.fields;
  return first ? lineBefore(document, step, first, written) : firstLine(document, step, written);
}

/** The edit that takes a field's line away, with the blank line that parts it from what follows where it was the only one. */
export function removeField({ source: { text } }: PlanDocument, step: Step, field: Field): Edit {
  const start = startOfLine(text, field.span.start);
  const end = afterLineEnd(text, endOfLine(text, field.span.end));
  const isOnly = step.fields.length === 1;
  const gap = isOnly ? (/^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { span: { start, end: end + gap }, text: '' };
}

/** The edits that move lines of a step's fields below another, each with what parts it from the line before. */
export function moveFieldsBelow(
  { source: { text } }: PlanDocument,
  { fields }: Step,
  moved: readonly Field[],
  below: Field,
): Edit[] {
  const cuts = moved.flatMap((field): Span[] => {
    const before = fields[fields.indexOf(field) - 1];
    return before ? [{ start: endOfLine(text, before.span.end), end: endOfLine(text, field.span.end) }] : [];
  });
  if (cuts.length < moved.length) return [];
  const lines = cuts.map(({ start, end }) => text.slice(start, end)).join('');
  return [
    ...cuts.map((span): Edit => ({ span, text: '' })),
    { span: pointAt(endOfLine(text, below.span.end)), text: lines },
  ];
}

function rankOf(id: FieldId, step: Step): number {
  return FIELD_ORDER.indexOf(id === 'evidence' && recurs(step) ? 'sign-off' : id);
}

function replaceValue({ source: { text } }: PlanDocument, field: Field, value: string): Edit | undefined {
  if (field.value.text === '') return fillIn(text, field.value.span.start, value);
  const span = writtenSpan(text, field);
  const lead = leadOf(text, field);
  const label = text.slice(startOfLine(text, field.span.start) + lead.length, span.start);
  const written = /[\r\n]/.test(label)
    ? value
    : wrapped(lead, label + value, lineEndOf(text)).slice(lead.length + label.length);
  return text.slice(span.start, span.end) === written ? undefined : { span, text: written };
}

/** Writes a value where there is none: one blank after the label, and one before a comment. */
function fillIn(text: string, at: number, value: string): Edit {
  const isBeforeComment = text.startsWith('<!--', at);
  const blanks = isBeforeComment ? 0 : (/^[ \t]*/.exec(text.slice(at, endOfLine(text, at)))?.[0].length ?? 0);
  const lead = /[ \t]/.test(text[at - 1] ?? '') ? '' : ' ';
  return { span: { start: at, end: at + blanks }, text: lead + value + (isBeforeComment ? ' ' : '') };
}

/** The place of what is written for a value, without the comments after it and the marks that belong to its label. */
function writtenSpan(text: string, { value }: Field): Span {
  const place = writtenIn(text, value, value.text);
  if (place) return place;
  const { start, end } = value.span;
  const comment = value.comments.find((known) => known.span.start > start);
  const written = text.slice(start, comment ? Math.min(comment.span.start, end) : end);
  return { start, end: start + written.trimEnd().length };
}

function lineAfter({ source: { text } }: PlanDocument, step: Step, field: Field, written: string): Edit {
  const at = endOfLine(text, field.span.end);
  const line = wrapped(leadOf(text, field), written, lineEndAt(text, at));
  return { span: pointAt(at), text: gapBetween(text, step) + line };
}

function lineBefore({ source: { text } }: PlanDocument, step: Step, field: Field, written: string): Edit {
  const at = startOfLine(text, field.span.start);
  const line = wrapped(leadOf(text, field), written, lineEndOf(text));
  return { span: pointAt(at), text: line + gapBetween(text, step) };
}

/** The first field of a step: in a paragraph of its own under the heading, or as the first line of the list there. */
function firstLine({ source: { text } }: PlanDocument, step: Step, written: string): Edit {
  const lineEnd = lineEndAt(text, endOfLine(text, step.heading.span.end));
  const [first] = step.blocks;
  const under = first?.type === 'comment' ? first : step.heading;
  const next = step.blocks[under === first ? 1 : 0];
  if (next?.type === 'list') {
    return {
      span: pointAt(startOfLine(text, next.span.start)),
      text: wrapped('- ', written, lineEnd) + lineEnd,
    };
  }
  const at = endOfLine(text, under.span.end);
  const after = text.slice(afterLineEnd(text, at));
  const touches = after !== '' && !/^[ \t]*(?:[\r\n]|$)/.test(after);
  return {
    span: pointAt(at),
    text: lineEnd + lineEnd + wrapped('- ', written, lineEnd) + (touches ? lineEnd : ''),
  };
}

/** A line of a list. */
type ListLine = Pick<Field, 'span'>;

/** Lines of a list, and the blocks that follow them. */
interface ListLines {
  readonly fields: readonly ListLine[];
  readonly blocks: Step['blocks'];
}

/** What stands between two lines of a step's list: a line end, and a blank line where its items stand apart. */
export function gapBetween(text: string, { fields, blocks }: ListLines): string {
  const last = fields.at(-1) as ListLine;
  const end = endOfLine(text, last.span.end);
  const lineEnd = lineEndAt(text, end);
  const [first, second] = fields;
  const points = blocks.find((block) => block.type !== 'comment');
  const next = second ?? (points?.type === 'list' ? points : undefined);
  const between = next ? text.slice((first as ListLine).span.end, next.span.start) : '';
  return /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(between) ? lineEnd + lineEnd : lineEnd;
}

/** What stands before a line's label: its indentation and its marker. */
export function leadOf(text: string, { span }: ListLine): string {
  const indent = text.slice(startOfLine(text, span.start), span.start);
  const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(span.start, span.end))?.[0] ?? '- ';
  return indent + marker;
}

/** The line end that stands at an offset; that of the text's first line where none does. */
function lineEndAt(text: string, offset: number): string {
  return text.startsWith('\r\n', offset)
    ? '\r\n'
    : text[offset] === '\n' || text[offset] === '\r'
      ? text[offset]
      : lineEndOf(text);
}

function afterLineEnd(text: string, end: number): number {
  return end < text.length ? end + lineEndAt(text, end).length : end;
}
