import type { Language, SurveyAudience } from '../document/vocabulary.js';
import type { SurveyStage } from '../surveys/survey-status.js';
import type { Dimension, Valence } from '../surveys/survey.js';

/** What reports say of surveys in one language. Shares are given from 0 to 1. */
export interface SurveyWords {
  readonly surveys: string;
  readonly survey: string;
  readonly closingDay: string;
  readonly audiences: Readonly<Record<SurveyAudience, string>>;
  /** How far it has come, with the days that belong to that where they are known. */
  readonly stage: (stage: SurveyStage, days: SurveyDays) => string;
  readonly answered: (answers: number, invited: number | undefined) => string;
  readonly margin: (share: number) => string;
  readonly tooFew: (margin: number) => string;
  /** The same in a few words, of a group. */
  readonly fewShort: string;
  /** So few answered that the answers are not shown. */
  readonly hidden: (least: number) => string;
  /** A group is not shown: it is that small, or it would tell of one that is. */
  readonly hiddenGroup: string;
  /** Of a group that nobody says they belong to. */
  readonly unnamedGroup: string;
  readonly noAnswers: string;
  readonly faults: (count: number) => string;
  readonly percent: (share: number) => string;
  readonly positive: (share: number, low: number, high: number) => string;
  readonly netPromoter: (score: number, low: number, high: number) => string;
  readonly gap: (gap: number, low: number, high: number) => string;
  /** How the overall figure has changed since another survey. */
  readonly change: (difference: number, low: number, high: number, since: string, isClear: boolean) => string;
  readonly measures: (done: number, all: number, overdue: number) => string;
  readonly noMeasures: string;
  readonly overall: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly gapsTitle: string;
  readonly gapsOverall: string;
  /** What is asked, how often, and what it comes to: heads of columns. */
  readonly question: string;
  readonly result: string;
  readonly n: string;
  readonly group: string;
  readonly figure: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly answer: string;
  readonly count: string;
  readonly valences: Readonly<Record<Valence, string>>;
  readonly noOpinion: string;
  readonly promoters: string;
  readonly passives: string;
  readonly detractors: string;
  readonly shareOfPositive: string;
  readonly responseRate: string;
  readonly marginOfError: string;
  readonly everybody: string;
  readonly distribution: (survey: string) => string;
  /** What the chart of answers says to those who cannot see it. */
  readonly chartSays: (questions: number) => string;
  /** What the intervals are. */
  readonly intervalSays: string;
  readonly closes: string;
  readonly publishes: string;
}

/** The days of a survey. */
export interface SurveyDays {
  readonly start: string | undefined;
  readonly closing: string | undefined;
  readonly publishing: string | undefined;
  readonly published: string | undefined;
}

/**
 * A number with its sign, as words of languages write it: `+6`, `−0.4`. One that is not 0 and would read so has more digits:
 * else nobody could tell on which side of 0 an interval ends.
 *
 * @param mark stands between whole and fraction
 */
export function signed(value: number, digits: number, mark = '.'): string {
  const texts = [digits, digits + 1, digits + 2].map((count) => Math.abs(value).toFixed(count));
  const text = texts.find((one) => Number(one) !== 0);
  if (text === undefined) return (0).toFixed(digits).replace('.', mark);
  return `${value < 0 ? '−' : '+'}${text.replace('.', mark)}`;
}

/** A share in whole per cent, without the sign of per cent. */
export function wholePercent(share: number): string {
  return String(Math.round(100 * share));
}

/** Whether a share is told as one per cent, more or less. */
export function isOne(share: number): boolean {
  return Math.round(Math.abs(100 * share)) === 1;
}

/** Loads one language's words for surveys. */
export async function loadSurveyWords(language: Language): Promise<SurveyWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/surveys.js')).svSurveyWords;
    case 'nb':
      return (await import('./nb/surveys.js')).nbSurveyWords;
    case 'en':
      return (await import('./en/surveys.js')).enSurveyWords;
  }
}
