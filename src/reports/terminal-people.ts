import { daysBetween, type IsoDate } from '../calendar/date.js';
import { identity } from '../status/load.js';
import type { PersonLoad, Status } from '../status/status.js';
import { byPerson, type Share } from './by-person.js';
import { pad, widest, width } from '../text/columns.js';
import { byDue, dueText, waitingEntries } from './entries.js';
import { type Entry, nameOfDocument } from '../status/attention.js';
import { dayOf } from '../status/workspaces.js';
import { moreLine, shareHead } from './terminal-block.js';
import { headingLine, type TerminalOptions } from './terminal.js';

/** Open steps of one person further than this ahead are only counted. Days. */
const FAR_AHEAD = 90;
/** A step's title has at least so many columns, or something beside it gives way. */
const LEAST_TITLE = 10;
/** A customer's name has at most so many. */
const LONGEST_CUSTOMER = 24;
/** Steps shown for a person before the rest is counted. */
const MOST_STEPS = 10;

/** Whose turn it is: each person's open steps, what is late first; at last the steps that nobody answers for. */
export function peopleReport(status: Status, options: TerminalOptions): string {
  const { labels } = options;
  const shares = byPerson(waitingEntries(status.documents));
  const loads = new Map(status.people.map((load) => [identity(load.key, load.name), load]));
  const top = headingLine(status, options);
  if (shares.length === 0) return `${top}\n${labels.nothing}\n`;
  return `${top}\n${shares.map((share) => shareBlock(share, loadOf(share, loads), status, options)).join('\n')}`;
}

function loadOf({ of }: Share, loads: ReadonlyMap<string, PersonLoad>): PersonLoad | undefined {
  return of.responsible === undefined ? undefined : loads.get(identity(of.responsible, of.responsibleName));
}

/** What one person has before them: the weeks to come, the steps that are near, and how many more there are where neither tells. */
function shareBlock(
  share: Share,
  load: PersonLoad | undefined,
  status: Status,
  options: TerminalOptions,
): string {
  const near = share.entries
    .filter(({ step: { due } }) => due !== undefined && daysBetween(status.today, due) <= FAR_AHEAD)
    .sort(byDue);
  const shown = near.slice(0, MOST_STEPS);
  const left = shown.length > 0 || !load ? share.entries.length - shown.length : 0;
  return [
    shareHead(share, options),
    ...(load ? weekLines(load, status.today, options) : []),
    ...stepLines(shown, status, options),
    ...moreLine(left, options),
    '',
  ].join('\n');
}

/** When steps are due, of whom they are, what is to be done and how late it is. */
function stepLines(entries: readonly Entry[], status: Status, options: TerminalOptions): string[] {
  const { paint, labels, columns } = options;
  const when = ({ step, document }: Entry) => dueText(step.due as string, dayOf(status, document), labels);
  const customers = entries.map(({ document }) => nameOfDocument(document));
  const idWidth = Math.max(2, widest(entries.map(({ step }) => step.id)));
  const customerWidth = Math.min(LONGEST_CUSTOMER, widest(customers));
  const whenWidth = widest(entries.map(when));
  // Where the terminal is narrow the customer goes first, as the step's id says where to look; then what the date says too.
  const room = columns - 2 - 10 - 2 - idWidth - 2;
  const hasWhen = room - whenWidth - 2 >= LEAST_TITLE;
  const hasCustomer = room - whenWidth - 2 - customerWidth - 2 >= LEAST_TITLE;
  const titleWidth = Math.max(
    1,
    room - (hasWhen ? whenWidth + 2 : 0) - (hasCustomer ? customerWidth + 2 : 0),
  );
  return entries.map((entry, index) => {
    const { step } = entry;
    const cells = [
      step.due as string,
      ...(hasCustomer ? [pad(customers[index] ?? '', customerWidth)] : []),
      pad(step.id, idWidth),
      pad(step.title, titleWidth),
      ...(hasWhen ? [(step.state === 'overdue' ? paint.red : paint.dim)(when(entry))] : []),
    ];
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/** How many steps are to come in which week; those beyond the limit in red. */
function weekLines(
  { weeks, undated, limit = Infinity }: PersonLoad,
  today: IsoDate,
  options: TerminalOptions,
) {
  const { paint, labels, columns } = options;
  const near = weeks.filter(({ from }) => daysBetween(today, from) <= FAR_AHEAD);
  const later = weeks.slice(near.length).reduce((sum, { steps }) => sum + steps, 0);
  const texts = near.map(({ week, steps }, index) => {
    const number = Number(week.slice(-2));
    const text = `${index === 0 ? labels.week(number) : number}: ${steps}`;
    return steps > limit
      ? { text: `${text} (${labels.limit(limit)})`, colour: paint.red }
      : { text, colour: paint.dim };
  });
  if (later > 0) texts.push({ text: `${labels.later}: ${later}`, colour: paint.dim });
  if (undated > 0) texts.push({ text: `${labels.undated}: ${undated}`, colour: paint.dim });
  const lines: string[] = [];
  let taken = columns;
  for (const { text, colour } of texts) {
    if (taken + 3 + width(text) > columns) {
      lines.push(`  ${colour(text)}`);
      taken = 2 + width(text);
    } else {
      lines.push(`${lines.pop() ?? ''}${paint.dim(' · ')}${colour(text)}`);
      taken += 3 + width(text);
    }
  }
  return lines;
}
