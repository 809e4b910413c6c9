import { LANGUAGES } from '../../document/vocabulary.js';
import type { GlobalOptions } from './global-flags.js';

/** What words on the command line say of where to work and how to speak, though they may not be all understood. */
export function givenOptions(words: readonly string[]): GlobalOptions {
  const cwd = valueOf('--cwd', words);
  const config = valueOf('--config', words);
  const language = LANGUAGES.find((known) => known === valueOf('--language', words));
  return {
    ...(cwd !== undefined && { cwd }),
    ...(config !== undefined && { config }),
    ...(language && { language }),
  };
}

function valueOf(flag: string, words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = words[at] ?? '';
  return word === flag ? words[at + 1] : word.slice(flag.length + 1) || undefined;
}
