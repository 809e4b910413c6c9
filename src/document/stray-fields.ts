import { isIsoDate } from '../calendar/date.js';
import { parseExpression } from '../calendar/expression.js';
import { readOtherNotation } from '../calendar/other-notations.js';
import { parseRecurrence } from '../calendar/recurrence.js';
import { message } from '../languages/messages.js';
import { fieldOf } from '../languages/words.js';
import type { Block, Inline } from '../markdown/blocks.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import { endOfLine } from '../text/source.js';
import type { Fault, Field, FieldId } from './document.js';
import type { Reading } from './field-reader.js';

/**
 * Tells the lines of an entry that are meant as fields of a step and stand outside of its list of fields, where nobody reads
 * them. Only a line with the label of a field and a value such as that field has is certain to be meant so. In points to
 * consider, and in what is set in, people note much for themselves: only who signed or waived is told there.
 */
export function findStrayFields(
  reading: Reading,
  blocks: readonly Block[],
  faults: Fault[],
  isNoted = false,
): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') findInLines(reading, block.content, isNoted, faults);
    if (block.type !== 'list') continue;
    for (const { box, content, blocks: within } of block.items) {
      findInLines(reading, content, isNoted || box !== undefined, faults);
      findStrayFields(reading, within, faults, true);
    }
  }
}

/** Tells such lines where a field swallowed them, because no mark of a list stands before them. */
export function findSwallowedFields(reading: Reading, fields: readonly Field[], faults: Fault[]): void {
  const { text } = reading.source;
  for (const { value } of fields) {
    const feed = text.indexOf('\n', value.span.start);
    if (feed >= 0 && feed < value.span.end) findInLines(reading, value, false, faults);
  }
}

function findInLines(reading: Reading, inline: Inline, isNoted: boolean, faults: Fault[]): void {
  const colon = inline.text.indexOf(':');
  if (colon < 0 || colon === inline.text.length - 1) return;
  const { text } = reading.source;
  const { end } = inline.span;
  for (let start = inline.span.start, lineEnd; start < end; start = lineEnd + 1) {
    lineEnd = endOfLine(text, start, end);
    const line = text.slice(start, lineEnd);
    const meant = meantField(line);
    if (!meant || (isNoted && !VOUCHING.includes(meant.id)) || !isValue(reading, meant)) continue;
    const said = message('field-outside', { label: meant.label });
    const span = { start: start + meant.at, end: start + line.trimEnd().length };
    faults.push({ rule: 'malformed-field', message: said, span });
  }
}

/** The fields by which people vouch for something. */
const VOUCHING: readonly FieldId[] = ['sign-off', 'waived'];

/** A line that begins with the label of a step's field. */
interface MeantField {
  readonly id: FieldId;
  readonly label: string;
  /** Where the label begins in the line. */
  readonly at: number;
  readonly value: string;
}

/** No label with the marks around it is longer, and nothing of a value stands further on that it is told by. */
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 300;

/** What people and other programs set before a line of a list, blanks, and the marks of emphasis. */
const MARKS_BEFORE = ' \t\u00a0•·‣▪◦●○*_+–—-';
const EMPHASIS_AFTER = ' \t\u00a0*_';
/** Emphasis before a value; emphasis, a mark of a broken line or a comment behind it. */
const AROUND_VALUE = /^[\s*_]+|(?:[\s*_\\]|<!--(?:(?!-->).)*-->)+$/g;

function meantField(line: string): MeantField | undefined {
  let at = 0;
  while (at < line.length && MARKS_BEFORE.includes(line[at] as string)) at++;
  const colon = line.indexOf(':', at);
  if (colon < 0 || colon - at > LONGEST_LABEL) return undefined;
  let labelEnd = colon;
  while (labelEnd > at && EMPHASIS_AFTER.includes(line[labelEnd - 1] as string)) labelEnd--;
  const label = line.slice(at, labelEnd);
  const id = fieldOf(label);
  if (!id) return undefined;
  const value = line.slice(colon + 1, colon + 1 + LONGEST_VALUE).replace(AROUND_VALUE, '');
  return { id, label, at, value };
}

/** A person's key or a role, or a name: two or three words that begin with a capital letter. */
const SOMEBODY = lazyPattern(
  String.raw`^(?:[a-z\d]+(?:-[a-z\d]+)*|\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,2})$`,
  'u',
);

const LINK = /\]\(\S|\bhttps?:\/\//;

/** Whether what stands behind a label is a value such as its field has. */
function isValue({ isAnchor }: Reading, { id, value }: MeantField): boolean {
  switch (id) {
    case 'responsible':
      return SOMEBODY().test(value);
    case 'due': {
      const [day = '', behind = ''] = value.split('(');
      return isDay(day) || (day === '' && parseExpression(behind.replace(/\)$/, ''), isAnchor) !== undefined);
    }
    case 'every':
      return parseRecurrence(value) !== undefined;
    case 'evidence':
      return LINK.test(value);
    case 'sign-off':
    case 'waived':
      return isDay(value.split(',', 2)[1] ?? '');
  }
}

function isDay(text: string): boolean {
  const day = text.trim();
  return isIsoDate(day) || readOtherNotation(day) !== undefined;
}
