import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** The group of the template that customer figures stand in. */
const CUSTOMER = 'customer';

/** About five are followed all the time and talked about; more are followed by nobody. */
const MOST_FIGURES = 5;

/** There are more central customer figures than anybody follows. */
export const tooManyFigures: Rule = {
  id: 'too-many-figures',
  severity: 'warning',
  kind: 'scorecard',
  *check({ document, conformity, trends }) {
    const section = document.sections.find((each) => conformity?.idOf.get(each) === CUSTOMER);
    const figures = section?.entries.filter((entry) => trends.has(entry)) ?? [];
    const [first] = figures.slice(MOST_FIGURES);
    if (!first) return;
    yield {
      message: message('too-many-figures', { count: figures.length, most: MOST_FIGURES }),
      span: first.heading.span,
      step: first.id.value,
    };
  },
};
