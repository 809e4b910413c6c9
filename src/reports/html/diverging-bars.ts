import type { SurveyWords } from '../../languages/surveys.js';
import type { QuestionResult } from '../../surveys/results.js';
import type { Valence } from '../../surveys/survey.js';
import { html, Markup } from './markup.js';

const WIDTH = 960;
const LEFT = 230;
const RIGHT = WIDTH - 16;
const TOP = 30;
const ROW = 34;
const BAR = 20;
/** A stretch with a smaller share of the answers has no number in it. */
const LEAST_LABELLED = 0.06;

/** A stretch of a bar: answers that were given so often, worst first. */
export interface Stretch {
  readonly answer: string;
  readonly valence: Valence;
  readonly count: number;
}

/** Negative answers are striped, neutral ones dotted, positive ones full: nothing is told by colour alone. Once in a page. */
export const SURVEY_PATTERNS: Markup =
  new Markup(`<svg width="0" height="0" class="defs" aria-hidden="true"><defs>
<pattern id="sv-negative" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" class="sv-stripe"/></pattern>
<pattern id="sv-neutral" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.2" class="sv-dot"/></pattern>
</defs></svg>
`);

/** How the answers to a question are spread, from the worst to the best; nothing where that is not shown. */
export function stretchesOf(
  { distribution, netPromoter }: QuestionResult,
  words: SurveyWords,
): readonly Stretch[] | undefined {
  if (!netPromoter) return distribution;
  const { promoters, passives, detractors } = netPromoter;
  return [
    { answer: words.detractors, valence: 'negative', count: detractors },
    { answer: words.passives, valence: 'neutral', count: passives },
    { answer: words.promoters, valence: 'positive', count: promoters },
  ];
}

/** How many of all answers have one meaning, from 0 to 1. */
export function shareMeant(stretches: readonly Stretch[], wanted: Valence): number {
  const all = sum(stretches);
  return all === 0 ? 0 : sum(stretches.filter(({ valence }) => valence === wanted)) / all;
}

function sum(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { count }) => total + count, 0);
}

/** A bar of the chart: what it is of, how the answers are spread. */
export interface Bar {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/**
 * Bars that lie across a middle line: negative answers to its left, positive ones to its right, half of the neutral ones on
 * each side.
 *
 * Source: R. M. Heiberger and N. B. Robbins, Design of diverging stacked bar charts for Likert scales and other applications,
 * Journal of Statistical Software 57 (2014) 5.
 *
 * @param id a word for ids in the page
 */
export function divergingBars(bars: readonly Bar[], title: string, id: string, words: SurveyWords): Markup {
  const height = TOP + ROW * bars.length + 8;
  const { x } = scaleOf(bars);
  return html`<figure>
    <div class="scroll" role="region" tabindex="0" aria-label="${title}">
      <svg class="chart survey" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}t ${id}d">
        <title id="${id}t">${title}</title>
        <desc id="${id}d">${words.chartSays(bars.length)}</desc>
        <text class="tick n" x="${x(0) - 10}" y="14">← ${words.valences.negative}</text>
        <text class="tick" x="${x(0) + 10}" y="14">${words.valences.positive} →</text>
        <path class="sv-middle" d="M${x(0)} ${TOP - 8}V${height - 4}" />
        ${bars.map((bar, index) => drawBar(bar, TOP + ROW * index, x, words))}
      </svg>
    </div>
  </figure> `;
}

/** Lays the widest bars out to the edges. */
function scaleOf(bars: readonly Bar[]): { x: (share: number) => number } {
  const reach = (side: Valence) =>
    Math.max(
      0.05,
      ...bars.map(({ stretches }) => shareMeant(stretches, side) + shareMeant(stretches, 'neutral') / 2),
    );
  const [left, right] = [reach('negative'), reach('positive')];
  const unit = (RIGHT - LEFT) / (left + right);
  return { x: (share) => Math.round(10 * (LEFT + (left + share) * unit)) / 10 };
}

function drawBar(
  { name, stretches }: Bar,
  y: number,
  x: (share: number) => number,
  words: SurveyWords,
): Markup {
  const all = sum(stretches);
  let at = -shareMeant(stretches, 'negative') - shareMeant(stretches, 'neutral') / 2;
  const drawn = stretches.flatMap(({ answer, valence, count }, index) => {
    if (count === 0) return [];
    const share = count / all;
    const [from, to] = [x(at), x(at + share)];
    at += share;
    const isEnd = index === 0 || index === stretches.length - 1;
    return html`<g
      ><rect
        class="sv-${valence}${isEnd && ' sv-end'}"
        x="${from}"
        y="${y}"
        width="${round(to - from)}"
        height="${BAR}"
      /><rect class="sv-edge" x="${from}" y="${y}" width="${round(to - from)}" height="${BAR}" /><title>
        ${answer}: ${count} (${words.percent(share)})</title
      >${
        share >= LEAST_LABELLED &&
        html`<text class="sv-label m" x="${round((from + to) / 2)}" y="${y + 14}"
          >${words.percent(share)}</text
        >`
      }</g
    >`;
  });
  return html`<text class="name n" x="${LEFT - 12}" y="${y + 14}">${cut(name)}</text>${drawn}`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

/** A name as it fits to the left of the bars. */
function cut(name: string): string {
  const characters = Array.from(name);
  return characters.length > 30 ? `${characters.slice(0, 29).join('')}…` : name;
}
