import type { Column } from '../languages/columns.js';
import { type Cell, cellOf, EMPTY, type FoundStep, type Place, type PointLine } from './checklist.js';
import { meaningOfDate } from './columns.js';
import { stepOf } from './found-step.js';
import type { Labelled } from './labels.js';

/** A step of an outline while its lines are read. */
export class StepInHand {
  private readonly cells = new Map<Column, string[]>();
  private readonly points: PointLine[] = [];
  private readonly others: { label: string; text: string }[] = [];
  private last: Column | undefined;

  /**
   * @param depth of the item that it is; 0 where a heading begins it
   * @param isTicked whether its own box is
   */
  constructor(
    private readonly place: Place,
    title: string,
    readonly depth: number,
    private readonly isTicked: boolean,
  ) {
    this.cells.set('step', [title]);
  }

  /** Takes what is said under a label. A day behind a signature is the day of that one. */
  take({ column, text }: Pick<Labelled, 'column' | 'text'>): void {
    if (column === 'points') {
      this.point({ text });
      return;
    }
    const said = cellOf(text);
    const signed = this.cells.get('sign-off');
    const isDayOfSigning = this.last === 'sign-off' && (column === 'date' || column === 'signed-on');
    const known = this.cells.get(column);
    if (said.length === 0) return;
    if (signed && isDayOfSigning) signed.push(`${signed.pop() ?? ''}, ${said.join(' ')}`);
    else if (known) known.push(...said);
    else this.cells.set(column, [...said]);
    this.last = column;
  }

  /** Takes what must not be forgotten, of which each line is one. */
  point({ text, ...where }: PointLine): void {
    this.points.push(...cellOf(text).map((line) => ({ text: line, ...where })));
    this.last = 'points';
  }

  /** Takes a line that no label stands before. */
  note(text: string): void {
    this.others.push({ label: '', text });
  }

  end(): FoundStep {
    const taken = new Map([...this.cells.keys()].map((column, index) => [column, index]));
    const meant = taken.has('date') ? meaningOfDate(taken) : undefined;
    const date = this.cells.get('date') ?? EMPTY;
    const others = meant === undefined ? date.map((text) => ({ label: '', text })) : [];
    const cellOfColumn = (column: Column): Cell => {
      const cell = this.cells.get(column) ?? (column === meant ? date : EMPTY);
      return column === 'sign-off' && cell.length === 0 && this.isTicked ? ['☑'] : cell;
    };
    return { ...stepOf(this.place, cellOfColumn, [...others, ...this.others]), points: this.points };
  }
}
