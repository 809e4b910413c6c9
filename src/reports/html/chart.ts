import type { IsoDate } from '../../calendar/date.js';
import type { Speech } from '../speech.js';
import { html, type Markup } from './markup.js';
import type { TimeScale } from './time-scale.js';

// Charts are as wide as their place is: what lies along the time stands in per cent, all else in pixels, so that text and
// marks keep their size from a phone to a wide screen.

/** Lines down a chart for the days of its scale, with their names above. Pixels. */
export function timeAxis({ ticks, x }: TimeScale, top: number, bottom: number, speech: Speech): Markup {
  const named = ticks.find(({ namedBy, isMinor }) => namedBy === 'month' && !isMinor);
  const isYearKnown = ticks[0]?.namedBy === 'year';
  return html`${ticks.map((tick) => {
    const { date, namedBy, isMinor } = tick;
    const year = tick === named && !isYearKnown ? ` ${date.slice(0, 4)}` : '';
    const name = {
      day: () => speech.dayAndMonth(date),
      month: () => speech.shortMonth(date) + year,
      year: () => date.slice(0, 4),
    }[namedBy]();
    const at = `${x(date)}%`;
    const anchor = anchorAt(x(date), 97);
    return html`<line
        class="grid${isMinor && ' minor'}"
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
      /><text
        class="tick m${anchor}${namedBy === 'year' && ' year'}${isMinor && ' minor'}"
        x="${at}"
        y="${top - 6}"
        >${name}</text
      >`;
  })}`;
}

/** Names near an end stand within the chart: the class that sees to it. */
function anchorAt(x: number, most: number): string {
  return x > most ? ' e' : x < 100 - most ? ' b' : '';
}

/** Today's line, with its name below. */
export function todayLine(
  { x }: TimeScale,
  today: IsoDate,
  top: number,
  bottom: number,
  { words }: Speech,
): Markup {
  const at = x(today);
  const anchor = anchorAt(at, 94);
  return html`<line class="today" x1="${at}%" x2="${at}%" y1="${top}" y2="${bottom}" /><text
      class="tick m now${anchor}"
      x="${at}%"
      y="${bottom + 13}"
      >${words.today}</text
    >`;
}

/** A point of a line: per cent from the left, and from 0 at the bottom to 1 at the top. */
export type Point = readonly [x: number, share: number];

/**
 * Lines through points, stretched over the width of a chart from `top` to `bottom`.
 *
 * @param lines each with the class that says how it looks; one whose class is `area` is filled down to the bottom
 */
export function plot(
  lines: readonly { readonly className: string; readonly points: readonly Point[] }[],
  top: number,
  bottom: number,
): Markup {
  const height = bottom - top;
  const y = (share: number) => Math.round(10 * height * (1 - share)) / 10;
  return html`<svg
    y="${top}"
    width="100%"
    height="${height}"
    viewBox="0 0 100 ${height}"
    preserveAspectRatio="none"
    overflow="visible"
  >
    ${lines.flatMap(({ className, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return [];
      const path = `M${points.map(([x, share]) => `${x} ${y(share)}`).join('L')}`;
      const closed = className === 'area' ? `V${height}H${first[0]}Z` : '';
      return html`<path class="${className}" d="${path}${closed}" />`;
    })}
  </svg>`;
}
