import { COLUMN_WORDS } from '../languages/columns.js';
import { nearest } from '../text/nearest.js';
import type { Cell } from './checklist.js';

/** What the columns of a checklist hold. */
export type Column =
  | 'phase'
  | 'id'
  | 'step'
  | 'points'
  | 'responsible'
  | 'due'
  | 'every'
  | 'evidence'
  | 'sign-off'
  | 'signed-on';

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

/** The column that a head names in any language, also one that is mistyped or that says more behind its first words. */
export function columnOf(head: string): Column | undefined {
  const key = head
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:*]+$/, '')
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
  return columns.map((known) => (isDue(known.column, taken) ? { ...known, column: 'due' } : known));
}

/** A “date” is the one on which somebody signed only behind a signature, or beside a date by which to be done. */
function isDue(column: Column | undefined, taken: ReadonlyMap<Column, number>): boolean {
  if (column !== 'signed-on' || taken.has('due')) return false;
  const signOff = taken.get('sign-off');
  return signOff === undefined || (taken.get('signed-on') as number) < signOff;
}
