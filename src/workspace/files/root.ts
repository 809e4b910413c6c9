import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const SETTINGS_FILE = 'serviceplan.yaml';

/** The nearest folder upward that holds a settings file; the search stops at the root of the repository. */
export function findRoot(folder: string, known = new Map<string, string | undefined>()): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const root = existsSync(join(folder, SETTINGS_FILE))
    ? folder
    : existsSync(join(folder, '.git')) || dirname(folder) === folder
      ? undefined
      : findRoot(dirname(folder), known);
  known.set(folder, root);
  return root;
}

/** Whether a file of this name may end the search of {@link findRoot}: some systems tell no capital letters from small ones. */
export function mayEndSearch(name: string): boolean {
  const small = name.toLowerCase();
  return small === SETTINGS_FILE || small === '.git';
}
