import type { Labels } from '../languages/labels.js';

/**
 * Names the role that a word means: its key, or what it is called in any language.
 *
 * @param roles the keys of roles that there are
 */
export function roleNamer(
  roles: readonly string[],
  labels: readonly Labels[],
): (text: string) => string | undefined {
  const byWord = new Map(
    roles.flatMap((role) =>
      [role, ...labels.flatMap((words) => words.roles.get(role) ?? [])].map(
        (word) => [word.toLowerCase(), role] as const,
      ),
    ),
  );
  return (text) => byWord.get(text.trim().toLowerCase());
}
