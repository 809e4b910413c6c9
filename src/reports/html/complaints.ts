import type { ComplaintsStatus, OpenComplaint } from '../../care/complaints.js';
import { type ComplaintWords, loadComplaintWords } from '../../languages/complaints.js';
import type { DocumentStatus } from '../../status/status.js';
import { placeKey, withWorkspace } from '../../status/workspaces.js';
import { whoOf } from '../who.js';
import { causes, estimate, times } from './complaint-figures.js';
import { documentLink } from './document-link.js';
import { langOf } from './lang.js';
import { list, type ListColumn } from './list.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { stateMark } from './state-mark.js';
import { table } from './table.js';

/** The last days of the first two groups of ages. */
const AGES = [7, 30] as const;
/** Fewer open complaints need no table of ages and steps: the list shows them all at once. */
const MANY = 5;

/** What sections of complaints are drawn from. */
export interface ComplaintsContext extends SectionContext {
  readonly own: ComplaintWords;
  readonly complaints: ComplaintsStatus;
}

/** Open complaints by age and step, how long they take, what causes them, and how many customers may be silent. */
export async function complaintsSection(context: SectionContext): Promise<Section | undefined> {
  const { complaints } = context.status;
  if (!complaints) return undefined;
  const own = await loadComplaintWords(context.speech.language);
  return { id: 'complaints', title: own.title, body: parts({ ...context, own, complaints }) };
}

function* parts(context: ComplaintsContext): Generator<Markup> {
  const { own, complaints, speech, isForCustomer } = context;
  const { open, period } = complaints;
  const { number, date } = speech;
  yield html`<p class="lead">
    ${own.openCount(open.length, number(open.length))} ${own.received(period.received, date(period.from))}.
  </p> `;
  if (open.length >= MANY) yield ages(context);
  if (open.length > 0) yield openTable(context);
  yield html`<div class="beside">${times(context)}${causes(context)}</div> `;
  const estimated = isForCustomer ? undefined : estimate(context);
  if (estimated) yield estimated;
}

/** How many complaints of which age wait for which step. */
function ages({ complaints: { open }, own, speech }: ComplaintsContext): Markup {
  const { number, words } = speech;
  const steps = new Map<string, { name: Markup; of: OpenComplaint[] }>();
  for (const complaint of open) {
    const key = complaint.step?.id ?? complaint.waitsFor ?? '';
    const known = steps.get(key) ?? { name: stepName(complaint, own), of: [] };
    known.of.push(complaint);
    steps.set(key, known);
  }
  const bands = [
    { head: own.upTo(number(AGES[0])), fits: (age: number) => age <= AGES[0] },
    {
      head: own.between(number(AGES[0] + 1), number(AGES[1])),
      fits: (age: number) => age > AGES[0] && age <= AGES[1],
    },
    { head: own.over(number(AGES[1])), fits: (age: number) => age > AGES[1] },
  ];
  const isUndated = open.some(({ age }) => age === undefined);
  const cell = (count: number, isOld = false) =>
    html`<td class="n${count === 0 && ' z'}">
      ${count > 0 && isOld ? html`<span class="s overdue">${number(count)}</span>` : number(count)}
    </td>`;
  const rows = [...steps].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return html`<h3>${own.byAge}</h3>
    ${table({
      caption: own.byAge,
      columns: [
        { head: own.waitsFor },
        ...bands.map(({ head }) => ({ head, isNumber: true })),
        ...(isUndated ? [{ head: words.undated, isNumber: true }] : []),
        { head: own.all, isNumber: true },
      ],
      rows: rows.map(
        ([, { name, of }]) =>
          html`<tr>
            <td>${name}</td>
            ${bands.map(({ fits }, index) =>
              cell(of.filter(({ age }) => age !== undefined && fits(age)).length, index === 2),
            )}${isUndated && cell(of.filter(({ age }) => age === undefined).length)}${cell(of.length)}
          </tr> `,
      ),
    })}`;
}

function stepName({ step, waitsFor }: OpenComplaint, { toClose }: ComplaintWords): Markup {
  if (step) return html`<b>${step.id}</b> ${step.title}`;
  return waitsFor === undefined ? html`${toClose}` : html`<b>${waitsFor}</b>`;
}

function openTable(context: ComplaintsContext): Markup {
  const { complaints, own, speech, status } = context;
  const { words, labels, number } = speech;
  const documents = new Map(status.documents.map((document) => [placeKey(document), document]));
  const lang = (complaint: OpenComplaint) =>
    langOf(documents.get(placeKey(complaint)) as DocumentStatus, speech);
  const { open } = complaints;
  const columns: readonly ListColumn<OpenComplaint>[] = [
    {
      tells: 'when',
      head: own.age,
      cell: ({ age, received }) =>
        html`${age === undefined ? own.undated : speech.count(age, 'day')}${received !== undefined && html` <small>${speech.date(received)}</small>`}`,
      order: ({ age }) => age ?? -1,
    },
    {
      tells: 'whose',
      head: labels.customer,
      cell: (complaint) => complaint.customer !== undefined && withWorkspace(complaint.customer, complaint),
      lang,
    },
    {
      tells: 'what',
      head: own.complaint,
      cell: (complaint) => {
        const { title, path, severity } = complaint;
        const name = documentLink(title ?? path, complaint, context);
        return html`${name}${severity && html` <small class="again">${own.severity(own.severities[severity])}</small>`}`;
      },
      lang,
    },
    {
      tells: 'why',
      head: own.waitsFor,
      cell: (complaint) => {
        const { step } = complaint;
        return html`${stepName(complaint, own)}${step && html` <small>${stateMark(step, speech)}</small>`}`;
      },
      order: ({ step }) => step?.id ?? 'z',
    },
    { tells: 'who', head: words.responsible, cell: ({ step }) => step && whoOf(step, speech) },
  ];
  return html`<h3>${own.open} <span class="badge">${number(open.length)}</span></h3>
    ${list(open, { caption: own.open, columns }, speech)}`;
}
