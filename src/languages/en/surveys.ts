import { isOne, signed, type SurveyWords, wholePercent } from '../surveys.js';

const percent = (share: number) => `${wholePercent(share)}%`;
const points = (share: number) => `${wholePercent(share)} percentage ${isOne(share) ? 'point' : 'points'}`;

export const enSurveyWords: SurveyWords = {
  surveys: 'Surveys',
  survey: 'Survey',
  closingDay: 'Closing day',
  audiences: { customers: 'customers', employees: 'employees' },
  stage: (stage, { start, closing, publishing, published }) => {
    switch (stage) {
      case 'planned':
        return start === undefined ? 'planned' : `starts ${start}`;
      case 'open':
        return closing === undefined ? 'open' : `open until ${closing}`;
      case 'closed':
        return `closed ${closing ?? ''}, ${publishing === undefined ? 'not published' : `publication due ${publishing}`}`;
      case 'published':
        return `published ${published ?? ''}`;
    }
  },
  answered: (answers, invited) =>
    invited === undefined
      ? `${answers} answered`
      : `${answers} of ${invited} answered (${percent(answers / invited)})`,
  margin: (share) => `margin of error ±${points(share)}`,
  tooFew: (margin) => `Too few answers to tell: a share may be off by ${points(margin)}.`,
  fewShort: 'too few answers',
  hidden: (least) => `not shown: fewer than ${least} answered`,
  hiddenGroup: 'not shown, to protect those who answered',
  unnamedGroup: 'no answer names this group',
  noAnswers: 'no answers yet',
  faults: (count) =>
    `The answers have ${count} ${count === 1 ? 'fault' : 'faults'}, so nothing is calculated; see “serviceplan lint”.`,
  percent,
  positive: (share, low, high) => `${percent(share)} positive (${wholePercent(low)}–${percent(high)})`,
  netPromoter: (score, low, high) => `NPS ${signed(score, 0)} (${signed(low, 0)} to ${signed(high, 0)})`,
  gap: (gap, low, high) => `gap ${signed(gap, 1)} (${signed(low, 1)} to ${signed(high, 1)})`,
  change: (difference, low, high, since, isClear) =>
    `${signed(100 * difference, 0)} ${isOne(difference) ? 'point' : 'points'} (${signed(100 * low, 0)} to ${signed(100 * high, 0)}, ${isClear ? 'a clear change' : 'may be chance'}) since ${since}`,
  measures: (done, all, overdue) =>
    `Measures: ${done} of ${all} done${overdue > 0 ? `, ${overdue} overdue` : ''}`,
  noMeasures: 'No measures yet',
  overall: 'Overall figure',
  dimensions: {
    tangibles: 'Tangibles',
    reliability: 'Reliability',
    responsiveness: 'Responsiveness',
    assurance: 'Assurance',
    empathy: 'Empathy',
  },
  gapsTitle: 'Experienced minus expected, in steps of the scale',
  gapsOverall: 'All dimensions',
  question: 'Question',
  result: 'Result',
  n: 'Answers',
  group: 'Group',
  figure: 'Figure',
  value: 'Value',
  low: 'From',
  high: 'To',
  answer: 'Answer',
  count: 'Count',
  valences: { negative: 'Negative', neutral: 'Neutral', positive: 'Positive' },
  noOpinion: 'No opinion',
  promoters: 'Promoters (9–10)',
  passives: 'Passives (7–8)',
  detractors: 'Detractors (0–6)',
  shareOfPositive: 'Share of positive answers',
  responseRate: 'Response rate',
  marginOfError: 'Margin of error',
  everybody: 'Everybody',
  distribution: (survey) => `How the answers are spread: ${survey}`,
  chartSays: (questions) =>
    `A bar for ${questions === 1 ? 'the question' : `each of ${questions} questions`}: negative answers to the left of the middle line, positive ones to the right, neutral ones across it. The table below says the same.`,
  intervalSays:
    'In brackets: where the true value lies in 19 surveys out of 20, as far as those who answered represent the rest.',
  closes: 'The survey closes',
  publishes: 'The result of the survey is published',
};
