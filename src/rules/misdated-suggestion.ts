import { entryName } from '../document/entry-name.js';
import { unreadEntries } from '../document/unread-entries.js';
import type { IsoDate } from '../calendar/date.js';
import type { Span } from '../text/span.js';
import { STAGE_DAYS, type Suggestion, suggestionsOf } from '../improving/suggestions.js';
import { message } from '../languages/messages.js';
import type { Issue, Rule } from './rule.js';

/** The days of a suggestion cannot be right: none says when it was received, or they are out of order or to come. */
export const misdatedSuggestion: Rule = {
  id: 'misdated-suggestion',
  severity: 'warning',
  kind: 'improvement',
  *check({ document, today }) {
    const unread = unreadEntries(document);
    for (const suggestion of suggestionsOf(document, today)) {
      const step = suggestion.entry.id.value;
      if (suggestion.days.received === undefined && !unread.has(suggestion.entry)) {
        const said = message('suggestion-without-receipt', { suggestion: step });
        yield { message: said, span: suggestion.entry.heading.span, step };
      }
      for (const issue of oddDays(suggestion, today)) yield { ...issue, step };
    }
  },
};

function* oddDays({ entry }: Suggestion, today: IsoDate): Generator<Issue> {
  let before: WrittenDay | undefined;
  for (const day of writtenDays(entry)) {
    const { label, date, span } = day;
    const values = { suggestion: entryName(entry), label, date };
    if (date > today) {
      yield { message: message('suggestion-in-future', { ...values, today }), span };
    } else if (before && date < before.date) {
      const other = { other: before.label, earlier: before.date };
      yield { message: message('suggestion-out-of-order', { ...values, ...other }), span };
    } else before = day;
  }
}

/** A day as it is written, by its label. */
interface WrittenDay {
  readonly label: string;
  readonly date: IsoDate;
  readonly span: Span;
}

function writtenDays({ own, fields }: Suggestion['entry']): WrittenDay[] {
  return STAGE_DAYS.flatMap((id): WrittenDay[] => {
    const value = own.get(id)?.[0];
    const field = fields.find((each) => each.own?.id === id);
    if (value?.date === undefined || !field) return [];
    return [{ label: field.label.value, date: value.date, span: value.text.span }];
  });
}
