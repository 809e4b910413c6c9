import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus } from '../../status/status.js';
import { whoOf } from '../by-person.js';
import { withoutId } from './attention.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { SIGNS, stateMark } from './state-mark.js';
import { table } from './table.js';
import { timeline, TIMELINE_SIGNS } from './timeline.js';

/** Up to so many customers lie open; more are opened one by one. */
const MOST_OPEN = 6;

/** Each customer's timeline, and all steps behind it. */
export function customersSection(context: SectionContext): Section | undefined {
  const { words } = context.speech;
  const documents = context.status.documents.filter(({ steps }) => steps !== undefined);
  if (documents.length === 0) return undefined;
  return { id: 'customers', title: words.customers, body: parts(documents, context) };
}

function* parts(documents: readonly DocumentStatus[], context: SectionContext): Generator<Markup> {
  yield html`${TIMELINE_SIGNS}${legend(context)}`;
  const isOpen = documents.length <= MOST_OPEN;
  for (const document of documents) yield customer(document, isOpen, context);
}

function legend({ speech: { words } }: SectionContext): Markup {
  const sign = (id: string, word: string) =>
    html`<li>
      <svg viewBox="-9 -9 18 18" aria-hidden="true"><use href="#${id}" /></svg> ${word}
    </li>`;
  const { states } = words;
  return html`<ul class="legend">
    ${sign('m-signed', states.signed)}${sign('m-open', states.open)}${sign('m-due-soon', states['due-soon'])}${sign('m-overdue', states.overdue)}${sign('m-waived', states.waived)}${sign('m-broken', words.stale)}${sign('g-open', words.gateOpen)}${sign('g-closed', words.gateClosed)}
    <li>
      <svg viewBox="0 0 24 18" aria-hidden="true"><path class="chain" d="M1 9H23" /></svg>
      ${words.longestChain}
    </li>
  </ul> `;
}

function customer(document: DocumentStatus, isOpen: boolean, context: SectionContext): Markup {
  const { speech, status, anchorOf } = context;
  const { words, labels, count, number, date } = speech;
  const anchor = anchorOf(document.path) as string;
  const { steps = [], phases = [], waitsFor } = document;
  const signed = steps.filter(({ state }) => state === 'signed').length;
  const late = steps.filter(({ state }) => state === 'overdue').length;
  const phase = phases.find(({ id }) => id === document.phase);
  const awaited = steps.find(({ id }) => id === waitsFor?.step);
  const facts = [
    ...(document.status ? [labels.statuses[document.status]] : []),
    ...(phase
      ? [html`<span lang="${document.language}">${phase.id} ${withoutId(phase.title, phase.id)}</span>`]
      : []),
    `${words.phaseSays(number(signed), number(steps.length))} ${speech.noun(steps.length, 'step')} ${speech.noun(signed, 'signed')}`,
    ...(late > 0 ? [html`<span class="overdue">${SIGNS.overdue} ${count(late, 'overdue')}</span>`] : []),
    ...(phase?.ends === undefined ? [] : [labels.ends(date(phase.ends))]),
    ...(awaited ? [labels.waitsFor(`${awaited.id} ${awaited.title}`)] : []),
  ];
  const heading = nameOfDocument(document);
  return html`<details class="customer" id="${anchor}" ${isOpen && html` open`}>
    <summary>
      <h3 lang="${document.language}">${heading}</h3>
      <span class="facts">${facts.map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</span>
    </summary>
    ${timeline(document, status.today, anchor, speech)}
    <details class="steps">
      <summary>${words.stepsAsTable(number(steps.length))}</summary>
      ${stepTable(document, heading, context)}
    </details>
  </details> `;
}

function stepTable(document: DocumentStatus, caption: string, { speech }: SectionContext): Markup {
  const { words, labels, date } = speech;
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
          <td lang="${document.language}"><b>${step.id}</b> ${step.title}</td>
          <td>${whoOf(step, { labels })}</td>
          <td class="date">${step.due === undefined ? '–' : date(step.due)}</td>
          <td>${stateMark(step, speech)}</td>
          <td>${step.signedBy !== undefined && html`${step.signedBy}, ${date(step.signedOn as string)}`}</td>
        </tr> `,
    ),
  });
}
