import { daysBetween } from '../calendar/date.js';
import type { Paint } from '../formats/paint.js';
import type { Labels } from '../languages/labels.js';
import type { DocumentStatus, PhaseStatus, Status, StepStatus } from '../status/status.js';
import { visible } from '../text/visible.js';
import { fit, pad, width } from './columns.js';

/** How a terminal report is to be drawn. */
export interface TerminalOptions {
  readonly paint: Paint;
  readonly labels: Labels;
  /** The terminal's width. */
  readonly columns: number;
  /** The company or other name at the top. */
  readonly heading: string;
}

/** Up to so many customers each has a block with a line for each phase; more share a table with a line each. */
const MOST_BLOCKS = 4;
/** A list longer than this is cut; the filters show the rest. */
const LONGEST_LIST = 12;

/** A step, with the document it stands in. */
interface Entry {
  readonly step: StepStatus;
  readonly document: DocumentStatus;
}

/** Where everything stands, for people at a terminal: progress first, then what needs somebody. */
export function terminalReport(status: Status, options: TerminalOptions): string {
  const { paint, labels, heading } = options;
  const withSteps = status.documents.filter(({ steps }) => steps !== undefined);
  const parts = [
    `${paint.bold(fit(heading, options.columns - 12))}  ${paint.dim(status.today)}\n`,
    withSteps.length <= MOST_BLOCKS
      ? withSteps.map((document) => customerBlock(document, options)).join('\n')
      : customerTable(withSteps, options),
    ...attention(status, options),
    planBlocks(status, options),
    withSteps.length > 0 ? `${totalsLine(status, options)}\n` : '',
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  return status.documents.length > 0 ? text : `${parts[0]}\n${labels.nothing}\n`;
}

function nameOfDocument({ customer, title, id, path }: DocumentStatus): string {
  return customer ?? title ?? id ?? path;
}

function customerBlock(document: DocumentStatus, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const phases = document.phases ?? [];
  const state = document.status ? labels.statuses[document.status] : '';
  const name = fit(nameOfDocument(document), Math.max(20, columns - width(state) - 3));
  const gap = ' '.repeat(Math.max(2, columns - width(name) - width(state)));
  const idWidth = Math.max(...phases.map(({ id }) => width(id)), 1);
  const barWidth = columns >= 72 ? 20 : 10;
  const titleWidth = Math.min(
    Math.max(...phases.map(({ title }) => width(title)), 0),
    Math.max(10, columns - barWidth - idWidth - 30),
  );
  const lines = phases.map((phase) => {
    const isCurrent = phase.id === document.phase;
    const mark = isCurrent ? '▸' : ' ';
    const title = pad(phase.title, titleWidth);
    const next = nextDue(document, phase);
    const nextText = next && phase.overdue === 0 ? paint.dim(`${labels.next} ${next}`) : '';
    const late = phase.overdue > 0 ? paint.red(labels.overdueCount(phase.overdue)) : nextText;
    const shown = isCurrent ? paint.bold(title) : title;
    return `${paint.cyan(mark)} ${pad(phase.id, idWidth)}  ${shown}  ${bar(phase, barWidth, paint)}  ${pad(countText(phase), 5)}  ${late}`.trimEnd();
  });
  return [`${paint.bold(name)}${gap}${paint.dim(state)}`.trimEnd(), ...lines, ''].join('\n');
}

/** The next due day of a phase whose steps come back. */
function nextDue({ steps = [] }: DocumentStatus, phase: PhaseStatus): string | undefined {
  if (phase.recurring === 0) return undefined;
  return steps
    .filter(
      (step) =>
        step.phase === phase.id && step.recurring && step.due !== undefined && step.state !== 'overdue',
    )
    .map(({ due }) => due as string)
    .sort()[0];
}

function countText({ steps, signed, waived, recurring }: PhaseStatus): string {
  return recurring === steps ? `↻ ${steps}` : `${signed + waived}/${steps}`;
}

/** Signed, waived, overdue and open as stretches of one bar, each with a sign of its own. */
function bar(
  { steps, signed, waived, overdue, recurring }: PhaseStatus,
  columns: number,
  paint: Paint,
): string {
  if (steps === 0) return ' '.repeat(columns);
  const share = (count: number) => Math.round((count / steps) * columns);
  if (recurring === steps) {
    const late = overdue > 0 ? Math.max(1, share(overdue)) : 0;
    return paint.red('▒'.repeat(late)) + paint.dim('·'.repeat(columns - late));
  }
  const done = signed + waived === steps ? columns : Math.min(share(signed + waived), columns - 1);
  const late = overdue > 0 ? Math.min(Math.max(1, share(overdue)), columns - done) : 0;
  return (
    paint.green('█'.repeat(done)) + paint.red('▒'.repeat(late)) + paint.dim('░'.repeat(columns - done - late))
  );
}

function customerTable(documents: readonly DocumentStatus[], options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const ids = [...new Set(documents.flatMap(({ phases = [] }) => phases.map(({ id }) => id)))];
  const counts = documents.flatMap(({ phases = [] }) => phases.map((phase) => width(countText(phase))));
  const hasBars = columns >= 100;
  const cellWidth = Math.max(...counts, 3) + (hasBars ? 6 : 1);
  const lateWidth = Math.max(width(labels.overdue), 4);
  const longest = Math.max(
    ...documents.map((document) => width(nameOfDocument(document))),
    width(labels.customer),
  );
  const nameWidth = Math.max(12, Math.min(longest, columns - ids.length * (cellWidth + 1) - lateWidth - 4));
  const shownIds = ids.slice(
    0,
    Math.max(0, Math.floor((columns - nameWidth - lateWidth - 4) / (cellWidth + 1))),
  );

  const head = `  ${pad(labels.customer, nameWidth)} ${shownIds.map((id) => pad(id, cellWidth)).join(' ')} ${labels.overdue}`;
  const order = [...documents].sort(
    (a, b) => overdueIn(b) - overdueIn(a) || compare(nameOfDocument(a), nameOfDocument(b)),
  );
  const rows = order.map((document) => {
    const cells = shownIds.map((id) => {
      const phase = document.phases?.find((other) => other.id === id);
      if (!phase) return ' '.repeat(cellWidth);
      const count = countText(phase);
      const text = hasBars ? `${bar(phase, 4, paint)} ` : '';
      const padded = pad(count, cellWidth - (text === '' ? 0 : 5));
      const isDone = phase.recurring < phase.steps && phase.signed + phase.waived === phase.steps;
      const colour =
        phase.overdue > 0 ? paint.red : isDone ? paint.green : id === document.phase ? paint.bold : paint.dim;
      return `${text}${colour(padded)}`;
    });
    const late = overdueIn(document);
    const mark = late > 0 ? paint.red('!') : ' ';
    return `${mark} ${pad(nameOfDocument(document), nameWidth)} ${cells.join(' ')} ${late > 0 ? paint.red(String(late)) : paint.dim('–')}`;
  });
  return [paint.dim(head.trimEnd()), ...rows, ''].join('\n');
}

function overdueIn({ phases = [] }: DocumentStatus): number {
  return phases.reduce((sum, phase) => sum + phase.overdue, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The lists of what needs somebody: overdue, unsigned, due soon, without a person. */
function attention(status: Status, options: TerminalOptions): string[] {
  const { labels, paint } = options;
  const entries = status.documents.flatMap((document) =>
    (document.steps ?? []).map((step) => ({ step, document })),
  );
  const isOpen = ({ step }: Entry) => step.state !== 'signed' && step.state !== 'waived';
  const byDue = (a: Entry, b: Entry) => compare(a.step.due ?? '9', b.step.due ?? '9');
  const overdue = entries.filter(({ step }) => step.state === 'overdue').sort(byDue);
  const soon = entries.filter(({ step }) => step.state === 'due-soon').sort(byDue);
  const unsigned = entries.filter(({ step }) => step.unsigned && step.state !== 'overdue').sort(byDue);
  const listed = new Set([...overdue, ...soon, ...unsigned]);
  const unassigned = entries.filter(
    (entry) => isOpen(entry) && entry.step.responsible === undefined && !listed.has(entry),
  );
  const late = ({ step }: Entry): Remark => ({
    text: labels.daysLate(daysBetween(step.due as string, status.today)),
    colour: paint.red,
  });
  const ahead = ({ step }: Entry): Remark => ({
    text: labels.inDays(daysBetween(status.today, step.due as string)),
    colour: paint.yellow,
  });
  const none = (): Remark => ({ text: '', colour: paint.dim });
  return [
    list(labels.overdue, overdue, paint.red, late, options),
    list(labels.unsigned, unsigned, paint.yellow, none, options),
    list(labels.dueSoon, soon, paint.yellow, ahead, options),
    unassignedList(unassigned, options),
  ];
}

function list(
  title: string,
  entries: readonly Entry[],
  colour: (text: string) => string,
  remark: (entry: Entry) => Remark,
  options: TerminalOptions,
): string {
  if (entries.length === 0) return '';
  const { paint, labels, columns } = options;
  const shown = entries.slice(0, LONGEST_LIST);
  const isGrouped = new Set(entries.map(({ document }) => document)).size > 1;
  const indent = isGrouped ? '    ' : '  ';
  const rowsOf = new Map<DocumentStatus, string[]>();
  const who = (entry: Entry) => whoOf(entry.step, options);
  const idWidth = widest(shown, ({ step }) => step.id);
  const whoWidth = Math.min(widest(shown, who), 20);
  const remarkWidth = widest(shown, (entry) => remark(entry).text);
  const free = columns - indent.length - 10 - idWidth - whoWidth - remarkWidth - 8;
  const titleWidth = Math.max(
    8,
    Math.min(
      free,
      widest(shown, ({ step }) => step.title),
    ),
  );
  for (const entry of shown) {
    const { step, document } = entry;
    const { text, colour: stroke } = remark(entry);
    const cells = [
      pad(step.due ?? '–', 10),
      pad(step.id, idWidth),
      pad(step.title, titleWidth),
      pad(who(entry), whoWidth),
    ];
    const row = `${indent}${cells.join('  ')}  ${stroke(text)}`.trimEnd();
    rowsOf.set(document, [...(rowsOf.get(document) ?? []), row]);
  }
  const groups = [...rowsOf].map(([document, rows]) =>
    isGrouped ? [`  ${fit(nameOfDocument(document), columns - 2)}`, ...rows] : rows,
  );
  const left = entries.length - shown.length;
  const more = left > 0 ? [`  ${paint.dim(labels.and(left))}`] : [];
  return [colour(`${title} (${entries.length})`), ...groups.flat(), ...more, ''].join('\n');
}

/** What is said of a step at the end of its line. */
interface Remark {
  readonly text: string;
  readonly colour: (text: string) => string;
}

function widest(entries: readonly Entry[], text: (entry: Entry) => string): number {
  return Math.max(...entries.map((entry) => width(visible(text(entry)))));
}

function whoOf({ responsibleName, role }: StepStatus, { labels }: TerminalOptions): string {
  return responsibleName ?? (role === undefined ? labels.nobody : labels.role(role));
}

/** Steps that nobody answers for, by document: their ids say enough. */
function unassignedList(entries: readonly Entry[], options: TerminalOptions): string {
  if (entries.length === 0) return '';
  const { paint, labels, columns } = options;
  const byDocument = new Map<DocumentStatus, string[]>();
  for (const { document, step } of entries) {
    byDocument.set(document, [...(byDocument.get(document) ?? []), step.id]);
  }
  const groups = [...byDocument].slice(0, LONGEST_LIST);
  const nameWidth = Math.min(
    Math.max(...groups.map(([document]) => width(nameOfDocument(document)))),
    Math.floor(columns / 3),
  );
  const rows = groups.map(([document, ids]) => {
    return `  ${pad(nameOfDocument(document), nameWidth)}  ${fit(ids.join(' '), Math.max(10, columns - nameWidth - 4))}`;
  });
  const more =
    byDocument.size > groups.length ? [`  ${paint.dim(labels.and(byDocument.size - groups.length))}`] : [];
  return [paint.yellow(`${labels.unassigned} (${entries.length})`), ...rows, ...more, ''].join('\n');
}

/** Documents that are written rather than signed: how far they are, and what is left. */
function planBlocks(status: Status, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  return status.documents
    .filter(({ sections }) => sections !== undefined)
    .map((document) => {
      const sections = document.sections ?? [];
      const written = sections.filter(({ state }) => state === 'written').length;
      const name = fit(document.title ?? document.path, columns - 2);
      const left = (state: 'missing' | 'unwritten', label: string, colour: (text: string) => string) => {
        const titles = sections.filter((section) => section.state === state).map(({ title }) => title);
        return titles.length > 0 ? wrap(`  ${colour(label)}: `, width(label) + 4, titles, columns) : [];
      };
      return [
        paint.bold(name),
        `  ${paint.green('█'.repeat(written))}${paint.dim('░'.repeat(sections.length - written))}  ${labels.sectionsWritten(written, sections.length)}`,
        ...left('missing', labels.missing, paint.red),
        ...left('unwritten', labels.unwritten, paint.yellow),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** Words with commas between, on as many lines as it takes, under one another. */
function wrap(lead: string, indent: number, words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const piece = `${fit(word, columns - indent - 1)}${index < words.length - 1 ? ',' : ''}`;
    if (line !== '' && indent + width(line) + 1 + width(piece) > columns) {
      lines.push(line);
      line = piece;
    } else line = line === '' ? piece : `${line} ${piece}`;
  }
  lines.push(line);
  return lines.map((text, index) => `${index === 0 ? lead : ' '.repeat(indent)}${text}`);
}

function totalsLine({ totals, documents }: Status, { paint, labels }: TerminalOptions): string {
  const customers = documents.filter(({ steps }) => steps !== undefined).length;
  const parts = [
    labels.customers(customers),
    labels.signedOf(totals.signed, totals.steps),
    ...(totals.waived > 0 ? [labels.waivedCount(totals.waived)] : []),
    totals.overdue > 0 ? paint.red(labels.overdueCount(totals.overdue)) : paint.green(labels.allWell),
  ];
  return parts.join(paint.dim(' · '));
}
