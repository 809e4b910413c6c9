import { resolve } from 'node:path';
import { LINT_FORMATS, lintFormat, type LintFormatName } from '../formats/all.js';
import type { FormatContext, LintFormat } from '../formats/format.js';
import type { LintWords } from '../languages/messages.js';
import type { FileReport, LintSummary } from '../lint/report.js';
import { folderInRepository } from '../workspace/discover.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Session } from './session.js';
import { isColourful } from './world.js';

declare const __VERSION__: string;

/** What of the flags of `lint` says where findings go. */
export interface LintOutputOptions {
  readonly format: LintFormatName;
  readonly output?: string;
  readonly color?: boolean;
}

/**
 * Where the findings of a run go: drawn in a format, to the standard output or into a file. Where people read the log of
 * GitHub Actions, annotations stand beside it.
 */
export class LintOutput {
  private readonly files: string[] = [];
  private readonly annotations: string[] = [];

  private constructor(
    private readonly session: Session,
    private readonly options: LintOutputOptions,
    private readonly format: LintFormat,
    private readonly annotating: LintFormat | undefined,
  ) {}

  /** @param fails whether a finding makes the run fail; `words` those of the language that is spoken */
  static async open(
    session: Session,
    options: LintOutputOptions,
    workspace: Workspace,
    words: LintWords,
    fails: FormatContext['fails'],
  ): Promise<LintOutput> {
    const context = formatContext(session, options, workspace, words, fails);
    const annotates = options.format === 'stylish' && session.world.env['GITHUB_ACTIONS'] === 'true';
    const annotating = annotates
      ? (await import('../formats/github.js')).annotationsFormat(context)
      : undefined;
    return new LintOutput(session, options, await lintFormat(options.format).load(context), annotating);
  }

  add(report: FileReport): void {
    const text = this.format.file(report);
    if (text !== '') this.files.push(text);
    if (this.annotating) this.annotations.push(this.annotating.file(report));
  }

  /** Writes it all. @throws Unusable where the file cannot be written */
  async close(summary: LintSummary): Promise<void> {
    const { world, cwd } = this.session;
    const { output, format } = this.options;
    const text = this.format.whole(this.files, summary);
    if (output !== undefined) {
      const { writeOutput } = await import('../workspace/write-output.js');
      writeOutput(resolve(cwd, output), output, text);
    } else if (lintFormat(format).isObeyed) {
      world.command('stdout', text);
    } else {
      world.out(text);
    }
    if (this.annotating) world.command('stderr', this.annotating.whole(this.annotations, summary));
  }
}

function formatContext(
  session: Session,
  { output, color }: LintOutputOptions,
  workspace: Workspace,
  words: LintWords,
  fails: FormatContext['fails'],
): FormatContext {
  return {
    today: session.today(workspace),
    version: __VERSION__,
    words,
    async paint() {
      const { makePaint } = await import('../formats/paint.js');
      return makePaint(output === undefined ? isColourful(session.world, color, 'stdout') : color === true);
    },
    get folder() {
      return folderInRepository(session.cwd);
    },
    rulePages: async () => (await import('../workspace/rule-pages.js')).rulePage,
    fails,
  };
}

/** The names of all formats. */
export const LINT_FORMAT_NAMES = Object.keys(LINT_FORMATS) as readonly LintFormatName[];
