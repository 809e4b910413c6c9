import type { Column } from '../languages/columns.js';
import { type PartedTitle, partedTitle } from './behind-title.js';
import { labelledIn } from './labels.js';
import type { KnownSteps } from './matching.js';
import type { OutlineLine } from './outline.js';
import { boxedIn } from './points.js';

/** What deciding on steps needs to know. */
export interface Knowledge {
  readonly steps: KnownSteps;
  readonly isPerson: (text: string) => boolean;
}

/** Whether the outermost items of lines are steps of their own: they tell who, when or how often, or are known. */
export function areSteps(lines: readonly OutlineLine[], { steps, isPerson }: Knowledge): boolean {
  const items = lines.filter(({ what }) => what === 'item');
  const outermost = items.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  const isOne = ({ depth, text }: OutlineLine) => {
    const title = boxedIn(text).text;
    if (depth > outermost || isLabelled({ text: title })) return false;
    return steps.isStep(title) || partedTitle(title, isPerson).facts.length > 0;
  };
  return items.some(isOne) || tellsTwice(lines);
}

/** The title of a step, and what is said behind it; a title of the templates stays whole. */
export function partedStep(text: string, { steps, isPerson }: Knowledge): PartedTitle {
  const parted = partedTitle(text, isPerson);
  // Of `A2 – Anna` nothing but an id would be left.
  const isWhole = steps.isTitle(text) || (steps.isStep(text) && !steps.isStep(parted.title));
  return isWhole ? { title: text, facts: [] } : parted;
}

/** Items that stand deeper hold no phases. */
const DEEPEST_GROUP = 2;

/**
 * The items that stand above steps as the heading of a phase does: they name one, or, where no heading does, those set in
 * below them are steps, as they are below others of the same depth.
 */
export function groupsIn(
  lines: readonly OutlineLine[],
  hasPhases: boolean,
  knowledge: Knowledge,
): Set<OutlineLine> {
  const { steps } = knowledge;
  const mayBeGroup = (line: OutlineLine, index: number) => {
    const { text } = boxedIn(line.text);
    const next = lines[index + 1];
    const isAbove = next?.what === 'item' && next.depth > line.depth;
    if (line.what !== 'item' || !isAbove || line.depth > DEEPEST_GROUP) return false;
    return !steps.isStep(text) && !isLabelled({ text });
  };
  const isGroup = (line: OutlineLine, index: number) =>
    steps.isPhase(boxedIn(line.text).text) || (!hasPhases && areSteps(linesBelow(lines, index), knowledge));
  const depths = new Set(
    lines.filter((line, index) => mayBeGroup(line, index) && isGroup(line, index)).map(({ depth }) => depth),
  );
  return new Set(lines.filter((line, index) => depths.has(line.depth) && mayBeGroup(line, index)));
}

/** What is set in below an item. */
function linesBelow(lines: readonly OutlineLine[], index: number): readonly OutlineLine[] {
  const depth = lines[index]?.depth ?? 0;
  let end = index + 1;
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    if (line.what === 'heading' || (line.what === 'item' && line.depth <= depth)) break;
  }
  return lines.slice(index + 1, end);
}

/** Whether labels say something before an item does that has none. */
export function isToldAtOnce(lines: readonly OutlineLine[]): boolean {
  const item = lines.findIndex((line) => line.what === 'item' && !isLabelled(line));
  return lines.slice(0, item < 0 ? undefined : item).some(isLabelled);
}

function isLabelled({ text }: Pick<OutlineLine, 'text'>): boolean {
  const { before, labelled } = labelledIn(boxedIn(text).text);
  return before === '' && labelled.length > 0;
}

/** Whether lines tell of several steps: each has one who answers for it, and one day. */
function tellsTwice(lines: readonly OutlineLine[]): boolean {
  const told = lines.flatMap(({ text }) => labelledIn(text).labelled.map(({ column }) => column));
  const once: readonly Column[] = ['responsible', 'due'];
  return once.some((column) => told.indexOf(column) !== told.lastIndexOf(column));
}
