/** A point to consider, and whether its box is ticked. */
export interface Point {
  readonly text: string;
  readonly checked: boolean;
}

/** What stands before a point in a list that was typed. */
const BULLET = /^(?:[-–—•·▪◦‣*]\s+|\(?\d{1,2}[.)]\s+)/;

/** Boxes: as Word and people set them, and as Markdown writes them. */
const BOX = /^(?:([☑☒✓✔🗹]|\[[xX]\])|(?:☐|□|\[ ?\]))\s*/u;

/** Reads the points of a cell: a line each; of a single line what semicolons part. */
export function pointsOf(lines: readonly string[]): Point[] {
  const [only] = lines;
  const parted = lines.length === 1 && only?.includes(';') ? only.split(';') : lines;
  return parted.map(pointOf).filter(({ text }) => text !== '');
}

function pointOf(line: string): Point {
  return boxedIn(line.trim().replace(BULLET, ''));
}

/** Parts a line from the box in front of it. */
export function boxedIn(line: string): Point {
  const box = BOX.exec(line);
  return { text: line.slice(box?.[0].length ?? 0).trim(), checked: box?.[1] !== undefined };
}
