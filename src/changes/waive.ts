import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import { wordsOf } from '../languages/words.js';
import { escapeMarkdown } from '../markdown/text.js';
import type { Edit } from '../text/edit.js';
import { setField } from './step-edits.js';

/** What takes a step out: who says so, from when, until when, and why. */
export interface NewWaiver {
  readonly name: string;
  readonly date: IsoDate;
  /** The last day; nothing where it holds for good. */
  readonly until: IsoDate | undefined;
  readonly reason: string;
}

/** The edits that take a step out, in the document's language. A waiver that stands there is replaced. */
export function waiveStep(document: PlanDocument, step: Step, waiver: NewWaiver): Edit[] {
  const { name, date, until, reason } = waiver;
  const { waiver: stands } = step;
  const isSame = stands?.name === name && stands.until?.value === until && stands.reason === reason;
  if (isSame && stands.date.value <= date) return [];
  const words = wordsOf(document.language);
  const value = [
    escapeMarkdown(name),
    date,
    ...(until === undefined ? [] : [`${words.until} ${until}`]),
    escapeMarkdown(reason),
  ].join(', ');
  const edit = setField(document, step, 'waived', value);
  return edit ? [edit] : [];
}
