import { boolean, list, looseObject, nullish, number, oneOf, optional, that } from '../document/shape.js';
import { SURVEY_AUDIENCES } from '../document/vocabulary.js';
import { amount, count, date, text } from '../document/value-shapes.js';
import { DIMENSIONS, QUESTION_TYPES, VALENCES } from './survey.js';

// What the JSON says of surveys.

const part = number(that((value: number) => value >= 0 && value <= 1, 'a number from 0 to 1'));
const points = number(that((value: number) => Math.abs(value) <= 100, 'a number from -100 to 100'));
const difference = number(that((value: number) => Math.abs(value) <= 2, 'a number from -2 to 2'));
/** JSON has no word for what is endless. */
const end = nullish(amount);

const share = looseObject({ share: part, n: count, low: part, high: part });

const netPromoter = looseObject({
  promoters: count,
  passives: count,
  detractors: count,
  n: count,
  score: points,
  low: points,
  high: points,
  margin: amount,
});

const figures = {
  answers: count,
  responseRate: optional(amount),
  margin: amount,
  isTooFew: boolean(),
  overall: optional(share),
};

const question = looseObject({
  id: text,
  title: text,
  wording: text,
  type: oneOf(QUESTION_TYPES),
  n: optional(count),
  noOpinion: optional(count),
  distribution: optional(list(looseObject({ answer: text, valence: oneOf(VALENCES), count }))),
  satisfied: optional(share),
  netPromoter: optional(netPromoter),
});

const gap = { gap: amount, n: count, low: end, high: end };
const dimension = oneOf(DIMENSIONS);

const group = looseObject({
  id: text,
  title: text,
  isHidden: boolean(),
  ...Object.fromEntries(Object.entries(figures).map(([key, shape]) => [key, optional(shape)])),
  questions: list(
    looseObject({
      id: text,
      n: optional(count),
      satisfied: optional(share),
      netPromoter: optional(netPromoter),
    }),
  ),
});

const result = looseObject({
  ...figures,
  questions: list(question),
  gaps: optional(
    looseObject({
      overall: optional(looseObject(gap)),
      dimensions: list(looseObject({ dimension, ...gap })),
      pairs: list(looseObject({ expectation: text, perception: text, title: text, dimension, ...gap })),
    }),
  ),
  groups: list(group),
});

/** A survey. */
export const surveyShape = looseObject({
  audience: optional(oneOf(SURVEY_AUDIENCES)),
  stage: oneOf(['planned', 'open', 'closed', 'published']),
  start: optional(date),
  closing: optional(date),
  publishing: optional(date),
  published: optional(date),
  population: optional(count),
  invited: optional(count),
  smallestGroup: count,
  measures: list(text),
  answers: optional(count),
  faults: count,
  result: optional(result),
  change: optional(
    looseObject({
      since: text,
      title: optional(text),
      closing: date,
      difference,
      low: difference,
      high: difference,
      isClear: boolean(),
    }),
  ),
});
