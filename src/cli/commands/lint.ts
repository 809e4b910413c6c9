import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { type Language, LANGUAGES, SEVERITIES } from '../../document/vocabulary.js';
import { lintFormat, type LintFormatName } from '../../formats/all.js';
import { type Messages, type Tongue, loadTongue } from '../../languages/messages.js';
import { type CheckContext, type RuleWeights, severityOf } from '../../lint/check.js';
import { FAIL_ON_WORDS, failsOn } from '../../lint/failing.js';
import { countFindings, type FileReport, reportFile, type ReportedFinding } from '../../lint/report.js';
import { RULE_IDS, RULES } from '../../rules/all.js';
import type { Rule } from '../../rules/rule.js';
import type { Finding, Severity } from '../../text/finding.js';
import { nearest } from '../../text/nearest.js';
import type { CommandModule } from '../commands.js';
import { EXIT } from '../ending.js';
import { Unusable } from '../../workspace/unusable.js';
import { Examiner } from '../examiner.js';
import type { BaselineOptions } from '../lint-baseline.js';
import { LINT_FORMAT_NAMES, LintOutput } from '../lint-output.js';
import type { FixOptions } from '../lint-fix.js';
import type { CheckedDocument, LintStage } from '../lint-stage.js';
import type { GlobalOptions } from '../program.js';
import { type OpenDocument, Session } from '../session.js';
import { decode, MOST_BYTES } from '../../workspace/read-file.js';
import type { StaleDetails } from '../stale-details.js';
import { BASELINE_FILE, type Workspace } from '../../workspace/workspace.js';
import type { World } from '../world.js';

interface LintOptions extends GlobalOptions, FixOptions, BaselineOptions {
  readonly format: LintFormatName;
  readonly output?: string;
  readonly failOn?: readonly string[];
  readonly maxWarnings?: number;
  readonly rule?: RuleWeights;
  readonly since?: string;
  readonly printConfig?: string;
  readonly stdinFilename?: string;
}

export const lint: CommandModule = {
  define(command) {
    command
      .argument('[paths...]', 'files, folders or globs; none means the workspace, - the standard input')
      .addOption(
        new Option('-f, --format <format>', 'how to print findings')
          .choices(LINT_FORMAT_NAMES)
          .default('stylish'),
      )
      .option('-o, --output <file>', 'write findings into a file')
      .option(
        '--fail-on <what>',
        'fail on more than errors: warning, note, overdue (what only time has done), or a rule (again for each)',
        collectFailOn,
      )
      .option('--fix', 'mend what can be mended without changing what it says')
      .option('--unsafe-fixes', 'with --fix or --diff: make suggestions too, which may not be what was meant')
      .option('--diff', 'show what --fix would change, and change nothing; fail where there is anything')
      .option('--since <ref>', 'only what is new since the branch left this one, such as origin/main')
      .option('--baseline <file>', 'leave out the findings that this file knows (serviceplan.baseline.json)')
      .option('--no-baseline', 'leave nothing out')
      .option('--write-baseline', 'write what is found into that file')
      .option('--max-warnings <number>', 'fail when there are more warnings than this', parseCount)
      .option('--print-config <file>', 'print the settings that hold for a file, and where each was set')
      .option('--rule <id=severity>', 'give a rule another severity (again for each)', collectRule)
      .option('--stdin-filename <path>', 'the path that the standard input stands for');
  },

  async run(world, args, options) {
    const paths = args[0] as string[];
    const flags = options as unknown as LintOptions;
    const session = new Session(quietWorld(world, flags, paths), options);
    if (flags.printConfig !== undefined) {
      const { printConfig } = await import('../print-config.js');
      await printConfig(session, flags.printConfig, flags.rule ?? {}, flags.format === 'json');
      await session.close();
      return EXIT.done;
    }
    const run = new LintRun(session, flags, await loadStages(world, session, flags));
    try {
      return await run.run(paths);
    } finally {
      run.close();
      await session.close();
    }
  },
};

/** The world that findings are told to: where the data is a diff or a text mended, they are talk or left out. */
function quietWorld(world: World, { fix, diff }: LintOptions, paths: readonly string[]): World {
  if (diff) return { ...world, out: () => undefined };
  return fix && paths.includes('-') ? { ...world, out: (text) => world.err(text) } : world;
}

