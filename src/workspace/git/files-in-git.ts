import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PlanDocument } from '../../document/document.js';
import { BlobReader } from './blob-reader.js';
import { FileHistory } from './file-history.js';
import { Git } from './git.js';
import { relativePath } from '../files/paths.js';
import { repositoryOf } from '../files/repository.js';
import { TimeBudget } from '../files/time-budget.js';

/**
 * Seconds that looking into history may take in a run, because it only adds to an answer, and what each file adds: as much
 * as it takes where history has some thousand commits, so that files of the usual shape use up nothing, however many.
 */
const TIME_FOR_HISTORY = 30;
const TIME_FOR_A_FILE = 0.05;

/** Seconds that git may take for the history of a file. */
const TIME_TO_ANSWER = 15;

/** A repository, asked at its root. */
interface Repository {
  readonly git: Git;
  readonly blobs: BlobReader;
  readonly isShallow: boolean;
}

/** A document's file as the repository has it that it lies in. */
export interface FileInGit {
  readonly git: Git;
  /** Its name in the folder that git is asked in. */
  readonly name: string;
  /** The history here does not reach back to its beginning. */
  readonly isShallow: boolean;
  /** Where the digests of the document's sign-offs come from. */
  readonly history: FileHistory;
}

/** Finds documents' files in git, which is asked once what a repository is, and once for the history of a file. */
export class FilesInGit {
  /** What is left for looking into history. */
  readonly time = new TimeBudget(TIME_FOR_HISTORY);
  private readonly repositories = new Map<string, Promise<Repository | undefined>>();
  private current: Repository | undefined;
  /** The file that was last looked for: it is asked about several times, and no other is kept. */
  private last:
    { readonly document: PlanDocument; readonly file: Promise<FileInGit | undefined> } | undefined;

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  /** The file of a document; nothing where there is none, no repository, or no git. */
  of(document: PlanDocument, path: string): Promise<FileInGit | undefined> {
    if (this.last?.document !== document) this.last = { document, file: this.find(document, path) };
    return this.last.file;
  }

  /** Ends what was started. */
  close(): void {
    this.current?.blobs.close();
  }

  private async find({ steps }: PlanDocument, path: string): Promise<FileInGit | undefined> {
    if (!existsSync(path)) return undefined;
    const real = realpathSync(path);
    const root = repositoryOf(dirname(real));
    if (root === undefined) return undefined;
    const repository = await this.repositoryAt(root);
    if (!repository) return undefined;
    this.time.add(TIME_FOR_A_FILE);
    const { git, blobs, isShallow } = repository;
    const name = relativePath(root, real);
    const digests = steps.flatMap(({ signOffs }) => signOffs.flatMap(({ digest }) => digest?.value ?? []));
    const history = new FileHistory(new Git(root, this.env, TIME_TO_ANSWER), blobs, name, digests);
    return { git, name, isShallow, history };
  }

  /** The repository of a root. What reads in another ends: there may be any number of them. */
  private async repositoryAt(root: string): Promise<Repository | undefined> {
    let found = this.repositories.get(root);
    if (!found) {
      found = this.ask(root);
      this.repositories.set(root, found);
    }
    const repository = await found;
    if (repository !== this.current) this.close();
    this.current = repository;
    return repository;
  }

  private async ask(root: string): Promise<Repository | undefined> {
    const git = new Git(root, this.env);
    const answer = await git.line('rev-parse', '--is-inside-work-tree', '--is-shallow-repository');
    const [isInside, isShallow] = answer?.split('\n') ?? [];
    if (isInside !== 'true') return undefined;
    return { git, blobs: new BlobReader(git), isShallow: isShallow === 'true' };
  }
}
