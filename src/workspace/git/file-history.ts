import type { BlobReader } from './blob-reader.js';
import type { Git } from './git.js';

/** A commit that brought a digest into a file. */
export interface Bringing {
  readonly commit: string;
  /** The author's e-mail address, as the commit names it: a .mailmap, which a change may bring with it, is not asked. */
  readonly email: string;
  /** The author's day. */
  readonly date: string;
  /** The blob that the file was then; nothing where there was none. */
  readonly blob: string | undefined;
}

/** Seconds that may be spent on what a file has held. */
const TIME_TO_READ = 15;

/** Where the digests in a file come from. Its history is read once, when the first of them is asked for. */
export class FileHistory {
  private reading: Promise<ReadonlyMap<string, Bringing> | undefined> | undefined;

  /**
   * @param name the file's name in the folder that git is asked in
   * @param digests all that may be asked for
   */
  constructor(
    private readonly git: Git,
    private readonly blobs: BlobReader,
    private readonly name: string,
    private readonly digests: readonly string[],
  ) {}

  /**
   * The first commit that has a digest in the file, by whatever name the file had then.
   *
   * @returns `false` where no commit has it; nothing where git does not answer
   */
  async broughtBy(digest: string): Promise<Bringing | false | undefined> {
    const brought = await (this.reading ??= this.read());
    return brought && (brought.get(digest) ?? false);
  }

  /** What a blob of the file holds; nothing where git does not answer. */
  contentOf(blob: string): Promise<Buffer | undefined> {
    return this.blobs.read(blob);
  }

  /** A commit brings a digest if the file has it another number of times after the commit than before. */
  private async read(): Promise<ReadonlyMap<string, Bringing> | undefined> {
    const latest = performance.now() + TIME_TO_READ * 1000;
    const log = await this.git.ask([...LOG, '--', this.name]);
    if (!log) return undefined;
    const brought = new Map<string, Bringing>();
    const missing = new Set(this.digests);
    const counts = new DigestCounts(this.blobs, missing);
    for (const { before, ...bringing } of oldestFirst(log.toString('utf8'))) {
      if (missing.size === 0) break;
      const old = await counts.in(before);
      const now = await counts.in(bringing.blob);
      if (!old || !now || performance.now() > latest) return undefined;
      for (const digest of [...old.keys(), ...now.keys()]) {
        if (old.get(digest) !== now.get(digest) && missing.delete(digest)) brought.set(digest, bringing);
      }
    }
    return brought;
  }
}

/** All that has become of a file. */
const LOG = [
  '--literal-pathspecs',
  'log',
  '--follow',
  // What a merge itself brings, against the branch that it was made on.
  '--diff-merges=first-parent',
  '--format=%H %as %ae',
  '--raw',
  '--no-abbrev',
  '-z',
];

/** A commit that changed a file, and the blob that the file was before. */
interface Change extends Bringing {
  readonly before: string | undefined;
}

const COMMIT = /^([0-9a-f]{40,64}) (\S+) (.*)$/s;
const CHANGE = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;

/** The changes that a log tells of: after each commit what it changed, each followed by the name, or by both that it had. */
function oldestFirst(log: string): Change[] {
  const commits: Change[][] = [];
  let author = { commit: '', date: '', email: '' };
  const parts = log.split('\0').values();
  for (const part of parts) {
    const [, commit, date = '', email = ''] = COMMIT.exec(part) ?? [];
    const [, modeBefore = '', mode = '', before = '', blob = '', status] = CHANGE.exec(part) ?? [];
    if (commit !== undefined) {
      author = { commit, date, email };
      commits.push([]);
    } else if (status !== undefined) {
      commits.at(-1)?.push({ ...author, before: blobOf(modeBefore, before), blob: blobOf(mode, blob) });
      parts.next();
      if (status === 'R' || status === 'C') parts.next();
    }
  }
  return commits.reverse().flat();
}

/** Nothing for what is not there, and for a commit of another repository. */
function blobOf(mode: string, id: string): string | undefined {
  return mode === '000000' || mode === '160000' ? undefined : id;
}

/** Counts digests in blobs. The last blob is remembered: a change mostly begins with what the one before it left. */
class DigestCounts {
  private last: { readonly blob: string; readonly counts: ReadonlyMap<string, number> } | undefined;

  constructor(
    private readonly blobs: BlobReader,
    private readonly wanted: ReadonlySet<string>,
  ) {}

  /** @returns nothing where git does not say what the blob holds */
  async in(blob: string | undefined): Promise<ReadonlyMap<string, number> | undefined> {
    if (blob === undefined) return new Map();
    if (this.last?.blob !== blob) {
      const content = await this.blobs.read(blob);
      if (!content) return undefined;
      this.last = { blob, counts: this.count(content.toString('latin1')) };
    }
    return this.last.counts;
  }

  private count(text: string): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [rest, version = ''] of text.matchAll(/(?<=(\d{1,3})):[0-9a-f]{12}/gi)) {
      // A longer version ends in what may be the digits of a shorter one.
      for (let at = 0; at < version.length; at++) {
        const digest = version.slice(at) + rest.toLowerCase();
        if (this.wanted.has(digest)) counts.set(digest, (counts.get(digest) ?? 0) + 1);
      }
    }
    return counts;
  }
}
