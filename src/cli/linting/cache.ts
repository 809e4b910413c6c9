import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { notice } from '../../languages/notices.js';
import { sha256, sha256OfAll } from '../../text/sha256.js';
import { brokenLinksOf } from '../../workspace/files/broken-links.js';
import { makeFolders } from '../../workspace/files/make-folders.js';
import { readBytes } from '../../workspace/files/read-file.js';
import { reasonOf } from '../../workspace/files/refusal.js';
import { concernsKeys } from '../../workspace/keys/uses-keys.js';
import type { Workspace } from '../../workspace/workspace.js';
import { replaceFile } from '../../workspace/files/write-output.js';
import { cacheFolder } from './cache-folder.js';
import type { LintOptions } from './options.js';
import { detachedOutcome, type Outcome } from './outcome.js';
import type { RunFile, Session } from '../session.js';
import { TextStore } from './text-store.js';
import { isColourful } from '../world.js';

declare const __BUILD__: string;

/** A document as the cache's file keeps it; its text follows the index, `bytes` long. */
interface Entry {
  readonly path: string;
  readonly digest: string;
  readonly id: Outcome['id'] | null;
  readonly counts: Outcome['counts'];
  readonly failed: number;
  readonly mendable: number;
  readonly suggested: number;
  readonly links: readonly string[];
  readonly broken: readonly string[];
  readonly bytes: number;
}

/** The second line of the cache's file; the first is the digest of all that follows it. */
interface Index {
  /** All that documents were judged by beside their own text. */
  readonly judgedBy: string;
  readonly entries: readonly Entry[];
}

/**
 * What earlier runs found in documents, kept by the documents' content. It lies in the user's own folder for such files,
 * not in the workspace: what a pull request brings must never pass for something that was checked.
 */
export class LintCache {
  private readonly parts = new Map<Workspace, WorkspaceCache>();

  /** Reads what is known, and looks which of the files are as they were. */
  constructor(
    private readonly session: Session,
    private readonly options: LintOptions,
    files: readonly RunFile[],
  ) {
    for (const file of files) this.part(file).lookUp(file);
  }

  /** What is known to be in a file. */
  outcome(file: RunFile): Outcome | undefined {
    return this.part(file).hits.get(file.path);
  }

  /** Remembers what was found in a file. */
  keep(file: RunFile, outcome: Outcome | 'no document'): void {
    this.part(file).keep(file, outcome);
  }

  /** Writes what is known now. @param isWhole whether files that the run did not see are gone */
  async save(isWhole: boolean): Promise<void> {
    for (const part of this.parts.values()) {
      try {
        part.save(isWhole);
      } catch (error) {
        const reason = reasonOf(error as NodeJS.ErrnoException);
        await this.session.tell(notice('not-written', { path: part.file, reason }));
      }
    }
  }

  private part({ workspace }: RunFile): WorkspaceCache {
    let part = this.parts.get(workspace);
    if (!part) {
      const { session, options } = this;
      const slot = sha256(JSON.stringify([workspace.root, ...slotOf(session, options)])).slice(0, 24);
      const file = join(cacheFolder(session, options), `lint-${slot}.cache`);
      part = new WorkspaceCache(file, judgementOf(workspace, session.today(workspace)));
      this.parts.set(workspace, part);
    }
    return part;
  }
}

/** What is known of the documents of one workspace. */
class WorkspaceCache {
  /** What is known of files that are as they were, by their paths. */
  readonly hits = new Map<string, Outcome>();
  private readonly known: ReadonlyMap<string, Outcome>;
  private readonly next = new Map<string, Outcome>();
  private isChanged = false;

  constructor(
    readonly file: string,
    private readonly judgedBy: string,
  ) {
    this.known = readKnown(file, judgedBy);
  }

  lookUp(file: RunFile): void {
    const { path, problem } = file;
    const known = problem ? undefined : this.known.get(path);
    if (!known || known.around === 'others') return;
    const bytes = readBytes(path);
    if (!(bytes instanceof Uint8Array) || sha256(bytes) !== known.digest) return;
    if (isSameAround(known.around, file)) this.hits.set(path, known);
  }

