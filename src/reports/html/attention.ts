import { attentionOf, type BlockingEntry } from '../../status/attention.js';
import { type AttentionList, attentionLists } from '../attention-lists.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { SIGNS, type ShownState } from '../step-signs.js';
import { type ListedStep, remarked, stepList } from './step-list.js';
import { langOf } from './lang.js';
import { withId } from '../phase-title.js';

/** The sign of a gate that is closed, as the timelines draw it. */
const GATE = '◇';

/** Longer lists of what is not urgent are opened first. */
const LONG = 12;

interface List {
  readonly title: string;
  /** How its sign is coloured. */
  readonly state: ShownState;
  readonly sign: string;
  readonly entries: readonly ListedStep[];
}

/** Lists of what needs somebody: overdue, unsigned, no longer vouched for, due soon, waited for, without a person. */
export function attentionSection(context: SectionContext): Section {
  const { words } = context.speech;
  const lists = listsOf(context).filter(({ entries }) => entries.length > 0);
  return {
    id: 'attention',
    title: words.attention,
    body:
      lists.length > 0
        ? lists.map((list) => drawList(list, context))
        : [html`<p class="calm">${SIGNS.signed} ${words.nothingNeeded}</p> `],
  };
}

function listsOf(context: SectionContext): List[] {
  const { status, speech, isForCustomer } = context;
  const { labels, words } = speech;
  const attention = attentionOf(status);
  const { blocking, unassigned } = attention;
  const list = ({ title, state, entries, remark }: AttentionList): List => ({
    ...{ title, state, sign: SIGNS[state] },
    entries: remark ? remarked(entries, remark) : entries,
  });
  return [
    ...attentionLists(attention, status, labels, words).map(list),
    {
      title: words.blocking,
      state: 'open',
      sign: GATE,
      entries: remarked(blocking, (entry) => waitingPhase(entry, context)),
    },
    ...(isForCustomer ? [] : [list({ title: labels.unassigned, state: 'open', entries: unassigned })]),
  ];
}

/** The phase that may not begin before a step is finished. */
export function waitingPhase({ blocked, document }: BlockingEntry, { speech }: SectionContext): Markup {
  return html`${speech.words.phaseWaits}: <span ${langOf(document, speech)}>${withId(blocked)}</span>`;
}

function drawList({ title, state, sign, entries }: List, context: SectionContext): Markup {
  const heading = html`<h3 class="${state}">
    <i aria-hidden="true">${sign}</i> ${title}
    <span class="badge">${context.speech.number(entries.length)}</span>
  </h3>`;
  const list = stepList({ caption: title, entries }, context);
  // What is not urgent does not push the rest out of sight.
  if (state !== 'open' || entries.length <= LONG) return html`${heading}${list}`;
  return html`<details>
    <summary>${heading}</summary>
    ${list}
  </details> `;
}
