import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import { wordsOf } from '../languages/words.js';
import { escapeMarkdown } from '../markdown/text.js';
import type { Edit } from '../text/edit.js';
import { lineEndOf } from '../text/source.js';
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
  const label = `- ${words.fields.waived}: `;
  const edit = setField(
    document,
    step,
    'waived',
    wrapped(value, label.length, lineEndOf(document.source.text)),
  );
  return edit ? [edit] : [];
}

/** Lines of the templates have at most so many columns. */
const LONGEST_LINE = 80;

/** A value on lines of the usual length, indented as part of a list's item; none begins with what could be a mark. */
function wrapped(value: string, taken: number, lineEnd: string): string {
  const indent = '  ';
  const lines = [''];
  for (const words of value.split(/ (?=\p{L})/u)) {
    const line = lines.at(-1) as string;
    const before = lines.length === 1 ? taken : indent.length;
    if (line === '') lines[0] = words;
    else if (before + line.length + 1 + words.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${line} ${words}`;
    else lines.push(words);
  }
  return lines.join(lineEnd + indent);
}
