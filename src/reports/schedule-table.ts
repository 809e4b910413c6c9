import type { IsoDate } from '../calendar/date.js';
import { formatExpression } from '../calendar/expression.js';
import type { Schedule, Shift } from '../changes/schedule.js';
import type { PlanDocument, Step } from '../document/document.js';
import type { Person } from '../document/settings.js';
import type { Labels } from '../languages/labels.js';
import type { ScheduleWords } from '../languages/schedule.js';
import type { DueLink } from '../status/due-chain.js';
import type { DueDate } from '../status/due-dates.js';
import { responsibleFor } from '../status/responsible.js';
import { validSignOff } from '../document/step-state.js';
import { visible } from '../text/visible.js';
import { fit, pad, widest, width } from '../text/columns.js';
import { nameOf } from './who.js';

/** How to draw for people. */
export interface ScheduleDrawing {
  readonly words: ScheduleWords;
  readonly labels: Labels;
  readonly people: ReadonlyMap<string, Person>;
  /** How wide lines may be. */
  readonly columns: number;
  readonly today: IsoDate;
}

/** What a schedule moves, as a table for the terminal; and below it what that brings with it. */
export function scheduleTable(schedule: Schedule, drawing: ScheduleDrawing): string {
  const { words } = drawing;
  const { document, anchors, shifts, settled, undated } = schedule;
  const overdue = shifts.filter(({ becomesOverdue }) => becomesOverdue).map(({ step }) => step);
  const lines = [
    heading(document),
    ...anchors.map(({ key, from, to }) => `  ${key}: ${from ?? words.none} → ${to}`),
    '',
    ...(shifts.length > 0 ? [...table(schedule, drawing), ''] : []),
    shifts.length > 0 ? words.moves(shifts.length) : words.nothingMoves,
    ...list(overdue, words.overdue, idOf),
    ...list(settled, words.settled, (step) => settledText(step, words)),
    ...list(undated, words.undated, ({ step, due }) => `${idOf(step)} ${undatedText(due, words)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** How a due date came about: a line for each link, from the step to where its date comes from. */
export function chainLines(links: readonly DueLink[], words: ScheduleWords): string {
  const names = links.map(({ name }) => visible(name));
  const nameWidth = widest(names);
  return links
    .map((link, index) => {
      const date = (link.date ?? words.none).padEnd(DATE);
      return `${pad(names[index] as string, nameWidth)}  ${date}  ${linkText(link, words)}\n`;
    })
    .join('');
}

const DATE = 'YYYY-MM-DD'.length;
/** A person's name has at most so many columns. */
const LONGEST_NAME = 24;
/** A step's title is left out where it would have fewer columns. */
const LEAST_TITLE = 12;

function heading({ source, title }: PlanDocument): string {
  const name = title?.content.text;
  return name === undefined ? visible(source.path) : `${visible(name)}  ${visible(source.path)}`;
}

const idOf = (step: Step): string => visible(step.id.value);

function table({ document, shifts }: Schedule, drawing: ScheduleDrawing): string[] {
  const { words, people, today, columns } = drawing;
  const who = (step: Step) =>
    fit(nameOf(responsibleFor(step, document, people, today), drawing) ?? words.none, LONGEST_NAME);
  const days = ({ days: number }: Shift) =>
    number === undefined ? words.none : number > 0 ? `+${number}` : `−${-number}`;
  const idWidth = widest([words.step, ...shifts.map(({ step }) => idOf(step))]);
  const daysWidth = widest([words.days, ...shifts.map(days)]);
  const whoWidth = widest([words.who, ...shifts.map(({ step }) => who(step))]);
  const left = columns - (2 + idWidth + 2 + 2 * (DATE + 2) + daysWidth + 2 + whoWidth + 2);
  const titleWidth = Math.min(left, widest([words.title, ...shifts.map(({ step }) => visible(step.title))]));
  const row = (
    mark: string,
    id: string,
    title: string,
    from: string,
    to: string,
    moved: string,
    name: string,
  ) =>
    [
      `${mark} ${pad(id, idWidth)}`,
      ...(left >= LEAST_TITLE ? [pad(title, titleWidth)] : []),
      pad(from, DATE),
      pad(to, DATE),
      ' '.repeat(daysWidth - width(moved)) + moved,
      name,
    ]
      .join('  ')
      .trimEnd();
  return [
    row(' ', words.step, words.title, words.old, words.new, words.days, words.who),
    ...shifts.map((shift) =>
      row(
        shift.becomesOverdue ? '!' : ' ',
        shift.step.id.value,
        shift.step.title,
        shift.from ?? words.none,
        shift.to,
        days(shift),
        who(shift.step),
      ),
    ),
  ];
}

function list<T>(
  entries: readonly T[],
  title: (count: number) => string,
  text: (entry: T) => string,
): string[] {
  return entries.length === 0
    ? []
    : [`${title(entries.length)}:`, ...entries.map((entry) => `  ${text(entry)}`)];
}

function settledText(step: Step, words: ScheduleWords): string {
  const signOff = validSignOff(step) ?? step.signOffs.at(-1);
  const date = step.due?.date?.value ?? words.none;
  const by = signOff ? `, ${words.signedBy(visible(signOff.name.value), signOff.date.value)}` : '';
  return `${idOf(step)} ${date}${by}`;
}

function undatedText(due: DueDate, words: ScheduleWords): string {
  switch (due.type) {
    case 'waiting':
      return words.waitsFor(visible(due.anchor));
    case 'unknown-anchor':
      return words.unknownAnchor(visible(due.anchor));
    case 'circular':
      return words.circle(visible(due.chain.join(' → ')));
    default:
      return '';
  }
}

function linkText({ date, written, reason }: DueLink, words: ScheduleWords): string {
  const drifted = written === undefined ? [] : [words.link.drifted(written)];
  return [...reasonTexts(reason, date !== undefined, words), ...drifted].join('; ');
}

function reasonTexts(reason: DueLink['reason'], isDated: boolean, { link }: ScheduleWords): string[] {
  switch (reason.type) {
    case 'reckoned': {
      const { closed, open } = reason.oddDays;
      return [
        visible(formatExpression(reason.expression)),
        ...(closed.length > 0 ? [link.closed(closed.join(', '))] : []),
        ...(open.length > 0 ? [link.open(open.join(', '))] : []),
      ];
    }
    case 'given':
      return [isDated ? link.given : link.notGiven];
    case 'written':
      return [isDated ? link.written : link.notWritten];
    case 'settled': {
      const { signOff } = reason;
      return [signOff ? link.settled(visible(signOff.name.value), signOff.date.value) : link.written];
    }
    case 'next': {
      const { after } = reason;
      return [after ? link.next(visible(after.name.value), after.date.value) : link.written];
    }
    case 'unmoved': {
      const { name, date } = reason.since;
      return [link[reason.isCertain ? 'unmoved' : 'lastSigned'](visible(name.value), date.value)];
    }
    case 'sign-off':
      return [reason.signOff && isDated ? link.signed(visible(reason.signOff.name.value)) : link.notSigned];
    case 'unknown':
      return [link.unknown];
    case 'circle':
      return [link.circle];
  }
}
