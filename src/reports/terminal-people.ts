import { daysBetween } from '../calendar/date.js';
import type { Status } from '../status/status.js';
import { byPerson, headOf, type Share } from './by-person.js';
import { fit, pad, width } from './columns.js';
import { type Entry, headingLine, nameOfDocument, type TerminalOptions } from './terminal.js';

/** Open steps of one person further than this ahead are only counted. Days. */
const FAR_AHEAD = 90;
/** A step's title has at least so many columns, or something beside it gives way. */
const LEAST_TITLE = 10;
/** Steps shown for a person before the rest is counted. */
const MOST_STEPS = 10;

/** Whose turn it is: each person's open steps, what is late first; at last the steps that nobody answers for. */
export function peopleReport(status: Status, options: TerminalOptions): string {
  const { labels } = options;
  const shares = byPerson(openEntries(status));
  const top = headingLine(status, options);
  if (shares.length === 0) return `${top}\n${labels.nothing}\n`;
  return `${top}\n${shares.map((share) => shareBlock(share, status, options)).join('\n')}`;
}

function* openEntries({ documents }: Status): Generator<Entry> {
  for (const document of documents) {
    for (const step of document.steps ?? []) {
      if (step.state !== 'signed' && step.state !== 'waived') yield { step, document };
    }
  }
}

function shareBlock({ of, entries, late }: Share, status: Status, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const name = headOf(of, options);
  const counts = [labels.steps(entries.length), ...(late > 0 ? [paint.red(labels.overdueCount(late))] : [])];
  const sorted = [...entries].sort((a, b) => ((a.step.due ?? '9') < (b.step.due ?? '9') ? -1 : 1));
  const near = sorted.filter(
    ({ step }) => step.due !== undefined && daysBetween(status.today, step.due) <= FAR_AHEAD,
  );
  const shown = near.slice(0, MOST_STEPS);
  const left = entries.length - shown.length;
  const idWidth = Math.max(...shown.map(({ step }) => width(step.id)), 2);
  const customerWidth = Math.min(
    Math.max(...shown.map(({ document }) => width(nameOfDocument(document))), 0),
    24,
  );
  const when = ({ step }: Entry): string => {
    const days = daysBetween(status.today, step.due as string);
    return days < 0 ? labels.daysLate(-days) : labels.inDays(days);
  };
  const whenWidth = Math.max(...shown.map((entry) => width(when(entry))), 0);
  // Where the terminal is narrow the customer goes first, as the step's id says where to look; then what the date says too.
  const room = columns - 2 - 10 - 2 - idWidth - 2;
  const hasWhen = room - whenWidth - 2 >= LEAST_TITLE;
  const hasCustomer = room - whenWidth - 2 - customerWidth - 2 >= LEAST_TITLE;
  const titleWidth = Math.max(
    1,
    room - (hasWhen ? whenWidth + 2 : 0) - (hasCustomer ? customerWidth + 2 : 0),
  );
  const rows = shown.map((entry) => {
    const { step, document } = entry;
    const cells = [
      step.due as string,
      ...(hasCustomer ? [pad(nameOfDocument(document), customerWidth)] : []),
      pad(step.id, idWidth),
      pad(step.title, titleWidth),
      ...(hasWhen ? [(step.state === 'overdue' ? paint.red : paint.dim)(when(entry))] : []),
    ];
    return `  ${cells.join('  ')}`.trimEnd();
  });
  const more = left > 0 ? [`  ${paint.dim(labels.and(left))}`] : [];
  return [
    `${paint.bold(fit(name, columns - 30))}  ${counts.join(paint.dim(' · '))}`,
    ...rows,
    ...more,
    '',
  ].join('\n');
}
