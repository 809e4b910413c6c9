import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** The file of a survey's answers cannot be read as what the survey asks. */
export const brokenAnswers: Rule = {
  id: 'broken-answers',
  severity: 'error',
  kind: 'survey',
  isFirm: true,
  *check({ document, survey, answers }) {
    if (!answers || !('faults' in answers) || !survey?.answers) return;
    const { link, target } = survey.answers;
    const path = pathBeside(document.source.path, target);
    for (const { message: said, line } of answers.faults)
      yield { message: said, span: link.span, related: { path, line } };
    const { more } = answers;
    if (more > 0) yield { message: message('answers-more-faults', { target, more }), span: link.span };
  },
};

/** The path of a file as people see it, by the path of the document that links to it. */
function pathBeside(document: string, target: string): string {
  const folder = document.includes('/') ? document.slice(0, document.lastIndexOf('/') + 1) : '';
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}
