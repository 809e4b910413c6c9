import { type Column, COLUMN_WORDS } from '../languages/columns.js';
import { nearest } from '../text/nearest.js';
import type { Cell } from './checklist.js';

/** What each cell of a row is the head of: a column that is known, else what it says. */
export type Columns = readonly { readonly column: Column | undefined; readonly label: string }[];

const byWord = new Map<string, Column>(
  COLUMN_WORDS.flatMap((words) =>
    (Object.entries(words) as [Column, readonly string[]][]).flatMap(([column, all]) =>
      all.map((word) => [word.toLowerCase(), column] as const),
    ),
  ),
);

/** The usual words for what is to be done. */
const TO_DO = new Set(COLUMN_WORDS.map(({ step: [word] }) => word));

/** In longer cells nobody writes what a column is called. UTF-16 code units. */
const LONGEST_HEAD = 100;

/** The column that a head names in any language, also one that is mistyped or that says more behind its first words. */
export function columnOf(head: string): Column | undefined {
  if (head.length > LONGEST_HEAD) return undefined;
  const key = head
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:*?]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (key === '') return undefined;
  const known = byWord.get(key) ?? byWord.get(key.replace(/ ?[(/,].*$/, ''));
  if (known) return known;
  const meant = key.length >= 5 ? nearest(key, byWord.keys(), 1) : undefined;
  return meant === undefined ? undefined : byWord.get(meant);
}

/**
 * The columns that a row names, if it is the head of a checklist: what is to be done, and something of it. Of two cells that
 * name one column the first does; but a “step” beside what is to be done is its number.
 */
export function columnsOf(cells: readonly Cell[]): Columns | undefined {
  const taken = new Map<Column, number>();
  const named = cells.map((cell) => ({ column: columnOf(cell.join(' ')), label: cell.join(' ') }));
  const toDo = named.findIndex(({ label }) => TO_DO.has(label.toLowerCase()));
  const columns = named.map(({ column: known, label }, index) => {
    const column = known === 'step' && toDo >= 0 && toDo !== index ? 'id' : known;
    if (column === undefined || taken.has(column)) return { column: undefined, label };
    taken.set(column, index);
    return { column, label };
  });
  if (!taken.has('step') || taken.size === 1) return undefined;
  const date = taken.has('date') ? meaningOfDate(taken) : undefined;
  return columns.map((known) => {
    if (known.column === 'date') return { ...known, column: date };
    return known.column === date ? { ...known, column: undefined } : known;
  });
}

/** A “date” is the one on which somebody signed only behind a signature, or beside a date by which to be done. */
export function meaningOfDate(taken: ReadonlyMap<Column, number>): Column | undefined {
  const isBehind = (taken.get('date') ?? 0) > (taken.get('sign-off') ?? Infinity);
  if (isBehind) return 'signed-on';
  if (!taken.has('due')) return 'due';
  return taken.has('signed-on') ? undefined : 'signed-on';
}
