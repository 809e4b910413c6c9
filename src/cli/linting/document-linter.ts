import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isUnread } from '../../document/faulty.js';
import { linksOf } from '../../document/links.js';
import type { Language } from '../../document/vocabulary.js';
import { lintFormat } from '../../formats/all.js';
import type { LintPart } from '../../formats/format.js';
import { loadTongue, type Tongue } from '../../languages/messages.js';
import { checkOwnFile } from '../../lint/check.js';
import { failsOn } from '../../lint/failing.js';
import { type FileReport, reportFile, type ReportedFinding } from '../../lint/report.js';
import { RULES } from '../../rules/all.js';
import type { Finding, Severity } from '../../text/finding.js';
import { isScorecard } from '../../measuring/figures.js';
import { isSurvey } from '../../surveys/survey.js';
import { sha256 } from '../../text/sha256.js';
import { positionAt, type Source, withMark } from '../../text/source.js';
import { brokenLinksOf } from '../../workspace/files/broken-links.js';
import { concernsKeys } from '../../workspace/keys/uses-keys.js';
import { folderInRepository } from '../../workspace/files/paths.js';
import { BASELINE_FILE, type Workspace } from '../../workspace/workspace.js';
import { Examiner } from './examiner.js';
import type { LintOptions } from './options.js';
import type { Around, Outcome } from './outcome.js';
import { LintOutput } from './output.js';
import type { CheckedDocument, LintStage } from './stage.js';
import type { OpenDocument, Session } from '../session.js';
import type { StaleDetails } from './stale-details.js';

/** Checks documents one after the other, and says of each what there is to say: in a language, in a format. */
export class DocumentLinter {
  readonly examiner: Examiner;
  /** What the parts of a run have in common that this run is one of. */
  run = '';
  private readonly told = new Set<Workspace>();
  private readonly spoken = new Map<Workspace, Tongue>();
  private readonly baselines = new Map<Workspace, LintStage | undefined>();
  private readonly fails: (finding: ReportedFinding) => boolean;
  private stale: StaleDetails | undefined;
  private output: LintOutput | undefined;

  /**
   * @param stages what flags put between checking and reporting
   * @param isWhole whether the run looks at all documents of the workspace
   */
  constructor(
    private readonly session: Session,
    private readonly options: LintOptions,
    private readonly stages: readonly LintStage[],
    private readonly isWhole: boolean,
  ) {
    this.fails = failsOn(options.failOn ?? [], RULES);
    this.examiner = new Examiner(session, options.rule ?? {});
  }

  /** Checks a document. @param isStdin it is the standard input, and no file of its name need be there */
  async lint(open: OpenDocument, isStdin = false): Promise<Outcome> {
    const { workspace } = open;
    const check = this.examiner.checkerOf(open);
    let checked: CheckedDocument = { open, isStdin, findings: await check(open.document), check };
    for (const stage of this.stages) checked = await stage.process(checked);
    const baseline = await this.baselineOf(workspace);
    if (baseline) checked = await baseline.process(checked);
    this.examiner.count(checked.open);
    const report = await this.report(checked.open, checked.findings);
    const hasHistory = report.findings.some(({ details }) => details);
    const around = this.options.cache ? aroundOf(checked.open, hasHistory) : 'others';
    return this.outcome(report, checked.open, around);
  }

  /** What is wrong with the workspace's own files, its templates and its allowed signers; said once. */
  async ownFiles(workspace: Workspace): Promise<Outcome[]> {
    if (this.told.has(workspace)) return [];
    this.told.add(workspace);
    const context = this.examiner.context(workspace);
    const stages = this.stages.filter(({ tellsNew }) => tellsNew);
    const baseline = await this.baselineOf(workspace);
    const outcomes: Outcome[] = [];
    for (const document of await this.examiner.ownFaults(workspace)) {
      const found = checkOwnFile(document, context);
      const open = { path: this.session.inCwd(document.source.path), document, workspace };
      const check = () => Promise.resolve(found);
      let checked: CheckedDocument = { open, isStdin: false, isOwnFile: true, findings: found, check };
      for (const stage of baseline ? [...stages, baseline] : stages) checked = await stage.process(checked);
      if (checked.findings.length === 0) continue;
      outcomes.push(await this.outcome(await this.report(open, checked.findings), open, 'others'));
    }
    return outcomes;
  }

  /** Where findings go, in the language of the first workspace. */
  async outputFor(workspace: Workspace): Promise<LintOutput> {
    if (!this.output) {
      const { words } = await this.tongue(workspace);
      const today = this.session.today(workspace);
      const part = this.partFor(workspace);
      this.output = await LintOutput.open(this.session, this.options, {
        today,
        words,
        fails: this.fails,
        part,
      });
    }
    return this.output;
  }

  /** Which part of a run this is, where it is not the whole; in a thread, whose text stands in none, of a run without a name. */
  private partFor({ settings }: Workspace): LintPart | undefined {
    const { shard } = this.options;
    if (!shard) return undefined;
    return {
      ...shard,
      run: this.run,
      language: settings.language,
      folder: folderInRepository(this.session.cwd),
      ...(this.session.faultySettings.size > 0 && { incomplete: true }),
    };
  }

