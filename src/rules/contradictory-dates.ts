import { entryName } from '../document/entry-name.js';
import { isComplaint } from '../care/complaint.js';
import { isSurvey } from '../surveys/survey.js';
import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import { message } from '../languages/messages.js';
import { compare } from '../text/compare.js';
import { placeAt } from '../text/source.js';
import type { Located } from '../text/span.js';
import type { Issue, Rule, Subject } from './rule.js';

/** What no engagement can do before something else: the keys that a key of `dates` comes after, or falls on the same day. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  notice: ['contract'],
  end: ['contract', 'start', 'notice'],
};

/** The same of surveys. */
const AFTER_IN_SURVEYS: typeof AFTER = { closing: ['start'], publishing: ['start', 'closing'] };

/** Of these every kind means the same; of the others only what has a lifecycle. */
const EVERYWHERE: readonly string[] = ['start', 'end'];

/** Days of a document cannot both be true. */
export const contradictoryDates: Rule = {
  id: 'contradictory-dates',
  severity: 'error',
  *check(subject) {
    const { document } = subject;
    yield* datesBeforeOthers(subject);
    if (isComplaint(document)) {
      yield* receivedLater(subject);
      yield* signedBeforeReceipt(document);
    }
    for (const step of document.steps) yield* waivedBackwards(step);
  },
};

/** A day that comes too early is told once, with the latest of those that it must not come before. */
function* datesBeforeOthers({ document, conformity }: Subject): Generator<Issue> {
  const { dates } = document.frontmatter;
  if (dates.size < 2) return;
  const hasLifecycle = conformity?.sections.some(({ asked }) => asked.status !== undefined) ?? false;
  const ofSurvey = isSurvey(document) ? AFTER_IN_SURVEYS : {};
  const counts = (key: string) => hasLifecycle || key in ofSurvey || EVERYWHERE.includes(key);
  for (const [key, before] of Object.entries({ ...AFTER, ...ofSurvey })) {
    const own = dates.get(key);
    if (!isKnown(own) || !counts(key)) continue;
    const [latest] = before
      .filter(counts)
      .flatMap((name) => {
        const day = dates.get(name);
        return isKnown(day) && day.value > own.value ? [{ name, day }] : [];
      })
      .sort((a, b) => compare(b.day.value, a.day.value));
    if (!latest) continue;
    const values = { key, date: own.value, other: latest.name, otherDate: latest.day.value };
    yield {
      message: message('contradictory-dates', values),
      span: own.span,
      related: placeAt(document.source, latest.day.span.start),
    };
  }
}

/** A complaint that is here has come. */
function* receivedLater({ document, today }: Subject): Generator<Issue> {
  const received = document.frontmatter.dates.get('received');
  if (!isKnown(received) || received.value <= today) return;
  yield { message: message('receipt-in-future', { received: received.value, today }), span: received.span };
}

/** Nobody has answered a complaint before it came; the earliest of such sign-offs stands for all. */
function* signedBeforeReceipt(document: PlanDocument): Generator<Issue> {
  const received = document.frontmatter.dates.get('received');
  if (!isKnown(received)) return;
  const [earliest] = document.steps
    .flatMap((step) => step.signOffs.map(({ date }) => ({ step, date })))
    .filter(({ date }) => date.value < received.value)
    .sort((a, b) => compare(a.date.value, b.date.value));
  if (!earliest) return;
  const { step, date } = earliest;
  const values = { step: entryName(step), date: date.value, received: received.value };
  yield {
    message: message('contradictory-receipt', values),
    span: received.span,
    related: placeAt(document.source, date.span.start),
  };
}

/** A waiver whose last day is before its first takes nothing out. */
function* waivedBackwards({ id, waiver }: Step): Generator<Issue> {
  if (!waiver?.until || waiver.until.value >= waiver.date.value) return;
  const values = { step: id.value, until: waiver.until.value, date: waiver.date.value };
  yield { message: message('contradictory-waiver', values), span: waiver.until.span, step: id.value };
}

function isKnown(date: Located<IsoDate | undefined> | undefined): date is Located<IsoDate> {
  return date?.value !== undefined;
}
