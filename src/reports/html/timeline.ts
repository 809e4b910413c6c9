import type { IsoDate } from '../../calendar/date.js';
import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus } from '../../status/status.js';
import type { Speech } from '../speech.js';
import { timeAxis, todayLine } from './chart.js';
import { html, Markup } from './markup.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { dayOf, type Mark, type Row, rowsOf } from './timeline-rows.js';
import { withoutId } from '../phase-title.js';

/** The names of the days stand above. Pixels. */
const TOP = 22;
/** Today's name stands below. Pixels. */
const BELOW = 18;
/** Longer titles of phases do not fit beside the rows. */
const LONGEST_TITLE = 32;

/** The signs that steps are drawn with, each of another shape; once in a page. */
export const TIMELINE_SIGNS: Markup =
  new Markup(`<svg width="0" height="0" class="defs" aria-hidden="true"><defs>
<g id="m-signed"><circle r="5.5" class="f-signed"/><path d="M-2.6 .2l1.9 2 3.4-4" class="tickmark"/></g>
<g id="m-open"><circle r="4.6" class="m-open"/></g>
<g id="m-due-soon"><circle r="5" class="m-soon"/><path d="M0-5a5 5 0 0 1 0 10z" class="f-soon"/></g>
<g id="m-overdue"><path d="M0-6.5L6.2 5H-6.2z" class="f-overdue"/></g>
<g id="m-waived"><path d="M-5 0H5" class="m-waived"/></g>
<g id="m-broken"><circle r="5.5" class="m-broken"/><path d="M-2.4-2.4l4.8 4.8M2.4-2.4l-4.8 4.8" class="m-broken"/></g>
<g id="g-open"><path d="M0-6L5 0 0 6-5 0z" class="g-open"/></g>
<g id="g-closed"><path d="M0-6.5L5.5 0 0 6.5-5.5 0z" class="g-closed"/><path d="M-2.6 0H2.6" class="g-bar"/></g>
</defs></svg>
`);

/**
 * A customer's phases over time: each step on its day, today's line, the gates, and the longest chain of open steps.
 *
 * @param id a word for ids in the page
 * @returns nothing where no step has a day
 */
export function timeline(
  document: DocumentStatus,
  today: IsoDate,
  id: string,
  speech: Speech,
): Markup | undefined {
  const { phases = [], steps = [] } = document;
  const ends = phases.flatMap(({ ends: end }) => end ?? []);
  const days = steps.flatMap((step) => dayOf(step) ?? []);
  if (phases.length === 0 || days.length === 0) return undefined;
  const scale = timeScale([...days, ...ends], today);
  const rows = rowsOf(document, scale, TOP);
  const last = rows.at(-1);
  const bottom = (last?.top ?? 0) + (last?.height ?? 0);
  const { words, date, count } = speech;
  return html`<figure>
    <svg
      class="chart timeline"
      width="100%"
      height="${bottom + BELOW}"
      role="img"
      aria-labelledby="${id}t ${id}d"
    >
      <title id="${id}t">${words.timeline(nameOfDocument(document))}</title>
      <desc id="${id}d">
        ${words.timelineSays(date(scale.from), date(scale.to), days.length, count(days.length, 'step'))}
      </desc>
      ${timeAxis(scale, TOP - 2, bottom, speech)}${rows.map((row) => rowName(row))}
      ${rows.map((row) => phaseBar(row, scale, speech))}${todayLine(scale, today, TOP - 2, bottom, speech)}${rows.map((row) => row.days === undefined && undated(row, speech))}${chainLines(document, rows)}
      ${rows.map((row, index) => [index > 0 && gate(row, scale, speech), row.marks.map((mark) => drawMark(mark, speech))])}
    </svg>
  </figure> `;
}

/** A phase's id, and where there is room its title. */
function rowName({ phase: { id, title }, top, height }: Row): Markup {
  const y = top + height / 2 + 4;
  const words = withoutId(title, id);
  const short = words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : words;
  return html`<text class="phase" y="${y}">${id.slice(0, 5)}</text
    ><text class="title" y="${y}">${short}</text>`;
}

/** From a phase's first day to its last; where it will end later than that, on to there. */
function phaseBar(
  { phase, top, height, days, isDone }: Row,
  { x }: TimeScale,
  speech: Speech,
): Markup | undefined {
  const { date, labels } = speech;
  const middle = top + height / 2;
  if (!days) return undefined;
  const [first, last] = days;
  const { ends, title } = phase;
  const [left, right] = [x(first), x(last)];
  const end = ends === undefined ? '' : `, ${labels.ends(date(ends))}`;
  const says = html`<title>${title}: ${date(first)} – ${date(last)}${end}</title>`;
  const line = (className: string, from: number, to: number, title?: Markup) =>
    html`<line class="${className}" x1="${from}%" x2="${to}%" y1="${middle}" y2="${middle}">${title}</line>`;
  if (isDone) return line('done', left, right, says);
  const isLate = ends !== undefined && ends > last;
  // Its outline, 7 pixels to each side, belongs to it: per cent and pixels cannot be added here.
  return html`${isLate && line('slip', right, x(ends))}<rect
      class="span"
      x="${left}%"
      y="${top + 9}"
      width="${Math.max(1, Math.round(100 * (right - left))) / 100}%"
      height="${height - 18}"
      >${says}</rect
    >`;
}

/** What is said of a phase without a day; today's line may stand behind it. */
function undated({ top, height }: Row, { words }: Speech): Markup {
  return html`<text class="none" x="4" y="${top + height / 2 + 4}">${words.undated}</text>`;
}

function drawMark({ steps, state, day, x, y }: Mark, { date }: Speech): Markup {
  const names = steps.map(({ id, title }) => `${id} ${title}`).join(', ');
  return html`<use href="#m-${state}" x="${x}%" y="${y}"><title>${names} ${date(day)}</title></use>`;
}

/** A diamond where a phase begins: full where nothing keeps it from beginning, barred where something does. */
function gate({ phase, top, height, days, isDone }: Row, { x }: TimeScale, { words }: Speech) {
  const { begun, blockedBy } = phase;
  if (!days || isDone || (!begun && blockedBy === undefined)) return undefined;
  const isOpen = begun || blockedBy?.length === 0;
  const why = isOpen ? words.gateOpen : `${words.gateClosed} (${blockedBy?.join(' ') ?? ''})`;
  return html`<use
    href="#g-${isOpen ? 'open' : 'closed'}"
    class="gate"
    x="${x(days[0])}%"
    y="${top + height / 2}"
    ><title>${phase.id}: ${why}</title></use
  >`;
}

/** The longest chain of open steps, from each to the one that is reckoned from it. */
function chainLines({ waitsFor }: DocumentStatus, rows: readonly Row[]): Markup {
  const marks = new Map(
    rows.flatMap((row) => row.marks.flatMap((mark) => mark.steps.map(({ id }) => [id, mark] as const))),
  );
  const chain = (waitsFor?.chain ?? []).flatMap((id) => marks.get(id) ?? []);
  return html`${chain.slice(1).map((to, index) => {
    const from = chain[index] as Mark;
    return html`<line class="chain" x1="${from.x}%" y1="${from.y}" x2="${to.x}%" y2="${to.y}" />`;
  })}`;
}
