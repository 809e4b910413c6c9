import { realpathSync } from 'node:fs';
import type { IsoDate } from '../../calendar/date.js';
import { Git } from './git.js';
import { type Blob, contentsOf, filesAt } from './git-blobs.js';
import { relativePath } from '../files/paths.js';
import { MOST_BYTES } from '../files/read-file.js';

/** The files of a folder on a day gone by. */
export interface PastDay {
  readonly day: IsoDate;
  /** Their paths from that folder, in parts, and what their contents are known by. */
  readonly files: readonly { readonly parts: readonly string[]; readonly id: string }[];
  /** The contents of those that no later day had, by what they are known by. */
  readonly fresh: readonly { readonly id: string; readonly bytes: Buffer }[];
}

/** Commits that are looked through for days; a longer history is cut there. */
const MOST_COMMITS = 20_000;
/** Seconds that git may take for one question: what it tells only adds to a report. */
const TIME_TO_ANSWER = 5;

/** The history of a folder, told by days. */
export class PastDays {
  private constructor(
    private readonly git: Git,
    private readonly folder: string,
    private readonly commits: readonly { readonly id: string; readonly day: IsoDate }[],
    readonly isShallow: boolean,
  ) {}

  /**
   * Looks up the commits of what is checked out, by when each came into it.
   *
   * @param timeZone where days begin
   * @returns nothing where there is no git, no repository or no commit
   */
  static async of(
    root: string,
    timeZone: string,
    env: Readonly<Record<string, string | undefined>>,
  ): Promise<PastDays | undefined> {
    const git = new Git(root, { ...env, TZ: timeZone }, TIME_TO_ANSWER);
    const place = await git.line('rev-parse', '--show-toplevel', '--is-shallow-repository');
    const [top, shallow] = place?.split('\n') ?? [];
    if (top === undefined) return undefined;
    // The commits of a branch count from its merge on.
    const log = await git.line(
      'log',
      '--first-parent',
      `--max-count=${MOST_COMMITS}`,
      '--date=format-local:%Y-%m-%d',
      '--format=%H %cd',
      'HEAD',
    );
    if (log === undefined) return undefined;
    const commits = log.split('\n').map((line) => {
      const [id = '', day = ''] = line.split(' ');
      return { id, day };
    });
    const folder = relativePath(realpathSync(top), realpathSync(root));
    return new PastDays(git, folder, commits, shallow === 'true');
  }

  /** There are more commits than were looked through. */
  get isCut(): boolean {
    return this.commits.length >= MOST_COMMITS;
  }

  /**
   * How the folder stood at the end of some days, the newest first, as far as history reaches.
   *
   * @param isWanted whether a file matters, by the parts of its path from the folder
   */
  async *on(
    days: readonly IsoDate[],
    isWanted: (parts: readonly string[]) => boolean,
  ): AsyncGenerator<PastDay> {
    const seen = new Set<string>();
    const skipped = this.folder === '' ? 0 : this.folder.split('/').length;
    for (const day of [...days].sort().reverse()) {
      const commit = this.commits.find((one) => one.day <= day);
      const blobs = commit && (await filesAt(this.git, commit.id, this.folder));
      if (!blobs) return;
      const placed = blobs
        .map((blob) => ({ ...blob, parts: blob.path.split('/').slice(skipped) }))
        .filter(({ parts, size }) => size <= MOST_BYTES && isWanted(parts));
      const unseen = new Map<string, Blob>(
        placed.filter(({ id }) => !seen.has(id)).map((one) => [one.id, one]),
      );
      for (const id of unseen.keys()) seen.add(id);
      const contents = await contentsOf(this.git, [...unseen.values()]);
      if (!contents) return;
      yield {
        day,
        files: placed.map(({ parts, id }) => ({ parts, id })),
        fresh: contents.map(([{ id }, bytes]) => ({ id, bytes })),
      };
    }
  }
}
