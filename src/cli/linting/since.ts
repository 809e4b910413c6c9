import { addEntries, type Baseline, baselineKey, takeKnown } from '../../lint/baseline.js';
import { checkOwnFile, type RuleWeights } from '../../lint/check.js';
import { shownPath } from '../../workspace/files/paths.js';
import { type PastTree, pastTree } from '../../workspace/git/past-tree.js';
import type { Workspace } from '../../workspace/workspace.js';
import { Examiner } from './examiner.js';
import type { CheckedDocument, LintStage } from './stage.js';
import { pastSession } from '../past-session.js';
import type { Session } from '../session.js';

/** Leaves only findings that were not there where the branch left another. */
export class LintSince implements LintStage {
  readonly tellsNew = true;
  private readonly known = new Map<Workspace, Promise<Baseline>>();

  constructor(
    private readonly session: Session,
    private readonly ref: string,
    private readonly severities: RuleWeights,
  ) {}

  async process(checked: CheckedDocument): Promise<CheckedDocument> {
    const { open, findings, isOwnFile } = checked;
    if (findings.length === 0) return checked;
    const { workspace, document, path } = open;
    let known = this.known.get(workspace);
    if (!known) this.known.set(workspace, (known = this.findingsBefore(workspace)));
    const key = baselineKey(document, shownPath(path, workspace.root), isOwnFile);
    return { ...checked, findings: takeKnown(await known, key, findings) };
  }

  finish(): undefined {
    return undefined;
  }

  private async findingsBefore(workspace: Workspace): Promise<Baseline> {
    const tree = await pastTree(workspace.root, this.ref, this.session.world.env);
    try {
      return await this.lintPast(tree, workspace);
    } finally {
      tree.remove();
    }
  }

  /** Lints the files as they were, by the settings and templates as they were, on the same day. */
  private async lintPast({ folder }: PastTree, whole: Workspace): Promise<Baseline> {
    const past = pastSession(this.session, whole, folder);
    const examiner = new Examiner(past, this.severities);
    const seen = new Set<Workspace>();
    const found: Baseline = new Map();
    try {
      for await (const open of past.documents([folder])) {
        const { workspace, document, path } = open;
        if (!seen.has(workspace)) {
          for (const own of await examiner.ownFaults(workspace)) {
            const ownPath = shownPath(past.inCwd(own.source.path), workspace.root);
            const faults = checkOwnFile(own, examiner.context(workspace));
            addEntries(found, baselineKey(own, ownPath, true), faults);
          }
        }
        seen.add(workspace);
        const findings = await examiner.checkerOf(open)(document);
        examiner.count(open);
        addEntries(found, baselineKey(document, shownPath(path, workspace.root)), findings);
      }
      return found;
    } finally {
      examiner.close();
      await past.close();
    }
  }
}