/** What flags put between checking and reporting, in the order in which it is done. */
async function loadStages(world: World, session: Session, options: LintOptions): Promise<LintStage[]> {
  const stages: LintStage[] = [];
  if (options.unsafeFixes && !options.fix && !options.diff) {
    throw new Unusable('--unsafe-fixes goes with --fix or --diff');
  }
  if (options.fix || options.diff) {
    const { LintFixing } = await import('../lint-fix.js');
    stages.push(new LintFixing(world, session, options));
  }
  if (options.since !== undefined) {
    const { LintSince } = await import('../lint-since.js');
    stages.push(new LintSince(session, options.since, options.rule ?? {}));
  }
  return stages;
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new Unusable(`--max-warnings must be a whole number, not “${text}”`);
  return Number(text);
}

function collectRule(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [id = '', severity = ''] = text.split('=', 2);
  const ask = (word: string, words: readonly string[]) => {
    const meant = nearest(word, words);
    return meant ? `; did you mean “${meant}”?` : '';
  };
  if (!RULE_IDS.includes(id)) throw new Unusable(`--rule: there is no rule “${id}”${ask(id, RULE_IDS)}`);
  if (!(SEVERITIES as readonly string[]).includes(severity)) {
    throw new Unusable(
      `--rule ${id} must be one of ${SEVERITIES.join(', ')}, not “${severity}”${ask(severity, SEVERITIES)}`,
    );
  }
  return { ...before, [id]: severity };
}

function collectFailOn(word: string, before: readonly string[] = []): string[] {
  const words = [...FAIL_ON_WORDS, ...RULE_IDS];
  if (words.includes(word)) return [...before, word];
  const meant = nearest(word, words);
  throw new Unusable(
    `--fail-on must be one of ${FAIL_ON_WORDS.join(', ')} or a rule, not “${word}”${meant ? `; did you mean “${meant}”?` : ''}`,
  );
}

/** One run of `lint`: documents in, findings out, nothing of a document kept once it is reported. */
class LintRun {
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  private readonly told = new Set<Workspace>();
  private readonly spoken = new Map<Workspace, Tongue>();
  private readonly baselines = new Map<Workspace, LintStage | undefined>();
  private readonly examiner: Examiner;
  private readonly fails: (finding: ReportedFinding) => boolean;
  private stale: StaleDetails | undefined;
  private stdin: OpenDocument | undefined;
  private isWhole = false;
  private checked = 0;
  private failed = 0;
  private mendable = 0;
  private suggested = 0;

  constructor(
    private readonly session: Session,
    private readonly options: LintOptions,
    private readonly stages: readonly LintStage[],
  ) {
    this.fails = failsOn(options.failOn ?? [], RULES);
    this.examiner = new Examiner(session, options.rule ?? {});
  }

  async run(paths: readonly string[]): Promise<number> {
    const { world } = this.session;
    let output: LintOutput | undefined;
    this.isWhole = paths.length === 0;
    for await (const open of this.documents(paths)) {
      output ??= await this.openOutput(open.workspace);
      await this.check(open, output);
    }
    if (!output) {
      if (this.session.faultySettings.size > 0) return EXIT.unusable;
      const workspace = await this.session.workspace();
      output = await this.openOutput(workspace);
      const { messages } = await this.tongue(workspace);
      await this.reportOwnFiles(workspace, this.examiner.context(workspace), messages, output);
    }
    const summary = countFindings(this.checked, this.counts);
    await output.close(summary);
    if (this.failed > summary.errors)
      world.err(
        `serviceplan: findings that are no errors fail this run (${(this.options.failOn ?? []).map((word) => `--fail-on ${word}`).join(', ')})\n`,
      );
    const tooMany = this.options.maxWarnings !== undefined && summary.warnings > this.options.maxWarnings;
    if (tooMany)
      world.err(
        `serviceplan: ${summary.warnings} warnings, more than --max-warnings ${this.options.maxWarnings}\n`,
      );
    const settled = await this.finishStages();
    if (this.session.faultySettings.size > 0) return EXIT.unusable;
    return settled ?? (this.failed > 0 || tooMany ? EXIT.findings : EXIT.done);
  }

  /** Lets the stages say what they did, and people know what could be mended. Returns the exit code that one settles. */
  private async finishStages(): Promise<number | undefined> {
    const [tongue] = this.spoken.values();
    if (!tongue) return undefined;
    const { options } = this;
    if (
      this.mendable + this.suggested > 0 &&
      options.format === 'stylish' &&
      !options.quiet &&
      !options.diff
    ) {
      this.session.world.err(`${tongue.words.mendable(this.mendable, this.suggested)}\n`);
    }
    let settled: number | undefined;
    const baselines = [...this.baselines.values()].flatMap((baseline) => baseline ?? []);
    for (const stage of [...this.stages, ...baselines]) {
      settled = (await stage.finish(tongue.words)) ?? settled;
    }
    return settled;
  }

  close(): void {
    this.examiner.close();
  }

