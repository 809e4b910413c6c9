import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { ownText } from '../document/own-text.js';
import type { Issue, Subject } from './rule.js';

/** The key figures in which a field is not filled in. */
export function* figuresWithout(
  field: string,
  { trends }: Subject,
  id: 'figure-without-owner' | 'figure-without-frequency',
): Generator<Issue> {
  for (const entry of trends.keys()) {
    if (ownText(entry, field) !== undefined) continue;
    yield {
      message: message(id, { figure: entryName(entry) }),
      span: entry.heading.span,
      step: entry.id.value,
    };
  }
}
