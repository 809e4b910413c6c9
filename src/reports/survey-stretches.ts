import type { SurveyWords } from '../languages/surveys.js';
import type { QuestionResult } from '../surveys/results.js';
import type { Valence } from '../surveys/survey.js';

/** A stretch of a bar: answers that were given so often, worst first. */
export interface Stretch {
  readonly answer: string;
  readonly valence: Valence;
  readonly count: number;
}

/** How the answers to a question are spread, from the worst to the best; nothing where that is not shown. */
export function stretchesOf(
  { distribution, netPromoter }: QuestionResult,
  words: SurveyWords,
): readonly Stretch[] | undefined {
  if (!netPromoter) return distribution;
  const { promoters, passives, detractors } = netPromoter;
  return [
    { answer: words.detractors, valence: 'negative', count: detractors },
    { answer: words.passives, valence: 'neutral', count: passives },
    { answer: words.promoters, valence: 'positive', count: promoters },
  ];
}

/** How many answers there are, or how many of one meaning. */
export function answersIn(stretches: readonly Stretch[], wanted?: Valence): number {
  return stretches.reduce(
    (sum, { valence, count }) => sum + (wanted === undefined || valence === wanted ? count : 0),
    0,
  );
}
