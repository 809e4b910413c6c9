import { addDays } from '../../calendar/date.js';
import { burnUp, type BurnUp } from '../burn-up.js';
import { type Point, plot, timeAxis, todayLine } from './chart.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { table } from './table.js';
import { timeScale } from './time-scale.js';

/** Pixels. */
const TOP = 24;
const BOTTOM = 236;
const HEIGHT = BOTTOM + 18;

/** How many steps were signed over time, beside how many there were and how many should have been. */
export function burnUpSection(context: SectionContext): Section | undefined {
  const data = burnUp(context.status, context.past);
  if (!data || data.all === 0) return undefined;
  const { words } = context.speech;
  return { id: 'burn-up', title: words.burnUp, body: [chart(data, context), numbers(data, context)] };
}

function chart(data: BurnUp, { speech, status }: SectionContext): Markup {
  const { words, number, count: counted } = speech;
  const { all, periods, from } = data;
  const scale = timeScale([from, ...periods.map(({ end }) => end)], status.today);
  const most = Math.max(all, ...periods.map(({ steps }) => steps ?? 0));
  const step = roundStep(most);
  const top = Math.ceil(most / step) * step;
  const line = (value: (period: BurnUp['periods'][number]) => number | undefined): Point[] =>
    periods.flatMap((period) => {
      const count = value(period);
      return count === undefined ? [] : [[scale.x(period.end), count / top] as const];
    });
  const start: Point = [scale.x(addDays(from, -1)), 0];
  const signed = [start, ...line((period) => period.signed)];
  const planned = [start, ...line((period) => period.planned)];
  const scope = line(({ steps }) => steps);
  const [endX, endShare] = signed.at(-1) ?? start;
  const y = (share: number) => Math.round(10 * (BOTTOM - share * (BOTTOM - TOP))) / 10;
  const says = words.burnUpSays(number(data.signed), counted(all, 'step'), number(data.planned));
  return html`<figure>
    <svg class="chart scaled" width="100%" height="${HEIGHT}" role="img" aria-labelledby="bt bd">
      <title id="bt">${words.burnUp}</title>
      <desc id="bd">${says}</desc>
      ${Array.from({ length: top / step + 1 }, (_, index) => {
        const at = y((index * step) / top);
        return html`<line class="grid" x2="100%" y1="${at}" y2="${at}" /><text
            class="tick n"
            x="-8"
            y="${at + 4}"
            >${number(index * step)}</text
          >`;
      })}
      ${timeAxis(scale, TOP - 4, TOP - 4, speech)}${plot(
        [
          { className: 'area', points: signed },
          { className: 'l-scope', points: scope },
          { className: 'l-planned', points: planned },
          { className: 'l-signed', points: signed },
        ],
        TOP,
        BOTTOM,
      )}${todayLine(scale, status.today, TOP - 4, BOTTOM, speech)}
      <circle class="dot" cx="${endX}%" cy="${y(endShare)}" r="4" />
    </svg>
    <figcaption>
      <ul class="legend">
        ${key('l-signed', words.signed, number(data.signed))}${key('l-planned', words.planned, number(data.planned))}${scope.length > 0 && key('l-scope', words.scope, number(all))}
      </ul>
      <p>${says}</p>
      <p>${sourceOf(data, speech)}</p>
    </figcaption>
  </figure> `;
}

/** What a line of a chart is called, and where it stands today. */
function key(className: string, name: string, value: string): Markup {
  return html`<li>
    <svg viewBox="0 0 24 18" aria-hidden="true"><path class="${className}" d="M1 9H23" /></svg>
    ${name} ${value}
  </li>`;
}

/** Whether dates or history tell, and how far history goes. */
function sourceOf({ past }: BurnUp, { words, date }: SectionContext['speech']): string {
  if (!past) return words.burnUpByDates;
  return [
    words.burnUpByHistory(date(past.since)),
    ...(past.isShallow ? [words.historyIsShallow] : past.isCut ? [words.historyIsCut] : []),
  ].join(' ');
}

/** The distance of the lines across: about four of them, at round numbers. */
function roundStep(most: number): number {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power;
}

function numbers({ periods, unit, past }: BurnUp, { speech, status: { today } }: SectionContext): Markup {
  const { words, number } = speech;
  const cell = (value: number | undefined) =>
    html`<td class="n">${value === undefined ? '–' : number(value)}</td>`;
  return html`<details>
    <summary>${words.asTable}</summary>
    ${table({
      caption: words.burnUp,
      columns: [
        { head: unit === 'month' ? words.month : words.until },
        { head: words.signed, isNumber: true },
        { head: words.planned, isNumber: true },
        ...(past ? [{ head: words.scope, isNumber: true }] : []),
      ],
      rows: periods.map(
        ({ end, signed, planned, steps }) =>
          html`<tr>
            <th scope="row">${unit === 'month' && end !== today ? speech.month(end) : speech.date(end)}</th>
            ${cell(signed)}${cell(planned)}${past && cell(steps)}
          </tr> `,
      ),
    })}
  </details> `;
}
