import { LANGUAGES } from '../../document/vocabulary.js';
import type { Language } from '../../document/vocabulary.js';
import type { Flag } from './flags.js';

/** What the flags that every command takes are set to. */
export interface GlobalOptions {
  readonly today?: string;
  readonly cwd?: string;
  readonly config?: string;
  readonly language?: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** Documents that are marked private are looked at too. */
  readonly private?: boolean;
}

/** The flags that every command takes; `--help` and `--version`, which end it, aside. */
export const GLOBAL_FLAGS = [
  { flags: '--today <date>', description: 'the day that everything is judged by (YYYY-MM-DD)' },
  { flags: '--cwd <dir>', description: 'work as if started in this folder' },
  { flags: '--config <file>', description: 'use this settings file' },
  { flags: '--language <language>', description: 'language of what is printed', choices: LANGUAGES },
  { flags: '--color', description: 'colours, whatever the output is' },
  { flags: '--no-color', description: 'no colours' },
  { flags: '-q, --quiet', description: 'only what matters most' },
  { flags: '--private', description: 'include documents that are marked private' },
] as const satisfies readonly Flag[];
