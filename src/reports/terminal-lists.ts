import type { DocumentStatus, Status, StepStatus } from '../status/status.js';
import { addTo } from '../text/add-to.js';
import { visible } from '../text/visible.js';
import { type AttentionList, attentionLists } from './attention-lists.js';
import { whoOf } from './who.js';
import { fit, pad, width } from '../text/columns.js';
import { attentionOf, type Entry, nameOfDocument } from '../status/attention.js';
import { cutList } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';

/** A step's title has at least so many columns, or something beside it gives way. */
const LEAST_TITLE = 12;
/** A person's name has at most so many. */
const LONGEST_NAME = 20;

type Stroke = (text: string) => string;

/** The lists of what needs somebody: overdue, unsigned, no longer vouched for, due soon, without a person. */
export function terminalLists(status: Status, options: TerminalOptions): string[] {
  const { labels } = options;
  const words = { stale: labels.changedSince, invalid: labels.invalidSignature };
  const attention = attentionOf(status);
  const lists = attentionLists(attention, status, labels, words);
  return [...lists.map((list) => drawList(list, options)), drawUnassigned(attention.unassigned, options)];
}

function drawList(
  { title, state, entries, remark = () => '' }: AttentionList,
  options: TerminalOptions,
): string {
  if (entries.length === 0) return '';
  const { paint, columns } = options;
  const colour = state === 'overdue' || state === 'broken' ? paint.red : paint.yellow;
  const { shown, more } = cutList(entries, options);
  const isGrouped = new Set(entries.map(({ document }) => document)).size > 1;
  const indent = isGrouped ? '    ' : '  ';
  const widestEntry = (text: (entry: Entry) => string) =>
    Math.max(...shown.map((entry) => width(visible(text(entry)))));
  const widest = (text: (step: StepStatus) => string) => widestEntry(({ step }) => text(step));
  const who = (step: StepStatus) => whoOf(step, options);
  const idWidth = widest(({ id }) => id);
  const whoWidth = Math.min(widest(who), LONGEST_NAME);
  const remarkWidth = widestEntry(remark);
  // Where the terminal is narrow the name gives way first, then the remark: the date says it too.
  const room = columns - indent.length - 10 - 2 - idWidth - 2;
  const hasRemark = remarkWidth > 0 && room - remarkWidth - 2 >= LEAST_TITLE;
  const hasWho = room - (hasRemark ? remarkWidth + 2 : 0) - whoWidth - 2 >= LEAST_TITLE;
  const left = room - (hasRemark ? remarkWidth + 2 : 0) - (hasWho ? whoWidth + 2 : 0);
  const titleWidth = Math.max(
    1,
    Math.min(
      left,
      widest((step) => step.title),
    ),
  );

  const rows = new Map<DocumentStatus, string[]>();
  for (const entry of shown) {
    const { step, document } = entry;
    const cells = [pad(step.due ?? '–', 10), pad(step.id, idWidth), pad(step.title, titleWidth)];
    if (hasWho) cells.push(pad(who(step), whoWidth));
    if (hasRemark) cells.push(colour(remark(entry)));
    addTo(rows, document, `${indent}${cells.join('  ')}`.trimEnd());
  }
  const groups = [...rows].flatMap(([document, lines]) =>
    isGrouped ? [`  ${fit(nameOfDocument(document), columns - 2)}`, ...lines] : lines,
  );
  return block(title, colour, entries.length, [...groups, ...more]);
}

/** Steps that nobody answers for, by document: their ids say enough. */
function drawUnassigned(entries: readonly Entry[], options: TerminalOptions): string {
  if (entries.length === 0) return '';
  const { paint, labels, columns } = options;
  const byDocument = new Map<DocumentStatus, string[]>();
  for (const { document, step } of entries) {
    addTo(byDocument, document, step.id);
  }
  const { shown, more } = cutList([...byDocument], options);
  const names = Math.max(...shown.map(([document]) => width(visible(nameOfDocument(document)))));
  const nameWidth = Math.min(names, Math.floor(columns / 3));
  const rows = shown.map(
    ([document, ids]) =>
      `  ${pad(nameOfDocument(document), nameWidth)}  ${fit(ids.join(' '), Math.max(1, columns - nameWidth - 4))}`,
  );
  return block(labels.unassigned, paint.yellow, entries.length, [...rows, ...more]);
}

function block(title: string, colour: Stroke, count: number, rows: readonly string[]): string {
  return [colour(`${title} (${count})`), ...rows, ''].join('\n');
}
