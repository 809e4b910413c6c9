import { message } from '../languages/messages.js';
import { fieldOf } from '../languages/words.js';
import type { Inline, Item, List } from '../markdown/blocks.js';
import { trimmedSpan } from '../markdown/text.js';
import { writtenIn } from '../markdown/written-in.js';
import { firstHints } from '../text/hints.js';
import { remembered } from '../text/remembered.js';
import { placeAt, type Source } from '../text/source.js';
import { type Evidence, type Fault, type Field, type FieldId, type SignOff, type Step } from './document.js';
import { isMarkedItem } from './internal-mark.js';
import type { Located, Span } from '../text/span.js';
import {
  FieldValue,
  parseDue,
  parseEvery,
  parseEvidence,
  parseSignOff,
  parseWaiver,
} from './field-values.js';
import {
  type EntryForm,
  formFieldOf,
  isKnownLabel,
  labelAlsoCalled,
  labelsOf,
  nearestLabel,
} from './entry-form.js';
import type { ShapeAuthority } from './unshapely.js';
import type { Language } from './vocabulary.js';

/** What reading a document's parts needs to know of it. */
export interface Reading {
  readonly source: Source;
  readonly language: Language;
  readonly faults: Fault[];
  /** What the entries of its kind hold; nothing for a kind of steps. */
  readonly form: EntryForm | undefined;
  /** Who says what has not its shape, where that is known. */
  readonly shapes: ShapeAuthority | undefined;
  /** Whether due dates may be reckoned from this name: a key of `dates`, or the id of a step. */
  readonly isAnchor: (name: string) => boolean;
  /** The engagement has ended. */
  readonly isOver: boolean;
}

/** Whether a list holds the fields of an entry: one of its items begins with a field's label. */
export function isFieldList(list: List, form: EntryForm | undefined): boolean {
  return list.items.some((item) => !item.box && isKnownLabel(form, labelOf(item.content.text) ?? ''));
}

/** What stands before the colon of a line. */
function labelOf(text: string): string | undefined {
  const colon = text.indexOf(':');
  return colon > 0 ? text.slice(0, colon).trim() : undefined;
}

/** Reads one line of a field list; what is wrong with its label goes to the faults. */
export function readField({ source, language, form }: Reading, item: Item, faults: Fault[]): Field {
  const { content, span, blocks } = item;
  const colon = writtenIn(source.text, content, ':')?.start;
  // A colon that is written as something else parts nothing that could be edited.
  const text = colon === undefined ? undefined : labelOf(content.text);
  const internal = isMarkedItem(item);
  const nested = blocks.find(({ type }) => type !== 'comment');
  if (nested)
    faults.push({ rule: 'malformed-field', message: message('field-nested', {}), span: nested.span });
  if (text === undefined || colon === undefined) {
    const expected = labelsOf(form, language).join(', ');
    const said = message(form ? 'entry-field-without-label' : 'field-without-label', { expected });
    faults.push({ rule: 'malformed-field', message: said, span: content.span });
    const label = { value: '', span: content.span };
    return { id: undefined, label, value: content, blocks, span, internal };
  }
  const id = fieldOf(text);
  const label = { value: text, span: labelSpan(source.text, content.span.start, colon) };
  const behind = colon + 1 + lengthOfClosing(source.text, content, colon);
  const value = valueOf(content, trimmedSpan(source.text, behind, content.span.end));
  const own = form && id === undefined ? formFieldOf(form, text) : undefined;
  return own
    ? { id, own, label, value, blocks, span, internal }
    : { id, label, value, blocks, span, internal };
}

/** The place of a label, without the marks of emphasis around it. */
function labelSpan(text: string, start: number, colon: number): Span {
  const span = trimmedSpan(text, start, colon);
  if (!isEmphasis(text, start)) return span;
  let { end } = span;
  while (isEmphasis(text, end - 1)) end--;
  return { start: Math.min(start + lengthOfMarks(text, start), end), end };
}

/** How long the marks are that end a label's emphasis behind its colon: `**Due:** 2026-01-12`. */
function lengthOfClosing(text: string, { text: shown, span: { start } }: Inline, colon: number): number {
  const length = lengthOfMarks(text, start);
  const opening = text.slice(start, start + length);
  return length > 0 && text.startsWith(opening, colon + 1) && !shown.startsWith(opening) ? length : 0;
}

function lengthOfMarks(text: string, start: number): number {
  let end = start;
  while (isEmphasis(text, end)) end++;
  return end - start;
}

function isEmphasis(text: string, index: number): boolean {
  return text[index] === '*' || text[index] === '_';
}

function valueOf({ text, links, comments, marked }: Inline, span: Span): Inline {
  const value = { span, text: afterColon(text), links, comments };
  return marked === undefined ? value : { ...value, marked: afterColon(marked) };
}

function afterColon(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}

