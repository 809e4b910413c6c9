import type { ComplaintWords } from '../complaints.js';

const days = (count: number) => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

export const enComplaintWords: ComplaintWords = {
  open: 'Open complaints',
  days,
  undated: 'no date',
  toClose: 'ready to close',
  severities: { low: 'low', medium: 'medium', high: 'high' },
  types: { business: 'business', private: 'private' },
  received: (count, from) => `${count} received since ${from}`,
  timeToAnswer: 'Time to answer',
  timeToClose: 'Time to close',
  times: (count, median, p90) => `median ${days(median)}, 90th percentile ${days(p90)} (n ${count})`,
  none: 'not known yet',
  causes: 'Causes',
  uncaused: 'no group',
  estimate: (type, complaints, factor, dissatisfied) =>
    `Estimate (${type}): ${complaints} × ${factor} = about ${dissatisfied} dissatisfied customers`,
  source: 'Source: a Swedish text on service management; see docs/complaints.md',
  ofCustomer: (count, age) =>
    `${count} ${count === 1 ? 'open complaint' : 'open complaints'}${age === undefined ? '' : `, the oldest ${days(age)}`}`,
};
