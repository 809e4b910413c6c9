import { message } from '../languages/messages.js';
import { entryOf } from '../yaml/values.js';
import type { Rule } from './rule.js';

/** A survey asks more people than it is about, or its groups have more: no margin that is reckoned from that is true. */
export const surveyBeyondPopulation: Rule = {
  id: 'survey-beyond-population',
  severity: 'error',
  kind: 'survey',
  *check({ document, survey }) {
    const { population, invited, groups = [] } = survey ?? {};
    if (population === undefined) return;
    const { yaml, span } = document.frontmatter;
    const valueAt = (key: string) => entryOf(yaml, key)?.value.span ?? span;
    if (invited !== undefined && invited > population)
      yield {
        message: message('invited-beyond-population', { invited, population }),
        span: valueAt('invited'),
      };
    const people = groups.reduce((sum, group) => sum + (group.people ?? 0), 0);
    if (people > population)
      yield {
        message: message('groups-beyond-population', { people, population }),
        span: valueAt('population'),
      };
  },
};
