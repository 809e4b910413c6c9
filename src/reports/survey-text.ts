import type { SurveyDays, SurveyWords } from '../languages/surveys.js';
import type { GroupResult, QuestionResult } from '../surveys/results.js';
import type { SurveyChange, SurveyStatus } from '../surveys/survey-status.js';
import type { Speech } from './speech.js';

/** What a question comes to, as people say it. @param smallest how many answers a figure needs before it is shown */
export function figureText(
  { n, satisfied, netPromoter }: Pick<QuestionResult, 'n' | 'satisfied' | 'netPromoter'>,
  smallest: number,
  words: SurveyWords,
): string {
  if (n === undefined) return words.hidden(smallest);
  if (n === 0) return words.noAnswers;
  if (netPromoter) return words.netPromoter(netPromoter.score, netPromoter.low, netPromoter.high);
  return satisfied ? words.positive(satisfied.share, satisfied.low, satisfied.high) : '';
}

/** What a group comes to: its overall figure, or why there is none. */
export function groupFigure(group: GroupResult, words: SurveyWords): string {
  if (!isShown(group)) return group.isHidden ? words.hiddenGroup : words.unnamedGroup;
  const { overall, margin = 0, isTooFew } = group;
  const figure = overall ? words.positive(overall.share, overall.low, overall.high) : words.margin(margin);
  return isTooFew ? `${figure}, ${words.fewShort}` : figure;
}

/** Whether the figures of a group may be seen. */
export function isShown({ isHidden, answers }: GroupResult): boolean {
  return !isHidden && answers !== undefined;
}

/** How the overall figure has changed since the survey before. */
export function changeText(change: SurveyChange, words: SurveyWords): string {
  const { difference, low, high, since, title = since, isClear } = change;
  return words.change(difference, low, high, title, isClear);
}

/** How many answered, and how far that can be trusted; or why there is nothing to trust. */
export function answerFacts(
  { answers, faults, invited, result, smallestGroup }: SurveyStatus,
  words: SurveyWords,
): string {
  if (faults > 0) return words.faults(faults);
  if (answers === undefined) return words.noAnswers;
  const trust = result ? words.margin(result.margin) : words.hidden(smallestGroup);
  return `${words.answered(answers, invited)} · ${trust}`;
}

/** How far a survey has come, with its days as the language writes them. */
export function stageText(survey: SurveyStatus, words: SurveyWords, date: Speech['date']): string {
  return words.stage(survey.stage, daysOf(survey, date));
}

function daysOf({ start, closing, publishing, published }: SurveyDays, date: Speech['date']): SurveyDays {
  const written = (day: string | undefined) => (day === undefined ? undefined : date(day));
  return {
    start: written(start),
    closing: written(closing),
    publishing: written(publishing),
    published: written(published),
  };
}
