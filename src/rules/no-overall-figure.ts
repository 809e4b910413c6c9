import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** No question of a survey gives an overall figure to steer by. The gaps of SERVQUAL give one of their own. */
export const noOverallFigure: Rule = {
  id: 'no-overall-figure',
  severity: 'warning',
  kind: 'survey',
  *check({ document, survey }) {
    const types = new Set(survey?.questions.map(({ type }) => type));
    if (!types.has('rating') || types.has('overall') || types.has('perception')) return;
    const span = document.title?.span ?? document.frontmatter.span;
    yield { message: message('no-overall-figure', {}), span };
  },
};
