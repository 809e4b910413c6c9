import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadTongue } from '../../languages/messages.js';
import { isInside } from '../../workspace/files/inside.js';
import { isFolder } from '../../workspace/files/paths.js';
import { tried } from '../../workspace/files/refusal.js';
import { treeState } from '../../workspace/git/tree-state.js';
import { Unusable, unusable } from '../../languages/unusable.js';
import { findRoot } from '../../workspace/files/root.js';
import type { Workspace } from '../../workspace/workspace.js';
import { EXIT } from '../ending.js';
import type { LintOptions } from './options.js';
import type { Session } from '../session.js';
import { spokenOf } from '../spoken-language.js';
import { tellEnding } from '../tell-ending.js';
import { asText, type World } from '../world.js';

/** Between two looks at the files. Milliseconds. */
const INTERVAL = 150;

/** No more than this part of the time goes into looking. */
const SHARE_OF_TIME = 0.1;

/** So many looks in a row may find changes before they are judged although more may come. */
const MOST_CHANGES = 15;

/** What else would be done at each save, under the hands of the one who saves, or cannot be done again. */
const ONCE_ONLY = ['fix', 'diff', 'writeBaseline', 'printConfig'] as const;

/** One run of `lint`, with the session that it was made in. */
export interface WatchedRun {
  readonly code: number;
  readonly session: Session;
}

/**
 * Checks documents again whenever a file of theirs, the settings, a template or the day has changed, until Ctrl-C.
 *
 * @param lint one run, told to the world that it is given
 * @returns the exit code
 * @throws Unusable for flags that do not go with watching, and where the first run cannot be made
 */
export async function watchDocuments(
  world: World,
  options: LintOptions,
  paths: readonly string[],
  lint: (world: World) => Promise<WatchedRun>,
): Promise<number> {
  const against = ONCE_ONLY.find((flag) => options[flag] !== undefined && options[flag] !== false);
  if (against) {
    const flag = against.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw unusable('flags-apart', { flag: '--watch', other: `--${flag}` });
  }
  if (paths.includes('-')) throw unusable('watch-standard-input', {});

  const watched = new WatchedFiles(world, options, paths);
  for (let isFirst = true; ; isFirst = false) {
    const files = watched.files();
    const screen = new Screen(world);
    let code: number = EXIT.unusable;
    try {
      const run = await lint(screen.world);
      code = run.code;
      await watched.note(run.session);
    } catch (error) {
      if (isFirst && error instanceof Unusable) throw error;
      await tellEnding(error, screen.world, options);
    }
    screen.show(await watched.words(world.now()));
    if (!world.isHeard()) return code;
    if ((await watched.changed(files)) === 'interrupted') return EXIT.interrupted;
  }
}

/** The files that a run depends on. */
class WatchedFiles {
  private readonly cwd: string;
  private readonly folders: readonly string[];
  private readonly leftOut: ReadonlySet<string>;
  private workspaces: readonly Workspace[] = [];
  private days: (() => string) | undefined;

  constructor(
    private readonly world: World,
    private readonly options: LintOptions,
    paths: readonly string[],
  ) {
    this.cwd = resolve(world.cwd, options.cwd ?? '.');
    const folders = (paths.length === 0 ? ['.'] : paths).map((path) => {
      const folder = nearestFolder(resolve(this.cwd, path));
      return findRoot(folder) ?? folder;
    });
    this.folders = outermost(folders);
    // What a run writes is no reason for another.
    const written = [options.output, options.cacheLocation].flatMap((path) =>
      path === undefined ? [] : [resolve(this.cwd, path)],
    );
    this.leftOut = new Set([...written, ...redirections()]);
  }

  /** Takes from a run which workspaces it opened; where it opened none, those of an earlier one count. */
  async note(session: Session): Promise<void> {
    const workspaces = await session.workspaces.opened();
    if (workspaces.length === 0) return;
    this.workspaces = workspaces;
    this.days = () => workspaces.map((workspace) => session.today(workspace)).join(' ');
  }

  /** The state of the files that lie in the folders of the workspaces. */
  files(): string {
    return treeState(this.folders, [], this.leftOut);
  }

  /** The state of what else findings depend on: the day, settings from elsewhere. */
  private others(): string {
    const layers = this.workspaces.flatMap((workspace) => workspace.layers.map(({ source }) => source.path));
    const { config, baseline } = this.options;
    const named = [config, baseline].filter((path) => typeof path === 'string');
    const files = [...layers, ...named].map((path) => resolve(this.cwd, path));
    return `${this.days?.() ?? ''}\n${treeState([], files, this.leftOut)}`;
  }

  /** Waits until files are not as they were before a run, or others as they are now, and no more is written for a moment. */
  async changed(filesBefore: string): Promise<'changed' | 'interrupted'> {
    const before = filesBefore + this.others();
    let last = before;
    for (let changes = 0; changes < MOST_CHANGES;) {
      const start = performance.now();
      const now = this.files() + this.others();
      if (now !== before && now === last) break;
      if (now !== last) changes++;
      last = now;
      const wait = Math.max(INTERVAL, (performance.now() - start) / SHARE_OF_TIME);
      if ((await this.world.pause(wait)) === 'interrupted') return 'interrupted';
    }
    return 'changed';
  }

  /** What is said after each run: when it was. */
  async words(now: Date): Promise<string> {
    const settings = this.workspaces.map((workspace) => workspace.settings);
    const { words } = await loadTongue(spokenOf({ options: this.options }, settings));
    return words.watching(now.toTimeString().slice(0, 8));
  }
}

/** What a run says, held back until all of it is there, so that no screen is half drawn. */
class Screen {
  /** The world that the run is told. */
  readonly world: World;
  private readonly pieces: { readonly text: string; readonly write: () => void }[] = [];

  constructor(private readonly real: World) {
    const hold = (text: string | Uint8Array, write: () => void) => {
      this.pieces.push({ text: asText(text), write });
    };
    this.world = {
      ...real,
      out: (text) => hold(text, () => real.out(text)),
      err: (text) => hold(text, () => real.err(text)),
      command: (stream, text) => hold(text, () => real.command(stream, text)),
    };
  }

  /** Writes it all and the time: on a terminal in the place of what stood there, elsewhere below it. */
  show(time: string): void {
    const { isTerminal, env } = this.real;
    if (!isTerminal.stdout || env['TERM'] === 'dumb') {
      for (const { write } of this.pieces) write();
      this.real.err(`${time}\n`);
      return;
    }
    const said = this.pieces.map(({ text }) => text).join('');
    const isOneLine = said.indexOf('\n') === said.length - 1;
    this.real.out(`${CLEAR}${isOneLine ? `${said.trimEnd()} · ` : said}${time}\n`);
  }
}

/** Wipes the screen and goes to its first line; what was scrolled away stays. */
const CLEAR = '\u001B[2J\u001B[H';

/** The files that the standard output and the standard error go into, where the system tells. */
function redirections(): string[] {
  return ['/dev/fd/1', '/dev/fd/2'].flatMap((link) => tried(() => realpathSync(link)) ?? []);
}

/** The folder that a path names or lies in; of a pattern the last part that is one. */
function nearestFolder(path: string): string {
  return isFolder(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** The folders that lie in none of the others. */
function outermost(folders: readonly string[]): string[] {
  const all = [...new Set(folders)];
  return all.filter((folder) => !all.some((other) => folder !== other && isInside(folder, other)));
}
