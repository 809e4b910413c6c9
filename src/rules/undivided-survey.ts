import { message } from '../languages/messages.js';
import { entryOf } from '../yaml/values.js';
import type { Rule } from './rule.js';

/** So many people are not all alike. */
const MANY = 100;

/** A survey is about many people and divides them into no groups. */
export const undividedSurvey: Rule = {
  id: 'undivided-survey',
  severity: 'note',
  kind: 'survey',
  *check({ document, survey }) {
    const { population, groups } = survey ?? {};
    if (population === undefined || population < MANY || groups?.length !== 0) return;
    const { yaml, span } = document.frontmatter;
    yield {
      message: message('undivided-survey', { population }),
      span: entryOf(yaml, 'population')?.value.span ?? span,
    };
  },
};