  private async *documents(paths: readonly string[]): AsyncGenerator<OpenDocument> {
    const files = paths.filter((path) => path !== '-');
    if (this.options.stdinFilename !== undefined && files.length === paths.length) {
      throw new Unusable('--stdin-filename goes with - among the paths');
    }
    if (files.length < paths.length) yield await this.standardInput();
    if (files.length > 0 || paths.length === 0) yield* this.session.documents(files);
  }

  private async standardInput(): Promise<OpenDocument> {
    const { session, options } = this;
    const name = options.stdinFilename ?? 'stdin.md';
    const path = resolve(session.cwd, name);
    const workspace = await session.workspaces.of(path);
    const reading = decode(session.world.readStdin(MOST_BYTES), name);
    if (!('source' in reading)) throw new Unusable('the standard input is no UTF-8 text of at most 1 MB');
    const document = await session.reader.parse(reading.source, workspace.settings.language);
    this.stdin = { path, workspace, document };
    return this.stdin;
  }

  private async check(open: OpenDocument, output: LintOutput): Promise<void> {
    const { document, workspace } = open;
    const isStdin = open === this.stdin;
    const context = this.examiner.context(workspace);
    const { messages } = await this.tongue(workspace);
    await this.reportOwnFiles(workspace, context, messages, output);
    const check = this.examiner.checkerOf(open);
    let checked: CheckedDocument = { open, isStdin, findings: await check(document), check };
    for (const stage of this.stages) checked = await stage.process(checked);
    const baseline = await this.baselineOf(workspace);
    if (baseline) checked = await baseline.process(checked);
    this.examiner.count(checked.open);
    this.checked++;
    const details = await this.staleDetails(checked.open, checked.findings);
    this.report(reportFile(checked.open.document, checked.findings, messages, details), output);
  }

  /** What has become of steps since they were signed. Without a stale sign-off nothing is loaded and nobody asked. */
  private async staleDetails(
    open: OpenDocument,
    findings: readonly Finding[],
  ): Promise<ReadonlyMap<Finding, readonly string[]>> {
    const details = new Map<Finding, readonly string[]>();
    for (const finding of findings) {
      if (finding.rule !== 'stale-sign-off') continue;
      const step = open.document.steps.find(({ id }) => id.value === finding.step);
      if (!step) continue;
      this.stale ??= new (await import('../stale-details.js')).StaleDetails(this.session);
      const lines = await this.stale.of(open, step, this.languageFor(open.workspace));
      if (lines.length > 0) details.set(finding, lines);
    }
    return details;
  }

  /** What is known and let be in a workspace, where it keeps such a file or a flag names one. */
  private async baselineOf(workspace: Workspace): Promise<LintStage | undefined> {
    if (this.baselines.has(workspace)) return this.baselines.get(workspace);
    const { baseline, writeBaseline } = this.options;
    const isThere = () => existsSync(join(workspace.root, BASELINE_FILE));
    let stage: LintStage | undefined;
    if (baseline !== false && (writeBaseline || baseline !== undefined || isThere())) {
      const { LintBaseline } = await import('../lint-baseline.js');
      stage = new LintBaseline(this.session, workspace, this.options, this.isWhole);
    }
    this.baselines.set(workspace, stage);
    return stage;
  }

  /** The faults of a workspace's own templates and of its allowed signers, once. */
  private async reportOwnFiles(
    workspace: Workspace,
    context: CheckContext,
    messages: Messages,
    output: LintOutput,
  ): Promise<void> {
    if (this.told.has(workspace)) return;
    this.told.add(workspace);
    for (const file of await this.examiner.ownFaults(workspace)) {
      const found = file.faults.flatMap((fault): Finding[] => {
        const severity = severityOf(RULES.find(({ id }) => id === fault.rule) as Rule, context);
        return severity === 'off' ? [] : [{ ...fault, severity }];
      });
      if (found.length > 0) this.report(reportFile(file, found, messages), output);
    }
  }

  private report(report: FileReport, output: LintOutput): void {
    const failing = report.findings.filter(this.fails);
    for (const { severity, fix, suggestion } of report.findings) {
      this.counts[severity]++;
      if (fix) this.mendable++;
      else if (suggestion) this.suggested++;
    }
    this.failed += failing.length;
    output.add({ ...report, findings: this.options.quiet ? failing : report.findings });
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
    return LANGUAGES.find((language) => language === this.options.language) ?? own;
  }

  /** Where findings go, in the language of the first workspace. */
  private async openOutput(workspace: Workspace): Promise<LintOutput> {
    const { words } = await this.tongue(workspace);
    return LintOutput.open(this.session, this.options, workspace, words, this.fails);
  }
}
