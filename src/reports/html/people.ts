import { addDays, weekday, weekOf } from '../../calendar/date.js';
import { attentionOf } from '../../status/attention.js';
import { byPerson, headOf } from '../by-person.js';
import { documentLink } from './attention.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { stateMark } from './state-mark.js';
import { table } from './table.js';

/** So many weeks ahead each person's load is shown. */
const WEEKS = 8;
/** So many steps of each person are listed. */
const LONGEST_LIST = 25;

/** What each person has before them: numbers, the coming weeks, and what is late or due soon. */
export function peopleSection(context: SectionContext): Section | undefined {
  const { status, speech, isForCustomer } = context;
  if (isForCustomer || status.people.length === 0) return undefined;
  const { words } = speech;
  return { id: 'people', title: words.byPerson, body: [loads(context), ...shares(context)] };
}

function loads({ status, speech }: SectionContext): Markup {
  const { words, labels, number } = speech;
  const monday = addDays(status.today, -weekday(status.today));
  const weeks = Array.from({ length: WEEKS }, (_, index) => addDays(monday, 7 * index));
  const most = Math.max(1, ...status.people.flatMap((person) => person.weeks.map(({ steps }) => steps)));
  return table({
    caption: words.byPerson,
    isSortable: status.people.length > 1,
    columns: [
      { head: words.person, className: 'name' },
      { head: words.open, isNumber: true },
      { head: labels.overdue, isNumber: true },
      { head: words.undated, isNumber: true },
      ...weeks.map((from) => ({ head: labels.week(weekOf(from).number), isNumber: true })),
    ],
    rows: status.people.map((person) => {
      const cells = weeks.map((from) => {
        const steps = person.weeks.find((week) => week.from === from)?.steps ?? 0;
        const isTooMuch = person.limit !== undefined && steps > person.limit;
        return html`<td class="n${steps === 0 && ' z'}" data-k="${steps}">
          ${
            steps > 0 &&
            html`<svg class="load" viewBox="0 0 10 20" aria-hidden="true">
              <rect
                y="${20 - Math.round((18 * steps) / most)}"
                width="10"
                height="20"
                class="${isTooMuch ? 'f-overdue' : 'f-open'}"
              />
            </svg>`
          }${number(steps)}${isTooMuch && html` <small class="overdue">▲ ${labels.limit(person.limit)}</small>`}
        </td>`;
      });
      return html`<tr>
        <th scope="row" class="name">${person.name}</th>
        <td class="n" data-k="${person.open}">${number(person.open)}</td>
        <td class="n" data-k="${person.overdue}">
          ${person.overdue > 0 ? html`<span class="s overdue">${number(person.overdue)}</span>` : number(0)}
        </td>
        <td class="n" data-k="${person.undated}">${number(person.undated)}</td>
        ${cells}
      </tr> `;
    }),
  });
}

/** For each person the steps that are overdue or due soon. */
function* shares(context: SectionContext): Generator<Markup> {
  const { status, speech } = context;
  const { words, number, labels } = speech;
  const { overdue, dueSoon } = attentionOf(status);
  for (const { of, entries, late } of byPerson([...overdue, ...dueSoon])) {
    const left = entries.length - LONGEST_LIST;
    const name = headOf(of, { labels });
    yield html`<details>
      <summary>
        <b>${name}</b>
        <small
          >${late > 0 && html`<span class="overdue">▲ ${speech.count(late, 'overdue')}</span>, `}${speech.count(entries.length - late, 'dueSoon')}</small
        >
      </summary>
      ${table({
        caption: name,
        columns: [{ head: words.due }, { head: words.document }, { head: words.step }, { head: words.state }],
        rows: entries.slice(0, LONGEST_LIST).map(
          ({ step, document }) =>
            html`<tr>
              <td class="date">${step.due === undefined ? words.noDate : speech.date(step.due)}</td>
              <td lang="${document.language}">${documentLink(document, context)}</td>
              <td lang="${document.language}"><b>${step.id}</b> ${step.title}</td>
              <td>${stateMark(step, speech)}</td>
            </tr> `,
        ),
      })}${left > 0 && html`<p class="more">${words.moreRows(number(left))}</p>`}
    </details> `;
  }
}
