import type { Column } from '../languages/columns.js';
import { columnOf } from './columns.js';

/** What a line says of a step under a label: `Responsible: Anna Berg`. */
export interface Labelled {
  readonly column: Column;
  readonly label: string;
  /** May be empty. */
  readonly text: string;
}

/** What says of a step which it is, and of what; lines name it by standing where they stand. */
const NO_LABELS: readonly (Column | undefined)[] = [undefined, 'phase', 'id', 'step'];

/** The column that a text names as a label of a line. */
export function labelColumn(text: string): Column | undefined {
  const column = columnOf(text);
  return NO_LABELS.includes(column) ? undefined : column;
}

/** No label has more words. */
const MOST_WORDS = 4;

/**
 * Parts a line at the labels in it: `Responsible: Anna Berg  Due: 12 Jan 2026`. One that does not begin the line begins with
 * a large letter.
 *
 * @returns what stands before the first, and what each label says
 */
export function labelledIn(line: string): {
  readonly before: string;
  readonly labelled: readonly Labelled[];
} {
  if (line.length > LONGEST_LINE) return { before: line, labelled: [] };
  const pieces = withBlank(line).split(COLON);
  const labelled: Labelled[] = [];
  let before = '';
  let label: string | undefined;
  let said = '';
  for (const [index, piece] of pieces.entries()) {
    const found = index < pieces.length - 1 ? labelAtEnd(piece, index === 0) : undefined;
    const text = found?.before ?? piece;
    said += index === 0 || said === '' ? text : `:${text}`;
    if (!found && index < pieces.length - 1) continue;
    if (label === undefined) before = said;
    else {
      const column = labelColumn(label) as Column;
      labelled.push({ column, label, text: found ? beforeLabel(said) : bare(said) });
    }
    label = found?.label;
    said = '';
  }
  return { before: labelled.length > 0 ? beforeLabel(before) : bare(before), labelled };
}

/** In longer lines nobody writes labels. UTF-16 code units. */
const LONGEST_LINE = 2000;

/** A colon that parts words; none in a time of day, nor in an address. */
const COLON = /:(?=\s|$)/;

/** A line with a blank behind the colon of the label that begins it. */
function withBlank(line: string): string {
  const colon = line.indexOf(':');
  const isLabel = colon > 0 && labelColumn(line.slice(0, colon)) !== undefined;
  return isLabel && !line.startsWith('//', colon + 1) ? line.replace(/:\s*/, ': ') : line;
}

/** What stands between one label and the next, without the signs around it. */
function bare(text: string): string {
  return text.replace(/[\s,;|–—-]+$/, '').trim();
}

/** What stands before a label, also where that begins a sentence: `Meet the customer. Responsible: Anna`. */
function beforeLabel(text: string): string {
  return bare(text).replace(FULL_STOP, '');
}

/** The end of a sentence; short words end so where they are cut short, as “etc.” is. */
const FULL_STOP = /(?<=(?:^|\s)[^\s.]{4,})\.$/;

/** The label that a text ends with, the longest, and what stands before it. */
function labelAtEnd(text: string, isFirst: boolean): { before: string; label: string } | undefined {
  const words = text.split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const label = words.slice(-count).join(' ');
    const isWhole = isFirst && count === words.length;
    if (labelColumn(label) === undefined || !(isWhole || /^\p{Lu}/u.test(label))) continue;
    return { before: words.slice(0, -count).join(' '), label };
  }
  return undefined;
}
