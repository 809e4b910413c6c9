import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** Where something stands in a file of answers. */
export interface Cell {
  row: number;
  name: string;
}

/** A column of a file of answers, the first is 1. */
export interface Column {
  column: number;
  name: string;
}

/** What the tool says about surveys and their files of answers, in English. */
export const enSurveyMessages = {
  'unknown-scale': ({ question, scale, nearest }: { question: string; scale: string; nearest: string }) =>
    `${question} names the scale “${scale}”, which is not among the answer scales${did(nearest)}${nearest === '' ? '.' : ''}`,
  'question-without-scale': ({ question }: { question: string }) =>
    `${question} names no scale, so nobody knows which answers it offers.`,
  'scale-without-answers': ({ scale }: { scale: string }) =>
    `${scale} offers no answers: write each as “Negative: …”, “Neutral: …” or “Positive: …”, the worst first.`,
  'scale-without-words': ({ scale, text }: { scale: string; text: string }) =>
    `${scale} offers the answer “${text}”: a number tells nobody anything. Put it into words.`,
  'unbalanced-scale': ({
    scale,
    positive,
    negative,
  }: {
    scale: string;
    positive: number;
    negative: number;
  }) =>
    `${scale} offers ${plural(positive, 'positive answer', 'positive answers')} and ${negative} negative: offer the same number of each.`,
  'unpaired-perception': ({
    question,
    pair,
    nearest,
  }: {
    question: string;
    pair: string;
    nearest: string;
  }) =>
    pair === ''
      ? `${question} asks what people experienced, but “Paired with” names no question about what they expected.`
      : `${question} is paired with “${pair}”, which is not a question about what people expected${did(nearest)}${nearest === '' ? '.' : ''}`,
  'unpaired-expectation': ({ question }: { question: string }) =>
    `${question} asks what people expected, and no question asks what they experienced.`,
  'uneven-pair': ({ question, pair }: { question: string; pair: string }) =>
    `${question} and ${pair} offer different numbers of answers, so no gap can be calculated between them.`,
  'pair-without-dimension': ({ question }: { question: string }) =>
    `${question} names no dimension, and neither does its pair.`,
  'too-many-questions': ({ count, most }: { count: number; most: number }) =>
    `The survey has ${count} questions; more than ${most} are too many to answer with care and to act on.`,
  'no-overall-figure': (_: object) =>
    'No question is an “overall rating”, so the survey gives no overall figure to steer by.',
  'loyalty-only': ({ question }: { question: string }) =>
    `Only ${question} is asked, which is about loyalty: ask what makes people satisfied as well.`,
  'too-few-customers': ({ population, least }: { population: number; least: number }) =>
    `The survey is about ${plural(population, 'customer', 'customers')}: with fewer than ${least}, talk to each of them instead.`,
  'too-few-employees': ({ population, least }: { population: number; least: number }) =>
    `The survey is about ${plural(population, 'employee', 'employees')}: with fewer than ${least} nobody is anonymous; talk to each of them instead.`,
  'undivided-survey': ({ population }: { population: number }) =>
    `The survey is about ${population} people and does not divide them into groups, so it cannot say where to improve.`,
  'answers-without-groups': ({ target }: { target: string }) =>
    `The survey has groups, but no answer in ${target} names one: give it a column “group” with their ids or titles.`,
  'survey-without-population': (_: object) =>
    '“population” does not say how many people the survey is about, so nobody can tell how many of them answered, nor how sure the answers are.',
  'invited-beyond-population': ({ invited, population }: { invited: number; population: number }) =>
    `${plural(invited, 'person was', 'people were')} asked, but the survey is about only ${population}: correct “invited” or “population”.`,
  'groups-beyond-population': ({ people, population }: { people: number; population: number }) =>
    `The groups have ${plural(people, 'person', 'people')} together, but the survey is about only ${population}: correct “population” or the groups.`,
  'survey-soon-after': ({
    start,
    other,
    closing,
    months,
  }: {
    start: string;
    other: string;
    closing: string;
    months: number;
  }) =>
    `The survey starts ${start}, and ${other} closed ${closing}: leave at least ${plural(months, 'month', 'months')} between them, so that improvements have time to take effect.`,
  'survey-before-measures': ({
    start,
    other,
    measures,
    count,
  }: {
    start: string;
    other: string;
    measures: string;
    count: number;
  }) =>
    `The survey starts ${start}, before ${measures} of ${other} ${count === 1 ? 'is' : 'are'} done: what was promised last time comes first.`,
  'publication-planned-late': ({
    publishing,
    closing,
    days,
    most,
  }: {
    publishing: string;
    closing: string;
    days: number;
    most: number;
  }) =>
    `The result is to be published ${publishing}, ${plural(days, 'day', 'days')} after the survey closes (${closing}); at most ${most} should pass.`,
  'publication-missing': ({ closing, days, most }: { closing: string; days: number; most: number }) =>
    `The survey closed ${closing}, ${plural(days, 'day', 'days')} ago, and its result has not been published; at most ${most} should pass.`,
  'publication-late': ({
    published,
    closing,
    days,
    most,
  }: {
    published: string;
    closing: string;
    days: number;
    most: number;
  }) =>
    `The result was published ${published}, ${plural(days, 'day', 'days')} after the survey closed (${closing}); at most ${most} should pass.`,
  'no-measures': ({ closing }: { closing: string }) =>
    `The survey closed ${closing}, but no measure is named: say what will be done about it, by whom and by when.`,

  'answers-no-link': ({ address, encoded }: { address: string; encoded: string }) =>
    `This is not a link, because of the space in the address: write “${encoded}” or “<${address}>”.`,
  'answers-more-faults': ({ target, more }: { target: string; more: number }) =>
    `${target} has ${plural(more, 'more fault', 'more faults')} like these.`,
  'answers-unreadable': ({ target }: { target: string }) => `${target} could not be read as a file.`,
  'answers-too-large': ({ target, limit }: { target: string; limit: string }) =>
    `${target} is larger than a file of answers may be (${limit}).`,
  'answers-no-text': ({ target }: { target: string }) =>
    `${target} is not text: save the spreadsheet as CSV and link to that.`,
  'answers-empty': (_: object) => 'The file of answers is empty: its first row must name the questions.',
  'answers-quote': ({ row }: { row: number }) => `Row ${row}: a quotation mark is opened and never closed.`,
  'answers-rows': ({ most }: { most: number }) => `A file of answers has at most ${most} rows.`,
  'answers-columns': ({ most }: { most: number }) => `A file of answers has at most ${most} columns.`,
  'answers-unknown-column': ({ column, name, nearest, known }: Column & { nearest: string; known: string }) =>
    `Column ${column}, “${name}”, is not a question in this survey${nearest === '' ? `: expected ${known}. Remove anything that tells who answered` : did(nearest)}${nearest === '' ? '.' : ''}`,
  'answers-column-twice': ({ column, name }: Column) =>
    `Column ${column}, “${name}”, appears here a second time.`,
  'answers-missing-column': ({ question }: { question: string }) => `There is no column for ${question}.`,
  'answers-long-row': ({ row, most }: { row: number; most: number }) =>
    `Row ${row} has more cells than the first row, which has ${most}: is a separator part of an answer?`,
  'answers-too-many': ({ count, invited }: { count: number; invited: number }) =>
    `There are ${count} answers, but only ${plural(invited, 'person was', 'people were')} asked.`,
  'answers-beyond-population': ({ count, population }: { count: number; population: number }) =>
    `There are ${count} answers, but the survey is about only ${plural(population, 'person', 'people')}.`,
  'answers-too-many-in-group': ({ group, count, people }: { group: string; count: number; people: number }) =>
    `There are ${count} answers from “${group}”, which has only ${plural(people, 'person', 'people')}.`,
  'answers-unknown-answer': ({
    row,
    name,
    text,
    nearest,
    known,
  }: Cell & { text: string; nearest: string; known: string }) =>
    `Row ${row}, column “${name}”: “${text}” is not an answer here${nearest === '' ? `: expected one of ${known}.` : did(nearest)}`,
  'answers-not-0-10': ({ row, name, text }: Cell & { text: string }) =>
    `Row ${row}, column “${name}”: expected a whole number from 0 to 10, not “${text}”.`,
  'answers-long-answer': ({ row, name, most }: Cell & { most: number }) =>
    `Row ${row}, column “${name}”: an answer has at most ${most} characters.`,
  'answers-formula': ({ row, name }: Cell) =>
    `Row ${row}, column “${name}”: the answer would run as a formula in a spreadsheet; put an apostrophe before it.`,

  'shape-count': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number from 1 to 10,000,000, not “${text}”.`,
  'shape-smallest-group': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number from 5 to 100, not “${text}”: a smaller group would tell who answered what.`,
};
