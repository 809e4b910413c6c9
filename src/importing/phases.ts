import { type Cell, EMPTY, type FoundRow, type FoundStep, type FoundTable } from './checklist.js';
import type { Column } from '../languages/columns.js';
import { isTotal } from '../languages/totals.js';
import { type Columns, columnsOf } from './columns.js';
import { type Checklist, FoundPhases } from './found-phases.js';
import { stepOf } from './found-step.js';
import type { IsPhase, KnownSteps } from './matching.js';
import { partedStep } from './steps-told.js';

/**
 * Reads the phases and steps of tables: a phase begins where a line above a table, a row with nothing else in it, or a cell
 * of the column for phases names one. A table without a head goes on where the one before it ended.
 */
export function phasesIn(tables: readonly FoundTable[], known: KnownSteps): Checklist {
  const reading = new PhaseReading(known, known.phasesAmong(tables.flatMap(linesAlone)));
  for (const table of tables) reading.readTable(table);
  return reading.end();
}

/** The lines of a table that may name a phase: those around its rows, and rows with nothing else in them. */
function linesAlone({ above, name, rows }: FoundTable): string[] {
  return [
    ...above,
    ...(name === undefined ? [] : [name]),
    ...rows.flatMap(({ cells }) => aloneIn(cells) ?? []),
  ];
}

/** What a row says in one cell, or in each of those it says anything in. */
function aloneIn(cells: readonly Cell[]): string | undefined {
  const [first, ...others] = cells.filter((cell) => cell.length > 0).map((cell) => cell.join(' '));
  return others.every((other) => other === first) ? first : undefined;
}

class PhaseReading {
  private readonly found = new FoundPhases();
  private columns: Columns | undefined;
  /** The rows of the step in hand: the first has its title, with the others the checklist goes on. */
  private rows: FoundStep[] = [];
  /** The cells of the row above. */
  private above: readonly Cell[] = [];

  constructor(
    private readonly known: KnownSteps,
    /** Knows those of the lines above tables that name phases. */
    private readonly isPhase: IsPhase,
  ) {}

  readTable({ above, name, rows }: FoundTable): void {
    for (const { place, beyond = '' } of rows) this.found.passOver(place, beyond);
    const head = rows.findIndex(({ cells }) => columnsOf(cells));
    const goesOn = head < 0 && this.columns?.length === Math.max(...rows.map(({ cells }) => cells.length));
    const isChecklist = head >= 0 || goesOn;
    const before = isChecklist ? rows.slice(0, Math.max(head, 0)) : rows;
    const lines = [
      ...above.map((text) => ({ place: undefined, text })),
      ...before.map(({ place, cells }) => ({ place, text: cells.flat().join(' ') })),
    ];
    const title = isChecklist ? lines.findLast(({ text }) => this.isPhase(text)) : undefined;
    for (const line of lines) if (line !== title) this.found.passOver(line.place, line.text);
    if (title) this.begin(title.text);
    else if (isChecklist && name !== undefined && this.isPhase(name)) this.begin(name);
    this.above = [];
    if (isChecklist) for (const row of rows.slice(Math.max(head, 0))) this.readRow(row);
  }

  end(): Checklist {
    this.endStep();
    return this.found.end();
  }

  private readRow({ place, cells: all, isWide }: FoundRow): void {
    const columns = columnsOf(all);
    if (columns) {
      this.columns = columns;
      return;
    }
    const cells = this.saidIn(all);
    const text = cells.flat().join(' ');
    if (text === '') return;
    const alone = aloneIn(cells);
    if (alone !== undefined && this.known.isPhase(alone)) {
      this.begin(alone);
      return;
    }
    if (isWide || isTotal(alone ?? this.cellsOf('step', cells).join(' '))) {
      this.found.passOver(place, text);
      return;
    }
    if (STRUCK_OUT.test(this.cellsOf('step', cells).join(' '))) {
      this.endStep();
      this.found.passOver(place, text);
      return;
    }
    const phase = this.cellsOf('phase', cells)[0];
    if (phase !== undefined && phase !== this.found.title) this.begin(phase);
    this.addStep(place, cells);
  }

  /** The cells of a row. What spans several rows is said of each step, but only once of one that goes on over them. */
  private saidIn(cells: readonly Cell[]): readonly Cell[] {
    const { above } = this;
    this.above = cells;
    const news = cells.map((cell, index) => (cell === above[index] ? EMPTY : cell));
    return this.cellsOf('step', news).length > 0 ? cells : news;
  }

  private addStep(place: FoundStep['place'], cells: readonly Cell[]): void {
    const step = stepOf(place, (column) => this.cellsOf(column, cells), this.others(cells));
    if (step.title !== '') {
      this.endStep();
      this.rows.push(withInterval(step, this.known));
    } else if (step.id === '' && this.rows.length > 0) this.rows.push(step);
    else this.found.passOver(place, cells.flat().join(' '));
  }

  private begin(phase: string): void {
    this.endStep();
    this.found.begin(phase);
  }

  private endStep(): void {
    const [first] = this.rows;
    if (first) this.found.steps.push(joined(first, this.rows));
    this.rows = [];
  }

  private cellsOf(wanted: Column, cells: readonly Cell[]): Cell {
    const at = this.columns?.findIndex(({ column }) => column === wanted) ?? -1;
    return cells[at] ?? EMPTY;
  }

  private others(cells: readonly Cell[]): { label: string; text: string }[] {
    return cells.flatMap((cell, index) => {
      const { column, label } = this.columns?.[index] ?? { column: undefined, label: '' };
      const text = cell.join(' ');
      return column === undefined && text !== '' ? [{ label: label.replace(/:$/, ''), text }] : [];
    });
  }
}

/** A step with how often it comes back, where its title says so and no column does. */
function withInterval(step: FoundStep, steps: KnownSteps): FoundStep {
  if (step.every !== '') return step;
  const { title, facts } = partedStep(step.title, { steps, isPerson: () => false });
  const [fact, ...others] = facts;
  return fact?.column === 'every' && others.length === 0 ? { ...step, title, every: fact.text } : step;
}

/** A step with all that its rows say of it. */
function joined(first: FoundStep, rows: readonly FoundStep[]): FoundStep {
  const textOf = (column: 'responsible' | 'due' | 'every') =>
    rows.flatMap((row) => (row[column] === '' ? [] : [row[column]])).join(' ');
  return {
    ...first,
    points: rows.flatMap(({ points }) => points),
    responsible: textOf('responsible'),
    due: textOf('due'),
    every: textOf('every'),
    evidence: rows.flatMap(({ evidence }) => evidence),
    signOffs: rows.flatMap(({ signOffs }) => signOffs),
    others: rows.flatMap(({ others }) => others),
  };
}

/** A step that somebody has struck out, as Markdown writes it. */
const STRUCK_OUT = /^~~(?:(?!~~).)+~~$/;
