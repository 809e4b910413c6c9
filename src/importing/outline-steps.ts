import type { Column } from '../languages/columns.js';
import { isTotal } from '../languages/totals.js';
import { factsOfLabel } from './behind-title.js';
import { type Checklist, FoundPhases } from './found-phases.js';
import { type Role, rolesOf, withHeadings } from './heading-roles.js';
import { labelColumn, labelledIn } from './labels.js';
import { type OutlineLine, withLists } from './outline.js';
import { boxedIn } from './points.js';
import { groupsIn, type Knowledge, partedStep } from './steps-told.js';
import { StepInHand } from './step-in-hand.js';

/**
 * Reads the phases and steps of a file that has no table for them: a step is a heading under a phase's, or else an outermost
 * item of a list; what stands below it is said of it.
 */
export function stepsInOutline(found: readonly OutlineLine[], knowledge: Knowledge): Checklist {
  const lines = withHeadings(withLists(found), knowledge);
  const roles = rolesOf(lines, knowledge);
  const groups = groupsIn(lines, [...roles.values()].includes('phase'), knowledge);
  const reading = new OutlineReading(roles, groups, knowledge);
  for (const [index, line] of lines.entries()) reading.read(line, lines[index + 1]);
  return reading.end();
}

/** Labels below which what they mean stands as a list. */
const OPENS_LIST: readonly Column[] = ['points', 'evidence'];

class OutlineReading {
  private readonly found = new FoundPhases();
  private step: StepInHand | undefined;
  /** What lines are said of, until something else begins: items alone, where the label is no heading. */
  private label: { readonly column: Column; readonly isHeading: boolean } | undefined;

  constructor(
    private readonly roles: ReadonlyMap<OutlineLine, Role>,
    /** Items below which the steps stand. */
    private readonly groups: ReadonlySet<OutlineLine>,
    private readonly knowledge: Knowledge,
  ) {}

  read(line: OutlineLine, next: OutlineLine | undefined): void {
    if (line.what === 'heading') this.readHeading(line);
    else if (line.what === 'item') this.readItem(line, next);
    else this.readText(line, next);
  }

  end(): Checklist {
    this.endStep();
    return this.found.end();
  }

  private readHeading(line: OutlineLine): void {
    const role = this.roles.get(line) ?? 'other';
    const column = labelColumn(line.text);
    if (role === 'label' && column !== undefined) {
      this.label = { column, isHeading: true };
      return;
    }
    this.endStep();
    if (role === 'phase') this.found.begin(line.text);
    else if (role === 'step') this.beginStep(line, 0);
    else this.found.passOver(line.place, line.text);
  }

  private readItem(line: OutlineLine, next: OutlineLine | undefined): void {
    const { text } = boxedIn(line.text);
    const { step } = this;
    if (this.takeLabelled(text, next)) return;
    if (step && line.depth > step.depth && (step.depth > 0 || !this.groups.has(line))) {
      const { column } = this.label ?? { column: 'points' };
      if (column === 'points') step.point(line);
      else step.take({ column, text });
    } else if (this.groups.has(line)) {
      this.endStep();
      this.found.begin(text);
    } else if (isTotal(text)) this.found.passOver(line.place, line.text);
    else this.beginStep(line, line.depth);
  }

  private readText({ place, text }: OutlineLine, next: OutlineLine | undefined): void {
    if (this.takeLabelled(text, next)) return;
    const { step, label } = this;
    // Such a line leads to what follows it.
    const leads = text.endsWith(':') && step?.depth !== 0 && next?.what === 'item';
    if (isTotal(text)) this.found.passOver(place, text);
    else if (!step || leads) {
      this.endStep();
      this.found.passOver(place, text);
    } else if (label?.isHeading) step.take({ column: label.column, text });
    else step.note(text);
  }

  /** Takes a line for what its labels say, if it begins with one. */
  private takeLabelled(line: string, next: OutlineLine | undefined): boolean {
    const { step } = this;
    if (!step) return false;
    const isBare = !line.endsWith(':') && labelColumn(line) !== undefined;
    const { before, labelled } = labelledIn(isBare ? `${line}:` : line);
    const last = labelled.at(-1);
    const opens = last?.text === '' && OPENS_LIST.includes(last.column) && next?.what === 'item';
    if (before !== '' || !last || (isBare && !opens)) return false;
    for (const one of labelled)
      for (const fact of factsOfLabel(one, this.knowledge.isPerson)) step.take(fact);
    this.label = opens ? { column: last.column, isHeading: false } : undefined;
    return true;
  }

  private beginStep({ place, text: line }: OutlineLine, depth: number): void {
    this.endStep();
    const { text, checked } = boxedIn(line);
    const { title, facts } = partedStep(text, this.knowledge);
    this.step = new StepInHand(place, title, depth, checked);
    for (const fact of facts) this.step.take(fact);
  }

  private endStep(): void {
    if (this.step) this.found.steps.push(this.step.end());
    this.step = undefined;
    this.label = undefined;
  }
}
