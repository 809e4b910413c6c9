import { daysInMonth, type IsoDate, isIsoDate } from '../calendar/date.js';
import { countsTooFar, LARGEST_AMOUNT, parseExpression } from '../calendar/expression.js';
import { daysBesideMissing, readOtherNotation } from '../calendar/other-notations.js';
import { parseRecurrence, type Recurrence } from '../calendar/recurrence.js';
import { message } from '../languages/messages.js';
import { meaningOf, nearestMeaning, UNTIL_WORDS } from '../languages/words.js';
import type { Inline } from '../markdown/blocks.js';
import type { Located, Span } from '../text/span.js';
import type { Due, Evidence, Fault, Pin, SignOff, Waiver } from './document.js';
import { fileTarget } from './links.js';
import { PIN_DIGITS } from './pins.js';
import type { Language } from './vocabulary.js';

/** A field's value while it is read: its text, and where a part of it stands in the file. */
export class FieldValue {
  private readonly isPlain: boolean;

  constructor(
    private readonly file: string,
    readonly inline: Inline,
    /** Takes what is wrong with the value. */
    private readonly report: (fault: Fault) => void,
  ) {
    this.isPlain = file.startsWith(inline.text, inline.span.start);
  }

  get text(): string {
    return this.inline.text;
  }

  /** The place of a part of the text; the whole value's where marks or line breaks make it uncertain. */
  at(index: number, length: number): Span {
    if (!this.isPlain) return this.inline.span;
    const start = this.inline.span.start + index;
    return { start, end: start + length };
  }

  locate<T>(value: T, part: string, from = 0): Located<T> {
    return { value, span: this.at(Math.max(this.text.indexOf(part, from), 0), part.length) };
  }

  /** The place where a part is written last; the whole value's where marks or escapes stand in it. */
  lastOf(part: string): Span {
    const { start, end } = this.inline.span;
    const index = this.file.slice(start, end).lastIndexOf(part);
    return index < 0 ? this.inline.span : { start: start + index, end: start + index + part.length };
  }

  malformed(id: 'due-form' | 'every-form' | 'pin-form' | 'sign-off-form' | 'waiver-form'): undefined {
    this.report({
      rule: 'malformed-field',
      message: message(id, { text: this.text }),
      span: this.inline.span,
    });
  }

  /** Tells of a due date whose number no expression may have. */
  tooFar(): undefined {
    this.report({
      rule: 'malformed-field',
      message: message('due-too-far', { text: this.text, most: LARGEST_AMOUNT }),
      span: this.inline.span,
    });
  }

  /** Proposes the meaning that a mistyped word of a sign-off most likely has: only who signed can say. */
  mistypedMeaning(word: string, from: number, meant: string): void {
    const { span } = this.locate(word, word, from);
    this.report({
      rule: 'malformed-field',
      message: message('sign-off-meaning', { word, nearest: meant }),
      span,
      ...(this.isPlain && { suggestion: [{ span, text: meant }] }),
    });
  }

  date(part: string, from = 0): Located<IsoDate> | undefined {
    const located = this.locate(part, part, from);
    if (isIsoDate(part)) return located;
    const { span } = located;
    // Where it is not certain where the part stands, nothing can be put in its place.
    const unmended: Fault = { rule: 'invalid-date', message: dateMessage(part), span };
    this.report(this.isPlain ? dateFault(part, span) : unmended);
    return undefined;
  }
}

/** A text that should be a date and is none, and the date it is where another notation says one. */
export function dateFault(text: string, span: Span): Fault {
  const fault: Fault = { rule: 'invalid-date', message: dateMessage(text), span };
  const meant = readOtherNotation(text);
  if (!meant) return fault;
  const edits = [{ span, text: meant.date }];
  return meant.ambiguous ? { ...fault, suggestion: edits } : { ...fault, fix: edits };
}

/** Says what is wrong with a text that should be a date. */
export function dateMessage(text: string) {
  const match = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) {
    const days = daysBesideMissing(text);
    return days === undefined ? message('date-form', { text }) : message('date-missing', { text, days });
  }
  const month = Number(match[2]);
  const days = month >= 1 && month <= 12 ? daysInMonth(Number(match[1]), month) : 0;
  return message('date-missing', { text, days });
}