  keep({ path }: RunFile, outcome: Outcome | 'no document'): void {
    if (outcome === 'no document' || outcome.around === 'others') return;
    const isKnown = this.known.get(path) === outcome;
    if (!isKnown) this.isChanged = true;
    this.next.set(path, isKnown ? outcome : detachedOutcome(outcome));
  }

  save(isWhole: boolean): void {
    const next = isWhole ? this.next : new Map([...this.known, ...this.next]);
    if (!this.isChanged && next.size === this.known.size) return;
    makeFolders(dirname(this.file), undefined, 0o700);
    replaceFile(this.file, formatCache(this.judgedBy, next), 0o600);
  }
}

/** Whether the links of a document lead where they led, and keys say nothing of it, as before. */
function isSameAround({ links, broken }: Exclude<Outcome['around'], 'others'>, file: RunFile): boolean {
  if (concernsKeys(file)) return false;
  if (links.length === 0) return true;
  const targets = links.map((target) => ({ target }));
  const now = brokenLinksOf(targets, file.path, file.workspace.root);
  return now.size === broken.length && broken.every((target) => now.has(target));
}

/** What of a run settles how findings are drawn, and which of them. */
function slotOf({ cwd, world }: Session, options: LintOptions): unknown[] {
  const { format, output, language, quiet, failOn, rule, config, color, private: isPrivate, shard } = options;
  const isPainted = output === undefined ? isColourful(world, color, 'stdout') : color === true;
  return [cwd, format, language, quiet, failOn, rule, config, isPainted, isPrivate, shard !== undefined];
}

/** All that the documents of a workspace are judged by beside their own text, as a digest. */
function judgementOf({ layers, ownTemplates }: Workspace, today: string): string {
  const texts = [...layers, ...ownTemplates].map(({ source }) => [source.path, source.text]);
  return sha256(JSON.stringify([__BUILD__, today, texts]));
}

const LINE_FEED = 0x0a;

/**
 * What a cache's file holds; nothing where there is none, where it was made for something else, or where a byte of it is
 * not as it was written, as after a power failure.
 */
function readKnown(file: string, judgedBy: string): ReadonlyMap<string, Outcome> {
  const known = new Map<string, Outcome>();
  try {
    const [digest, content] = splitLine(readFileSync(file));
    const [line, texts] = splitLine(content);
    const index = JSON.parse(line) as Index;
    if (index.judgedBy !== judgedBy || digest !== sha256(content)) return known;
    let at = 0;
    // Key by key: to gather the rest of them takes longer than to parse the index.
    for (const {
      path,
      id,
      counts,
      failed,
      mendable,
      suggested,
      digest,
      links,
      broken,
      bytes,
    } of index.entries) {
      const text = texts.subarray(at, (at += bytes));
      const around = { links, broken };
      known.set(path, { id: id ?? undefined, counts, failed, mendable, suggested, text, digest, around });
    }
    return known;
  } catch {
    return new Map();
  }
}

/** The first line of bytes, and what follows it. */
function splitLine(bytes: Buffer): [string, Buffer] {
  const end = bytes.indexOf(LINE_FEED);
  return [bytes.toString('utf8', 0, end), bytes.subarray(end + 1)];
}

/** A cache's file, in pieces. */
function formatCache(judgedBy: string, outcomes: ReadonlyMap<string, Outcome>): Uint8Array[] {
  const texts = new TextStore();
  const entries: Entry[] = [];
  for (const [path, { id, text, around, digest, ...rest }] of outcomes) {
    if (around === 'others' || digest === undefined) continue;
    texts.add(text);
    entries.push({ ...rest, path, digest, id: id ?? null, ...around, bytes: Buffer.byteLength(text) });
  }
  const index: Index = { judgedBy, entries };
  const content = [Buffer.from(`${JSON.stringify(index)}\n`), ...texts.take()];
  return [Buffer.from(`${sha256OfAll(content)}\n`), ...content];
}
