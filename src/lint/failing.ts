import type { Rule } from '../rules/rule.js';
import type { Severity } from '../text/finding.js';

/** The words that `--fail-on` takes beside the ids of rules: a severity and all above it, or what only time has done. */
export const FAIL_ON_WORDS = ['error', 'warning', 'note', 'overdue'] as const;

/**
 * Which findings make a run fail. Errors always do.
 *
 * @param words of {@link FAIL_ON_WORDS}, and ids of rules
 */
export function failsOn(
  words: readonly string[],
  rules: readonly Rule[],
): (finding: { readonly rule: string; readonly severity: Severity }) => boolean {
  const severities: Severity[] = ['error'];
  if (words.includes('warning') || words.includes('note')) severities.push('warning');
  if (words.includes('note')) severities.push('note');
  const ids = new Set(words);
  if (words.includes('overdue')) for (const { id, isOfTime } of rules) if (isOfTime) ids.add(id);
  return ({ rule, severity }) => severities.includes(severity) || ids.has(rule);
}