/** A day, then an expression in brackets, which may hold one pair more. Each character can be read in one way only. */
const DUE = /^([^(]*)(?:\(([^()]*(?:\([^()]*\)[^()]*)?)\))?$/;

/**
 * `2026-01-12`, `2026-01-12 (contract - 25 wd)` or `(contract - 25 wd)`.
 *
 * @param isAnchor knows the names that due dates may be reckoned from
 */
export function parseDue(value: FieldValue, isAnchor: (name: string) => boolean): Due | undefined {
  if (value.text === '') return undefined;
  const match = DUE.exec(value.text);
  if (!match) {
    value.malformed('due-form');
    return;
  }
  const date = (match[1] as string).trim();
  const bracketed = match[2];
  const expression = bracketed === undefined ? undefined : parseExpression(bracketed, isAnchor);
  if (bracketed !== undefined && !expression) {
    if (countsTooFar(bracketed)) value.tooFar();
    else value.malformed('due-form');
  }
  if (bracketed === undefined && lacksBrackets(date, isAnchor)) {
    value.malformed('due-form');
    return;
  }
  return {
    span: value.inline.span,
    date: date === '' ? undefined : value.date(date),
    expression:
      expression && bracketed !== undefined ? value.locate(expression, bracketed, date.length) : undefined,
  };
}

/** Whether an expression stands without its brackets, behind a day or by itself. */
function lacksBrackets(text: string, isAnchor: (name: string) => boolean): boolean {
  const [, day, rest = ''] = /^(\d{4}-\d{2}-\d{2}\s)?(.*)$/.exec(text) ?? [];
  // A word by itself is no date either way.
  return (
    (day !== undefined || /\s[+-]\s*\d+\s*[a-z]/.test(rest)) && parseExpression(rest, isAnchor) !== undefined
  );
}

/** `3 m`, `2 w on fri`, `1 m after sign-off`. */
export function parseEvery(value: FieldValue): Located<Recurrence> | undefined {
  if (value.text === '') return undefined;
  const recurrence = parseRecurrence(value.text);
  if (!recurrence) {
    value.malformed('every-form');
    return;
  }
  return { value: recurrence, span: value.inline.span };
}

/** A pin, and what stands where somebody meant to write one. PowerShell writes the digits with capital letters. */
const PIN = new RegExp(`(?:^|[\\s,])sha256:\\s*([\\da-f]{${PIN_DIGITS},64})$`, 'i');
const MEANT_AS_PIN = /\bsha-?256\s*:/i;

/**
 * A text, `[report](docs/a1.md)`, or a link and a pin: `[report](docs/a1.md) sha256:…`. A digest beside no file of the
 * workspace is a text like others: it is for people to check.
 */
export function parseEvidence(value: FieldValue): Evidence | undefined {
  if (value.text === '') return undefined;
  const unpinned = withPin(value.inline, undefined);
  if (!MEANT_AS_PIN.test(value.text)) return unpinned;
  const [target, another] = value.inline.links.flatMap(({ url }) => fileTarget(url) ?? []);
  if (target === undefined) return unpinned;
  const digits = PIN.exec(value.text)?.[1];
  if (digits === undefined || another !== undefined) {
    value.malformed('pin-form');
    return unpinned;
  }
  const digest = { value: digits.toLowerCase(), span: value.lastOf(digits) };
  return withPin(value.inline, { target, digest });
}

function withPin({ span, text, links, comments, marked }: Inline, pin: Pin | undefined): Evidence {
  return marked === undefined
    ? { span, text, links, comments, pin }
    : { span, text, links, comments, marked, pin };
}

/** Some write the digits with capital letters. */
const DIGEST = /^\d{1,3}:[0-9a-f]{12}$/i;

/** A digest that was not copied whole must not pass for a note, nor for a part of one. */
const DAMAGED_DIGEST = /^\s*\d{1,3}\s*:\s*\S*$/;

/** Whether a text ends in what looks like a digest, and so cannot be a note. */
export function endsLikeDigest(text: string): boolean {
  return DAMAGED_DIGEST.test(text.slice(text.lastIndexOf(',') + 1));
}

/** `name, date, meaning, note, digest`: the note is rare, and by hand, meaning and digest may be absent. */
export function parseSignOff(value: FieldValue, language: Language): SignOff | undefined {
  if (value.text === '') return undefined;
  const pieces = value.text.split(',');
  const last = (pieces.at(-1) as string).trim();
  const digest = DIGEST.test(last) ? last : undefined;
  if (digest !== undefined) pieces.pop();
  const [name = '', day = '', word] = pieces.slice(0, 3).map((piece) => piece.trim());
  const note = pieces.length > 3 ? joined(pieces.slice(3)) : undefined;
  const meaning = word === undefined ? 'done' : meaningOf(word);
  const isNote = note === undefined || (note !== '' && !endsLikeDigest(note));
  if (name === '' || day === '' || !meaning || !isNote) {
    const isWordWrong = name !== '' && isIsoDate(day) && word !== undefined && !meaning;
    const meant = isWordWrong ? nearestMeaning(word, language) : undefined;
    if (meant === undefined) value.malformed('sign-off-form');
    else value.mistypedMeaning(word ?? '', name.length + day.length, meant);
    return undefined;
  }
  const date = value.date(day, name.length);
  if (!date) return undefined;
  return {
    span: value.inline.span,
    name: value.locate(name, name),
    date,
    meaning,
    note,
    digest:
      digest === undefined
        ? undefined
        : value.locate(digest.toLowerCase(), digest, value.text.length - digest.length),
  };
}

/** What stood between commas, as it was written: digests are taken over it. */
function joined(pieces: readonly string[]): string {
  return pieces.join(',').trim();
}

const UNTIL = new RegExp(`^(?:${UNTIL_WORDS.join('|')})\\s+(.+)$`, 'i');

/** What stands for a waiver's last day in the piece behind its date: words with no number and nothing behind are its reason. */
function lastDayIn(piece: string, behind: string): string | undefined {
  const day = UNTIL.exec(piece)?.[1];
  return day !== undefined && (behind !== '' || /\d/.test(day)) ? day : undefined;
}

/** Whether a reason, written without a last day before it, would be read as one. */
export function readsAsLastDay(reason: string): boolean {
  const [piece = '', ...behind] = reason.split(',');
  return lastDayIn(piece.trim(), joined(behind)) !== undefined;
}

/** `name, date[, until date], reason`. */
export function parseWaiver(value: FieldValue): Waiver | undefined {
  if (value.text === '') return undefined;
  const pieces = value.text.split(',');
  const [name = '', day = '', word = ''] = pieces.slice(0, 3).map((piece) => piece.trim());
  const behind = joined(pieces.slice(3));
  const end = lastDayIn(word, behind);
  const reason = end === undefined ? joined(pieces.slice(2)) : behind;
  if (name === '' || day === '' || reason === '') {
    value.malformed('waiver-form');
    return;
  }
  const date = value.date(day, name.length);
  const until = end === undefined ? undefined : value.date(end, name.length + day.length);
  if (!date || (end !== undefined && !until)) return undefined;
  return { span: value.inline.span, name, date, until, reason };
}
