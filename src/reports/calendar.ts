import { addDays, type IsoDate } from '../calendar/date.js';
import { LANGUAGES, type Language } from '../document/vocabulary.js';
import { notice } from '../languages/notices.js';
import { wordsOf } from '../languages/words.js';
import type { ChangedStep } from '../status/changes-since.js';
import {
  type DocumentStatus,
  isWaiting,
  type PhaseStatus,
  type Status,
  type StepStatus,
} from '../status/status.js';
import { withWorkspace, workspaceOf } from '../status/workspaces.js';
import { firstByKey } from '../text/first-by-key.js';
import { whoOf } from './who.js';
import { changesByStep } from './changes-by-step.js';
import { changeText } from './changes-text.js';
import { contentLine, pathInUrl, textValue } from './calendar-text.js';
import { Uids } from './calendar-uids.js';
import { withId } from './phase-title.js';
import type { ReportContext } from './report.js';
import { loadSpeech, type Speech } from './speech.js';

/**
 * The open steps as a calendar (RFC 5545), each on the day it is due: events of a whole day that leave the day free.
 * The days by which key figures are to be measured stand beside them, and those of surveys. To-dos would say it better, but
 * the calendars of phones do not show those of a subscription. Steps without a date have no place in it, and of a step that comes back only the next occurrence is known.
 */
export async function calendarReport(status: Status, context: ReportContext): Promise<string[]> {
  const speeches = new Map<Language, Speech>();
  for (const language of LANGUAGES) {
    if (status.documents.some((document) => document.language === language))
      speeches.set(language, await loadSpeech(language));
  }
  const undated = status.documents.flatMap(openSteps).filter((step) => !isDated(step)).length;
  if (undated > 0) context.tell(notice('undated-in-calendar', { count: undated }));
  const uids = new Uids();
  const changesOf = changesByStep(status.changes);
  const events = status.documents.flatMap((document) => {
    const speech = speeches.get(document.language) as Speech;
    const phases = firstByKey(document.phases ?? [], ({ id }) => id);
    return openSteps(document)
      .filter(isDated)
      .map((step) => {
        const phase = step.phase === undefined ? undefined : phases.get(step.phase);
        const about = { phase, changes: changesOf(step, document) };
        const text = description(step, document, about, speech);
        const occurrence = step.occurrence === undefined ? [] : [String(step.occurrence)];
        return event(step, document, { uid: uids.of(document, step.id, ...occurrence), text }, status);
      });
  });
  const surveys = status.documents.some(({ survey }) => survey)
    ? await (await import('./survey-calendar.js')).surveyDays(status, uids)
    : [];
  const figures = status.documents.some((document) => document.figures)
    ? (await import('./figure-calendar.js')).figureDays(status, speeches, uids)
    : [];
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//serviceplan//serviceplan//EN\r\n',
    'CALSCALE:GREGORIAN\r\n',
    'METHOD:PUBLISH\r\n',
    contentLine('NAME', textValue(context.heading)),
    contentLine('X-WR-CALNAME', textValue(context.heading)),
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n',
    'X-PUBLISHED-TTL:PT12H\r\n',
    ...events,
    ...surveys,
    ...figures,
    'END:VCALENDAR\r\n',
  ];
}

interface DatedStep extends StepStatus {
  readonly due: IsoDate;
}

function openSteps({ steps = [] }: DocumentStatus): StepStatus[] {
  return steps.filter(isWaiting);
}

function isDated(step: StepStatus): step is DatedStep {
  return step.due !== undefined;
}

function event(
  { id, title, due }: DatedStep,
  document: DocumentStatus,
  { uid, text }: { readonly uid: string; readonly text: string },
  status: Status,
): string {
  const name = withWorkspace(document.customer ?? document.title ?? document.path, document);
  const summary = `${`${id} ${title}`.trim()} – ${name}`;
  return dayEvent({ uid, day: due, summary, description: text }, document, status);
}

/** What an event of a whole day says. */
interface DayEvent {
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
}

/** An event of a whole day that leaves the day free, about a document. */
export function dayEvent(
  { uid, day, summary, description: text }: DayEvent,
  document: DocumentStatus,
  status: Status,
): string {
  const url = workspaceOf(status, document)?.url;
  const next = addDays(day, 1);
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', uid),
    // The same on the whole day, whenever the calendar is made.
    `DTSTAMP:${compact(status.today)}T000000Z\r\n`,
    `DTSTART;VALUE=DATE:${compact(day)}\r\n`,
    // The day after; none is later than the last that can be written.
    ...(next > day ? [`DTEND;VALUE=DATE:${compact(next)}\r\n`] : []),
    contentLine('SUMMARY', textValue(summary)),
    contentLine('DESCRIPTION', textValue(text)),
    ...(url === undefined ? [] : [contentLine('URL', url + pathInUrl(document.path))]),
    'TRANSP:TRANSPARENT\r\n',
    'END:VEVENT\r\n',
  ].join('');
}

/** What is known of a step beside its own status. */
interface AboutStep {
  readonly phase: PhaseStatus | undefined;
  readonly changes: readonly ChangedStep[];
}

/** Who answers for a step, which phase it belongs to, where it stands and what has changed, in its document's language. */
function description(
  step: StepStatus,
  document: DocumentStatus,
  { phase, changes }: AboutStep,
  speech: Speech,
): string {
  const { fields } = wordsOf(document.language);
  return [
    `${fields.responsible}: ${whoOf(step, speech)}`,
    ...(phase ? [withId(phase)] : []),
    document.path,
    ...changes.map((change) => changeText(change, speech)),
  ].join('\n');
}

/** `20261201`. */
function compact(date: IsoDate): string {
  return date.replaceAll('-', '');
}
