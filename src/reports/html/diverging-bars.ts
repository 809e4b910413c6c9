import type { SurveyWords } from '../../languages/surveys.js';
import type { Valence } from '../../surveys/survey.js';
import { answersIn, type Stretch } from '../survey-stretches.js';
import { html, Markup } from './markup.js';

/** Pixels. */
const TOP = 26;
/** A bar with its name above and the gap to the next. */
const ROW = 46;
const BAR = 20;
const NAME = 18;
/** Characters. */
const LONGEST_NAME = 34;
/** A stretch with a smaller share of the answers has no number in it; on a phone, one with less than the second. */
const LEAST_LABELLED = [0.06, 0.13] as const;

/**
 * Negative answers are striped, neutral ones ruled, positive ones full: nothing is told by colour alone. Once in a page.
 * Chromium prints patterns as bitmaps: those of lines take a few KB in a PDF, dots take hundreds.
 */
export const SURVEY_PATTERNS: Markup =
  new Markup(`<svg width="0" height="0" class="defs" aria-hidden="true"><defs>
<pattern id="sv-negative" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" class="sv-stripe"/></pattern>
<pattern id="sv-neutral" width="6" height="5" patternUnits="userSpaceOnUse"><path d="M0 3H6" class="sv-line"/></pattern>
</defs></svg>
`);

const PATTERNS: Readonly<Record<Valence, Markup | undefined>> = {
  negative: new Markup(' fill="url(#sv-negative)"'),
  neutral: new Markup(' fill="url(#sv-neutral)"'),
  positive: undefined,
};

/** How many of all answers have one meaning, from 0 to 1. */
export function shareMeant(stretches: readonly Stretch[], wanted: Valence): number {
  const all = answersIn(stretches);
  return all === 0 ? 0 : answersIn(stretches, wanted) / all;
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
  const bottom = TOP + ROW * bars.length;
  const { x } = scaleOf(bars);
  const middle = `${x(0)}%`;
  return html`<figure>
    <svg class="chart survey" width="100%" height="${bottom}" role="img" aria-labelledby="${id}t ${id}d">
      <title id="${id}t">${title}</title>
      <desc id="${id}d">${words.chartSays(bars.length)}</desc>
      <text class="tick n" x="${middle}" dx="-10" y="12">← ${words.valences.negative}</text>
      <text class="tick" x="${middle}" dx="10" y="12">${words.valences.positive} →</text>
      <line class="sv-middle" x1="${middle}" x2="${middle}" y1="${TOP - 8}" y2="${bottom}" />
      ${bars.map((bar, index) => drawBar(bar, TOP + ROW * index, x, words))}
    </svg>
  </figure> `;
}

/** Lays the widest bars out to the edges, in per cent. */
function scaleOf(bars: readonly Bar[]): { x: (share: number) => number } {
  const reach = (side: Valence) =>
    Math.max(
      0.05,
      ...bars.map(({ stretches }) => shareMeant(stretches, side) + shareMeant(stretches, 'neutral') / 2),
    );
  const [left, right] = [reach('negative'), reach('positive')];
  return { x: (share) => round((100 * (left + share)) / (left + right)) };
}

function drawBar(
  { name, stretches }: Bar,
  y: number,
  x: (share: number) => number,
  words: SurveyWords,
): Markup {
  const all = answersIn(stretches);
  const top = y + NAME;
  let at = -shareMeant(stretches, 'negative') - shareMeant(stretches, 'neutral') / 2;
  const drawn = stretches.flatMap(({ answer, valence, count }, index) => {
    if (count === 0) return [];
    const share = count / all;
    const [from, to] = [x(at), x(at + share)];
    at += share;
    const isEnd = index === 0 || index === stretches.length - 1;
    const place = html`x="${from}%" y="${top}" width="${round(to - from)}%" height="${BAR}"`;
    const isMinor = share < LEAST_LABELLED[1];
    return html`<g
      ><rect class="sv-${valence}${isEnd && ' sv-end'}" ${PATTERNS[valence]} ${place} /><rect
        class="sv-edge"
        ${place}
      /><title>${answer}: ${count} (${words.percent(share)})</title>${
        share >= LEAST_LABELLED[0] &&
        html`<text class="sv-label m${isMinor && ' minor'}" x="${round((from + to) / 2)}%" y="${top + 14}"
          >${words.percent(share)}</text
        >`
      }</g
    >`;
  });
  return html`<text class="name" y="${y + 12}">${cut(name)}</text>${drawn}`;
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}

/** A name as it fits beside a bar. */
function cut(name: string): string {
  const characters = Array.from(name);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : name;
}
