import { resolve } from 'node:path';
import { lintFormat } from '../../formats/all.js';
import { looksLikePlan } from '../../document/looks-like-plan.js';
import { somebody } from '../../document/people.js';
import { countFindings } from '../../lint/report.js';
import type { Severity } from '../../text/finding.js';
import type { Source } from '../../text/source.js';
import { shownPath } from '../../workspace/files/paths.js';
import { decode, MOST_BYTES } from '../../workspace/files/read-file.js';
import { unusable } from '../../languages/unusable.js';
import { isTemplatePath, type Workspace } from '../../workspace/workspace.js';
import { DocumentLinter } from './document-linter.js';
import { EXIT } from '../ending.js';
import { tellsFailure } from './failure.js';
import type { LintOptions } from './options.js';
import type { Outcome } from './outcome.js';
import { annotates } from './output.js';
import { lintInThreads, progressOf } from './many.js';
import type { LintStage } from './stage.js';
import type { LintCache } from './cache.js';
import type { LintThreads } from './threads.js';
import type { RunFile, Session } from '../session.js';
import { partOf, runDigest } from '../shard.js';

/** One run of `lint`: documents in, findings out, nothing of a document kept once it is reported. */
export class LintRun {
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  private readonly linter: DocumentLinter;
  private cache: LintCache | undefined;
  /** Threads that check the files which no cache knows. */
  private threads: LintThreads | undefined;
  /** The workspace of the first document of the run, which may be one that another part judges. */
  private first: Workspace | undefined;
  /** The workspace of the first file, whether or not it is a document. */
  private nearby: Workspace | undefined;
  private checked = 0;
  private failed = 0;
  private mendable = 0;
  private suggested = 0;

  constructor(
    private readonly session: Session,
    private readonly options: LintOptions,
    private readonly stages: readonly LintStage[],
    private readonly paths: readonly string[],
  ) {
    this.linter = new DocumentLinter(session, options, stages, paths.length === 0 && !options.shard);
  }

  /** @returns the exit code */
  async run(): Promise<number> {
    await this.lintStandardInput();
    await this.lintFiles();
    if (this.first) return this.finish(this.first);
    const { shard } = this.options;
    // What is wrong with the workspace's own files is told by the part that knows that there is no document at all.
    if (shard && shard.index < shard.count)
      return this.finish(this.nearby ?? (await this.session.workspace()));
    if (this.session.faultySettings.size > 0) return EXIT.unusable;
    const workspace = await this.session.workspace();
    await this.addOwnFiles(workspace);
    return this.finish(workspace);
  }

  async close(): Promise<void> {
    this.linter.close();
    await this.threads?.close();
  }

  private async lintStandardInput(): Promise<void> {
    const { session, options, paths } = this;
    if (!paths.includes('-')) {
      if (options.stdinFilename === undefined) return;
      throw unusable('filename-without-input', {});
    }
    const name = options.stdinFilename ?? 'stdin.md';
    const path = resolve(session.cwd, name);
    const workspace = await session.workspaces.of(path);
    const reading = decode(session.world.readStdin(MOST_BYTES), name);
    if (!('source' in reading)) throw unusable('input-not-text', {});
    if (options.stdinFilename !== undefined && !isOurs(reading.source, path, workspace)) {
      this.first = workspace;
      for (const stage of this.stages) stage.passOver?.(reading.source);
      return;
    }
    const document = await session.reader.parse(reading.source, workspace.settings);
    if (session.withholds(document)) throw unusable('input-private', {});
    await this.addOwnFiles(workspace);
    await this.take(await this.linter.lint({ path, workspace, document }, true), { path, workspace });
  }

  private async lintFiles(): Promise<void> {
    const named = this.paths.filter((path) => path !== '-');
    if (named.length === 0 && this.paths.length > 0) return;
    const files: RunFile[] = [];
    for await (const file of this.session.files(named)) files.push(file);
    const own = await this.ownPart(files);
    const progress = await progressOf(own, this.options, this.session);
    if (this.canBeToldElsewhere(own)) {
      this.cache = await openCache(this.session, this.options, own);
      const unknown = own.filter((file) => !this.cache?.outcome(file));
      this.threads = await lintInThreads(unknown, this.options, this.session, progress);
    }
    for (const file of own) {
      if (!(await this.lintFile(file))) progress?.add(1);
    }
    progress?.end();
    await this.cache?.save(named.length === 0 && !this.options.shard);
  }

  /** The files of this part of the run. What is found in them may depend on those of the parts before. */
  private async ownPart(files: readonly RunFile[]): Promise<readonly RunFile[]> {
    const { shard, rule, since, language, baseline } = this.options;
    if (!shard) return files;
    this.nearby = files[0]?.workspace;
    this.linter.run = runDigest(files, this.session, [shard.count, rule, since, language, baseline]);
    const { before, own } = partOf(files, shard);
    for (const file of before) await this.passOver(file);
    return own;
  }

  /** Looks at a document of a part before this one only for what those after it are judged by. */
  private async passOver(file: RunFile): Promise<void> {
    const open = isLimited(file.workspace) ? await this.session.open(file) : await this.session.head(file);
    if (!open) return;
    const { workspace } = open;
    this.first ??= workspace;
    await this.linter.outputFor(workspace);
    // The part that has a workspace's first document tells what is wrong with its own files.
    await this.linter.ownFiles(workspace);
    this.linter.examiner.passOver(open);
  }

