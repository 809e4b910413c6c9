import type { Paint } from '../formats/paint.js';
import type { Labels } from '../languages/labels.js';
import type { DocumentStatus, PhaseStatus } from '../status/status.js';
import { compare } from '../text/compare.js';
import { largest } from '../text/largest.js';
import { fit, pad, widest, width } from './columns.js';
import { nameOfDocument } from '../status/attention.js';
import { isEndless, isSettled, overdueIn, phaseIdsOf } from './phases.js';
import { titleLine } from './terminal-block.js';
import { lifecycleKey } from './terminal-complaints.js';
import type { TerminalOptions } from './terminal.js';

/** A terminal narrower than this shows phases without bars and words. */
const NARROW = 60;

/** One customer: how far each phase has come. */
export function customerBlock(document: DocumentStatus, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const phases = document.phases ?? [];
  const state = document.status ? labels.statuses[document.status] : '';
  const isNarrow = columns < NARROW;
  const barWidth = isNarrow ? 0 : columns >= 72 ? 20 : 10;
  const remarks = phases.map((phase) =>
    isNarrow ? (phase.overdue > 0 ? '!' : '') : remark(document, phase, options),
  );
  const columnOf = (texts: readonly string[]) => Math.max(1, widest(texts));
  const idWidth = columnOf(phases.map(({ id }) => id));
  const countWidth = columnOf(phases.map(countText));
  const beside = 2 + idWidth + 2 + (isNarrow ? 0 : 2 + barWidth) + 2 + countWidth + 2 + columnOf(remarks);
  const titleWidth = Math.min(columnOf(phases.map(({ title }) => title)), Math.max(4, columns - beside));
  const lines = phases.map((phase, index) => {
    const isCurrent = phase.id === document.phase;
    const title = pad(phase.title, titleWidth);
    const colour = phase.overdue > 0 ? paint.red : paint.dim;
    const cells = [
      `${paint.cyan(isCurrent ? '▸' : ' ')} ${pad(phase.id, idWidth)}`,
      isCurrent ? paint.bold(title) : title,
      ...(isNarrow ? [] : [bar(phase, barWidth, paint)]),
      pad(countText(phase), countWidth),
      colour(remarks[index] as string),
    ];
    return cells.join('  ').trimEnd();
  });
  const head = titleLine(nameOfDocument(document), state, options);
  const complaints = options.complaints?.ofCustomer.get(lifecycleKey(document.workspace, document.id));
  return [head, ...lines, ...waitingLine(document, options), ...(complaints ?? []), ''].join('\n');
}

/** What is late in a phase, else when it ends, or its steps that come back are next due. */
function remark(document: DocumentStatus, phase: PhaseStatus, { labels }: TerminalOptions): string {
  if (phase.overdue > 0) return labels.overdueCount(phase.overdue);
  if (isUnfinished(phase) && phase.ends !== undefined) return endText(phase, labels);
  const next = nextDue(document, phase);
  return next === undefined ? '' : `${labels.next} ${next}`;
}

/** When a phase ends, and by how much that is too late. */
function endText({ ends = '', late = 0 }: PhaseStatus, labels: Labels): string {
  return late > 0 ? `${labels.ends(ends)} (${labels.phaseLate(late)})` : labels.ends(ends);
}

function isUnfinished({ steps, signed, waived, recurring }: PhaseStatus): boolean {
  return signed + waived + recurring < steps;
}

/** What everything waits for, how late it is, what follows from it, and when its phase ends if nothing else says so. */
function waitingLine(document: DocumentStatus, { paint, labels, columns }: TerminalOptions): string[] {
  const { waitsFor, steps = [], phases = [] } = document;
  if (!waitsFor) return [];
  const { chain, late } = waitsFor;
  const step = steps.find(({ id }) => id === waitsFor.step);
  const phase = phases.find(({ id }) => id === step?.phase);
  const end = phase?.ends !== undefined && phase.overdue > 0 ? [`${phase.id} ${endText(phase, labels)}`] : [];
  // Where the phase ends as late, it says so already, and the title needs the room.
  const isSaid = end.length > 0 && phase?.late === late;
  const delay = late > 0 && !isSaid ? [labels.daysLate(late)] : [];
  const first = labels.waitsFor(`${waitsFor.step} ${step?.title ?? ''}`.trim());
  const line = (awaited: string) => `  ${[...end, awaited, ...delay].join(' · ')}`;
  const room = columns - width(line(''));
  return [
    (late > 0 ? paint.red : paint.dim)(fit(line(chainText([first, ...chain.slice(1)], room)), columns)),
  ];
}

/** A chain of steps; where it is too long, its end stands for what lies between, else the first alone, cut to the room. */
function chainText(chain: readonly string[], room: number): string {
  const [first = ''] = chain;
  const whole = chain.join(' → ');
  if (width(whole) <= room) return whole;
  const short = [first, '…', ...chain.slice(-1)].join(' → ');
  return chain.length > 2 && width(short) <= room ? short : fit(first, Math.max(room, 8));
}

/** The next due day of a phase whose steps come back; one that is waived does not. */
function nextDue({ steps = [] }: DocumentStatus, phase: PhaseStatus): string | undefined {
  if (phase.recurring === 0) return undefined;
  return steps
    .filter(({ phase: id, recurring }) => id === phase.id && recurring)
    .flatMap(({ due, state }) =>
      due === undefined || state === 'overdue' || state === 'waived' ? [] : [due],
    )
    .sort()[0];
}

function countText(phase: PhaseStatus): string {
  const { steps, signed, waived } = phase;
  if (steps === 0) return '–';
  return isEndless(phase) ? `↻ ${steps}` : `${signed + waived}/${steps}`;
}

/** Signed, waived, overdue and open as stretches of one bar, each with a sign of its own. */
function bar(phase: PhaseStatus, columns: number, paint: Paint): string {
  const { steps, signed, waived, overdue } = phase;
  if (steps === 0) return ' '.repeat(columns);
  const share = (count: number) => Math.round((count / steps) * columns);
  if (isEndless(phase)) {
    const late = overdue > 0 ? Math.max(1, share(overdue)) : 0;
    return paint.red('▒'.repeat(late)) + paint.dim('·'.repeat(columns - late));
  }
  const done = isSettled(phase) ? columns : Math.min(share(signed + waived), columns - 1);
  const late = overdue > 0 ? Math.min(Math.max(1, share(overdue)), columns - done) : 0;
  return (
    paint.green('█'.repeat(done)) + paint.red('▒'.repeat(late)) + paint.dim('░'.repeat(columns - done - late))
  );
}

/** Many customers: a line each, those with the most overdue steps first. */
export function customerTable(documents: readonly DocumentStatus[], options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const ids = phaseIdsOf(documents);
  const counts = documents.flatMap(({ phases = [] }) => phases.map((phase) => width(countText(phase))));
  const hasBars = columns >= 100;
  const cellWidth = largest(counts, 3) + (hasBars ? 6 : 1);
  const lateWidth = Math.max(width(labels.overdue), 4);
  const longest = widest([...documents.map(nameOfDocument), labels.customer]);
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
      const isDone = phase.recurring < phase.steps && isSettled(phase);
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
