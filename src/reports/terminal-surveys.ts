import type { SurveyWords } from '../languages/surveys.js';
import type { DocumentStatus } from '../status/status.js';
import type { QuestionResult, SurveyResult } from '../surveys/results.js';
import type { SurveyStatus } from '../surveys/survey-status.js';
import { fit, pad, widest } from '../text/columns.js';
import { answersIn, type Stretch, stretchesOf } from './survey-stretches.js';
import { answerFacts, changeText, figureText, groupFigure, isShown } from './survey-text.js';
import { documentBlock } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';

/** A bar is so many columns wide. */
const BAR = 20;
/** The figures of questions take so many columns. */
const FIGURE = 28;
/** A terminal narrower than this shows no bars. */
const NARROW = 60;

/** Draws what was answered to each survey among documents, and what is done because of it. */
export function surveyBlocks(
  documents: readonly DocumentStatus[],
  options: TerminalOptions,
  words: SurveyWords,
): string {
  return documents
    .flatMap((document) => (document.survey ? surveyBlock(document, document.survey, options, words) : []))
    .join('\n');
}

function surveyBlock(
  document: DocumentStatus,
  survey: SurveyStatus,
  options: TerminalOptions,
  words: SurveyWords,
): string {
  const lines = [
    ...answerLines(survey, options, words),
    ...(survey.result ? resultLines(survey.result, survey, options, words) : []),
    ...measureLine(document, survey, options, words),
  ];
  return documentBlock(document, lines, options, words.stage(survey.stage, survey));
}

/** How many answered, how far that can be trusted, and how it has changed. */
function answerLines(
  survey: SurveyStatus,
  { paint, columns }: TerminalOptions,
  words: SurveyWords,
): string[] {
  const { answers, faults, result, change } = survey;
  const line = (text: string) => fit(`  ${text}`, columns);
  const facts = line(answerFacts(survey, words));
  if (faults > 0) return [paint.red(facts)];
  if (answers === undefined) return [paint.dim(facts)];
  if (!result) return [facts];
  return [
    facts,
    ...(result.isTooFew ? [paint.yellow(line(words.tooFew(result.margin)))] : []),
    ...(change ? [line(`${words.overall}: ${changeText(change, words)}`)] : []),
  ];
}

/** A row of the block: what it is called, its bar, what it comes to. */
interface Row {
  readonly name: string;
  readonly bar?: readonly Stretch[];
  readonly figure: string;
}

function resultLines(
  result: SurveyResult,
  { smallestGroup }: SurveyStatus,
  options: TerminalOptions,
  words: SurveyWords,
): string[] {
  const { overall } = result;
  const questions: Row[] = [
    ...(overall
      ? [{ name: words.overall, figure: words.positive(overall.share, overall.low, overall.high) }]
      : []),
    ...result.questions
      .filter(({ type }) => type !== 'open' && type !== 'expectation')
      .map((question) => questionRow(question, smallestGroup, words)),
  ];
  const others = [
    ...(result.gaps?.dimensions.map(({ dimension, gap, low, high }) => ({
      name: words.dimensions[dimension],
      figure: words.gap(gap, low, high),
    })) ?? []),
    ...result.groups.map((group) => ({
      name: group.title,
      figure: isShown(group)
        ? `n ${group.answers ?? 0}, ${groupFigure(group, words)}`
        : groupFigure(group, words),
    })),
  ];
  return [...drawRows(questions, options), ...drawRows(others, options)];
}

function questionRow(question: QuestionResult, smallest: number, words: SurveyWords): Row {
  const { id, title } = question;
  const bar = stretchesOf(question, words);
  const name = `${id} ${title}`.trim();
  return { name, ...(bar && { bar }), figure: figureText(question, smallest, words) };
}

/** Rows under one another: names, bars where any has one, figures. */
function drawRows(rows: readonly Row[], { paint, columns }: TerminalOptions): string[] {
  const barWidth = columns >= NARROW && rows.some(({ bar }) => bar) ? 2 + BAR : 0;
  const room = Math.max(10, columns - 4 - barWidth - FIGURE);
  const nameWidth = Math.min(widest(rows.map(({ name }) => name)), room);
  return rows.map(({ name, bar, figure }) => {
    const drawn = barWidth === 0 ? '' : `  ${bar ? drawBar(bar, paint) : ' '.repeat(BAR)}`;
    const shown = fit(figure, Math.max(12, columns - 4 - nameWidth - barWidth));
    return `  ${pad(name, nameWidth)}${drawn}  ${shown}`;
  });
}

/** Negative, neutral and positive answers as stretches of one bar, each with a sign of its own. */
function drawBar(stretches: readonly Stretch[], paint: TerminalOptions['paint']): string {
  const all = answersIn(stretches);
  if (all === 0) return ' '.repeat(BAR);
  const negative = Math.round((BAR * answersIn(stretches, 'negative')) / all);
  const positive = Math.min(BAR - negative, Math.round((BAR * answersIn(stretches, 'positive')) / all));
  return (
    paint.red('▒'.repeat(negative)) +
    paint.dim('·'.repeat(BAR - negative - positive)) +
    paint.green('█'.repeat(positive))
  );
}

/** How many of the measures are done. */
function measureLine(
  { steps = [] }: DocumentStatus,
  { measures, stage }: SurveyStatus,
  { paint, columns }: TerminalOptions,
  words: SurveyWords,
): string[] {
  const own = steps.filter(({ id }) => measures.includes(id));
  const over = stage === 'closed' || stage === 'published';
  if (own.length === 0) return over ? [paint.yellow(fit(`  ${words.noMeasures}`, columns))] : [];
  const done = own.filter(({ state }) => state === 'signed' || state === 'waived').length;
  const overdue = own.filter(({ state }) => state === 'overdue').length;
  const text = fit(`  ${words.measures(done, own.length, overdue)}`, columns);
  return [overdue > 0 ? paint.red(text) : text];
}
