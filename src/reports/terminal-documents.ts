import type { DocumentStatus } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import { addTo } from '../text/add-to.js';
import { compare } from '../text/compare.js';
import { fit, pad, width } from '../text/columns.js';
import { sectionsWritten } from './sections-written.js';
import { cutList, doneBar } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';

/** Whether a document is one of those that are written for a customer, and not the customer's lifecycle itself. */
export function isOfCustomer({ customer, sections, steps, figures }: DocumentStatus): boolean {
  return customer !== undefined && sections !== undefined && steps === undefined && figures === undefined;
}

/** The documents written for customers that are not finished, a line each; nothing where all are. */
export function customerDocuments(all: readonly DocumentStatus[], options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const documents = all.filter(isOfCustomer);
  const unfinished = documents.filter((document) => sectionsWritten(document).left.length > 0);
  if (unfinished.length === 0) return '';
  const ordered = [...unfinished].sort((a, b) => compare(customerOf(a), customerOf(b)));
  const { shown, more } = cutList(ordered, options);
  const isGrouped = new Set(all.filter(({ customer }) => customer !== undefined).map(customerOf)).size > 1;
  const indent = isGrouped ? '    ' : '  ';
  const progress = shown.map(sectionsWritten);
  const barWidth = Math.max(...progress.map(({ total }) => total));
  const counts = progress.map(({ written, total }) => labels.sectionsWritten(written, total));
  const beside = indent.length + 2 + barWidth + 2 + Math.max(...counts.map(width));
  const titleWidth = Math.max(
    8,
    Math.min(columns - beside, Math.max(...shown.map((one) => width(titleOf(one))))),
  );

  const rows = new Map<string, string[]>();
  for (const [index, document] of shown.entries()) {
    const { written, total } = sectionsWritten(document);
    const bar = doneBar(written, total, options);
    const gap = ' '.repeat(barWidth - total);
    const row = `${indent}${pad(titleOf(document), titleWidth)}  ${bar}${gap}  ${counts[index] ?? ''}`;
    const customer = customerOf(document);
    addTo(rows, customer, row);
  }
  return [
    paint.yellow(`${labels.documents} (${labels.ofAll(unfinished.length, documents.length)})`),
    ...[...rows].flatMap(([customer, lines]) =>
      isGrouped ? [`  ${fit(customer, columns - 2)}`, ...lines] : lines,
    ),
    ...more,
    '',
  ].join('\n');
}

function customerOf(document: DocumentStatus): string {
  return withWorkspace(document.customer ?? '', document);
}

/** What a document is called where its customer is named beside it. */
function titleOf({ title, customer, path }: DocumentStatus): string {
  return title?.replace(` – ${customer ?? ''}`, '') ?? path;
}
