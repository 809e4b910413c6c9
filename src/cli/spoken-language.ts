import type { Language } from '../document/vocabulary.js';
import type { Workspace } from '../workspace/workspace.js';
import type { GlobalOptions } from './arguments/global-flags.js';

/** What the command line was given. */
interface Asked {
  readonly options: GlobalOptions;
}

/** The language that people are spoken to in: the flag's, else that of the workspace of the first of some things. */
export function spokenLanguage(asked: Asked, things: readonly { readonly workspace: Workspace }[]): Language {
  return spokenOf(
    asked,
    things.slice(0, 1).map(({ workspace }) => workspace.settings),
  );
}

/** The language that people are spoken to in: the flag's, else the first of those that are named. */
export function spokenOf({ options }: Asked, [first]: readonly { readonly language: Language }[]): Language {
  return options.language ?? first?.language ?? 'en';
}
