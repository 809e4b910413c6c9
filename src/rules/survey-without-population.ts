import { message } from '../languages/messages.js';
import { entryOf, type YamlValue } from '../yaml/values.js';
import type { Rule } from './rule.js';

/** It is settled when a survey closes, and neither how many people it is about nor how many were asked. */
export const surveyWithoutPopulation: Rule = {
  id: 'survey-without-population',
  severity: 'warning',
  kind: 'survey',
  *check({ document, survey }) {
    if (survey?.closing === undefined || survey.invited !== undefined) return;
    const { yaml, span, dates } = document.frontmatter;
    const entry = entryOf(yaml, 'population');
    // What is written there and is no number is told as that.
    if (entry && !isEmpty(entry.value)) return;
    const place = entry?.keySpan ?? dates.get('closing')?.span ?? span;
    yield { message: message('survey-without-population', {}), span: place };
  },
};

function isEmpty(value: YamlValue): boolean {
  return value.type === 'scalar' && (value.value === null || value.value === '');
}