  /**
   * Whether what is found in each file depends on no other file but for the ids: then other threads may find it, or it may
   * be known from before.
   */
  private canBeToldElsewhere(files: readonly RunFile[]): boolean {
    if (this.stages.length > 0 || !lintFormat(this.options.format).isPerFile) return false;
    if (annotates(this.session, this.options)) return false;
    const workspaces = new Set(files.map(({ workspace }) => workspace));
    return [...workspaces].every((workspace) => !this.linter.hasBaseline(workspace) && !isLimited(workspace));
  }

  /** Checks a file, or takes what was found in it. Says whether a thread found it. */
  private async lintFile(file: RunFile): Promise<boolean> {
    const known = this.cache?.outcome(file);
    const answer = known ? undefined : await this.threads?.of(file);
    const told = known ?? answer;
    const isAnswered = answer !== undefined;
    if (told && (told === 'no document' || !this.isTaken(told, file))) {
      this.cache?.keep(file, told);
      if (told !== 'no document') await this.take(told, file);
      return isAnswered;
    }
    const open = await this.session.open(file);
    if (open) await this.addOwnFiles(open.workspace);
    const isJudgedByAnother = open !== undefined && this.isTaken(open.document.frontmatter, file);
    const outcome = open ? await this.linter.lint(open) : 'no document';
    if (!isJudgedByAnother) this.cache?.keep(file, outcome);
    if (outcome !== 'no document') await this.take(outcome, file);
    return isAnswered;
  }

  /** Whether another document has the id of this one, so that it is judged by that other. */
  private isTaken({ id }: Identified, { workspace }: RunFile): boolean {
    return id !== undefined && this.linter.examiner.knows(id.value, workspace);
  }

  /** Adds a document to what was found so far. */
  private async take(
    outcome: Outcome,
    { path, workspace }: Pick<RunFile, 'path' | 'workspace'>,
  ): Promise<void> {
    this.first ??= workspace;
    await this.addOwnFiles(workspace);
    await this.add(outcome, workspace);
    this.checked++;
    const { id } = outcome;
    if (!id || this.linter.examiner.knows(id.value, workspace)) return;
    this.linter.examiner.note(
      id.value,
      { path: shownPath(path, this.session.cwd), line: id.line },
      workspace,
    );
  }

  /** The faults of the workspace's own files, before what is found in its documents: they are judged by them. */
  private async addOwnFiles(workspace: Workspace): Promise<void> {
    for (const own of await this.linter.ownFiles(workspace)) await this.add(own, workspace);
  }

  private async add(outcome: Outcome, workspace: Workspace): Promise<void> {
    for (const severity of SEVERITIES_COUNTED) this.counts[severity] += outcome.counts[severity];
    this.failed += outcome.failed;
    this.mendable += outcome.mendable;
    this.suggested += outcome.suggested;
    (await this.linter.outputFor(workspace)).add(outcome.text);
  }

  /** Writes what was found, says what it comes to, and settles the exit code. */
  private async finish(workspace: Workspace): Promise<number> {
    const { session, options } = this;
    const summary = countFindings(this.checked, this.counts);
    await (await this.linter.outputFor(workspace)).close(summary);
    const fails = await tellsFailure(summary, this.failed, options, session);
    const settled = await this.finishStages();
    if (session.faultySettings.size > 0) return EXIT.unusable;
    return settled ?? (fails ? EXIT.findings : EXIT.done);
  }

  /** Lets the stages say what they did, and people know what could be mended. Returns the exit code that one settles. */
  private async finishStages(): Promise<number | undefined> {
    const { options, linter, mendable, suggested } = this;
    const words = linter.firstTongue?.words;
    if (!words) return undefined;
    if (mendable + suggested > 0 && options.format === 'stylish' && !options.quiet && !options.diff) {
      this.session.world.err(`${words.mendable(mendable, suggested)}\n`);
    }
    let settled: number | undefined;
    for (const stage of linter.allStages) settled = (await stage.finish(words)) ?? settled;
    return settled;
  }
}

/** What may have an id. */
interface Identified {
  readonly id?: { readonly value: string } | undefined;
}

/** Whether anybody has a limit, so that what is found in a document depends on what those before it bring. */
function isLimited({ settings }: Workspace): boolean {
  return somebody(settings.people, ({ workloadLimit }) => workloadLimit !== undefined);
}

const SEVERITIES_COUNTED = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** What is known from earlier runs, where a flag asks for it. */
async function openCache(
  session: Session,
  options: LintOptions,
  files: readonly RunFile[],
): Promise<LintCache | undefined> {
  if (!options.cache) return undefined;
  const { LintCache } = await import('./cache.js');
  return new LintCache(session, options, files);
}

/**
 * Whether the standard input is a document by what it holds and where its file lies: editors send all Markdown that is
 * opened, plan or not.
 */
function isOurs({ text }: Source, path: string, workspace: Workspace): boolean {
  return looksLikePlan(text) && !isTemplatePath(path, workspace);
}
