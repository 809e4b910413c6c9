import { type Entry, nameOfDocument } from '../../status/attention.js';
import { whoOf } from '../who.js';
import { dueKey } from '../entries.js';
import { documentLink } from './document-link.js';
import { langOf } from './lang.js';
import { list, type ListColumn } from './list.js';
import { html, type Markup, type Part } from './markup.js';
import type { SectionContext } from './section.js';

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
  /** They are all of one person or of one document, which is not named again. */
  readonly areOf?: 'person' | 'document';
  readonly most?: number;
}

/** A table of steps: when, of whom, what, who answers for it, and a remark. */
export function stepList(
  { caption, entries, areOf, most, remarkHead }: StepList,
  context: SectionContext,
): Markup {
  const { speech } = context;
  const { words } = speech;
  const lang = ({ document }: ListedStep) => langOf(document, speech);
  const columns: Readonly<Record<'when' | 'whose' | 'what' | 'who' | 'why', ListColumn<ListedStep>>> = {
    when: {
      tells: 'when',
      head: words.due,
      cell: ({ step }) => (step.due === undefined ? words.noDate : speech.date(step.due)),
      order: dueKey,
    },
    whose: {
      tells: 'whose',
      head: words.document,
      cell: ({ document }) => documentLink(nameOfDocument(document), document, context),
      lang,
    },
    what: {
      tells: 'what',
      head: words.step,
      cell: ({ step }) => html`<b>${step.id}</b> ${step.title}`,
      lang,
    },
    who: { tells: 'who', head: words.responsible, cell: ({ step }) => whoOf(step, speech) },
    why: { tells: 'why', head: remarkHead ?? words.remark, cell: ({ remark }) => remark, order: dueKey },
  };
  const { when, whose, what, who, why } = columns;
  const hasRemarks = entries.some(({ remark }) => remark !== undefined);
  return list(
    entries,
    {
      caption,
      most,
      columns: [
        when,
        ...(areOf === 'document' ? [] : [whose]),
        what,
        ...(areOf === 'person' ? [] : [who]),
        ...(hasRemarks ? [why] : []),
      ],
    },
    speech,
  );
}
