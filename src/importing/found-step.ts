import type { Column } from '../languages/columns.js';
import type { Cell, FoundStep, Place } from './checklist.js';

/**
 * Makes a step of what a checklist says of it.
 *
 * @param cellOf what it says under each column; the first line of its step is its title
 */
export function stepOf(
  place: Place,
  cellOf: (column: Column) => Cell,
  others: FoundStep['others'],
): FoundStep {
  const textOf = (column: Column) => cellOf(column).join(' ');
  const [title = '', ...further] = cellOf('step');
  return {
    place,
    id: textOf('id'),
    title,
    points: cellOf('points').map((text) => ({ text })),
    responsible: cellOf('responsible').join(', '),
    due: textOf('due'),
    every: textOf('every'),
    evidence: cellOf('evidence'),
    signOffs: withDay(cellOf('sign-off'), textOf('signed-on')),
    others: [...further.map((text) => ({ label: '', text })), ...others],
  };
}

/** Who signed, with the day that a column of its own gives. */
function withDay(signOffs: Cell, day: string): Cell {
  if (day === '') return signOffs;
  const [first, ...rest] = signOffs;
  return first === undefined ? [day] : [`${first}, ${day}`, ...rest];
}