/** Fields that may stand several times. */
const REPEATABLE: readonly (FieldId | undefined)[] = ['evidence', 'sign-off'];

/** Whether a field's label is none that is known. */
export function isUnknown({ id, own }: Field): boolean {
  return id === undefined && own === undefined;
}

/** The labels of an entry that name no field, each with the one that it is nearest to, which may stand there only once. */
export function unknownLabels({ source, language, form }: Reading, fields: readonly Field[]): Fault[] {
  const taken = new Set(fields.map(({ id, own }) => id ?? own?.id));
  const expected = labelsOf(form, language).join(', ');
  const meantBy = remembered(firstHints((label) => nearestLabel(form, label, language)));
  return fields
    .filter((field) => isUnknown(field) && field.label.value !== '')
    .map(({ label: { value, span } }): Fault => {
      const mistyped = meantBy(value);
      const meant = mistyped ?? labelAlsoCalled(value, language) ?? '';
      const id = fieldOf(meant);
      const own = form && id === undefined ? formFieldOf(form, meant) : undefined;
      const key = id ?? own?.id;
      const said = message(form ? 'entry-field-unknown' : 'field-unknown', {
        label: value,
        nearest: meant,
        expected,
      });
      const fault: Fault = { rule: 'malformed-field', message: said, span };
      const isPlain = source.text.startsWith(value, span.start);
      const isRepeatable = REPEATABLE.includes(id) || own?.several === true;
      if (key === undefined || !isPlain || (taken.has(key) && !isRepeatable)) return fault;
      taken.add(key);
      const edits = [{ span, text: meant }];
      // Another word may mean another thing: a person must agree.
      return mistyped === undefined || (id === 'due' && isBeginning(value, meant))
        ? { ...fault, suggestion: edits }
        : { ...fault, fix: edits };
    });
}

/** Whether a label is the first word of another. `Ferdig`, done, is not `Ferdig den`, due: a person must agree to that. */
function isBeginning(label: string, whole: string): boolean {
  return whole.toLowerCase().startsWith(`${label.toLowerCase()} `);
}

/** What a step's fields say. */
export type FieldValues = Pick<Step, 'responsible' | 'due' | 'every' | 'evidence' | 'signOffs' | 'waiver'>;

/** Reads the values of a step's fields; what is wrong with them goes to the faults. */
export function readValues(
  { source, language, isAnchor }: Reading,
  fields: readonly Field[],
  faults: Fault[],
): FieldValues {
  const report = (fault: Fault) => faults.push(fault);
  const read = ({ value }: Field) => new FieldValue(source.text, value, report);
  const first: Partial<Record<FieldId, Field>> = {};
  const evidence: Evidence[] = [];
  const signOffs: SignOff[] = [];
  for (const field of fields) {
    const { id } = field;
    if (id !== undefined && isStruckOut(source, field)) faults.push(struckOut(field));
    else if (id === 'evidence') push(evidence, parseEvidence(read(field)));
    else if (id === 'sign-off') push(signOffs, parseSignOff(read(field), language));
    else if (id !== undefined) {
      const earlier = first[id];
      if (earlier) faults.push(standsTwice(source, earlier, field));
      else first[id] = field;
    }
  }
  const { responsible, due, every, waived } = first;
  return {
    responsible: responsible && wholeOf(read(responsible)),
    due: due && parseDue(read(due), isAnchor),
    every: every && parseEvery(read(every)),
    evidence,
    signOffs,
    waiver: waived && parseWaiver(read(waived)),
  };
}

/**
 * Whether anything of a field is struck out, by tildes or HTML: nobody vouches for that. Evidence is a text of which some
 * may be, and the digest covers the strokes.
 */
function isStruckOut({ text }: Source, { id, label, value }: Field): boolean {
  if (id === 'evidence' || value.text === '') return false;
  if (value.marked !== undefined && STROKES.test(value.marked)) return true;
  const { start, end } = label.span;
  // A label that stands there as it reads holds no strokes.
  return end - start !== label.value.length && /[~<]/.test(text.slice(start, end));
}

const STROKES = /~~|<\/?(?:del|s|strike)\b/i;

function struckOut({ label, span }: Field): Fault {
  return { rule: 'malformed-field', message: message('field-struck-out', { label: label.value }), span };
}

function push<T>(all: T[], one: T | undefined): void {
  if (one !== undefined) all.push(one);
}

function wholeOf(value: FieldValue): Located<string> | undefined {
  return value.text === '' ? undefined : value.locate(value.text, value.text);
}

/** A field that may stand once, and stands again. */
export function standsTwice(source: Source, first: Field, { label }: Field): Fault {
  const related = placeAt(source, first.span.start);
  return {
    rule: 'malformed-field',
    message: message('field-twice', { label: label.value, line: related.line }),
    span: label.span,
    related,
  };
}
