import type { Times } from '../../care/complaints.js';
import type { ComplaintsContext } from './complaints.js';
import { bar } from './bar.js';
import { html, type Markup } from './markup.js';
import { table } from './table.js';

const MOST_CAUSES = 12;

/** Median and 90th percentile of the times to answer and to close, drawn and told. */
export function times({ complaints, own, speech }: ComplaintsContext): Markup {
  const { number } = speech;
  const shown: readonly (readonly [string, Times])[] = [
    [own.timeToAnswer, complaints.timeToAnswer],
    [own.timeToClose, complaints.timeToClose],
  ];
  const most = Math.max(1, ...shown.map(([, { p90 }]) => p90 ?? 0));
  const wide = (days: number) => Math.round((100 * days) / most);
  const days = (value: number | undefined) => (value === undefined ? '–' : speech.count(value, 'day'));
  return html`<div>
    <h3>${own.howLong}</h3>
    ${table({
      caption: own.howLong,
      columns: [
        { head: own.calendarDays },
        { head: own.median, isNumber: true },
        { head: own.p90, isNumber: true },
        { head: own.complaints, isNumber: true },
        { head: own.notYet, isNumber: true },
      ],
      rows: shown.map(
        ([name, { n, without, median, p90 }]) =>
          html`<tr>
            <th scope="row">
              ${name}${
                median !== undefined &&
                p90 !== undefined &&
                bar([
                  { className: 'thin', to: wide(p90) },
                  { className: 'f-ink', to: wide(median) },
                ])
              }
            </th>
            <td class="n">${days(median)}</td>
            <td class="n">${days(p90)}</td>
            <td class="n">${number(n)}</td>
            <td class="n">${number(without)}</td>
          </tr> `,
      ),
    })}
    <p class="more">${own.howLongSays}</p>
  </div>`;
}

/** How often which cause was found, the most frequent first. */
export function causes({
  complaints: { causes: all, uncaused, period },
  own,
  speech,
}: ComplaintsContext): Markup | false {
  const { number, percent } = speech;
  const shown = all.slice(0, MOST_CAUSES);
  if (shown.length + uncaused === 0) return false;
  const most = Math.max(uncaused, ...shown.map(({ count }) => count));
  const row = (cause: string, count: number, className: string) =>
    html`<tr>
      <th scope="row">${cause}${bar([{ className, to: Math.round((100 * count) / most) }])}</th>
      <td class="n">${number(count)}</td>
      <td class="n">${percent(count / period.received)}</td>
    </tr> `;
  const left = all.length - shown.length;
  return html`<div>
    <h3>${own.causes}</h3>
    ${table({
      caption: own.causes,
      columns: [
        { head: own.cause },
        { head: own.complaints, isNumber: true },
        { head: own.share, isNumber: true },
      ],
      rows: [
        ...shown.map(({ cause, count }) => row(cause, count, 'f-ink')),
        ...(uncaused > 0 ? [row(own.uncaused, uncaused, 'f-open')] : []),
      ],
    })}${left > 0 && html`<p class="more">${own.moreCauses(left)}</p>`}
  </div>`;
}

/** How many customers may be dissatisfied: never shown without saying that it is an estimate, and whose. */
export function estimate({
  complaints: { dissatisfied },
  own,
  speech,
}: ComplaintsContext): Markup | undefined {
  const { number } = speech;
  if (!dissatisfied || dissatisfied.byType.length === 0) return undefined;
  return html`<aside class="note" aria-labelledby="estimate">
    <h3 id="estimate">${own.estimateTitle}</h3>
    <ul>
      ${dissatisfied.byType.map(
        ({ type, complaints, factor, dissatisfied: all, silent }) =>
          html`<li>
            ${own.estimateSays({
              customers: own.customersOf[type],
              count: complaints,
              complaints: number(complaints),
              factor: number(factor),
              dissatisfied: number(all),
              silent: number(silent),
            })}
          </li>`,
      )}
    </ul>
    <p>${own.sourceSays}</p>
    ${dissatisfied.untyped > 0 && html`<p>${own.untyped(dissatisfied.untyped, number(dissatisfied.untyped))}</p>`}
  </aside> `;
}
