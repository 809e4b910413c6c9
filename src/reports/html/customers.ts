import { LIFECYCLE } from '../../document/vocabulary.js';
import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus } from '../../status/status.js';
import { whoOf } from '../who.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { stateCell } from './state-mark.js';
import { SIGNS } from '../step-signs.js';
import { table } from './table.js';
import { timeline, TIMELINE_SIGNS } from './timeline.js';
import { langOf } from './lang.js';
import { withId } from '../phase-title.js';
import { isSettled } from '../phases.js';

/** Up to so many customers lie open; more are opened one by one. */
const MOST_OPEN = 6;

/** Whether a document is the checklist of a customer's whole engagement. */
function isLifecycle({ kind }: DocumentStatus): boolean {
  return kind === LIFECYCLE;
}

/** Each customer's timeline, and all steps behind it. */
export function customersSection(context: SectionContext): Section | undefined {
  const documents = withSteps(context).filter(isLifecycle);
  if (documents.length === 0) return undefined;
  const isOpen = documents.length <= MOST_OPEN;
  return {
    id: 'customers',
    title: context.speech.words.customers,
    body: parts(documents, isOpen, context),
  };
}

/** The same of all other documents with steps: complaints, talks, and whatever a company has of its own. */
export function checklistsSection(context: SectionContext): Section | undefined {
  const documents = withSteps(context).filter((document) => !isLifecycle(document));
  if (documents.length === 0) return undefined;
  return {
    id: 'checklists',
    title: context.speech.words.otherChecklists,
    body: parts(documents, false, context, !withSteps(context).some(isLifecycle)),
  };
}

function withSteps({ status }: SectionContext): readonly DocumentStatus[] {
  return status.documents.filter(({ steps }) => steps !== undefined);
}

/** @param isFirst what all timelines need stands in front of the first of them */
function* parts(
  documents: readonly DocumentStatus[],
  isOpen: boolean,
  context: SectionContext,
  isFirst = true,
): Generator<Markup> {
  if (isFirst) yield html`${TIMELINE_SIGNS}${legend(context)}`;
  for (const document of documents) yield customer(document, isOpen, context);
}

function legend({ speech: { words } }: SectionContext): Markup {
  const sign = (id: string, word: string) =>
    html`<li>
      <svg viewBox="-9 -9 18 18" aria-hidden="true"><use href="#${id}" /></svg> ${word}
    </li>`;
  const line = (className: string, word: string) =>
    html`<li>
      <svg viewBox="0 0 24 18" aria-hidden="true"><path class="${className}" d="M2 9H22" /></svg> ${word}
    </li>`;
  const { states } = words;
  return html`<ul class="legend">
    ${line('done', words.phaseDone)}${sign('m-signed', states.signed)}${sign('m-open', states.open)}${sign('m-due-soon', states['due-soon'])}${sign('m-overdue', states.overdue)}${sign('m-waived', states.waived)}${sign('m-broken', words.stale)}${sign('g-open', words.gateOpen)}${sign('g-closed', words.gateClosed)}${line('chain', words.longestChain)}${line('slip', words.slip)}
  </ul> `;
}

function customer(document: DocumentStatus, isOpen: boolean, context: SectionContext): Markup {
  const { speech, status, anchorOf } = context;
  const { words, number } = speech;
  const anchor = anchorOf(document) as string;
  const heading = nameOfDocument(document);
  const steps = document.steps ?? [];
  return html`<details class="customer" id="${anchor}" ${isOpen && html` open`}>
    <summary>
      <h3 ${langOf(document, speech)}>${heading}</h3>
      <span class="facts"
        >${facts(document, context).map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</span
      >
    </summary>
    ${timeline(document, status.today, anchor, speech)}${chainText(document, context)}
    <details class="steps">
      <summary>${words.stepsAsTable(steps.length, number(steps.length))}</summary>
      ${stepTable(document, heading, context)}
    </details>
  </details> `;
}

/** How far a document has come, on one line. */
function facts(document: DocumentStatus, { speech }: SectionContext): readonly (Markup | string)[] {
  const { words, labels, count, number, date, noun } = speech;
  const { steps = [], phases = [], waitsFor } = document;
  const signed = steps.filter(({ state }) => state === 'signed').length;
  const late = steps.filter(({ state }) => state === 'overdue').length;
  const phase = phases.find(({ id }) => id === document.phase);
  const awaited = steps.find(({ id }) => id === waitsFor?.step);
  const slip = phase?.late !== undefined && phase.late > 0 ? ` (${labels.phaseLate(phase.late)})` : '';
  return [
    ...(document.status ? [labels.statuses[document.status]] : []),
    ...(phase && phases.length > 1 ? [html`<span ${langOf(document, speech)}>${withId(phase)}</span>`] : []),
    `${words.phaseSays(number(signed), number(steps.length))} ${noun(steps.length, 'step')} ${noun(signed, 'signed')}`,
    ...(late > 0 ? [html`<span class="overdue">${SIGNS.overdue} ${count(late, 'overdue')}</span>`] : []),
    ...(phase?.ends === undefined || isSettled(phase) ? [] : [`${labels.ends(date(phase.ends))}${slip}`]),
    ...(awaited
      ? [html`${labels.waitsFor(awaited.id)} <span ${langOf(document, speech)}>${awaited.title}</span>`]
      : []),
  ];
}

/** The longest chain in words, for those who do not see it on the timeline. */
function chainText({ waitsFor }: DocumentStatus, { speech: { words } }: SectionContext): Markup | false {
  const chain = waitsFor?.chain ?? [];
  return chain.length > 1 && html`<p class="more">${words.longestChain}: ${chain.join(' → ')}</p> `;
}

function stepTable(document: DocumentStatus, caption: string, { speech }: SectionContext): Markup {
  const { words, labels, date } = speech;
  const lang = langOf(document, speech);
  return table({
    caption: `${caption}: ${words.allSteps}`,
    columns: [
      { head: words.step },
      { head: words.responsible },
      { head: words.due },
      { head: words.state },
      { head: words.signedBy },
    ],
    rows: (document.steps ?? []).map(
      (step) =>
        html`<tr>
          <td ${lang}><b>${step.id}</b> ${step.title}</td>
          <td>${whoOf(step, { labels })}</td>
          <td>${step.due === undefined ? '–' : date(step.due)}</td>
          ${stateCell(step, speech)}
          <td>${step.signedBy !== undefined && html`${step.signedBy}, ${date(step.signedOn as string)}`}</td>
        </tr> `,
    ),
  });
}
