import { type Entry, nameOfDocument } from '../../status/attention.js';
import { whoOf } from '../by-person.js';
import { html, type Markup, type Part } from './markup.js';
import type { SectionContext } from './section.js';
import { table } from './table.js';
import { langOf } from './lang.js';

/** More rows of a list are not shown: the tables of the documents have them all. */
const LONGEST_LIST = 100;

/** A step with what is to be said of it. */
export interface ListedStep extends Entry {
  readonly remark?: Part;
}

/** Says something of each step. */
export function remarked<Of extends Entry>(
  entries: readonly Of[],
  remark: (entry: Of) => Part,
): ListedStep[] {
  return entries.map((entry) => ({ ...entry, remark: remark(entry) }));
}

/** Steps as a table. */
export interface StepList {
  readonly caption: string;
  readonly entries: readonly ListedStep[];
  readonly remarkHead?: string;
  /** They are all of one person, who is not named again. */
  readonly isOfOne?: boolean;
  readonly most?: number;
}

/** A table of steps: when, of whom, what, who answers for it, and a remark. On a phone each step is a few lines. */
export function stepList(list: StepList, context: SectionContext): Markup {
  const { caption, entries, isOfOne = false, most = LONGEST_LIST } = list;
  const hasRemarks = entries.some(({ remark }) => remark !== undefined);
  const { speech } = context;
  const { words, labels, number } = speech;
  const left = entries.length - most;
  return html`${table({
    caption,
    isSortable: entries.length > 1,
    isStacked: true,
    columns: [
      { head: words.due, className: 'when' },
      { head: words.document, className: 'whose' },
      { head: words.step, className: 'what' },
      ...(isOfOne ? [] : [{ head: words.responsible, className: 'who' }]),
      ...(hasRemarks ? [{ head: list.remarkHead ?? words.remark, className: 'why' }] : []),
    ],
    rows: entries.slice(0, most).map(({ step, document, remark }) => {
      const lang = langOf(document, speech);
      return html`<tr>
        <td class="when date" data-k="${step.due ?? '9'}">
          ${step.due === undefined ? words.noDate : speech.date(step.due)}
        </td>
        <td class="whose" ${lang}>${documentLink(document, context)}</td>
        <td class="what" ${lang}><b>${step.id}</b> ${step.title}</td>
        ${!isOfOne && html`<td class="who">${whoOf(step, { labels })}</td>`}${
          hasRemarks && html`<td class="why" data-k="${step.due ?? '9'}">${remark}</td>`
        }
      </tr> `;
    }),
  })}${left > 0 && html`<p class="more">${words.moreRows(number(left))}</p> `}`;
}

/** A document's name, leading to its own part of the page. */
function documentLink(document: Entry['document'], { anchorOf }: SectionContext): Markup {
  const anchor = anchorOf(document);
  const name = nameOfDocument(document);
  return anchor === undefined ? html`${name}` : html`<a href="#${anchor}">${name}</a>`;
}
