import { type IsoDate, isIsoDate } from '../../calendar/date.js';
import { parseRecurrence } from '../../calendar/recurrence.js';
import type { WorkCalendar } from '../../calendar/working-days.js';
import { type Entry, type Field, recurs, type Section, type Step } from '../../document/document.js';
import type { Person } from '../../document/settings.js';
import type { SignOffState } from '../../signoff/verification.js';
import type { Block } from '../../markdown/blocks.js';
import { dueDay, resolveDueDates } from '../../status/due-dates.js';
import { responsibleFor, whoIs } from '../../status/responsible.js';
import type { JudgedDocument } from '../../status/judge.js';
import { withCustomer } from '../customer-title.js';
import { html, Markup } from '../html/markup.js';
import { writePage } from '../html/page.js';
import { loadSpeech, type Speech } from '../speech.js';
import { nameOf } from '../who.js';
import { blocksMarkup, inlineMarkup, listMarkup } from './blocks.js';
import { factsOf } from './facts.js';
import { formStyle } from './form-style.js';
import { signature } from './signature.js';
import { isLong, leadsTo, withoutPin } from './step-parts.js';

/** What a form is filled in from beside the document. */
export interface FormContext {
  readonly people: ReadonlyMap<string, Person>;
  readonly calendar: WorkCalendar;
  readonly today: IsoDate;
  readonly company: string;
  /** How the sign-offs stand by which steps count as signed, by the ids of the steps. */
  readonly signOffStates: ReadonlyMap<string, SignOffState>;
}

/**
 * A document as people sign it on paper: each phase on a page of its own as a table of five columns, with room where nobody
 * has signed; a document without steps as text with its contents in front. In the document's own language.
 */
export async function formReport(judged: JudgedDocument, context: FormContext): Promise<string> {
  const { document } = judged;
  const speech = await loadSpeech(document.language);
  const form = new Form(judged, context, speech, await factsOf(judged.document, context.today, speech));
  const title = document.title?.content.text ?? document.frontmatter.id?.value ?? document.source.path;
  const whose = withCustomer(title, document.frontmatter.customer?.value);
  const { words } = speech;
  return [
    ...writePage({
      language: document.language,
      title: whose,
      style: formStyle({
        isForm: document.steps.length > 0,
        left: `${context.company} · ${whose}`,
        page: words.page,
        of: words.of,
      }),
      body: form.body(whose),
    }),
  ].join('');
}

const MAIN_BEGINS = new Markup('<main>');
const MAIN_ENDS = new Markup('</main>\n');

class Form {
  private readonly due: ReturnType<typeof resolveDueDates>;
  private readonly unwritten: ReadonlySet<Section>;

  constructor(
    private readonly judged: JudgedDocument,
    private readonly context: FormContext,
    private readonly speech: Speech,
    private readonly facts: readonly string[],
  ) {
    const { document, conformity } = judged;
    this.due = resolveDueDates(document, context.calendar);
    this.unwritten = new Set(
      conformity.sections.flatMap(({ section, isUnwritten }) => (section && isUnwritten ? [section] : [])),
    );
  }

  *body(title: string): Generator<Markup> {
    const { document } = this.judged;
    const { words, longDate } = this.speech;
    const { company, today } = this.context;
    yield html`<header>
      <h1>${title}</h1>
      <p class="day">${company} · ${words.asOf(longDate(today))}</p>
      ${this.facts.length > 0 && html`<p>${this.facts.join(' · ')}</p>`}
    </header>`;
    yield MAIN_BEGINS;
    yield html`${blocksMarkup(document.preface, document.source)}${document.steps.length === 0 && this.contents()}`;
    for (const [index, section] of document.sections.entries()) {
      const id = `s${index + 1}`;
      yield section.steps.length > 0 ? this.phase(section, id, title) : this.text(section, id);
    }
    yield MAIN_ENDS;
  }

