import { resolve } from 'node:path';
import { LINT_FORMATS, lintFormat, type LintFormatName } from '../../formats/all.js';
import type { FormatContext, LintFormat } from '../../formats/format.js';
import { makePaint } from '../../formats/paint.js';
import type { FileReport, LintSummary } from '../../lint/report.js';
import { drawnInColumns } from '../../text/columns.js';
import { folderInRepository } from '../../workspace/files/paths.js';
import type { Session } from '../session.js';
import { TextStore } from './text-store.js';
import { isColourful } from '../world.js';

declare const __VERSION__: string;

/** What of the flags of `lint` says where findings go. */
export interface LintOutputOptions {
  readonly format: LintFormatName;
  readonly output?: string;
  readonly color?: boolean;
}

/** What is told, of which day, in whose words, and whether a finding makes the run fail. */
export interface OutputContext extends Pick<FormatContext, 'today' | 'words' | 'fails' | 'part'> {
  /** The folder worked in, as its repository sees it; that of this run where none is given. */
  readonly folder?: string;
}

/**
 * Where the findings of a run go: drawn in a format, to the standard output or into a file. Where people read the log of
 * GitHub Actions, annotations stand beside it.
 */
export class LintOutput {
  private readonly texts = new TextStore();
  private readonly annotations = new TextStore();

  private constructor(
    private readonly session: Session,
    private readonly options: LintOutputOptions,
    private readonly format: LintFormat,
    private readonly annotating: LintFormat | undefined,
  ) {}

  static async open(session: Session, options: LintOutputOptions, told: OutputContext): Promise<LintOutput> {
    const context = formatContext(session, options, told);
    const annotating = annotates(session, options)
      ? (await import('../../formats/github.js')).annotationsFormat(context)
      : undefined;
    return new LintOutput(session, options, await lintFormat(options.format).load(context), annotating);
  }

  /** Draws the findings of a document, behind what stands between it and the one before; the text is for {@link add}. */
  async draw(report: FileReport): Promise<string> {
    if (this.annotating) this.annotations.add(this.annotating.file(report));
    const text = await drawnInColumns(() => this.format.file(report));
    return text === '' ? '' : this.between + text;
  }

  /** Takes what was drawn, in the order in which it is to be read. */
  add(text: string | Uint8Array): void {
    if (text.length === 0) return;
    this.texts.add(this.texts.isEmpty ? withoutFirst(text, this.between.length) : text);
  }

  /** In ASCII, so that it has as many bytes as characters. */
  private get between(): string {
    return this.format.between ?? '';
  }

  /** Writes it all. @throws Unusable where the file cannot be written */
  async close(summary: LintSummary): Promise<void> {
    const { world, cwd } = this.session;
    const { output, format } = this.options;
    const { before, after } = this.format.frame(summary);
    const texts = this.texts.take();
    if (output !== undefined) {
      const { writeOutput } = await import('../../workspace/files/write-output.js');
      writeOutput(resolve(cwd, output), output, [before, ...texts, after]);
    } else {
      const { isObeyed } = lintFormat(format);
      world.out(before);
      for (const text of texts) {
        if (isObeyed) world.command('stdout', text);
        else world.out(text);
      }
      world.out(after);
    }
    for (const piece of this.annotations.take()) world.command('stderr', piece);
  }
}

function withoutFirst(text: string | Uint8Array, length: number): string | Uint8Array {
  return typeof text === 'string' ? text.slice(length) : text.subarray(length);
}

/** Whether annotations stand beside what people read: under GitHub Actions. */
export function annotates({ world }: Session, { format }: LintOutputOptions): boolean {
  return format === 'stylish' && world.env['GITHUB_ACTIONS'] === 'true';
}

function formatContext(
  session: Session,
  { output, color }: LintOutputOptions,
  told: OutputContext,
): FormatContext {
  return {
    ...told,
    version: __VERSION__,
    async paint() {
      return makePaint(output === undefined ? isColourful(session.world, color, 'stdout') : color === true);
    },
    get folder() {
      return told.folder ?? folderInRepository(session.cwd);
    },
    async rulePages() {
      const { rulePage } = await import('../../workspace/rule-pages.js');
      return (rule) => rulePage(rule, session.options.language ?? 'en');
    },
  };
}

/** The names of all formats. */
export const LINT_FORMAT_NAMES = Object.keys(LINT_FORMATS) as readonly LintFormatName[];
