import type { Channel } from '../../document/vocabulary.js';
import type { ComplaintWords } from '../complaints.js';

const days = (count: number) => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

const CHANNELS: Readonly<Record<Channel, string>> = {
  phone: 'by phone',
  'e-mail': 'by e-mail',
  letter: 'by letter',
  visit: 'on a visit',
  meeting: 'in a meeting',
  web: 'on the web',
  'social-media': 'on social media',
  survey: 'in a survey',
  other: 'in another way',
};

export const enComplaintWords: ComplaintWords = {
  open: 'Open complaints',
  days,
  undated: 'no date',
  toClose: 'ready to close',
  severities: { low: 'low', medium: 'medium', high: 'high' },
  types: { business: 'business', private: 'private' },
  received: (count, from) => `${count} received since ${from}`,
  receivedOn: (date, channel) => `Received ${date}${channel === undefined ? '' : `, ${CHANNELS[channel]}`}`,
  timeToAnswer: 'Time to answer',
  timeToClose: 'Time to close',
  times: (count, median, p90) => `median ${days(median)}, 90th percentile ${days(p90)} (n ${count})`,
  none: 'not known yet',
  causes: 'Causes',
  uncaused: 'no group',
  estimate: (type, complaints, factor, dissatisfied) =>
    `Estimate (${type}): ${complaints} × ${factor} = about ${dissatisfied} dissatisfied customers`,
  source: 'Source: a Swedish text on service management',
  title: 'Complaints',
  openCount: (count, shown) =>
    count === 0
      ? 'No complaint is open.'
      : `${shown} ${count === 1 ? 'complaint is' : 'complaints are'} open.`,
  byAge: 'Open by age and step',
  waitsFor: 'Waits for',
  all: 'All',
  upTo: (count) => `up to ${count} days`,
  between: (from, to) => `${from}–${to} days`,
  over: (count) => `over ${count} days`,
  age: 'Age',
  complaint: 'Complaint',
  complaints: 'Complaints',
  severity: (severity) => `severity: ${severity}`,
  howLong: 'How long they take',
  calendarDays: 'Calendar days',
  median: 'Median',
  p90: '90th percentile',
  notYet: 'Not yet',
  howLongSays:
    'Calendar days since the complaint came in. Half of them took no longer than the median (thick), nine in ten no longer than the 90th percentile (thin).',
  cause: 'Cause',
  share: 'Share',
  moreCauses: (count) => `… and ${count} more ${count === 1 ? 'cause' : 'causes'}.`,
  estimateTitle: 'An estimate, not a count',
  customersOf: { business: 'Business customers', private: 'Private customers' },
  estimateSays: ({ customers, count, complaints, factor, dissatisfied, silent }) =>
    `${customers}: ${complaints} ${count === 1 ? 'complaint' : 'complaints'} × ${factor} = about ${dissatisfied} dissatisfied, of whom ${silent} ${silent === '1' ? 'has' : 'have'} said nothing.`,
  sourceSays:
    'Of dissatisfied private customers only one in two complains, of business customers only one in four. The source, a Swedish text on service management, names no study.',
  untyped: (count, shown) =>
    `${shown} ${count === 1 ? 'complaint does' : 'complaints do'} not say whether the customer is a business, and ${count === 1 ? 'is' : 'are'} left out.`,
  ofCustomer: (count, age) =>
    `${count} ${count === 1 ? 'open complaint' : 'open complaints'}${age === undefined ? '' : `, the oldest ${days(age)}`}`,
};
