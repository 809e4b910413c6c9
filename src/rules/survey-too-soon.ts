import { addMonths, type IsoDate } from '../calendar/date.js';
import { message } from '../languages/messages.js';
import { lastBefore, type OtherSurvey } from '../surveys/other-surveys.js';
import type { Rule } from './rule.js';

/** Improvements need that long before anybody notices them. */
const MONTHS_BETWEEN = 3;

/** A survey starts too soon after the last one, or before what that one led to is done. */
export const surveyTooSoon: Rule = {
  id: 'survey-too-soon',
  severity: 'warning',
  kind: 'survey',
  *check({ document, survey, otherSurveys, today }) {
    const start = survey?.start;
    if (start === undefined) return;
    const { customer, dates } = document.frontmatter;
    const before = lastBefore(otherSurveys, { audience: survey?.audience, customer: customer?.value }, start);
    if (!before) return;
    const { name: other, closing, path, line } = before;
    const at = { span: dates.get('start')?.span ?? document.frontmatter.span, related: { path, line } };
    if (start < addMonths(closing, MONTHS_BETWEEN))
      yield {
        message: message('survey-soon-after', { start, other, closing, months: MONTHS_BETWEEN }),
        ...at,
      };
    const left = unfinishedBy(start, before, today);
    if (left.length > 0) {
      const values = { start, other, measures: left.join(', '), count: left.length };
      yield { message: message('survey-before-measures', values), ...at };
    }
  },
};

/** The measures that will not be done when a survey starts; once it has, those that are not. */
function unfinishedBy(start: IsoDate, { open }: OtherSurvey, today: IsoDate): string[] {
  const isLate = (due: IsoDate | undefined) => start <= today || (due !== undefined && due >= start);
  return open.filter(({ due }) => isLate(due)).map(({ id }) => id);
}
