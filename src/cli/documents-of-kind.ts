import type { PlanDocument } from '../document/document.js';
import { looksLikePlan } from '../document/looks-like-plan.js';
import { shownPath } from '../workspace/files/paths.js';
import { type FileReading, readTextFile } from '../workspace/files/read-file.js';
import type { Workspace } from '../workspace/workspace.js';
import type { OpenDocument, Session } from './session.js';

/** The kinds by whose documents others are judged. */
const JUDGED_BY: readonly string[] = ['survey', 'scorecard', 'service-plan'];

/** So many documents are remembered: a workspace may hold thousands, and one that asks for them none. Others are read again. */
const MOST_REMEMBERED = 200;

/** So much is kept of files that were read before their turn, in UTF-16 code units; what is beyond is read again. */
const MOST_KEPT = 1 << 24;

/**
 * The documents of a kind, whichever of the workspace a run is about. Each file is read once all the same: what is read
 * before its turn is kept until then, and of what was read before only such documents are.
 */
export class DocumentsOfKind {
  private readonly kept = new Map<string, FileReading>();
  private lengthKept = 0;
  private readonly remembered = new Map<string, OpenDocument>();
  /** The paths of files that are known to be no documents by which others are judged. */
  private readonly others = new Set<string>();

  constructor(private readonly session: Session) {}

  /** Reads a file in its turn. */
  read(path: string, shown: string): FileReading {
    const kept = this.kept.get(path);
    this.kept.delete(path);
    return kept ?? readTextFile(path, shown);
  }

  /** Remembers a document that was opened in its turn, where others may be judged by it. */
  note(open: OpenDocument): void {
    if (!isJudgedBy(open.document)) this.passOver(open.path);
    else if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(open.path, open);
  }

  /** Remembers that no document is judged by what stands at a path. */
  passOver(path: string): void {
    this.others.add(path);
  }

  /** The documents of a kind in a workspace, without those that the run looks at none of. */
  async of(kind: string, workspace: Workspace): Promise<OpenDocument[]> {
    const found: OpenDocument[] = [];
    for await (const file of this.session.files([workspace.root])) {
      if (file.workspace !== workspace || file.problem) continue;
      const open =
        this.remembered.get(file.path) ??
        (this.others.has(file.path) ? undefined : await this.openEarly(file.path, kind, workspace));
      if (open?.document.frontmatter.kind?.value === kind) found.push(open);
    }
    return found;
  }

  private readEarly(path: string): FileReading {
    const kept = this.kept.get(path);
    if (kept) return kept;
    const reading = readTextFile(path, shownPath(path, this.session.cwd));
    const { length } = 'source' in reading ? reading.source.text : '';
    if (this.lengthKept + length <= MOST_KEPT) {
      this.lengthKept += length;
      this.kept.set(path, reading);
    }
    return reading;
  }

  private async openEarly(
    path: string,
    kind: string,
    workspace: Workspace,
  ): Promise<OpenDocument | undefined> {
    const reading = this.readEarly(path);
    if (!('source' in reading) || !reading.source.text.includes(kind) || !looksLikePlan(reading.source.text))
      return undefined;
    const { settings } = workspace;
    const head = await this.session.reader.parseHead(reading.source, settings);
    if (!isJudgedBy(head) || this.session.withholds(head)) this.passOver(path);
    if (head.frontmatter.kind?.value !== kind || this.others.has(path)) return undefined;
    return { path, document: await this.session.parse(reading.source, settings), workspace };
  }
}

function isJudgedBy({ frontmatter }: PlanDocument): boolean {
  return JUDGED_BY.includes(frontmatter.kind?.value ?? '');
}
