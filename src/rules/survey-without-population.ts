import { message } from '../languages/messages.js';
import { entryOf } from '../yaml/values.js';
import type { Rule } from './rule.js';

/** It is settled when a survey closes, and not how many people it is about. */
export const surveyWithoutPopulation: Rule = {
  id: 'survey-without-population',
  severity: 'warning',
  kind: 'survey',
  *check({ document, survey }) {
    if (survey?.closing === undefined || survey.population !== undefined) return;
    const { yaml, span, dates } = document.frontmatter;
    const place = entryOf(yaml, 'population')?.keySpan ?? dates.get('closing')?.span ?? span;
    yield { message: message('survey-without-population', {}), span: place };
  },
};
