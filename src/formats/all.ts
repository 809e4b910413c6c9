import type { FormatContext, LintFormat } from './format.js';

interface FormatEntry {
  /** Whether people read it, so that it speaks their language; programs read English. */
  readonly isForPeople: boolean;
  /** Whether what it writes are commands to a CI service. */
  readonly isObeyed?: true;
  /** Whether what it says of a file depends on no other file, so that it can be said elsewhere or kept. */
  readonly isPerFile?: true;
  readonly load: (context: FormatContext) => Promise<LintFormat>;
}

/** Every format of `lint`, in the order in which the help lists them; each is loaded when it is asked for. */
export const LINT_FORMATS = {
  stylish: {
    isForPeople: true,
    isPerFile: true,
    load: async ({ paint, words }) => (await import('./stylish.js')).stylishFormat(await paint(), words),
  },
  json: {
    isForPeople: false,
    isPerFile: true,
    load: async (context) => (await import('./json.js')).jsonFormat(context),
  },
  sarif: {
    isForPeople: false,
    load: async (context) => (await import('./sarif.js')).sarifFormat(context, await context.rulePages()),
  },
  github: {
    isForPeople: true,
    isObeyed: true,
    load: async (context) => (await import('./github.js')).githubFormat(context),
  },
  gitlab: {
    isForPeople: false,
    isPerFile: true,
    load: async (context) => (await import('./gitlab.js')).gitlabFormat(context),
  },
  junit: {
    isForPeople: false,
    load: async (context) => (await import('./junit.js')).junitFormat(context),
  },
  markdown: {
    isForPeople: true,
    load: async (context) => (await import('./markdown.js')).markdownFormat(context),
  },
  unix: {
    isForPeople: true,
    isPerFile: true,
    load: async () => (await import('./unix.js')).unixFormat(),
  },
} as const satisfies Record<string, FormatEntry>;

/** The name of a format of `lint`. */
export type LintFormatName = keyof typeof LINT_FORMATS;

/** The format with a name. */
export function lintFormat(name: LintFormatName): FormatEntry {
  return LINT_FORMATS[name];
}
