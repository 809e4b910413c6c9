import type { IsoDate } from '../../calendar/date.js';
import type { WorkCalendar } from '../../calendar/working-days.js';
import { recurs, type Section, type SignOff, type Step } from '../../document/document.js';
import type { Person } from '../../document/settings.js';
import { wordsOf } from '../../languages/words.js';
import type { Block } from '../../markdown/blocks.js';
import { resolveDueDates } from '../../status/due-dates.js';
import { responsibleFor } from '../../status/responsible.js';
import type { Survey } from '../../status/summarise.js';
import { waiverInForce } from '../../status/step-state.js';
import { html, Markup } from '../html/markup.js';
import { writePage } from '../html/page.js';
import { loadSpeech, type Speech } from '../speech.js';
import { blocksMarkup, inlineMarkup, listMarkup } from './blocks.js';
import { formStyle } from './form-style.js';

/** What a form is filled in from beside the document. */
export interface FormContext {
  readonly people: ReadonlyMap<string, Person>;
  readonly calendar: WorkCalendar;
  readonly today: IsoDate;
  readonly company: string;
}

/**
 * A document as people sign it on paper: each phase on a page of its own as a table of five columns, with room where nobody
 * has signed; a document without steps as text with its contents in front. In the document's own language.
 */
export async function formReport(surveyed: Survey, context: FormContext): Promise<string> {
  const { document } = surveyed;
  const speech = await loadSpeech(document.language);
  const form = new Form(surveyed, context, speech);
  const title = document.title?.content.text ?? document.frontmatter.id?.value ?? document.source.path;
  const { customer } = document.frontmatter;
  const whose = customer && !title.includes(customer.value) ? `${title} – ${customer.value}` : title;
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
    private readonly surveyed: Survey,
    private readonly context: FormContext,
    private readonly speech: Speech,
  ) {
    const { document, conformity } = surveyed;
    this.due = resolveDueDates(document, context.calendar);
    this.unwritten = new Set(
      conformity.sections.flatMap(({ section, isUnwritten }) => (section && isUnwritten ? [section] : [])),
    );
  }

  *body(title: string): Generator<Markup> {
    const { document } = this.surveyed;
    const { words, longDate } = this.speech;
    const { company, today } = this.context;
    yield html`<header>
      <h1>${title}</h1>
      <p class="day">${company} · ${words.asOf(longDate(today))}</p>
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
    const { sections } = this.surveyed.document;
    const { words } = this.speech;
    return html`<nav class="contents" aria-labelledby="contents">
      <h2 id="contents">${words.contents}</h2>
      <ol>
        ${sections.map(
          (section, index) =>
            html`<li>
              <a href="#s${index + 1}">${section.heading.content.text}</a>${
                this.unwritten.has(section) && html` <small>${words.notWritten}</small>`
              }
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private text(section: Section, id: string): Markup {
    const { source } = this.surveyed.document;
    return html`<section class="text" id="${id}">
      <h2>${section.heading.content.text}</h2>
      ${this.unwritten.has(section) ? html`<p class="empty">${this.speech.words.notWritten}</p>` : blocksMarkup(section.blocks, source)}
    </section>`;
  }

  private phase(section: Section, id: string, title: string): Markup {
    const { source } = this.surveyed.document;
    const { words } = this.speech;
    const heads = [words.toDo, words.toConsider, words.responsible, words.dueOn, words.signature];
    const isFirst = section === this.surveyed.document.sections[0];
    return html`<section class="phase${isFirst && ' first'}" id="${id}">
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
            ${section.steps.map((step) => this.row(step))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private row(step: Step): Markup {
    const { source } = this.surveyed.document;
    const isPoints = (block: Block) => block.type === 'list' && block.items.some(({ box }) => box);
    const points = step.blocks.flatMap((block) => (block.type === 'list' && isPoints(block) ? [block] : []));
    const prose = step.blocks.filter(
      (block, index) => !isPoints(block) && !leadsTo(step.blocks, index, isPoints),
    );
    const { words } = this.speech;
    return html`<tr>
      <th scope="row">
        <b>${step.id.value}</b> ${step.title}
        <div class="prose">
          ${blocksMarkup(prose, source)}${step.evidence.map((evidence) => html`<p>${words.evidence}: ${inlineMarkup(evidence, source)}</p>`)}
        </div>
      </th>
      <td>${points.map((list) => listMarkup(list, source))}</td>
      <td>${this.responsible(step)}</td>
      <td class="date">${this.dueDate(step)}</td>
      <td class="sign">${this.signature(step)}</td>
    </tr>`;
  }

  private responsible(step: Step): string {
    const { document } = this.surveyed;
    const { people, today } = this.context;
    const found = responsibleFor(step, document, people, today);
    const { labels } = this.speech;
    if (found.type === 'person') return found.person.name;
    if (found.type === 'role') return found.person?.name ?? labels.role(found.role);
    return found.type === 'unknown' ? found.word : '';
  }

  private dueDate(step: Step): string {
    const due = step.due?.date?.value ?? this.reckoned(step);
    const again = recurs(step) ? ` ↻ ${this.speech.words.recurring}` : '';
    return (due === undefined ? '' : this.speech.date(due)) + again;
  }

  private reckoned(step: Step): IsoDate | undefined {
    const due = this.due.get(step);
    return due?.type === 'date' ? due.date : undefined;
  }

  /** All who signed, the newest last; else why the step is taken out; else room to sign. */
  private signature(step: Step): Markup {
    const { date } = this.speech;
    const { signOffs } = step;
    const waiver = waiverInForce(step, this.context.today);
    if (signOffs.length === 0 && waiver) {
      const { until } = waiver;
      const last = until ? ` (${wordsOf(this.speech.language).until} ${date(until.value)})` : '';
      return html`<p>${this.speech.words.states.waived}${last}: ${waiver.reason}</p>
        <p>${waiver.name}, ${date(waiver.date.value)}</p>`;
    }
    const signed = signOffs.map((signOff) => this.signOff(signOff));
    const isOpen = signOffs.length === 0 || recurs(step) || signOffs.at(-1)?.meaning === 'not approved';
    return html`${signed}${isOpen && html`<div class="room"></div>`}`;
  }

  private signOff({ name, date, meaning, note }: SignOff): Markup {
    const { meanings } = wordsOf(this.speech.language);
    const said = meaning === 'done' ? '' : `, ${meanings[meaning]}`;
    return html`<p>
      <span class="signed">${name.value}</span>,
      ${this.speech.date(date.value)}${said}${note !== undefined && html`<br /><small>${note}</small>`}
    </p>`;
  }
}

/** Whether a block is the line that announces the points after it, which the head of the column says on paper. */
function leadsTo(blocks: readonly Block[], index: number, isPoints: (block: Block) => boolean): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return (
    block?.type === 'paragraph' &&
    /^[^.!?]{0,40}:$/.test(block.content.text) &&
    next !== undefined &&
    isPoints(next)
  );
}
