import type { IsoDate } from '../calendar/date.js';
import { type PreviousDue, previousDue } from '../calendar/occurrences.js';
import { nextDue } from '../calendar/recurrence.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { type PlanDocument, recurs, type Step } from '../document/document.js';
import { wordsOf } from '../languages/words.js';
import { escapeMarkdown, foldBlanks } from '../markdown/text.js';
import type { Vouching } from '../signoff/canonical.js';
import { freshnessOf, signOffDigest } from '../signoff/digest.js';
import { closedBefore, closingSignOffs } from '../signoff/closing.js';
import { isRefusal, validSignOff } from '../document/step-state.js';
import type { Edit } from '../text/edit.js';
import { isSameName } from '../text/name-key.js';
import { addField, setField } from './step-edits.js';

/** How a step is signed. */
export interface Signing {
  readonly vouching: Vouching;
  /** What is written for it: name, date, meaning, note, digest; nothing where the step is signed so already. */
  readonly written: string | undefined;
  /** The day to which the due date of a step that recurs moves; nothing where it stays. */
  readonly due: IsoDate | undefined;
  /** It may have been due on another day before. */
  readonly isDueUncertain: boolean;
  readonly edits: readonly Edit[];
}

/** A vouching as it reads once it is written: blanks folded, none at the ends. */
function folded<T extends Omit<Vouching, 'meaning'>>(vouching: T): T {
  const { name, note } = vouching;
  return { ...vouching, name: fold(name), note: note === undefined ? undefined : fold(note) };
}

function fold(text: string): string {
  return foldBlanks(text.trim());
}

/**
 * Signs a step: a line at the end of its sign-offs, in the document's language. In a step that recurs the due date moves
 * to the next occurrence, whose points are open again, unless the sign-off speaks of the one that was just closed; one that
 * says “not approved” opens that again, on the day it was due before, as far as that can be told. What was signed in this
 * way already, and not changed since, is not signed again.
 *
 * @param allDone ticks all its points
 */
export function signStep(
  document: PlanDocument,
  step: Step,
  given: Vouching,
  calendar: WorkCalendar,
  allDone = false,
): Signing {
  const vouching = folded(given);
  if (isSignedSo(document, step, vouching)) {
    return nothingWritten(vouching, pointEdits(step, vouching, undefined, allDone));
  }
  const due = isRefusal(vouching) ? dueBefore(step, calendar) : dueAfter(step, vouching, calendar);
  const signing = writeSignOff(document, step, vouching, due);
  return { ...signing, edits: [...signing.edits, ...pointEdits(step, vouching, due?.date, allDone)] };
}

/** Takes a step's sign-off back, if it has one. @param given who does it and when; its note says why */
export function unsignStep(
  document: PlanDocument,
  step: Step,
  given: Omit<Vouching, 'meaning'>,
  calendar: WorkCalendar,
): Signing {
  const refusal: Vouching = { ...given, meaning: 'not approved' };
  return validSignOff(step) ? signStep(document, step, refusal, calendar) : nothingWritten(refusal, []);
}

function nothingWritten(vouching: Vouching, edits: readonly Edit[]): Signing {
  return { vouching, written: undefined, due: undefined, isDueUncertain: false, edits };
}

function writeSignOff(
  document: PlanDocument,
  step: Step,
  vouching: Vouching,
  due: PreviousDue | undefined,
): Signing {
  const { source, frontmatter, language } = document;
  const digest = signOffDigest(source, frontmatter.id?.value ?? '', step, vouching);
  const { name, date, meaning, note } = vouching;
  const written = [
    escapeMarkdown(name),
    date,
    wordsOf(language).meanings[meaning],
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    digest,
  ].join(', ');
  const moved = due && setField(document, step, 'due', due.date);
  const edits = [addField(document, step, 'sign-off', written), ...(moved ? [moved] : [])];
  return { vouching, written, due: due?.date, isDueUncertain: due?.isCertain === false, edits };
}

/** Whether the newest sign-off says the same of the step as it stands; of one that recurs, on the same day. */
function isSignedSo({ source, frontmatter }: PlanDocument, step: Step, vouching: Vouching): boolean {
  const last = step.signOffs.at(-1);
  if (!last || (recurs(step) && last.date.value !== vouching.date)) return false;
  return (
    isSameName(last.name.value, vouching.name) &&
    last.meaning === vouching.meaning &&
    (vouching.note === undefined || last.note === vouching.note) &&
    freshnessOf(source, frontmatter.id?.value ?? '', step, last) === 'fresh'
  );
}

/** Opens the points again for the next occurrence; else ticks them where that is asked, unless they are the next one's already. */
function pointEdits(step: Step, vouching: Vouching, due: IsoDate | undefined, allDone: boolean): Edit[] {
  if (isRefusal(vouching)) return allDone ? boxEdits(step, true) : [];
  if (due !== undefined) return boxEdits(step, false);
  return allDone && !recurs(step) ? boxEdits(step, true) : [];
}

/** Moves a step that recurs on to its next occurrence, as signing does. */
export function nextOccurrence(document: PlanDocument, step: Step, date: IsoDate): Edit[] {
  const moved = setField(document, step, 'due', date);
  return [...(moved ? [moved] : []), ...boxEdits(step, false)];
}

/** Ticks all boxes of a step, or none. */
export function boxEdits({ tasks }: Step, checked: boolean): Edit[] {
  return tasks
    .filter((task) => task.checked !== checked)
    .map(({ box }) => ({ span: box, text: checked ? '[x]' : '[ ]' }));
}

/** The due date after a sign-off; nothing where it stays. */
function dueAfter(step: Step, { name, date }: Vouching, calendar: WorkCalendar): PreviousDue | undefined {
  if (!step.every || closedBefore(step, name, date)) return undefined;
  const next = nextDue(step.every.value, { due: step.due?.date?.value, signedOn: date }, calendar);
  return { date: next, isCertain: true };
}

/** The day on which the occurrence of a step was due that was closed last; nothing where none is. */
function dueBefore(step: Step, calendar: WorkCalendar): PreviousDue | undefined {
  const { every, due } = step;
  const [closing, before] = [...closingSignOffs(step)].reverse();
  if (!every || !closing || !validSignOff(step)) return undefined;
  const closed = { due: due?.date?.value, signedOn: closing.date.value, before: before?.date.value };
  return previousDue(every.value, closed, calendar);
}
