import { loadSurveyWords, type SurveyWords } from '../../languages/surveys.js';
import type { DocumentStatus } from '../../status/status.js';
import { withWorkspace } from '../../status/workspaces.js';
import type { SurveyResult } from '../../surveys/results.js';
import type { SurveyStatus } from '../../surveys/survey-status.js';
import type { Speech } from '../speech.js';
import { answerFacts, changeText, figureText, groupFigure, stageText } from '../survey-text.js';
import { type DrawPart, joined, table, text } from './part.js';

/** What was answered to each survey. */
export const surveysPart: DrawPart = async ({ documents }, { language, date }) => {
  if (!documents.some(({ survey }) => survey)) return '';
  const words = await loadSurveyWords(language);
  return joined(
    documents.map((document) => (document.survey ? surveyPart(document, document.survey, words, date) : '')),
  );
};

function surveyPart(
  document: DocumentStatus,
  survey: SurveyStatus,
  words: SurveyWords,
  date: Speech['date'],
): string {
  const { result, smallestGroup, change } = survey;
  const overall = result?.overall;
  return [
    `## ${text(withWorkspace(document.title ?? document.path, document))}\n`,
    `${stageText(survey, words, date)} · ${answerFacts(survey, words)}\n`,
    ...(result?.isTooFew ? [`${words.tooFew(result.margin)}\n`] : []),
    ...(overall
      ? [
          `**${words.overall}: ${words.positive(overall.share, overall.low, overall.high)}**${change ? ` · ${text(changeText(change, words))}` : ''}\n`,
        ]
      : []),
    ...(result ? resultTables(result, smallestGroup, words) : []),
  ].join('\n');
}

function resultTables(
  { questions, gaps, groups }: SurveyResult,
  smallest: number,
  words: SurveyWords,
): string[] {
  const asked = questions.filter(({ type }) => type !== 'open' && type !== 'expectation');
  const count = (n: number | undefined) => (n === undefined ? '–' : String(n));
  return [
    table(
      [words.question, words.n, words.result],
      asked.map((question) => [
        text(`${question.id} ${question.title}`),
        count(question.n),
        figureText(question, smallest, words),
      ]),
    ),
    ...(gaps
      ? [
          table(
            [words.gapsTitle, words.n, words.result],
            gaps.dimensions.map(({ dimension, n, gap, low, high }) => [
              words.dimensions[dimension],
              count(n),
              words.gap(gap, low, high),
            ]),
          ),
        ]
      : []),
    ...(groups.length > 0
      ? [
          table(
            [words.group, words.n, words.overall],
            groups.map((group) => [text(group.title), count(group.answers), groupFigure(group, words)]),
          ),
        ]
      : []),
    `${words.intervalSays}\n`,
  ];
}
