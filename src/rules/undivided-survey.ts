import { message } from '../languages/messages.js';
import type { Answers } from '../surveys/answers.js';
import type { Survey } from '../surveys/survey.js';
import { entryOf } from '../yaml/values.js';
import type { Rule } from './rule.js';

/** So many people are not all alike. */
const MANY = 100;

/** A survey is about many people and divides them into no groups, or has groups that no answer names. */
export const undividedSurvey: Rule = {
  id: 'undivided-survey',
  severity: 'note',
  kind: 'survey',
  *check({ document, survey, answers }) {
    if (survey?.answers && answers && 'answers' in answers && namesNoGroup(survey, answers.answers)) {
      const { link, target } = survey.answers;
      yield { message: message('answers-without-groups', { target }), span: link.span };
    }
    const { population, groups } = survey ?? {};
    if (population === undefined || population < MANY || groups?.length !== 0) return;
    const { yaml, span } = document.frontmatter;
    yield {
      message: message('undivided-survey', { population }),
      span: entryOf(yaml, 'population')?.value.span ?? span,
    };
  },
};

/** Whether a survey has groups, and none of those who answered says which one is theirs. */
function namesNoGroup({ groups }: Survey, answers: Answers): boolean {
  return groups.length > 0 && answers.count > 0 && answers.groups.every((group) => group === undefined);
}
