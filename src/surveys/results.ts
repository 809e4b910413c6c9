import { countEach } from '../text/count-each.js';
import type { Answer, Answers } from './answers.js';
import { gapResults } from './gap-results.js';
import type { Gap } from './gaps.js';
import { groupResults } from './group-results.js';
import { type NetPromoter, netPromoter } from './net-promoter.js';
import { type OwnAnswers, overallShare } from './overall.js';
import { marginOfError, type Share, shareOf } from './shares.js';
import type { Dimension, Question, QuestionType, Survey, Valence } from './survey.js';

/** A larger margin of error says that there are too few answers to tell a good result from a bad one. */
const LARGEST_MARGIN = 0.15;

/** What some people answered; nothing more than how many where that would tell who answered what. */
export interface Figures {
  /** How many answered. */
  readonly answers: number;
  /** The share of those asked who answered, from 0 to 1. */
  readonly responseRate: number | undefined;
  /** The margin of error of a share of a half, from 0 to 1. */
  readonly margin: number;
  /** That margin is larger than {@link LARGEST_MARGIN}. */
  readonly isTooFew: boolean;
  /** The share of positive answers to the questions that make the overall figure, as far as their own figures are shown. */
  readonly overall: Share | undefined;
}

/** The result of a survey. */
export interface SurveyResult extends Figures {
  readonly questions: readonly QuestionResult[];
  /** Gaps after SERVQUAL, where the survey asks for them. */
  readonly gaps?: GapsResult;
  readonly groups: readonly GroupResult[];
}

/** What was answered to a question. */
export interface QuestionResult {
  readonly id: string;
  readonly title: string;
  readonly wording: string;
  readonly type: QuestionType;
  /** How many answered, those without an opinion left out; nothing where so few did that they could be known. */
  readonly n: number | undefined;
  readonly noOpinion?: number;
  /** How often each answer was given, from the worst to the best. */
  readonly distribution?: readonly AnswerCount[];
  /** The share of positive answers. */
  readonly satisfied?: Share;
  readonly netPromoter?: NetPromoter;
}

export interface AnswerCount {
  readonly answer: string;
  readonly valence: Valence;
  readonly count: number;
}

export interface GapsResult {
  readonly overall: Gap | undefined;
  readonly dimensions: readonly (Gap & { readonly dimension: Dimension })[];
  readonly pairs: readonly (Gap & {
    readonly expectation: string;
    readonly perception: string;
    readonly title: string;
    readonly dimension: Dimension;
  })[];
}

/** The figures of a group; only its name where they could tell who answered what, or no answer names it. */
export interface GroupResult extends Partial<Figures> {
  readonly id: string;
  readonly title: string;
  readonly isHidden: boolean;
  /** The main figure of each question that may be shown. */
  readonly questions: readonly Pick<QuestionResult, 'id' | 'n' | 'satisfied' | 'netPromoter'>[];
}

/** Reckons the result of a survey; nothing where so few answered that they could be known. */
export function resultOf(survey: Survey, answers: Answers): SurveyResult | undefined {
  const { population, invited, smallestGroup, questions } = survey;
  if (answers.count < smallestGroup) return undefined;
  const all = Array.from({ length: answers.count }, (_, index) => index);
  const shown = { ...survey, questions: questions.filter((question) => isShown(question, survey, answers)) };
  const gaps = gapResults(survey, answers);
  return {
    ...figuresOf(answers.count, ownAnswers(all, shown, answers), population, invited),
    questions: questions.map((question) => questionResult(question, survey, answers)),
    ...(gaps && { gaps }),
    groups: groupResults(shown, answers),
  };
}

/**
 * Whether so many answered a question that its own figure is shown. No other question counts in any figure: the difference to
 * those that are shown would be its own.
 */
function isShown({ id }: Question, { smallestGroup }: Survey, { byQuestion }: Answers): boolean {
  return (byQuestion.get(id) ?? []).filter(isAnswer).length >= smallestGroup;
}

/** Whether somebody answered, with an opinion. */
function isAnswer(answer: Answer): boolean {
  return answer !== undefined && answer !== 'no-opinion';
}

/**
 * The figures of some people.
 *
 * @param overall what those of them answered who answered the questions that make the overall figure
 * @param population how many they stand for; `invited` how many of these were asked
 */
export function figuresOf(
  answers: number,
  overall: readonly OwnAnswers[],
  population: number | undefined,
  invited: number | undefined,
): Figures {
  const margin = marginOfError(answers, population);
  return {
    answers,
    responseRate: invited === undefined ? undefined : answers / invited,
    margin,
    isTooFew: margin > LARGEST_MARGIN,
    overall: overall.length > 0 ? overallShare(overall, population) : undefined,
  };
}

/** What some people answered to those questions that make the overall figure; those who answered none are left out. */
export function ownAnswers(
  people: readonly number[],
  { questions }: Survey,
  { byQuestion }: Answers,
): OwnAnswers[] {
  const overall = questions.filter(({ type }) => type === 'overall');
  return people.flatMap((person) => {
    const meant = overall.flatMap(
      (question) => meaningOf(byQuestion.get(question.id)?.[person], question) ?? [],
    );
    const positive = meant.filter((valence) => valence === 'positive').length;
    return meant.length > 0 ? [{ answered: meant.length, positive }] : [];
  });
}

function meaningOf(answer: Answer, { scale }: Question): Valence | undefined {
  return typeof answer === 'number' ? scale?.answers[answer]?.valence : undefined;
}

function questionResult(question: Question, survey: Survey, { byQuestion }: Answers): QuestionResult {
  const { id, title, wording, type, scale } = question;
  const given = byQuestion.get(id) ?? [];
  const answered = given.filter(isAnswer);
  const facts = { id, title, wording, type };
  if (answered.length === 0) return { ...facts, n: 0 };
  if (answered.length < survey.smallestGroup) return { ...facts, n: undefined };
  const counts = countEach(given);
  return {
    ...facts,
    n: answered.length,
    ...(type !== 'open' && { noOpinion: counts.get('no-opinion') ?? 0 }),
    ...(scale &&
      type !== 'open' &&
      type !== 'recommendation' && {
        distribution: scale.answers.map(({ text, valence }, index) => ({
          answer: text.value,
          valence,
          count: counts.get(index) ?? 0,
        })),
      }),
    ...mainFigure(question, answered, survey.population),
  };
}

/** The figure that a question comes to: a share of positive answers, or a net promoter score. */
export function mainFigure(
  question: Question,
  answered: readonly Answer[],
  population: number | undefined,
): Pick<QuestionResult, 'satisfied' | 'netPromoter'> {
  const scores = answered.filter((answer) => typeof answer === 'number');
  if (scores.length === 0) return {};
  switch (question.type) {
    case 'overall':
    case 'rating':
    case 'perception': {
      const positive = scores.filter((score) => meaningOf(score, question) === 'positive').length;
      return { satisfied: shareOf(positive, scores.length, population) };
    }
    case 'recommendation':
      return { netPromoter: netPromoter(scores, population) };
    case 'expectation':
    case 'open':
      return {};
  }
}
