import type { PlanDocument } from '../../document/document.js';
import { linksOf } from '../../document/links.js';
import { type CheckContext, checkDocument, type RuleWeights } from '../../lint/check.js';
import { isScorecard } from '../../measuring/figures.js';
import { Workload } from '../../status/load.js';
import { detached } from '../../text/detached.js';
import type { Finding, RelatedPlace } from '../../text/finding.js';
import { isSurvey } from '../../surveys/survey.js';
import { positionAt } from '../../text/source.js';
import { rulesFor } from '../../document/settings.js';
import { shownPath } from '../../workspace/files/paths.js';
import { brokenLinksOf } from '../../workspace/files/broken-links.js';
import { pinnedBy } from '../../workspace/files/pinned-by.js';
import { usesKeys } from '../../workspace/keys/uses-keys.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { OpenDocument, Session } from '../session.js';
import { SignatureChecks } from '../signature-checks.js';
import type { ScorecardSurroundings } from './scorecard-surroundings.js';
import type { SurveySurroundings } from './survey-surroundings.js';

/** Judges the documents of a run one after the other, each by its workspace and by those that came before it. */
export class Examiner {
  private readonly firstWithId = new Map<Workspace, Map<string, RelatedPlace>>();
  private readonly workloads = new Map<Workspace, Workload>();
  private readonly contexts = new Map<Workspace, CheckContext>();
  private readonly signatures: SignatureChecks;
  private surveys: SurveySurroundings | undefined;
  private scorecards: ScorecardSurroundings | undefined;

  /** @param severities those that weigh more than the settings */
  constructor(
    private readonly session: Session,
    private readonly severities: RuleWeights,
  ) {
    this.signatures = new SignatureChecks(session);
  }

  context(workspace: Workspace): CheckContext {
    let context = this.contexts.get(workspace);
    if (!context) {
      context = { ...workspace, today: this.session.today(workspace), severities: this.severities };
      this.contexts.set(workspace, context);
    }
    return context;
  }

  /** What holds for one file: what the settings say for all, and what they say for its path. */
  contextFor(path: string, workspace: Workspace): CheckContext {
    const context = this.context(workspace);
    const rules = rulesFor(() => shownPath(path, workspace.root), context.settings);
    return rules === context.settings.rules
      ? context
      : { ...context, settings: { ...context.settings, rules } };
  }

  /** The files of a workspace itself that have faults: its templates, its allowed signers, its settings. Asked once for each. */
  async ownFaults(workspace: Workspace): Promise<PlanDocument[]> {
    const signers = await this.prepare(workspace);
    const settings = await this.faultySettings(workspace);
    return [...workspace.faultyTemplates, ...(signers ? [signers] : []), ...(settings ? [settings] : [])];
  }

  /** Reads whose keys count in a workspace, before its documents are judged. Gives the allowed signers if they have faults. */
  async prepare(workspace: Workspace): Promise<PlanDocument | undefined> {
    if (this.signatures.workspaces.includes(workspace) || !usesKeys(workspace)) return undefined;
    return (await this.signatures.of(workspace)).trust.faulty;
  }

  private async faultySettings(workspace: Workspace): Promise<PlanDocument | undefined> {
    if (workspace.settings.signOff.size === 0) return undefined;
    const { faultySettings, unmatchedDemands } = await import('../../workspace/unmatched-demands.js');
    return faultySettings(workspace, await unmatchedDemands(workspace, this.session.reader));
  }

  /** What finds everything that is wrong with a document, in any state that it may be brought to. */
  checkerOf(open: OpenDocument): (document: PlanDocument) => Promise<Finding[]> {
    const { path, workspace } = open;
    const workload = this.workload(workspace);
    return async (document) =>
      checkDocument(document, this.contextFor(path, workspace), {
        brokenLinks: brokenLinksOf(linksOf(document), path, workspace.root),
        pinned: await pinnedBy(document, path, workspace),
        loadBefore: workload.before(document),
        firstWithId: this.remember(document, workspace),
        signatures: await (await this.signatures.beside(open))?.of(document, path),
        ...(isSurvey(document) && (await this.aroundSurvey(document, path, workspace))),
        ...(isScorecard(document) && (await this.aroundScorecard(path, workspace))),
      });
  }

  /** Whether a document of the workspace has this id already. */
  knows(id: string, workspace: Workspace): boolean {
    return this.idsOf(workspace).has(id);
  }

  /** Remembers the id of a document that was examined elsewhere. */
  note(id: string, place: RelatedPlace, workspace: Workspace): void {
    this.idsOf(workspace).set(detached(id), place);
  }

  /** Remembers the id of a document that another part of the run judges, and what it brings to whom. */
  passOver(open: OpenDocument): void {
    this.remember(open.document, open.workspace);
    this.count(open);
  }

  /** Lets a document count for those that come after it, when it is as it will stay. */
  count({ document, workspace }: OpenDocument): void {
    this.workload(workspace).count(document, workspace.settings.people, this.context(workspace).today);
  }

  close(): void {
    this.signatures.close();
  }

  /** What a survey is judged by beside its own text; without a survey nothing is loaded for it. */
  private async aroundSurvey(document: PlanDocument, path: string, workspace: Workspace) {
    if (!this.surveys) {
      const { SurveySurroundings } = await import('./survey-surroundings.js');
      this.surveys = new SurveySurroundings(this.session);
    }
    return this.surveys.of(document, path, workspace);
  }

  /** The same of a scorecard. */
  private async aroundScorecard(path: string, workspace: Workspace) {
    if (!this.scorecards) {
      const { ScorecardSurroundings } = await import('./scorecard-surroundings.js');
      this.scorecards = new ScorecardSurroundings(this.session);
    }
    return this.scorecards.of(path, workspace);
  }

  private remember({ frontmatter: { id }, source }: PlanDocument, workspace: Workspace) {
    const first = this.idsOf(workspace);
    if (id && !first.has(id.value)) {
      const { line } = positionAt(source, id.span.start);
      first.set(detached(id.value), { path: source.path, line });
    }
    return first;
  }

  private idsOf(workspace: Workspace): Map<string, RelatedPlace> {
    let first = this.firstWithId.get(workspace);
    if (!first) this.firstWithId.set(workspace, (first = new Map<string, RelatedPlace>()));
    return first;
  }

  private workload(workspace: Workspace): Workload {
    const workload = this.workloads.get(workspace) ?? new Workload();
    this.workloads.set(workspace, workload);
    return workload;
  }
}
