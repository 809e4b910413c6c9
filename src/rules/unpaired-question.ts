import { message } from '../languages/messages.js';
import type { Question } from '../surveys/survey.js';
import { firstByKey } from '../text/first-by-key.js';
import { nearest } from '../text/nearest.js';
import { firstHints } from '../text/hints.js';
import type { Issue, Rule } from './rule.js';

/** What people expected is not asked together with what they got, so no gap can be reckoned. */
export const unpairedQuestion: Rule = {
  id: 'unpaired-question',
  severity: 'warning',
  kind: 'survey',
  *check({ survey }) {
    const questions = survey?.questions ?? [];
    const expectations = questions.filter(({ type }) => type === 'expectation');
    const perceptions = questions.filter(({ type }) => type === 'perception');
    const byId = firstByKey(expectations, ({ id }) => id);
    const meantBy = firstHints((id: string) => nearest(id, byId.keys()));
    for (const perception of perceptions) yield* pairIssues(perception, byId, meantBy);
    const paired = new Set(perceptions.map(({ pairId }) => pairId?.value));
    for (const { id, entry } of expectations) {
      if (paired.has(id)) continue;
      const said = message('unpaired-expectation', { question: id });
      yield { message: said, span: entry.heading.span, step: id };
    }
  },
};

function* pairIssues(
  perception: Question,
  expectations: ReadonlyMap<string, Question>,
  meantBy: (id: string) => string | undefined,
): Generator<Issue> {
  const { id: question, entry, pairId, scale, dimension } = perception;
  const at = { span: pairId?.span ?? entry.heading.span, step: question };
  const pair = pairId && expectations.get(pairId.value);
  if (!pair) {
    const written = pairId?.value ?? '';
    const meant = written === '' ? '' : (meantBy(written) ?? '');
    yield { message: message('unpaired-perception', { question, pair: written, nearest: meant }), ...at };
    return;
  }
  if (scale && pair.scale && scale.answers.length !== pair.scale.answers.length)
    yield { message: message('uneven-pair', { question, pair: pair.id }), ...at };
  if (!dimension && !pair.dimension)
    yield { message: message('pair-without-dimension', { question }), ...at };
}
