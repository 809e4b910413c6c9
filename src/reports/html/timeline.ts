import type { IsoDate } from '../../calendar/date.js';
import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus, PhaseStatus, StepStatus } from '../../status/status.js';
import type { Speech } from '../speech.js';
import { html, Markup } from './markup.js';
import { shownState } from './state-mark.js';
import { timeScale, type TimeScale } from './time-scale.js';

const WIDTH = 960;
const LEFT = 40;
const RIGHT = WIDTH - 16;
const TOP = 26;
const ROW = 30;

/** The signs that steps are drawn with, each of another shape; once in a page. */
export const TIMELINE_SIGNS: Markup =
  new Markup(`<svg width="0" height="0" class="defs" aria-hidden="true"><defs>
<g id="m-signed"><circle r="5.5" class="f-signed"/><path d="M-2.6 .2l1.9 2 3.4-4" class="tickmark"/></g>
<g id="m-open"><circle r="4.6" class="m-open"/></g>
<g id="m-due-soon"><circle r="5" class="m-soon"/><path d="M0-5a5 5 0 0 1 0 10z" class="f-soon"/></g>
<g id="m-overdue"><path d="M0-7L6.6 5.2H-6.6z" class="f-overdue"/></g>
<g id="m-waived"><path d="M-5 0H5" class="m-waived"/></g>
<g id="m-broken"><circle r="6" class="m-broken"/><path d="M-2.6-2.6l5.2 5.2M2.6-2.6l-5.2 5.2" class="m-broken"/></g>
<g id="g-open"><path d="M0-7L6 0 0 7-6 0z" class="g-open"/></g>
<g id="g-closed"><path d="M0-7L6 0 0 7-6 0z" class="g-closed"/><path d="M-3 0H3" class="g-bar"/></g>
</defs></svg>
`);

/** A step with the day on which it is drawn: that of its sign-off, else when it is due. */
interface Placed {
  readonly step: StepStatus;
  readonly day: IsoDate;
}

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
  const placed = steps.flatMap((step): Placed[] => {
    const day = step.state === 'signed' ? (step.signedOn ?? step.due) : step.due;
    return day === undefined ? [] : [{ step, day }];
  });
  if (phases.length === 0 || placed.length === 0) return undefined;
  const rows = new Map(phases.map((phase, index) => [phase.id, TOP + ROW * index + ROW / 2]));
  const height = TOP + ROW * phases.length + 22;
  const scale = timeScale(
    placed.map(({ day }) => day),
    today,
    LEFT,
    RIGHT,
  );
  const { words, date, count } = speech;
  const name = nameOfDocument(document);
  return html`<figure>
    <div class="scroll" role="region" tabindex="0" aria-label="${words.timeline(name)}">
      <svg class="chart timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}t ${id}d">
        <title id="${id}t">${words.timeline(name)}</title>
        <desc id="${id}d">
          ${words.timelineSays(date(scale.from), date(scale.to), count(placed.length, 'step'))}
        </desc>
        ${axis(scale, height, speech)}${phases.map((phase) => phaseBar(phase, placed, rows.get(phase.id) as number, scale, speech))}${chainLine(document, placed, rows, scale)}
        <path class="today" d="M${scale.x(today)} ${TOP - 6}V${height - 18}" />
        <text class="tick m now" x="${scale.x(today)}" y="${height - 4}">${words.today}</text>
        ${[...marks(uppermostLast(placed), rows, scale, speech)]}
        ${phases.map((phase, index) => index > 0 && gate(phase, placed, rows.get(phase.id) as number, scale, speech))}
      </svg>
    </div>
  </figure> `;
}

/** Of steps on one day the one that needs somebody is seen. */
function uppermostLast(placed: readonly Placed[]): readonly Placed[] {
  const order = ['waived', 'signed', 'open', 'due-soon', 'broken', 'overdue'];
  const rank = ({ step }: Placed) => order.indexOf(shownState(step));
  return [...placed].sort((a, b) => rank(a) - rank(b));
}

