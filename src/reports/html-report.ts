import { numberOfCustomers } from '../status/customers.js';
import type { DocumentStatus, Status } from '../status/status.js';
import { placeKey } from '../status/workspaces.js';
import { asOfText } from './as-of.js';
import { daysToLookUp } from './burn-up.js';
import { html, Markup } from './html/markup.js';
import { writePage } from './html/page.js';
import { REPORT_SCRIPT } from './html/report-script.js';
import { REPORT_STYLE } from './html/report-style.js';
import type { Section, SectionContext } from './html/section.js';
import { SECTIONS } from './html/sections.js';
import { SIGNS } from './step-signs.js';
import { SURVEY_STYLE } from './html/survey-style.js';
import type { ReportContext } from './report.js';
import { loadSpeech, type Speech } from './speech.js';

/** Where everything stands as one file for a browser: works without network and without scripts, and prints. */
export async function htmlReport(
  status: Status,
  { heading, language, lookUp }: ReportContext,
): Promise<string[]> {
  const speech = await loadSpeech(language);
  const anchors = anchorsFor(status.documents);
  const context: SectionContext = {
    status,
    speech,
    past: await lookUp?.(daysToLookUp(status)),
    anchorOf: (place) => anchors.get(placeKey(place)),
    isForCustomer: status.audience === 'customer',
  };
  const drawn = await Promise.all(SECTIONS.map(async (draw) => draw(context)));
  const sections = drawn.flatMap((section) => section ?? []);
  return [
    ...writePage({
      language,
      title: `${heading} – ${speech.longDate(status.today)}`,
      style: REPORT_STYLE + SURVEY_STYLE,
      script: REPORT_SCRIPT,
      body: bodyOf(status, heading, sections, speech),
    }),
  ];
}

/** Parts of the page for the documents that have one of their own: no word of a document becomes an id. */
function anchorsFor(documents: readonly DocumentStatus[]): ReadonlyMap<string, string> {
  const withSteps = documents.filter(({ steps }) => steps !== undefined);
  return new Map(withSteps.map((document, index) => [placeKey(document), `c${index + 1}`]));
}

function* bodyOf(
  status: Status,
  heading: string,
  sections: readonly Section[],
  speech: Speech,
): Generator<Markup> {
  const { words } = speech;
  const { filter, shown, openAll, closeAll } = words;
  yield html`<a class="skip" href="#content">${words.toContent}</a>
    <header>
      <h1>${heading}</h1>
      <p class="day">${asOfText(status, speech)}</p>
      ${keyNumbers(status, speech)}
      <nav aria-label="${words.contents}">
        <ul>
          ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </nav>
      <div class="tools" hidden data-shown="${shown('{0}', '{1}')}">
        <label>${filter} <input type="search" autocomplete="off" /></label>
        <button type="button" data-open="1">${openAll}</button>
        <button type="button" data-open="">${closeAll}</button> <span role="status"></span>
      </div>
    </header> `;
  yield MAIN_BEGINS;
  for (const { id, title, body } of sections) {
    yield html`<section id="${id}">
      <h2>${title}</h2>
      ${[...body]}
    </section>`;
  }
  yield MAIN_ENDS;
  yield html`<footer>${words.madeWith(speech.longDate(status.today))}</footer>`;
}

const MAIN_BEGINS = new Markup('<main id="content">');
const MAIN_ENDS = new Markup('</main>\n');

/** The numbers of all, large. */
function keyNumbers(status: Status, { number, noun, percent, words }: Speech): Markup {
  const { totals } = status;
  const customers = numberOfCustomers(status);
  const share = totals.steps > 0 ? totals.signed / totals.steps : 0;
  const figure = (value: number, name: string, state = '') =>
    html`<div class="${state}">
      <dt>${name}</dt>
      <dd>${state === 'overdue' && html`<i aria-hidden="true">${SIGNS.overdue}</i> `}${number(value)}</dd>
    </div>`;
  return html`<dl class="figures">
    ${customers > 0 && figure(customers, noun(customers, 'customer'))}
    <div>
      <dt>${noun(totals.signed, 'signed')}</dt>
      <dd>${number(totals.signed)}<small> ${words.of} ${number(totals.steps)} · ${percent(share)}</small></dd>
    </div>
    ${figure(totals.overdue, noun(totals.overdue, 'overdue'), totals.overdue > 0 ? 'overdue' : '')}${figure(totals.dueSoon, noun(totals.dueSoon, 'dueSoon'))}${figure(totals.open, noun(totals.open, 'open'))}${figure(totals.waived, noun(totals.waived, 'waived'))}
  </dl> `;
}
