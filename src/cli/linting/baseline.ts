import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LintWords } from '../../languages/messages.js';
import type { RuleWeights } from '../../lint/check.js';
import { notice } from '../../languages/notices.js';
import {
  addEntries,
  type Baseline,
  baselineKey,
  type BaselineReading,
  formatBaseline,
  parseBaseline,
  ruleOf,
  takeKnown,
} from '../../lint/baseline.js';
import { visible } from '../../text/visible.js';
import { shownPath } from '../../workspace/files/paths.js';
import { refuseLeadingOut } from '../../workspace/files/leads-out.js';
import { unusable } from '../../languages/unusable.js';
import { BASELINE_FILE, type Workspace } from '../../workspace/workspace.js';
import { writeOutput } from '../../workspace/files/write-output.js';
import { EXIT } from '../ending.js';
import type { CheckedDocument, LintStage } from './stage.js';
import type { Session } from '../session.js';

/** What of the flags of `lint` says which findings are known. */
export interface BaselineOptions {
  /** A file; `false` for none at all. */
  readonly baseline?: string | false;
  readonly writeBaseline?: boolean;
  /** Leaves out what was there before, so that nobody sees what is gone. */
  readonly since?: string;
  /** Of rules that it turns off nobody sees what is gone either. */
  readonly rule?: RuleWeights;
}

/** No baseline of ten thousand old documents is longer. Bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Leaves out the findings that a baseline knows, and says how many of those are gone; or writes the baseline. */
export class LintBaseline implements LintStage {
  private readonly path: string;
  private readonly shown: string;
  /** What is known and, where findings are compared with it, was not found yet. */
  private readonly known: Baseline;
  private readonly found: Baseline = new Map();
  /** The documents that the run has looked at, as a baseline names them. */
  private readonly seen = new Set<string>();
  private leftOut = 0;

  /** @param isWhole whether the run looks at all documents of the workspace */
  constructor(
    private readonly session: Session,
    private readonly workspace: Workspace,
    private readonly options: BaselineOptions,
    private readonly isWhole: boolean,
  ) {
    const { baseline } = options;
    this.path =
      typeof baseline === 'string' ? resolve(session.cwd, baseline) : join(workspace.root, BASELINE_FILE);
    this.shown = visible(shownPath(this.path, session.cwd));
    this.known = this.read();
  }

  process(checked: CheckedDocument): CheckedDocument {
    const { open, findings, isOwnFile } = checked;
    const key = baselineKey(open.document, shownPath(open.path, this.workspace.root), isOwnFile);
    if (this.options.writeBaseline) {
      addEntries(this.found, key, findings);
      return { ...checked, findings: [] };
    }
    const fresh = takeKnown(this.known, key, findings);
    this.seen.add(key);
    this.leftOut += findings.length - fresh.length;
    return { ...checked, findings: fresh };
  }

  finish(words: LintWords): number | undefined {
    const { world } = this.session;
    if (this.options.writeBaseline) {
      const count = this.write();
      world.err(`${words.baselineWritten(count, this.shown)}\n`);
      return EXIT.done;
    }
    const gone = this.countGone();
    if (this.leftOut > 0) world.err(`${words.baselineKnown(this.leftOut, this.shown)}\n`);
    if (gone > 0 && this.options.since === undefined) world.err(`${words.baselineGone(gone, this.shown)}\n`);
    return undefined;
  }

  /** How many known findings the documents that the run looked at do not have any more. */
  private countGone(): number {
    let gone = 0;
    for (const [key, left] of this.known)
      if (this.isWhole || this.seen.has(key)) gone += sumOf(left, (entry) => !this.isOff(ruleOf(entry)));
    return gone;
  }

  private isOff(rule: string): boolean {
    return this.options.rule?.[rule] === 'off';
  }

  /** Writes what was found; of documents that the run did not look at, what was known stays. Returns the number of findings. */
  private write(): number {
    const next: Baseline = new Map([...(this.isWhole ? [] : this.known), ...this.found]);
    refuseLeadingOut(this.path, this.workspace.root, this.shown);
    writeOutput(this.path, this.shown, [formatBaseline(next)]);
    return [...next.values()].reduce((sum, counts) => sum + sumOf(counts), 0);
  }

  private read(): Baseline {
    const { writeBaseline, baseline } = this.options;
    if (!existsSync(this.path)) {
      if (writeBaseline || baseline === undefined) return new Map();
      throw unusable('no-baseline', { file: this.shown });
    }
    const stat = statSync(this.path);
    const reading: BaselineReading =
      stat.isFile() && stat.size <= MOST_BYTES
        ? parseBaseline(readFileSync(this.path, 'utf8'))
        : { fault: notice('baseline-too-large', { size: `${MOST_BYTES / 1024 / 1024} MB` }) };
    if ('baseline' in reading) return reading.baseline;
    if (writeBaseline) return new Map();
    throw unusable('not-a-baseline', { file: this.shown, fault: reading.fault });
  }
}

function sumOf(
  counts: ReadonlyMap<string, number>,
  isCounted: (entry: string) => boolean = () => true,
): number {
  return [...counts].reduce((sum, [entry, count]) => (isCounted(entry) ? sum + count : sum), 0);
}