  /** The language that was spoken first; nothing where nothing was said. */
  get firstTongue(): Tongue | undefined {
    const [tongue] = this.spoken.values();
    return tongue;
  }

  /** What has been put between checking and reporting, which may have something to say at the end. */
  get allStages(): LintStage[] {
    return [...this.stages, ...[...this.baselines.values()].flatMap((baseline) => baseline ?? [])];
  }

  /** Whether what is known and let be in a workspace is left out: it keeps such a file, or a flag names one. */
  hasBaseline(workspace: Workspace): boolean {
    const { baseline, writeBaseline } = this.options;
    if (baseline === false) return false;
    return (
      writeBaseline === true || baseline !== undefined || existsSync(join(workspace.root, BASELINE_FILE))
    );
  }

  close(): void {
    this.stale?.close();
    this.examiner.close();
  }

  private async outcome(report: FileReport, open: OpenDocument, around: Around): Promise<Outcome> {
    const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
    let mendable = 0;
    let suggested = 0;
    for (const { severity, fix, suggestion } of report.findings) {
      counts[severity]++;
      if (fix) mendable++;
      else if (suggestion) suggested++;
    }
    const failing = report.findings.filter(this.fails);
    const output = await this.outputFor(open.workspace);
    const text = await output.draw({ ...report, findings: this.options.quiet ? failing : report.findings });
    const { id } = open.document.frontmatter;
    const place = id && { value: id.value, line: positionAt(open.document.source, id.span.start).line };
    const digest = around === 'others' ? undefined : fileDigest(open.document.source);
    return {
      id: place,
      counts,
      failed: failing.length,
      mendable,
      suggested,
      text,
      ...(digest !== undefined && { digest }),
      around,
    };
  }

  /** Says what was found; in a part of a run, which programs read and put together, also as people will read it then. */
  private async report(open: OpenDocument, findings: readonly Finding[]): Promise<FileReport> {
    const { workspace, document } = open;
    const language = this.languageFor(workspace);
    const reportIn = async (spoken: Language, { messages }: Tongue) =>
      reportFile(document, findings, messages, await this.staleDetails(open, findings, spoken));
    const report = await reportIn(language, await this.tongue(workspace));
    const { shard, language: asked, format } = this.options;
    const theirs = workspace.settings.language;
    if (!shard || asked !== undefined || format !== 'json' || theirs === language) return report;
    const { findings: own } = await reportIn(theirs, await loadTongue(theirs));
    return { ...report, findings: report.findings.map((told, index) => ({ ...told, inTheirs: own[index] })) };
  }

  /** What has become of steps since they were signed. Without a stale sign-off nothing is loaded and nobody asked. */
  private async staleDetails(
    open: OpenDocument,
    findings: readonly Finding[],
    language: Language,
  ): Promise<ReadonlyMap<Finding, readonly string[]>> {
    const details = new Map<Finding, readonly string[]>();
    for (const finding of findings) {
      if (finding.rule !== 'stale-sign-off') continue;
      const step = open.document.steps.find(({ id }) => id.value === finding.step);
      if (!step) continue;
      this.stale ??= new (await import('./stale-details.js')).StaleDetails(this.session);
      const lines = await this.stale.of(open, step, language);
      if (lines.length > 0) details.set(finding, lines);
    }
    return details;
  }

  private async baselineOf(workspace: Workspace): Promise<LintStage | undefined> {
    if (this.baselines.has(workspace)) return this.baselines.get(workspace);
    let stage: LintStage | undefined;
    if (this.hasBaseline(workspace)) {
      const { LintBaseline } = await import('./baseline.js');
      stage = new LintBaseline(this.session, workspace, this.options, this.isWhole);
    }
    this.baselines.set(workspace, stage);
    return stage;
  }

  /** People read their own language, programs English, unless the flag says otherwise. */
  private async tongue(workspace: Workspace): Promise<Tongue> {
    const known = this.spoken.get(workspace);
    if (known) return known;
    const tongue = await loadTongue(this.languageFor(workspace));
    this.spoken.set(workspace, tongue);
    return tongue;
  }

  private languageFor({ settings }: Workspace): Language {
    const own = lintFormat(this.options.format).isForPeople ? settings.language : 'en';
    return this.options.language ?? own;
  }
}

/** The SHA-256 of the bytes that a source was read from. */
function fileDigest(source: Source): string {
  return sha256(withMark(source, source.text));
}

/** What a document was judged by beside its own text. */
function aroundOf(open: OpenDocument, hasHistory: boolean): Around {
  const { document, path, workspace } = open;
  const isPinned = document.steps.some(({ evidence }) => evidence.some(({ pin }) => pin));
  // What could not be read may be readable next time, though its text is the same.
  const isJudgedByOthers = isSurvey(document) || isScorecard(document);
  if (hasHistory || isPinned || isUnread(document) || isJudgedByOthers || concernsKeys(open)) return 'others';
  const links = linksOf(document);
  const broken = brokenLinksOf(links, path, workspace.root);
  return { links: links.map(({ target }) => target), broken: [...broken] };
}
