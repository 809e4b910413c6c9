import { burnUp, type BurnUp } from '../burn-up.js';
import { addMonths } from '../../calendar/date.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { table } from './table.js';
import { timeScale } from './time-scale.js';

const WIDTH = 960;
const HEIGHT = 260;
const LEFT = 44;
const RIGHT = WIDTH - 110;
const TOP = 16;
const BOTTOM = HEIGHT - 28;

/** How many steps were signed over time, beside how many should have been. */
export function burnUpSection(context: SectionContext): Section | undefined {
  const data = burnUp(context.status);
  if (!data || data.all === 0) return undefined;
  const { words } = context.speech;
  return { id: 'burn-up', title: words.burnUp, body: [chart(data, context), numbers(data, context)] };
}

function chart(data: BurnUp, { speech, status }: SectionContext): Markup {
  const { words, number } = speech;
  const { all, months } = data;
  // What a month ends with stands at the first day of the next; what is signed now at today.
  const ends = months.map(({ month }) => addMonths(month, 1));
  const start = months[0]?.month as string;
  const { x, ticks } = timeScale([start, ...ends], status.today, LEFT, RIGHT);
  const y = (count: number) => Math.round(10 * (BOTTOM - (count / all) * (BOTTOM - TOP))) / 10;
  const line = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px} ${py}`).join('');
  const planned = [
    [x(start), y(0)] as const,
    ...months.map((month, index) => [x(ends[index] as string), y(month.planned)] as const),
  ];
  const signed = [
    [x(start), y(0)] as const,
    ...months.flatMap((month, index) => {
      if (month.signed === undefined) return [];
      const end = ends[index] as string;
      return [[x(end < status.today ? end : status.today), y(month.signed)] as const];
    }),
  ];
  const [endX, endY] = signed.at(-1) ?? [LEFT, BOTTOM];
  const [plannedX, plannedY] = planned.at(-1) ?? [RIGHT, TOP];
  // The names of the two lines keep apart.
  const signedNameY = Math.abs(endY - plannedY) < 16 && Math.abs(endX - plannedX) < 90 ? endY + 18 : endY + 4;
  return html`<figure>
    <div class="scroll" role="region" tabindex="0" aria-label="${words.burnUp}">
      <svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="bt bd">
        <title id="bt">${words.burnUp}</title>
        <desc id="bd">${words.burnUpSays(number(data.signed), number(all), number(data.planned))}</desc>
        ${[0, 0.25, 0.5, 0.75, 1].map((share) => {
          const at = y(all * share);
          return html`<path class="grid" d="M${LEFT} ${at}H${RIGHT}" /><text
              class="tick n"
              x="${LEFT - 8}"
              y="${at + 4}"
              >${number(Math.round(all * share))}</text
            >`;
        })}
        ${ticks.map(
          ({ date, isYear }) =>
            html`<text class="tick m${isYear && ' year'}" x="${x(date)}" y="${HEIGHT - 8}"
              >${isYear ? date.slice(0, 4) : speech.shortMonth(date)}</text
            >`,
        )}
        <path class="area" d="${line(signed)}L${endX} ${BOTTOM}L${x(start)} ${BOTTOM}Z" />
        <path class="l-planned" d="${line(planned)}" />
        <path class="l-signed" d="${line(signed)}" />
        <path class="today" d="M${x(status.today)} ${TOP - 4}V${BOTTOM}" />
        <text class="tick m" x="${x(status.today)}" y="${TOP - 6}">${words.today}</text>
        <circle class="dot" cx="${endX}" cy="${endY}" r="4" />
        <text class="name t-signed" x="${endX + 10}" y="${signedNameY}">
          ${words.signed} ${number(data.signed)}
        </text>
        <text class="name" x="${plannedX + 6}" y="${plannedY + 4}">
          ${words.planned} ${number(months.at(-1)?.planned ?? 0)}
        </text>
      </svg>
    </div>
    <figcaption>${words.burnUpSays(number(data.signed), number(all), number(data.planned))}</figcaption>
  </figure> `;
}

function numbers({ months }: BurnUp, { speech }: SectionContext): Markup {
  const { words, number } = speech;
  return html`<details>
    <summary>${words.asTable}</summary>
    ${table({
      caption: words.burnUp,
      columns: [
        { head: words.month },
        { head: words.signed, isNumber: true },
        { head: words.planned, isNumber: true },
      ],
      rows: months.map(
        ({ month, signed, planned }) =>
          html`<tr>
            <th scope="row">${speech.month(month)}</th>
            <td class="n">${signed === undefined ? '–' : number(signed)}</td>
            <td class="n">${number(planned)}</td>
          </tr> `,
      ),
    })}
  </details> `;
}
