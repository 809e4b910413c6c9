import type { IsoDate } from '../calendar/date.js';
import type { SurveyAudience } from '../document/vocabulary.js';
import type { AnswersReading } from './answers.js';
import { resultOf, type SurveyResult } from './results.js';
import type { Difference } from './shares.js';
import type { Survey } from './survey.js';

/** How far a survey has come. */
export type SurveyStage = 'planned' | 'open' | 'closed' | 'published';

/** Where a survey stands on a day, and what was answered. */
export interface SurveyStatus {
  readonly audience: SurveyAudience | undefined;
  readonly stage: SurveyStage;
  readonly start: IsoDate | undefined;
  readonly closing: IsoDate | undefined;
  /** When the result is to be published, and when somebody vouched that it was. */
  readonly publishing: IsoDate | undefined;
  readonly published: IsoDate | undefined;
  /** How many it is about, and how many of them were asked. */
  readonly population: number | undefined;
  readonly invited: number | undefined;
  /** How many answers a figure needs before it is shown. */
  readonly smallestGroup: number;
  /** The ids of the steps that are taken because of it. */
  readonly measures: readonly string[];
  /** How many answered; nothing where there is no file of answers, or one that cannot be trusted. */
  readonly answers: number | undefined;
  /** How many faults the file of answers has. */
  readonly faults: number;
  /** Nothing where there are no answers, or so few that they could be known. */
  readonly result?: SurveyResult;
  /** How the overall figure has changed since the survey before of the same audience. */
  readonly change?: SurveyChange;
}

/** A change of the overall figure. */
export interface SurveyChange extends Difference {
  /** The id of the survey before; its path where it has none. */
  readonly since: string;
  readonly title: string | undefined;
  readonly closing: IsoDate;
}

/**
 * Where a survey stands on a day.
 *
 * @param reading what its file of answers holds; nothing where there is none
 */
export function surveyStatus(
  survey: Survey,
  reading: AnswersReading | undefined,
  today: IsoDate,
): SurveyStatus {
  const { audience, start, closing, publishing, published, population, invited, smallestGroup } = survey;
  const answers = reading && 'answers' in reading ? reading.answers : undefined;
  const result = answers && resultOf(survey, answers);
  return {
    audience,
    stage: stageOf(survey, today),
    ...{ start, closing, publishing, published, population, invited, smallestGroup },
    measures: survey.measures.map(({ id }) => id.value),
    answers: answers?.count,
    faults: reading && 'faults' in reading ? reading.faults.length + reading.more : 0,
    ...(result && { result }),
  };
}

function stageOf({ start, closing, published }: Survey, today: IsoDate): SurveyStage {
  if (published !== undefined && published <= today) return 'published';
  if (closing !== undefined && closing < today) return 'closed';
  return start !== undefined && start <= today ? 'open' : 'planned';
}
