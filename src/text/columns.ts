import { largest } from './largest.js';
import { visible } from './visible.js';

/** What knows of every character how wide it is. It takes 30 milliseconds to load, and few reports hold what needs it. */
let exactWidth: ((text: string) => number) | undefined;
let isExactWidthMissing = false;

/** Draws with texts of any kind: once more if there were characters whose width only a library knows. */
export async function drawnInColumns<T>(draw: () => T | Promise<T>): Promise<T> {
  const drawn = await draw();
  if (!isExactWidthMissing) return drawn;
  exactWidth = (await import('string-width')).default;
  isExactWidthMissing = false;
  return draw();
}

/** The columns that a text takes on a terminal: å is one, an emoji or a CJK sign two. To be asked while drawing. */
export function width(text: string): number {
  if (NARROW.test(text)) return text.length;
  if (!exactWidth) {
    isExactWidthMissing = true;
    return text.length;
  }
  const known = widths.get(text);
  if (known !== undefined) return known;
  const columns = exactWidth(text);
  widths.set(text, columns);
  return columns;
}

/** The columns of the widest of some texts. */
export function widest(texts: readonly string[]): number {
  return largest(texts.map(width));
}

/** Letters of Latin script, and the marks, arrows, lines and blocks of our reports: one column each, whatever follows. */
const NARROW =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc\u2713\u2717]*$/;

/** Reports hold the same few texts over and over: titles, counts, marks. */
const widths = new Map<string, number>();

/** A text of documents as it may be shown, cut to a width with an ellipsis, and no wider. */
export function fit(text: string, columns: number): string {
  const shown = visible(text);
  if (width(shown) <= columns) return shown;
  // What parts a text as readers see it takes ten milliseconds to make.
  if (NARROW.test(shown)) return `${shown.slice(0, Math.max(0, columns - 1))}…`;
  let kept = '';
  let taken = 1;
  for (const { segment } of new Intl.Segmenter().segment(shown)) {
    taken += width(segment);
    if (taken > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A text made exactly so many columns wide: blanks after it, or cut. */
export function pad(text: string, columns: number): string {
  const shown = fit(text, columns);
  return shown + ' '.repeat(Math.max(0, columns - width(shown)));
}
