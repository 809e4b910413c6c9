import type { DocumentStatus } from '../../status/status.js';
import { nameOfDocument } from '../../status/attention.js';
import { isPlan } from '../../status/told-by-itself.js';
import { withWorkspace } from '../../status/workspaces.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { sectionsWritten } from '../sections-written.js';
import { SIGNS } from '../step-signs.js';
import { table } from './table.js';
import { langOf } from './lang.js';

/** Each plan's sections, and the documents of customers that are not finished, with what is unwritten. */
export function plansSection(context: SectionContext): Section | undefined {
  const written = context.status.documents.filter(isPlan);
  if (written.length === 0) return undefined;
  const plans = written.filter(({ customer }) => customer === undefined);
  const unfinished = written.filter(
    (document) => document.customer !== undefined && sectionsWritten(document).left.length > 0,
  );
  if (plans.length + unfinished.length === 0) return undefined;
  return {
    id: 'plans',
    title: context.speech.words.plans,
    body: [
      ...plans.map((document) => plan(document, context)),
      ...(unfinished.length > 0 ? [unfinishedTable(unfinished, context)] : []),
    ],
  };
}

function plan(document: DocumentStatus, { speech }: SectionContext): Markup {
  const { words, labels } = speech;
  const { sections = [] } = document;
  const { written, total } = sectionsWritten(document);
  return html`<h3 ${langOf(document, speech)}>
      ${withWorkspace(document.title ?? document.id ?? document.path, document)}
    </h3>
    <p>${labels.sectionsWritten(written, total)}</p>
    <ol class="sections">
      ${sections.map(({ title, state }) => {
        const word =
          state === 'written' ? words.written : state === 'unwritten' ? labels.unwritten : labels.missing;
        return html`<li class="${state}">
          <span ${langOf(document, speech)}>${title}</span>
          <small class="${state === 'written' ? 'signed' : 'due-soon'}"
            ><i aria-hidden="true">${state === 'written' ? SIGNS.signed : SIGNS.open}</i> ${word}</small
          >
        </li> `;
      })}
    </ol> `;
}

function unfinishedTable(documents: readonly DocumentStatus[], { speech }: SectionContext): Markup {
  const { words, labels, number } = speech;
  return html`<h3>${labels.documents} <span class="badge">${number(documents.length)}</span></h3>
    ${table({
      caption: labels.documents,
      isSortable: documents.length > 1,
      columns: [
        { head: labels.customer },
        { head: words.document },
        { head: words.progress },
        { head: words.unwritten },
      ],
      rows: documents.map((document) => {
        const progress = sectionsWritten(document);
        const lang = langOf(document, speech);
        return html`<tr>
          <td ${lang}>${nameOfDocument(document)}</td>
          <td ${lang}>${document.title ?? document.path}</td>
          <td data-k="${progress.written / Math.max(1, progress.total)}">
            ${labels.sectionsWritten(progress.written, progress.total)}
          </td>
          <td ${lang}>${progress.left.join(', ')}</td>
        </tr> `;
      }),
    })}`;
}
