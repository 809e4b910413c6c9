import { stripVTControlCharacters } from 'node:util';
import type { Paint } from '../formats/paint.js';
import type { Labels } from '../languages/labels.js';
import { numberOfCustomers } from '../status/customers.js';
import type { DocumentStatus, Status } from '../status/status.js';
import { isPlan, isToldOfByItself } from '../status/told-by-itself.js';
import { fit, width } from '../text/columns.js';
import { scorecardsIn } from './figure-words.js';
import type { ComplaintBlocks } from './terminal-complaints.js';
import { customerBlock, customerTable } from './terminal-customers.js';
import { customerDocuments, isOfCustomer } from './terminal-documents.js';
import { scorecardBlock } from './terminal-figures.js';
import { terminalLists } from './terminal-lists.js';
import { planBlock } from './terminal-plans.js';

/** How a terminal report is to be drawn. */
export interface TerminalOptions {
  readonly paint: Paint;
  readonly labels: Labels;
  /** The terminal's width. */
  readonly columns: number;
  /** The company or other name at the top. */
  readonly heading: string;
  /** What is said of complaints, where there are any. */
  readonly complaints?: ComplaintBlocks;
  /** Where reviews and logs of suggestions stand, a block each. */
  readonly improving?: readonly string[];
  /** What is said of surveys, where there are any. */
  readonly surveys?: string;
}

/** Up to so many customers each has a block with a line for each phase; more share a table with a line each. */
const MOST_BLOCKS = 4;

/** Where everything stands, for people at a terminal: progress first, then what needs somebody. */
export function terminalReport(status: Status, options: TerminalOptions): string {
  const withSteps = status.documents.filter(isEngagement);
  const plans = status.documents.filter((document) => isPlan(document) && !isOfCustomer(document));
  const scorecards = scorecardsIn(status.documents);
  const top = headingLine(status, options);
  if (status.documents.length === 0) return `${top}\n${options.labels.nothing}\n`;
  const parts = [
    top,
    ...(withSteps.length <= MOST_BLOCKS
      ? withSteps.map((document) => customerBlock(document, options))
      : [customerTable(withSteps, options)]),
    ...terminalLists(status, options),
    ...scorecards.map((document) => scorecardBlock(document, options)),
    options.complaints?.block ?? '',
    ...(options.improving ?? []),
    options.surveys ?? '',
    customerDocuments(status.documents, options),
    ...plans.map((document) => planBlock(document, options)),
    status.totals.steps > 0 ? totalsLines(status, options) : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Whose report it is, and of which day. */
export function headingLine({ today }: Status, { paint, heading, columns }: TerminalOptions): string {
  return `${paint.bold(fit(heading, columns - 12))}  ${paint.dim(today)}\n`;
}

/** Whether a document has a block of phases. */
function isEngagement(document: DocumentStatus): boolean {
  return document.steps !== undefined && !isToldOfByItself(document);
}

/** The numbers of all, on one line where they fit, else on a line each. */
function totalsLines(status: Status, { paint, labels, columns }: TerminalOptions): string {
  const { totals } = status;
  const customers = numberOfCustomers(status);
  const parts = [
    ...(customers > 0 ? [labels.customers(customers)] : []),
    labels.signedOf(totals.signed, totals.steps),
    ...(totals.waived > 0 ? [labels.waivedCount(totals.waived)] : []),
    totals.overdue > 0 ? paint.red(labels.overdueCount(totals.overdue)) : paint.green(labels.allWell),
  ];
  const isWide = width(stripVTControlCharacters(parts.join(' · '))) > columns;
  return `${parts.join(isWide ? '\n' : paint.dim(' · '))}\n`;
}
