import { daysBetween } from '../calendar/date.js';
import { limitOf, type Stage, type Suggestion, suggestionsOf } from '../improving/suggestions.js';
import type { Message } from '../text/finding.js';
import type { Issue, Subject } from './rule.js';

/** What a rule says of a suggestion that has waited too long. */
interface Lateness {
  readonly suggestion: string;
  /** The day from which it has waited. */
  readonly since: string;
  readonly days: number;
  /** The most days that the log allows. */
  readonly limit: number;
}

/** The findings for suggestions that have waited in a stage longer than their log allows. */
export function* lateSuggestions(
  { document, today }: Subject,
  stage: Stage,
  say: (lateness: Lateness) => Message,
  concerns: (suggestion: Suggestion) => boolean = () => true,
): Generator<Issue> {
  for (const suggestion of suggestionsOf(document, today)) {
    const { entry, since, isLate } = suggestion;
    if (suggestion.stage !== stage || !isLate || since === undefined || !concerns(suggestion)) continue;
    const id = entry.id.value;
    const limit = limitOf(document, stage) ?? 0;
    const lateness = { suggestion: id, since, days: daysBetween(since, today), limit };
    yield { message: say(lateness), span: entry.heading.span, step: id };
  }
}
