import type { IsoDate } from '../calendar/date.js';
import { loadSurveyWords, type SurveyWords } from '../languages/surveys.js';
import type { DocumentStatus, Status } from '../status/status.js';
import { dayOf, withWorkspace } from '../status/workspaces.js';
import { SURVEY_STEPS } from '../surveys/survey.js';
import { dayEvent } from './calendar.js';
import type { Uids } from './calendar-uids.js';

/** The days on which surveys close and, where no step stands for it, on which their results are published. */
export async function surveyDays(status: Status, uids: Uids): Promise<string[]> {
  const events: string[] = [];
  for (const document of status.documents) {
    if (!document.survey) continue;
    const words = await loadSurveyWords(document.language);
    for (const { name, day, summary } of daysOf(document, dayOf(status, document), words)) {
      const facts = {
        uid: uids.of(document, name),
        day,
        summary: `${summary} – ${withWorkspace(document.title ?? document.path, document)}`,
        description: document.path,
      };
      events.push(dayEvent(facts, document, status));
    }
  }
  return events;
}

function daysOf({ survey, steps = [] }: DocumentStatus, today: IsoDate, words: SurveyWords) {
  const { closing, publishing, published } = survey ?? {};
  const hasStep = steps.some(({ id, due }) => id === SURVEY_STEPS.publish && due === publishing);
  return [
    ...(closing !== undefined && closing >= today
      ? [{ name: 'closing', day: closing, summary: words.closes }]
      : []),
    ...(publishing !== undefined && published === undefined && !hasStep
      ? [{ name: 'publishing', day: publishing, summary: words.publishes }]
      : []),
  ];
}
