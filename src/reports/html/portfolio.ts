import { LIFECYCLE } from '../../document/vocabulary.js';
import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus, PhaseStatus } from '../../status/status.js';
import { addTo } from '../../text/add-to.js';
import { compare } from '../../text/compare.js';
import { isEndless, isInPortfolio, isSettled, overdueIn, phaseIdsOf, worstIn } from '../phases.js';
import type { Speech } from '../speech.js';
import { bar } from './bar.js';
import { documentLink } from './document-link.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { SIGNS } from '../step-signs.js';
import { table } from './table.js';
import { langOf } from './lang.js';

/** Documents of one kind, whose phases are columns of one table. */
interface Group {
  readonly kind: string;
  readonly documents: readonly DocumentStatus[];
}

/** Customers by phases: how far each has come, and the worst that stands there. Lifecycles first, then other checklists. */
export function portfolioSection(context: SectionContext): Section | undefined {
  const groups = groupsOf(context.status.documents);
  if (groups.length === 0) return undefined;
  const { words } = context.speech;
  return {
    id: 'portfolio',
    title: words.portfolio,
    body: groups.map(
      (group, index) =>
        html`${index === 1 && html`<h3>${words.otherChecklists}</h3> `}${portfolioTable(group, context)}`,
    ),
  };
}

function groupsOf(documents: readonly DocumentStatus[]): Group[] {
  const byKind = new Map<string, DocumentStatus[]>();
  for (const document of documents.filter(isInPortfolio)) addTo(byKind, document.kind, document);
  const rank = ({ kind }: Group) => (kind === LIFECYCLE ? 0 : 1);
  return [...byKind]
    .map(([kind, group]) => ({ kind, documents: group }))
    .sort((a, b) => rank(a) - rank(b) || compare(a.kind, b.kind));
}

function portfolioTable({ kind, documents }: Group, context: SectionContext): Markup {
  const { speech } = context;
  const { words, labels } = speech;
  const ids = phaseIdsOf(documents);
  const titles = new Map(documents.flatMap(({ phases = [] }) => phases.map(({ id, title }) => [id, title])));
  return table({
    caption:
      kind === LIFECYCLE ? words.portfolio : `${words.otherChecklists}: ${documents[0]?.kindTitle ?? kind}`,
    isSortable: documents.length > 1,
    isStacked: true,
    columns: [
      { head: kind === LIFECYCLE ? labels.customer : words.document, className: 'name' },
      ...ids.map((id) => ({ head: html`<abbr title="${titles.get(id) ?? id}">${id}</abbr>` })),
    ],
    rows: documents.map((document) => portfolioRow(document, ids, context)),
  });
}

function portfolioRow(document: DocumentStatus, ids: readonly string[], context: SectionContext): Markup {
  const { speech } = context;
  const late = overdueIn(document);
  return html`<tr>
    <th scope="row" class="name" ${langOf(document, speech)}>
      ${documentLink(nameOfDocument(document), document, context)}${document.status && html`<small>${speech.labels.statuses[document.status]}</small>`}${
        late > 0 && html`<small class="overdue">${SIGNS.overdue} ${speech.count(late, 'overdue')}</small>`
      }
    </th>
    ${ids.map((id) =>
      phaseCell(
        id,
        document.phases?.find((phase) => phase.id === id),
        document,
        speech,
      ),
    )}
  </tr> `;
}

function phaseCell(
  id: string,
  phase: PhaseStatus | undefined,
  document: DocumentStatus,
  speech: Speech,
): Markup {
  if (!phase) return html`<td class="none" data-p="${id}" data-k="-1"></td>`;
  const { words, number } = speech;
  const settled = phase.signed + phase.waived;
  const isHere = document.phase === phase.id;
  return html`<td
    data-p="${id}"
    data-k="${phase.steps > 0 ? Math.round((1000 * settled) / phase.steps) - 10 * phase.overdue : 0}"
    ${isHere && html` class="here"`}
  >
    ${
      isEndless(phase)
        ? html`<span class="again">↻<span class="vh"> ${words.recurring}</span> ${number(phase.steps)}</span>`
        : html`${progress(phase)}<span>${number(settled)}/${number(phase.steps)}</span>`
    }
    ${worstMark(phase, document, speech)}${isHere && html`<span class="vh"> ${words.phase}</span>`}
  </td>`;
}

const NOUNS = { overdue: 'overdue', broken: 'broken', 'due-soon': 'dueSoon' } as const;

/** The worst that stands in a phase, with how many; that all is done; or nothing. */
function worstMark(phase: PhaseStatus, document: DocumentStatus, speech: Speech): Markup | false {
  const worst = worstIn(phase, document);
  if (!worst)
    return isSettled(phase) && html`<small class="signed" aria-hidden="true">${SIGNS.signed}</small>`;
  const { state, count } = worst;
  return html`<small class="${state}"
    >${SIGNS[state]} ${speech.number(count)}<span class="vh">
      ${speech.noun(count, NOUNS[state])}</span
    ></small
  >`;
}

/** How much of a phase is signed, waived and overdue. */
function progress({ steps, signed, waived, overdue }: PhaseStatus): Markup {
  const upTo = (count: number) => (steps > 0 ? Math.round((100 * count) / steps) : 0);
  const [done, settled, late] = [upTo(signed), upTo(signed + waived), upTo(signed + waived + overdue)];
  return bar([
    { className: 'f-signed', to: done },
    { className: 'f-waived', from: done, to: settled },
    { className: 'f-overdue', from: settled, to: late },
  ]);
}
