import { parseRecurrence } from '../calendar/recurrence.js';
import { message } from '../languages/messages.js';
import type { Block, Item } from '../markdown/blocks.js';
import { addTo } from '../text/add-to.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import type { DatedLine, Fault, Field, OwnValue } from './document.js';
import { type FieldForm, wordOf, wordsIn } from './entry-form.js';
import { type Reading, standsTwice } from './field-reader.js';
import { FieldValue } from './field-values.js';
import { eitherNumber, parseNumber } from './number-text.js';
import type { Language } from './vocabulary.js';

const NO_VALUES: ReadonlyMap<string, readonly OwnValue[]> = new Map();

/** Reads the fields that a kind's form declares; what is wrong with them goes to the faults. */
export function readOwnValues(
  reading: Reading,
  fields: readonly Field[],
  faults: Fault[],
): ReadonlyMap<string, readonly OwnValue[]> {
  if (!reading.form) return NO_VALUES;
  const values = new Map<string, OwnValue[]>();
  const first = new Map<string, Field>();
  for (const field of fields) {
    if (!field.own) continue;
    const { id, several } = field.own;
    const earlier = first.get(id);
    if (earlier && !several) {
      faults.push(standsTwice(reading.source, earlier, field));
      continue;
    }
    first.set(id, field);
    const value = readOwnValue(reading, field.own, field, faults);
    if (value) addTo(values, id, value);
  }
  for (const [id, { own }] of first) {
    const fault = own?.measuredAs && percentFault(values, id, own.measuredAs, reading.language);
    if (!fault) continue;
    faults.push(fault);
    values.delete(id);
  }
  return values;
}

const PERCENT = /%|per ?cent|pro[cs]ent/i;

/** A percentage of what is measured in something else: nobody knows what it is to be taken of. */
function percentFault(
  values: ReadonlyMap<string, readonly OwnValue[]>,
  id: string,
  as: NonNullable<FieldForm['measuredAs']>,
  language: Language,
): Fault | undefined {
  const [value, other, unit] = [id, as.number, as.unit].map((one) => values.get(one)?.[0]);
  const isPercent = (one: OwnValue | undefined) => one !== undefined && PERCENT.test(one.text.value);
  if (!value || !isPercent(value) || isPercent(other) || isPercent(unit)) return undefined;
  const { value: text, span } = value.text;
  const share = String(Number((((value.number ?? 0) * (other?.number ?? NaN)) / 100).toPrecision(12)));
  const isKnown = parseNumber(share, language) !== undefined;
  return {
    rule: 'malformed-field',
    message: message('number-percent', { text, share: isKnown ? share : '' }),
    span,
    ...(isKnown && { suggestion: [{ span, text: share }] }),
  };
}

function readOwnValue(
  { source, language }: Reading,
  form: FieldForm,
  { value: inline, label }: Field,
  faults: Fault[],
): OwnValue | undefined {
  const value = new FieldValue(source.text, inline, (fault) => faults.push(fault));
  if (value.text === '') return undefined;
  const text = { value: value.text, span: inline.span };
  switch (form.holds) {
    case 'text':
    case 'person':
      return { text };
    case 'date': {
      const date = value.date(value.text);
      return date && { text, date: date.value };
    }
    case 'number': {
      const number = parseNumber(value.text, language);
      if (number === undefined) faults.push(numberFault(value.text, inline.span, language));
      return number === undefined ? undefined : { text, number };
    }
    case 'recurrence': {
      const recurrence = parseRecurrence(value.text);
      if (!recurrence) value.malformed('every-form');
      return recurrence && { text, recurrence };
    }
    case 'word': {
      const word = wordOf(form, value.text);
      if (word !== undefined) return { text: { value: word, span: inline.span } };
      const words = wordsIn(form, language);
      const meant = nearest(value.text, words);
      const values = {
        key: label.value,
        text: value.text,
        choices: words.join(', '),
        nearest: meant ?? '',
      };
      const { span } = inline;
      faults.push({
        rule: 'malformed-field',
        message: message('shape-choice', values),
        span,
        ...(meant !== undefined && { suggestion: [{ span, text: meant }] }),
      });
      return undefined;
    }
  }
}

function numberFault(text: string, span: Span, language: Language): Fault {
  const said = message('number-form', { text });
  return eitherFault(text, span, language) ?? { rule: 'malformed-field', message: said, span };
}

/** What is wrong with a text that may say one of two numbers. */
function eitherFault(text: string, span: Span, language: Language): Fault | undefined {
  const either = eitherNumber(text, language);
  return either && { rule: 'malformed-field', message: message('number-either', { text, ...either }), span };
}

/** What begins a dated line: a day, or what was meant as one, and a colon. */
const DATED = /^(\d{4}-\d{1,2}-\d{1,2})\s*:\s*/;

/** Whether a line of a list says what was so on a day. */
export function isDatedLine({ box, content }: Item): boolean {
  return !box && DATED.test(content.text);
}

/** What stands behind a value: the blank after a comma tells it from a decimal one. */
const BEHIND_VALUE = /,\s+\S/;
/** How many a value comes from. */
const NUMBER_OF = /^,\s+n\s*(?:=\s*)?(\d{1,9})(?=,\s|$)/;

const NO_LINES: readonly DatedLine[] = [];

/** Reads the dated lines of an entry, in whichever of its lists they stand; what is wrong with them goes to the faults. */
export function readDatedLines(
  reading: Reading,
  blocks: readonly Block[],
  faults: Fault[],
): readonly DatedLine[] {
  if (!reading.form?.dated) return NO_LINES;
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : [])).filter(isDatedLine);
  return items.flatMap((item) => readDatedLine(reading, item, faults) ?? []);
}

function readDatedLine(reading: Reading, { content, span }: Item, faults: Fault[]): DatedLine | undefined {
  const value = new FieldValue(reading.source.text, content, (fault) => faults.push(fault));
  const match = DATED.exec(content.text) as RegExpExecArray;
  const day = match[1] as string;
  const rest = content.text.slice(match[0].length);
  const located = value.locate(rest, rest, match[0].length);
  const date = value.date(day);
  if (!date) return undefined;
  if (reading.form?.dated !== 'numbers') return { span, date, text: located };
  const { written, n, note } = partsOf(rest);
  const number = parseNumber(written, reading.language);
  if (number === undefined) {
    const either = eitherFault(written, located.span, reading.language);
    const said = message('dated-value-form', { text: rest });
    faults.push(either ?? { rule: 'malformed-field', message: said, span: located.span });
    return undefined;
  }
  return {
    span,
    date,
    text: located,
    number,
    ...(n !== undefined && { n }),
    ...(note !== undefined && { note }),
  };
}

/** Whether a note, written right behind a value, would be read as how many that comes from. */
export function readsAsNumberOf(note: string): boolean {
  return NUMBER_OF.test(`, ${note}`);
}

/** The value, then perhaps how many it comes from, then perhaps a note. */
function partsOf(rest: string): { written: string; n?: number; note?: string } {
  const comma = rest.search(BEHIND_VALUE);
  if (comma < 0) return { written: rest.trim() };
  const behind = rest.slice(comma);
  const n = NUMBER_OF.exec(behind);
  const note = behind.slice(n?.[0].length ?? 0).slice(1);
  return {
    written: rest.slice(0, comma).trim(),
    ...(n && { n: Number(n[1]) }),
    ...(note !== '' && { note: note.trimStart() }),
  };
}
