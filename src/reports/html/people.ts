import { addDays, weekday, weekOf } from '../../calendar/date.js';
import { attentionOf, type BlockingEntry, type Entry } from '../../status/attention.js';
import type { PersonLoad, StepStatus } from '../../status/status.js';
import { largest } from '../../text/largest.js';
import { byPerson, type Share, turnsOf } from '../by-person.js';
import { headOf } from '../who.js';
import { waitingPhase } from './attention.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { stateMark } from './state-mark.js';
import { remarked, stepList } from './step-list.js';
import { table } from './table.js';

/** So many weeks ahead each person's load is shown. */
const WEEKS = 8;
/** So many steps of each person are listed. */
const LONGEST_LIST = 25;

/** What each person has before them: numbers, the coming weeks, and the steps that need them, with why. */
export function peopleSection(context: SectionContext): Section | undefined {
  const { status, speech, isForCustomer } = context;
  if (isForCustomer || turnsOf(status).length === 0) return undefined;
  return { id: 'people', title: speech.words.byPerson, body: [loads(context), ...shares(context)] };
}

function loads({ status, speech }: SectionContext): Markup {
  const { words, labels } = speech;
  const monday = addDays(status.today, -weekday(status.today));
  const weeks = Array.from({ length: WEEKS }, (_, index) => addDays(monday, 7 * index));
  const turns = turnsOf(status);
  const most = largest(
    turns.map(({ weeks: own }) => largest(own.map(({ steps }) => steps))),
    1,
  );
  return table({
    caption: words.byPerson,
    isSortable: turns.length > 1,
    columns: [
      { head: words.person, className: 'name' },
      { head: words.open, isNumber: true },
      { head: words.late, isNumber: true },
      { head: words.brokenShort, isNumber: true },
      { head: words.waitedFor, isNumber: true },
      { head: words.undated, isNumber: true },
      ...weeks.map((from, index) => ({
        head: index === 0 ? labels.week(weekOf(from).number) : weekOf(from).number,
        isNumber: true,
        className: 'week',
      })),
    ],
    rows: turns.map(
      (person) =>
        html`<tr>
          <th scope="row" class="name">${person.name}</th>
          ${count(person.open, speech)}${count(person.overdue, speech, 'overdue')}${count(person.broken, speech, 'broken')}${count(person.blocking, speech)}${count(person.undated, speech)}${weeks.map((from) => weekCell(person, from, most, speech))}
        </tr> `,
    ),
  });
}

/** A number; what is bad has its sign, and none is pale. */
function count(value: number, { number }: SectionContext['speech'], bad?: 'overdue' | 'broken'): Markup {
  const shown = value > 0 && bad ? html`<span class="s ${bad}">${number(value)}</span>` : number(value);
  return html`<td class="n${value === 0 && ' z'}" data-k="${value}">${shown}</td>`;
}

function weekCell(
  { weeks, limit }: PersonLoad,
  from: string,
  most: number,
  speech: SectionContext['speech'],
) {
  const steps = weeks.find((week) => week.from === from)?.steps ?? 0;
  if (steps === 0)
    return html`<td class="n week z" data-k="0"><i aria-hidden="true">·</i><span class="vh">0</span></td>`;
  const isTooMuch = limit !== undefined && steps > limit;
  return html`<td class="n week" data-k="${steps}">
    <svg class="load" viewBox="0 0 10 20" preserveAspectRatio="none" aria-hidden="true">
      <rect
        y="${20 - Math.round((20 * steps) / most)}"
        width="10"
        height="20"
        class="${isTooMuch ? 'f-overdue' : 'f-open'}"
      /></svg
    >${speech.number(steps)}${isTooMuch && html` <small class="overdue">▲ ${speech.labels.limit(limit)}</small>`}
  </td>`;
}

/** For each person the steps that need them, what is late first. */
function* shares(context: SectionContext): Generator<Markup> {
  const { overdue, unsigned, broken, dueSoon, blocking } = attentionOf(context.status);
  const blocked = new Map(blocking.map((entry) => [entry.step, entry]));
  const entries = [...overdue, ...unsigned, ...broken, ...dueSoon, ...blocking];
  const once = [...new Map(entries.map(({ step, document }) => [step, { step, document }])).values()];
  for (const share of byPerson(once)) yield shareOf(share, blocked, context);
}

function shareOf(
  { of, entries, late }: Share,
  blocked: ReadonlyMap<StepStatus, BlockingEntry>,
  context: SectionContext,
): Markup {
  const { speech } = context;
  const { words } = speech;
  const name = headOf(of, speech);
  const why = (entry: Entry) => {
    const gate = blocked.get(entry.step);
    return html`${stateMark(entry.step, speech)}${gate && html`<br /><small>${waitingPhase(gate, context)}</small>`}`;
  };
  return html`<details>
    <summary>
      <b>${name}</b>
      <small
        >${late > 0 && html`<span class="overdue">▲ ${speech.count(late, 'overdue')}</span> · `}${speech.count(entries.length, 'step')}</small
      >
    </summary>
    ${stepList({ caption: name, areOf: 'person', most: LONGEST_LIST, remarkHead: words.state, entries: remarked(entries, why) }, context)}
  </details> `;
}