  private contents(): Markup {
    const { sections } = this.judged.document;
    const { words, labels } = this.speech;
    return html`<nav class="contents" aria-labelledby="contents">
      <h2 id="contents">${words.contents}</h2>
      <ol>
        ${sections.map(
          (section, index) =>
            html`<li>
              <a href="#s${index + 1}">${section.heading.content.text}</a>${
                this.unwritten.has(section) && html` <small>– ${labels.unwritten}</small>`
              }
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private text(section: Section, id: string): Markup {
    const { source } = this.judged.document;
    return html`<section class="text" id="${id}">
      <h2>${section.heading.content.text}</h2>
      ${this.unwritten.has(section) ? html`<p class="empty">${this.speech.words.notWritten}</p>` : blocksMarkup(section.blocks, source)}${section.entries.map((entry) => this.entry(entry))}
    </section>`;
  }

  private phase(section: Section, id: string, title: string): Markup {
    const { source } = this.judged.document;
    const { words } = this.speech;
    const steps = new Set(section.steps);
    const isRow = (entry: Entry) => steps.has(entry) || entry.own.size > 0;
    const rows = section.entries.filter(isRow);
    const heads = [words.toDo, words.toConsider, words.responsible, words.dueOn, words.signature];
    return html`<section class="phase" id="${id}">
      <h2>${section.heading.content.text}</h2>
      ${blocksMarkup(section.blocks, source)}
      <div class="scroll" role="region" tabindex="0" aria-labelledby="${id}c">
        <table class="form">
          <caption class="vh" id="${id}c">
            ${section.heading.content.text}
          </caption>
          <colgroup>
            <col class="w-do" />
            <col class="w-think" />
            <col class="w-who" />
            <col class="w-due" />
            <col />
          </colgroup>
          <thead>
            <tr class="running" aria-hidden="true">
              <td colspan="5">${section.heading.content.text}<span>${title}</span></td>
            </tr>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((entry) => this.row(entry, steps.has(entry)))}
          </tbody>
        </table>
      </div>
      ${section.entries.filter((entry) => !isRow(entry)).map((entry) => this.entry(entry))}
    </section>`;
  }

  /** A step, or another entry of the kind that has no date and nobody to sign yet. */
  private row(step: Entry, isStep: boolean): Markup {
    const { source } = this.judged.document;
    const isPoints = (block: Block) => block.type === 'list' && block.items.some(({ box }) => box);
    const points = step.blocks.flatMap((block) => (block.type === 'list' && isPoints(block) ? [block] : []));
    const prose = step.blocks.filter(
      (block, index) => !isPoints(block) && !leadsTo(step.blocks, index, isPoints),
    );
    const { words } = this.speech;
    return html`<tr ${isLong(step, source) && html`class="long"`}>
      <th scope="row">
        <b>${step.id.value}</b> ${step.title}
        <div class="prose">
          ${this.ownFields(step.fields.filter(({ own }) => own))}${blocksMarkup(prose, source)}${step.evidence.map((evidence) => html`<p>${words.evidence}: ${inlineMarkup(withoutPin(evidence), source)}</p>`)}
        </div>
      </th>
      <td>${points.map((list) => listMarkup(list, source))}</td>
      <td>${isStep && this.responsible(step)}</td>
      <td class="date">${isStep && this.dueDate(step)}</td>
      <td class="sign">${isStep && signature(step, this.context, this.speech)}</td>
    </tr>`;
  }

  /** An entry that is no step, such as a key figure: its fields, and what stands below them. */
  private entry({ id, title, fields, blocks }: Entry): Markup {
    return html`<h3><b>${id.value}</b> ${title}</h3>
      ${this.ownFields(fields)}${blocksMarkup(blocks, this.judged.document.source)}`;
  }

  /** What fields say that are filled in. */
  private ownFields(fields: readonly Field[]): Markup | false {
    const filled = fields.filter(({ value }) => value.text !== '');
    return (
      filled.length > 0 &&
      html`<dl>
        ${filled.map(
          (field) =>
            html`<div>
              <dt>${field.label.value}</dt>
              <dd>${this.saidBy(field)}</dd>
            </div>`,
        )}
      </dl>`
    );
  }

  /** Who a field names by a key of the settings or by a role, its day as the language writes it, else its own words. */
  private saidBy({ own, value }: Field): string | Markup {
    const { people, today } = this.context;
    const { document } = this.judged;
    if (own?.holds === 'person') return nameOf(whoIs(value.text, document, people, today), this.speech) ?? '';
    if (own?.holds === 'recurrence') return this.oftenness(value.text);
    if (own?.holds === 'date' && isIsoDate(value.text)) return this.speech.date(value.text);
    return inlineMarkup(value, document.source);
  }

  private oftenness(text: string): string {
    const recurrence = parseRecurrence(text);
    return recurrence ? this.speech.words.recurrence.interval(recurrence) : text;
  }

  private responsible(step: Step): string {
    const { people, today } = this.context;
    return nameOf(responsibleFor(step, this.judged.document, people, today), this.speech) ?? '';
  }

  private dueDate(step: Step): string {
    const due = dueDay(step, () => this.due);
    const again =
      step.every && recurs(step) ? ` ↻ ${this.speech.words.recurrence.every(step.every.value)}` : '';
    return (due === undefined ? '' : this.speech.date(due)) + again;
  }
}
