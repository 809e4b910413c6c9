import type { Flag, Parameter } from './arguments/flags.js';
import type { GlobalOptions } from './arguments/global-flags.js';
import type { World } from './world.js';

/** What a file in `commands/` gives: what the command takes, and what it does. */
export interface CommandModule {
  readonly parameters: readonly Parameter[];
  /** Its own; those of every command are in `global-flags.ts`. */
  readonly flags: readonly Flag[];
  /** The parameters as help lists them, where words of one of them mean different things. */
  readonly listed?: readonly Parameter[];
  /** What its help ends with. */
  readonly afterHelp?: string;
  /**
   * Does it.
   *
   * @param args what each parameter stands for
   * @param options the flags, those of every command included
   * @returns the exit code
   */
  run(world: World, args: readonly unknown[], options: GlobalOptions): Promise<number>;
}

/** A command, and what it is run with. */
export interface Invocation {
  readonly module: CommandModule;
  readonly args: readonly unknown[];
  readonly options: GlobalOptions;
}

interface CommandEntry {
  readonly summary: string;
  /** It is not for people, and not in the help. */
  readonly isHidden?: true;
  readonly load: () => Promise<CommandModule>;
}

/** Every command: its line in the help, and the file it is loaded from when it is asked for. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  init: {
    summary: 'set up a workspace: settings, a service plan, a first lifecycle',
    load: async () => (await import('./commands/init.js')).init,
  },
  new: {
    summary: 'add a document from a template',
    load: async () => (await import('./commands/new.js')).newDocument,
  },
  import: {
    summary: 'make a document from a checklist or a plan in Word, Excel, CSV or Markdown',
    load: async () => (await import('./commands/import.js')).importFile,
  },
  lint: {
    summary: 'check documents',
    load: async () => (await import('./commands/lint.js')).lint,
  },
  status: {
    summary: 'show where everything stands',
    load: async () => (await import('./commands/status.js')).status,
  },
  assign: {
    summary: 'say who is responsible for steps',
    load: async () => (await import('./commands/assign.js')).assign,
  },
  report: {
    summary: 'make a report to hand over: a page, a form, a table, a calendar, data',
    load: async () => (await import('./commands/report.js')).report,
  },
  gate: {
    summary: 'tell whether a phase may begin, and what is stopping it',
    load: async () => (await import('./commands/gate.js')).gate,
  },
  sign: {
    summary: 'sign steps: who vouches for them, when and in what sense',
    load: async () => (await import('./commands/sign.js')).sign,
  },
  unsign: {
    summary: 'take back the sign-off of steps, and say why',
    load: async () => (await import('./commands/unsign.js')).unsign,
  },
  verify: {
    summary: 'show which sign-offs are fresh, stale, proven by a key or invalid',
    load: async () => (await import('./commands/verify.js')).verify,
  },
  schedule: {
    summary: 'recalculate due dates, and show what moves',
    load: async () => (await import('./commands/schedule.js')).schedule,
  },
  waive: {
    summary: 'waive steps, for a reason and for a time',
    load: async () => (await import('./commands/waive.js')).waive,
  },
  measure: {
    summary: 'add a dated value to a key figure',
    load: async () => (await import('./commands/measure.js')).measure,
  },
  explain: {
    summary: "print a rule's page, or the list of rules",
    load: async () => (await import('./commands/explain.js')).explain,
  },
  schema: {
    summary: "print the JSON Schema of the settings, of a kind's frontmatter or of our own JSON",
    load: async () => (await import('./commands/schema.js')).schema,
  },
  completion: {
    summary: 'print the script that completes words in your shell',
    load: async () => (await import('./commands/completion.js')).completion,
  },
  __complete: {
    summary: 'what the completion scripts ask',
    isHidden: true,
    load: async () => (await import('./commands/complete-words.js')).completeWords,
  },
};