function axis({ ticks, x }: TimeScale, height: number, { shortMonth }: Speech): Markup {
  return html`${ticks.map(
    ({ date, isYear }) =>
      html`<path class="grid" d="M${x(date)} ${TOP - 4}V${height - 18}" /><text
          class="tick m${isYear && ' year'}"
          x="${x(date)}"
          y="10"
          >${isYear ? date.slice(0, 4) : shortMonth(date)}</text
        >`,
  )}`;
}

function daysOf({ id }: PhaseStatus, placed: readonly Placed[]): IsoDate[] {
  return placed.flatMap(({ step, day }) => (step.phase === id ? [day] : [])).sort();
}

/** From a phase's first day to when it ends, or to the last day of its steps. */
function phaseBar(
  phase: PhaseStatus,
  placed: readonly Placed[],
  y: number,
  { x }: TimeScale,
  { date, labels }: Speech,
): Markup {
  const days = daysOf(phase, placed);
  const label = html`<text class="phase" x="0" y="${y + 4}"
    >${phase.id.slice(0, 5)}<title>${phase.title}</title></text
  >`;
  const [first] = days;
  if (first === undefined) return label;
  const last = [days.at(-1) as IsoDate, phase.ends ?? first].sort().at(-1) as IsoDate;
  const [left, right] = [x(first), x(last)];
  return html`${label}<rect
      class="span"
      x="${left - 8}"
      y="${y - 10}"
      width="${Math.round(10 * (right - left + 16)) / 10}"
      height="20"
      rx="10"
      ><title>
        ${phase.title}: ${date(first)} –
        ${date(last)}${phase.ends !== undefined && `, ${labels.ends(date(phase.ends))}`}
      </title></rect
    >`;
}

/** Steps of one phase that stand alike on one day share a mark, which names them all. */
function* marks(
  placed: readonly Placed[],
  rows: ReadonlyMap<string, number>,
  { x }: TimeScale,
  { date }: Speech,
): Generator<Markup> {
  const alike = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.step.phase ?? ''} ${shownState(one.step)} ${one.day}`;
    const others = alike.get(key);
    if (others) others.push(one);
    else alike.set(key, [one]);
  }
  for (const group of alike.values()) {
    const [{ step, day }] = group as [Placed];
    const y = rows.get(step.phase ?? '');
    if (y === undefined) continue;
    const names = group.map(({ step: { id, title } }) => `${id} ${title}`).join(', ');
    yield html`<use href="#m-${shownState(step)}" x="${x(day)}" y="${y}"
      ><title>${names} ${date(day)}</title></use
    >`;
  }
}

/** A diamond where a phase begins: full where nothing keeps it from beginning, barred where something does. */
function gate(
  phase: PhaseStatus,
  placed: readonly Placed[],
  y: number,
  { x }: TimeScale,
  { words }: Speech,
): Markup | undefined {
  const [first] = daysOf(phase, placed);
  const isKnown = phase.begun || phase.blockedBy !== undefined;
  if (first === undefined || !isKnown) return undefined;
  const isOpen = phase.begun || phase.blockedBy?.length === 0;
  return html`<use
    href="#g-${isOpen ? 'open' : 'closed'}"
    x="${Math.max(Math.round(x(first)) - 16, LEFT - 8)}"
    y="${y}"
    ><title>
      ${phase.id}: ${isOpen ? words.gateOpen : `${words.gateClosed} (${phase.blockedBy?.join(' ') ?? ''})`}
    </title></use
  >`;
}

function chainLine(
  { waitsFor, steps = [] }: DocumentStatus,
  placed: readonly Placed[],
  rows: ReadonlyMap<string, number>,
  { x }: TimeScale,
): Markup | undefined {
  const chain = waitsFor?.chain ?? [];
  const byId = new Map(placed.map((one) => [one.step.id, one]));
  const points = chain.flatMap((id) => {
    const one = byId.get(id);
    const y = one && rows.get(one.step.phase ?? '');
    return one && y !== undefined ? [`${x(one.day)} ${y}`] : [];
  });
  return points.length > 1 && steps.length > 0
    ? html`<path class="chain" d="M${points.join('L')}" />`
    : undefined;
}
