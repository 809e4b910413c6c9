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
  private readonly seen = new Set<string>();
  private readonly remembered = new Map<string, OpenDocument>();
  private hasForgotten = false;

  constructor(private readonly session: Session) {}

  /** Reads a file in its turn. */
  read(path: string, shown: string): FileReading {
    this.seen.add(path);
    const kept = this.kept.get(path);
    this.kept.delete(path);
    return kept ?? readTextFile(path, shown);
  }

  /** Remembers a document that was opened in its turn, where others may be judged by it. */
  note(open: OpenDocument): void {
    const kind = open.document.frontmatter.kind?.value;
    if (kind === undefined || !JUDGED_BY.includes(kind)) return;
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(open.path, open);
    else this.hasForgotten = true;
  }

  /** The documents of a kind in a workspace, without those that the run looks at none of. */
  async of(kind: string, workspace: Workspace): Promise<OpenDocument[]> {
    const found: OpenDocument[] = [];
    for await (const file of this.session.files([workspace.root])) {
      if (file.workspace !== workspace || file.problem) continue;
      const isKnown = this.seen.has(file.path) && !this.hasForgotten;
      const open =
        this.remembered.get(file.path) ??
        (isKnown ? undefined : await this.openEarly(file.path, kind, workspace));
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
    const { reader } = this.session;
    const head = await reader.parseHead(reading.source, settings);
    if (head.frontmatter.kind?.value !== kind || this.session.withholds(head)) return undefined;
    return { path, document: await reader.parse(reading.source, settings), workspace };
  }
}
