import type { PlanDocument } from '../../document/document.js';
import { readAs } from '../../document/parse.js';
import {
  contentChanges,
  type SignedHistory,
  type SignedStep,
  stepSignedWith,
} from '../../signoff/changes.js';
import { freshnessOf } from '../../signoff/digest.js';
import type { FileHistory } from './file-history.js';
import type { FileInGit, FilesInGit } from './files-in-git.js';
import type { DocumentReader } from '../reading/read-document.js';
import { decode } from '../files/read-file.js';

/** Looks up how steps read when they were signed. Nothing is asked of git before somebody asks here. */
export class SignedHistories {
  /** How a document last read that was asked about: mostly, a commit brought several sign-offs. */
  private last:
    | { readonly now: PlanDocument; readonly blob: string; readonly then: Promise<PlanDocument | undefined> }
    | undefined;

  constructor(
    private readonly reader: DocumentReader,
    private readonly files: FilesInGit,
  ) {}

  /**
   * What has become of a step since it was signed.
   *
   * @param path the document's file
   * @returns nothing where there is no git, no repository, or no time left
   */
  async of(path: string, now: SignedStep): Promise<SignedHistory | undefined> {
    const { digest } = now.signOff;
    const file = digest && (await this.files.of(now.document, path));
    return file && this.files.time.spend(() => this.find(file, now, digest.value));
  }

  private async find(
    { history, isShallow }: FileInGit,
    now: SignedStep,
    digest: string,
  ): Promise<SignedHistory | undefined> {
    const brought = await history.broughtBy(digest);
    if (!brought) return brought === undefined ? undefined : { type: 'uncommitted' };
    const { commit, date, blob } = brought;
    const document = blob === undefined ? undefined : await this.documentIn(blob, history, now.document);
    const then = document && stepSignedWith(document, digest);
    if (then && isAsSigned(then)) return { type: 'changes', commit, date, lines: contentChanges(then, now) };
    return isShallow ? { type: 'shallow' } : { type: 'not-as-signed', commit, date };
  }

  /** A document as a blob has it. */
  private documentIn(
    blob: string,
    history: FileHistory,
    now: PlanDocument,
  ): Promise<PlanDocument | undefined> {
    if (this.last?.blob !== blob || this.last.now !== now)
      this.last = { now, blob, then: this.read(blob, history, now) };
    return this.last.then;
  }

  private async read(
    blob: string,
    history: FileHistory,
    now: PlanDocument,
  ): Promise<PlanDocument | undefined> {
    const bytes = await history.contentOf(blob);
    const reading = bytes && decode(bytes, now.source.path);
    if (!reading || !('source' in reading)) return undefined;
    return this.reader.parse(reading.source, readAs(now));
  }
}

function isAsSigned({ document, step, signOff }: SignedStep): boolean {
  return freshnessOf(document.source, document.frontmatter.id?.value ?? '', step, signOff) === 'fresh';
}
