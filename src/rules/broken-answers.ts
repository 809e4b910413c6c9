import { message } from '../languages/messages.js';
import type { Issue, Rule } from './rule.js';

/** The file of a survey's answers cannot be read as what the survey asks. */
export const brokenAnswers: Rule = {
  id: 'broken-answers',
  severity: 'error',
  kind: 'survey',
  isFirm: true,
  *check({ document, survey, answers }) {
    if (survey && !survey.answers) yield* linksThatAreNone(document.source.text);
    if (!answers || !('faults' in answers) || !survey?.answers) return;
    const { link, target } = survey.answers;
    const path = pathBeside(document.source.path, target);
    for (const { message: said, line } of answers.faults)
      yield { message: said, span: link.span, related: { path, line } };
    const { more } = answers;
    if (more > 0) yield { message: message('answers-more-faults', { target, more }), span: link.span };
  },
};

/** What is meant as a link to a file of answers, and is none in Markdown because of a blank in the address. */
const ADDRESS = /\]\(([^()<>\r\n]{1,300}\.(?:csv|tsv|txt))\)/gi;

function* linksThatAreNone(text: string): Generator<Issue> {
  for (const { 1: address = '', index } of text.matchAll(ADDRESS)) {
    if (!address.includes(' ')) continue;
    const start = index + ']('.length;
    yield {
      message: message('answers-no-link', { address, encoded: address.replaceAll(' ', '%20') }),
      span: { start, end: start + address.length },
    };
  }
}

/** The path of a file as people see it, by the path of the document that links to it. */
function pathBeside(document: string, target: string): string {
  const folder = document.includes('/') ? document.slice(0, document.lastIndexOf('/') + 1) : '';
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}
