import type { Times } from '../../care/complaints.js';
import { loadComplaintWords } from '../../languages/complaints.js';
import { withWorkspace } from '../../status/workspaces.js';
import { whoOf } from '../who.js';
import { type DrawPart, joined, list, table, text } from './part.js';

const MOST_CAUSES = 12;

/** Open complaints by age, how long complaints take, what causes them, and how many customers may be silent. */
export const complaintsPart: DrawPart = async ({ complaints, audience }, speech) => {
  if (!complaints) return '';
  const own = await loadComplaintWords(speech.language);
  const { words, labels, number, date, percent, count } = speech;
  const { open, period, causes, uncaused, dissatisfied } = complaints;
  const lead = `${own.openCount(open.length, number(open.length))} ${own.received(period.received, date(period.from))}.\n`;
  const openTable = list(
    [own.age, labels.customer, own.complaint, own.waitsFor, words.responsible],
    open,
    ({ age, received, customer = '', title, path, workspace, step, waitsFor }) => [
      [
        age === undefined ? own.undated : count(age, 'day'),
        ...(received === undefined ? [] : [date(received)]),
      ].join(' · '),
      text(withWorkspace(customer, { workspace })),
      text(title ?? path),
      step ? text(`${step.id} ${step.title}`) : waitsFor === undefined ? own.toClose : text(waitsFor),
      step ? text(whoOf(step, speech)) : '',
    ],
    speech,
  );
  const days = (value: number | undefined) => (value === undefined ? '–' : count(value, 'day'));
  const timesRow = (name: string, { n, without, median, p90 }: Times) => [
    ...[name, days(median), days(p90), number(n), number(without)],
  ];
  const causeRow = (cause: string, times: number) => [cause, number(times), percent(times / period.received)];
  const causeRows = [
    ...causes.slice(0, MOST_CAUSES).map((one) => causeRow(text(one.cause), one.count)),
    ...(uncaused > 0 ? [causeRow(own.uncaused, uncaused)] : []),
  ];
  const estimates = (dissatisfied?.byType ?? []).map((one) => {
    const shown = {
      complaints: number(one.complaints),
      factor: number(one.factor),
      dissatisfied: number(one.dissatisfied),
      silent: number(one.silent),
    };
    return `> ${own.estimateSays({ customers: own.customersOf[one.type], count: one.complaints, ...shown })}\n`;
  });
  return joined([
    `## ${own.title}\n\n${lead}`,
    open.length > 0 ? openTable : '',
    table(
      [own.calendarDays, own.median, own.p90, own.complaints, own.notYet],
      [
        timesRow(own.timeToAnswer, complaints.timeToAnswer),
        timesRow(own.timeToClose, complaints.timeToClose),
      ],
    ),
    causeRows.length > 0 ? table([own.cause, own.complaints, own.share], causeRows) : '',
    audience !== 'customer' && estimates.length > 0
      ? `> **${own.estimateTitle}**\n>\n${estimates.join('>\n')}>\n> ${own.sourceSays}\n`
      : '',
  ]);
};
