import { daysBetween } from '../calendar/date.js';
import { message } from '../languages/messages.js';
import { stepState } from '../document/step-state.js';
import { stepOf } from '../document/steps.js';
import { dueDay } from '../status/due-dates.js';
import { mostDaysToPublish, SURVEY_STEPS } from '../surveys/survey.js';
import type { Rule } from './rule.js';

/** The result of a survey is published late, or not at all. That its step is overdue says `overdue-step`, and one of them is enough. */
export const latePublication: Rule = {
  id: 'late-publication',
  severity: 'warning',
  kind: 'survey',
  isOfTime: true,
  *check({ document, survey, dueDates, today }) {
    const { closing, publishing, published } = survey ?? {};
    if (!survey || closing === undefined) return;
    const { dates } = document.frontmatter;
    const most = mostDaysToPublish(survey.audience);
    const step = stepOf(document, SURVEY_STEPS.publish);
    const atDates = {
      span: (dates.get('publishing') ?? dates.get('closing'))?.span ?? document.frontmatter.span,
    };
    const atStep = step ? { span: step.heading.span, step: step.id.value } : atDates;
    if (published !== undefined) {
      const days = daysBetween(closing, published);
      if (days > most)
        yield { message: message('publication-late', { published, closing, days, most }), ...atStep };
      return;
    }
    if (
      step &&
      stepState(
        step,
        today,
        0,
        dueDay(step, () => dueDates),
      ) === 'overdue'
    )
      return;
    const passed = daysBetween(closing, today);
    if (passed > most) {
      yield { message: message('publication-missing', { closing, days: passed, most }), ...atStep };
    } else if (publishing !== undefined && daysBetween(closing, publishing) > most) {
      const days = daysBetween(closing, publishing);
      yield { message: message('publication-planned-late', { publishing, closing, days, most }), ...atDates };
    }
  },
};
