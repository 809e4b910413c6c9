import { message } from '../languages/messages.js';
import { entryOf } from '../yaml/values.js';
import type { Rule } from './rule.js';

/** Of fewer customers a survey says less than a talk with each; among fewer employees nobody is anonymous. */
const LEAST = { customers: 30, employees: 10 };

/** A survey is about so few that one can talk to each of them. */
export const tooFewToSurvey: Rule = {
  id: 'too-few-to-survey',
  severity: 'warning',
  kind: 'survey',
  *check({ document, survey }) {
    const { population, audience = 'customers' } = survey ?? {};
    const least = LEAST[audience];
    if (population === undefined || population >= least) return;
    const id = audience === 'employees' ? 'too-few-employees' : 'too-few-customers';
    const { yaml, span } = document.frontmatter;
    yield {
      message: message(id, { population, least }),
      span: entryOf(yaml, 'population')?.value.span ?? span,
    };
  },
};
