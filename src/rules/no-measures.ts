import { addDays } from '../calendar/date.js';
import { message } from '../languages/messages.js';
import { mostDaysToPublish, SURVEY_SECTIONS } from '../surveys/survey.js';
import type { Rule } from './rule.js';

/** A survey is over, its result known, and nothing is done because of it. */
export const noMeasures: Rule = {
  id: 'no-measures',
  severity: 'warning',
  kind: 'survey',
  isOfTime: true,
  *check({ document, survey, conformity, today }) {
    const { closing, publishing, published, measures, audience } = survey ?? {};
    if (closing === undefined || measures?.length !== 0) return;
    const known = published ?? publishing ?? addDays(closing, mostDaysToPublish(audience));
    if (known > today || closing >= today) return;
    const section = document.sections.find((each) => conformity?.idOf.get(each) === SURVEY_SECTIONS.measures);
    const span = section?.heading.span ?? document.title?.span ?? document.frontmatter.span;
    yield { message: message('no-measures', { closing }), span };
  },
};
