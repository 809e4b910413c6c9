import { daysBetween } from '../../calendar/date.js';
import { attentionOf, type Entry, nameOfDocument } from '../../status/attention.js';
import type { StepStatus } from '../../status/status.js';
import { whoOf } from '../by-person.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { SIGNS, type ShownState } from './state-mark.js';
import { table } from './table.js';

/** More rows of a list are not shown: the tables of the customers have them all. */
const LONGEST_LIST = 100;

interface List {
  readonly title: string;
  readonly state: ShownState;
  readonly entries: readonly Entry[];
  readonly remark: (step: StepStatus) => string;
}

/** Lists of what needs somebody: overdue, unsigned, no longer vouched for, due soon, blocked, without a person. */
export function attentionSection(context: SectionContext): Section {
  const { status, speech, isForCustomer } = context;
  const { labels, words } = speech;
  const attention = attentionOf(status);
  const lists: List[] = [
    {
      title: labels.overdue,
      state: 'overdue',
      entries: attention.overdue,
      remark: ({ due }) => labels.daysLate(daysBetween(due as string, status.today)),
    },
    { title: labels.unsigned, state: 'open', entries: attention.unsigned, remark: () => '' },
    {
      title: labels.brokenSignOffs,
      state: 'broken',
      entries: attention.broken,
      remark: ({ signOff }) => (signOff === 'stale' ? words.stale : words.invalid),
    },
    {
      title: labels.dueSoon,
      state: 'due-soon',
      entries: attention.dueSoon,
      remark: ({ due }) => labels.inDays(daysBetween(status.today, due as string)),
    },
    ...(isForCustomer
      ? []
      : [
          {
            title: labels.unassigned,
            state: 'open' as const,
            entries: attention.unassigned,
            remark: () => '',
          },
        ]),
  ];
  const drawn = [
    ...lists.filter(({ entries }) => entries.length > 0).map((list) => drawList(list, context)),
    ...closedGates(context),
  ];
  return {
    id: 'attention',
    title: words.attention,
    body: drawn.length > 0 ? drawn : [html`<p class="calm">${SIGNS.signed} ${words.nothingNeeded}</p> `],
  };
}

function drawList({ title, state, entries, remark }: List, context: SectionContext): Markup {
  const { speech } = context;
  const { labels, words, number } = speech;
  const left = entries.length - LONGEST_LIST;
  const hasRemark = entries.some(({ step }) => remark(step) !== '');
  return html`<h3 class="${state}">
      <i aria-hidden="true">${SIGNS[state]}</i> ${title} <span class="badge">${number(entries.length)}</span>
    </h3>
    ${table({
      caption: title,
      isSortable: entries.length > 1,
      columns: [
        { head: words.due },
        { head: words.document },
        { head: words.step },
        { head: words.responsible },
        ...(hasRemark ? [{ head: words.remark }] : []),
      ],
      rows: entries.slice(0, LONGEST_LIST).map(
        ({ step, document }) =>
          html`<tr>
            <td data-k="${step.due ?? '9'}" class="date">
              ${step.due === undefined ? words.noDate : speech.date(step.due)}
            </td>
            <td lang="${document.language}">${documentLink(document, context)}</td>
            <td lang="${document.language}"><b>${step.id}</b> ${step.title}</td>
            <td>${whoOf(step, { labels })}</td>
            ${hasRemark && html`<td data-k="${step.due ?? '9'}">${remark(step)}</td>`}
          </tr> `,
      ),
    })}${left > 0 && html`<p class="more">${words.moreRows(number(left))}</p> `}`;
}

/** A document's name, leading to its own part of the page. */
export function documentLink(document: Entry['document'], { anchorOf }: SectionContext): Markup {
  const anchor = anchorOf(document.path);
  const name = nameOfDocument(document);
  return anchor === undefined ? html`${name}` : html`<a href="#${anchor}">${name}</a>`;
}

/** The phases that come next and may not begin, with what they wait for. */
function closedGates(context: SectionContext): Markup[] {
  const { speech, status } = context;
  const { words, number, labels } = speech;
  const closed = status.documents.flatMap((document) =>
    (document.phases ?? [])
      .filter(({ blockedBy = [] }) => blockedBy.length > 0)
      .map((phase) => ({ document, phase })),
  );
  if (closed.length === 0) return [];
  const left = closed.length - LONGEST_LIST;
  return [
    html`<h3>
        <i aria-hidden="true">◇</i> ${words.closedGates} <span class="badge">${number(closed.length)}</span>
      </h3>
      ${table({
        caption: words.closedGates,
        isSortable: closed.length > 1,
        columns: [
          { head: words.document },
          { head: words.phase },
          { head: words.open, isNumber: true },
          { head: labels.waitsFor('').trim() },
        ],
        rows: closed.slice(0, LONGEST_LIST).map(
          ({ document, phase: { title, id, blockedBy = [] } }) =>
            html`<tr>
              <td lang="${document.language}">${documentLink(document, context)}</td>
              <td lang="${document.language}"><b>${id}</b> ${withoutId(title, id)}</td>
              <td class="n" data-k="${blockedBy.length}">${number(blockedBy.length)}</td>
              <td>${blockedBy.join(' ')}</td>
            </tr> `,
        ),
      })}${left > 0 && html`<p class="more">${words.moreRows(number(left))}</p> `}`,
  ];
}

/** A phase's title without the id that it may begin with. */
export function withoutId(title: string, id: string): string {
  return title.startsWith(`${id} `) ? title.slice(id.length + 1) : title;
}
