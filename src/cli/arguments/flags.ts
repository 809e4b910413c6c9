/** An argument of a command, as data: whatever reads arguments, explains or completes them goes by it. */
export interface Parameter {
  /** As help writes it: `<document>`, `[phase]`, `[paths...]`. */
  readonly name: string;
  readonly description: string;
  readonly choices?: readonly string[];
}

/** A flag of a command, as data. */
export interface Flag {
  /** As help writes it: `-f, --format <format>`, `--fix`, `--no-git`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Its value where it is not given. */
  readonly default?: string;
  /** Whether its value may be given several times; `parse` brings them together. */
  readonly isRepeatable?: true;
  /**
   * Makes of what was typed what the command works with. It only reckons: it may be asked twice.
   *
   * @param before what it gave last, where the flag is given again
   * @throws Unusable where nothing can be made of it
   */
  parse?(text: string, before: unknown): unknown;
}

export function takesValue({ flags }: Flag): boolean {
  return flags.includes('<');
}

/** Whether a second value would take the place of the first unseen. */
export function isGivenOnce(flag: Flag): boolean {
  return takesValue(flag) && flag.isRepeatable !== true;
}

/** The documents that a command looks at. */
export const PATHS = {
  name: '[paths...]',
  description: 'files, folders or globs (with ! before one to leave it out); by default the whole workspace',
} as const satisfies Parameter;

/** Whether a command prints for people or for programs. */
export const FORMAT = {
  flags: '-f, --format <format>',
  description: 'how to print it',
  choices: ['terminal', 'json'],
  default: 'terminal',
} as const satisfies Flag;
