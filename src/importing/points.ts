import type { PointLine } from './checklist.js';
import { typedMark } from './outline.js';

/** What stands behind a box, and whether that is ticked. */
export interface Boxed {
  readonly text: string;
  readonly checked: boolean;
}

/** A point to consider. */
export interface Point extends Boxed {
  /** How many points it stands below, each below the one before. */
  readonly level: number;
}

/** Boxes: as Word and people set them, and as Markdown writes them. */
const BOX = /^(?:([☑☒✓✔🗹]|\[[xX]\])|(?:☐|□|\[ ?\]))\s*/u;

/** Lists of Word have no more levels. */
const DEEPEST_LEVEL = 8;

/** Reads points: a line each; of a single line what semicolons part. */
export function pointsOf(lines: readonly PointLine[]): Point[] {
  const [only] = lines;
  const parted = lines.length === 1 && only?.text.includes(';') ? partsOf(only.text) : lines;
  return levelled(
    parted.map((line) => ({ ...line, ...pointOf(line.text) })).filter(({ text }) => text !== ''),
  );
}

/** Points with their levels: one stands below the last that is an item less deep. */
function levelled(points: readonly (Boxed & PointLine)[]): Point[] {
  let above: number[] = [];
  return points.map(({ text, checked, depth }) => {
    above = depth === undefined ? [] : above.filter((other) => other < depth);
    const level = Math.min(above.length, DEEPEST_LEVEL);
    if (depth !== undefined) above.push(depth);
    return { text, checked, level };
  });
}

function partsOf(line: string): PointLine[] {
  return line.split(';').map((text) => ({ text }));
}

function pointOf(line: string): Boxed {
  const text = line.trim();
  return boxedIn(text.slice(typedMark(text)?.length));
}

/** Parts a line from the box in front of it. */
export function boxedIn(line: string): Boxed {
  const box = BOX.exec(line);
  return { text: line.slice(box?.[0].length ?? 0).trim(), checked: box?.[1] !== undefined };
}
