import stringWidth from 'string-width';
import { visible } from '../text/visible.js';

const segmenter = new Intl.Segmenter();

/** The columns that a text takes on a terminal: å is one, an emoji or a CJK sign two. */
export function width(text: string): number {
  if (isAscii(text)) return text.length;
  const known = widths.get(text);
  if (known !== undefined) return known;
  const columns = stringWidth(text);
  widths.set(text, columns);
  return columns;
}

/** Reports hold the same few texts over and over: titles, counts, marks. */
const widths = new Map<string, number>();

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** A text of documents as it may be shown, cut to a width with an ellipsis, and no wider. */
export function fit(text: string, columns: number): string {
  const shown = visible(text);
  if (width(shown) <= columns) return shown;
  let kept = '';
  let taken = 1;
  for (const { segment } of segmenter.segment(shown)) {
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
