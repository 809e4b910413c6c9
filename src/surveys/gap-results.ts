import type { Answers } from './answers.js';
import { gapsOf, type Pair, pairGap } from './gaps.js';
import type { GapsResult } from './results.js';
import type { Question, Survey } from './survey.js';

/** The gaps of all pairs that enough people answered; nothing where the survey has none. */
export function gapResults(
  { questions, population, smallestGroup }: Survey,
  { byQuestion }: Answers,
): GapsResult | undefined {
  const steps = (question: Question) =>
    (byQuestion.get(question.id) ?? []).map((answer) => (typeof answer === 'number' ? answer : undefined));
  const pairs = questions.flatMap((perception) => {
    const expectation = expectationOf(perception, questions);
    const dimension = perception.dimension ?? expectation?.dimension;
    if (!expectation || !dimension) return [];
    const pair: Pair = { dimension, expected: steps(expectation), perceived: steps(perception) };
    const gap = pairGap(pair, population);
    if (!gap || gap.n < smallestGroup) return [];
    const ids = { expectation: expectation.id, perception: perception.id, title: perception.title };
    return [{ pair, result: { ...ids, dimension, ...gap } }];
  });
  if (pairs.length === 0) return undefined;
  const { dimensions, overall } = gapsOf(
    pairs.map(({ pair }) => pair),
    population,
  );
  return {
    overall,
    dimensions: [...dimensions].map(([dimension, gap]) => ({ dimension, ...gap })),
    pairs: pairs.map(({ result }) => result),
  };
}

/** The question that says what was expected of what another asks for; both offer as many answers. */
function expectationOf(
  { type, pairId, scale }: Question,
  questions: readonly Question[],
): Question | undefined {
  if (type !== 'perception' || !pairId) return undefined;
  const found = questions.find((question) => question.id === pairId.value && question.type === 'expectation');
  return found?.scale?.answers.length === scale?.answers.length ? found : undefined;
}
