import { dayNumber } from '../../calendar/date.js';
import type { FigureStatus } from '../../status/status.js';
import type { Speech } from '../speech.js';
import { type Point, plot } from './chart.js';
import { html, type Markup } from './markup.js';

/** Pixels. */
const TOP = 8;
const BOTTOM = 64;
const HEIGHT = BOTTOM + 8;
/** More values have no dot each: the line says enough. */
const MOST_DOTS = 24;
/** So many values are drawn, the newest ones. */
const MOST_VALUES = 400;

/**
 * How a figure has gone: its values over time, and a dashed line where its target lies.
 *
 * @param id a word for ids in the page
 * @returns nothing where it has been measured less than twice
 */
export function trendChart(figure: FigureStatus, id: string, speech: Speech): Markup | undefined {
  const values = figure.values.slice(-MOST_VALUES);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || values.length < 2) return undefined;
  const { target, unit, title, state } = figure;
  const { words, measured, date } = speech;
  const share = shareIn([...values.map(({ value }) => value), ...(target === undefined ? [] : [target])]);
  const days = dayNumber(last.date) - dayNumber(first.date);
  const points = values.map(({ date: day, value }): Point => {
    const at = days === 0 ? 100 : (100 * (dayNumber(day) - dayNumber(first.date))) / days;
    return [Math.round(100 * at) / 100, share(value)];
  });
  const y = (value: number) => Math.round(10 * (BOTTOM - value * (BOTTOM - TOP))) / 10;
  const targetY = target === undefined ? 0 : y(share(target));
  const told = (one: typeof first) => `${date(one.date)}: ${measured(one.value, unit)}`;
  const says = [
    words.fromTo(told(first), told(last)),
    ...(target === undefined ? [] : [`${words.figures.target}: ${measured(target, unit)}`]),
  ].join('. ');
  const end = points.at(-1) as Point;
  return html`<figure class="trend">
    <svg class="chart ${state}" width="100%" height="${HEIGHT}" role="img" aria-labelledby="${id}t ${id}d">
      <title id="${id}t">${title}</title>
      <desc id="${id}d">${says}</desc>
      ${
        target !== undefined &&
        html`<line class="target" x2="100%" y1="${targetY}" y2="${targetY}" />
          <text class="tick" x="100%" dx="10" y="${targetY + 4}">${speech.number(target)}</text>`
      }${plot([{ className: 'l-value', points }], TOP, BOTTOM)}${
        points.length <= MOST_DOTS &&
        points.slice(0, -1).map(([x, at]) => html`<circle class="bead" cx="${x}%" cy="${y(at)}" r="2" />`)
      }
      <circle class="dot" cx="${end[0]}%" cy="${y(end[1])}" r="4" />
    </svg>
    <figcaption><span>${told(first)}</span><span>${told(last)}</span></figcaption>
  </figure> `;
}

/** Where a value lies between the lowest and the highest, from 0 to 1; in the middle where all are the same. */
function shareIn(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return (value) => (range === 0 ? 0.5 : (value - low) / range);
}
