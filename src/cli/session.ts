import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import { faultyDocument } from '../document/faulty.js';
import { isPrivate } from '../document/private.js';
import { looksLikePlan } from '../document/looks-like-plan.js';
import type { Source } from '../text/source.js';
import type { Language } from '../document/vocabulary.js';
import { type Notice, notice } from '../languages/notices.js';
import { Unusable, unusable } from '../languages/unusable.js';
import { meaning } from '../text/hint.js';
import { DocumentsOfKind } from './documents-of-kind.js';
import type { GlobalOptions } from './arguments/global-flags.js';
import { tellNotice } from './tell.js';
import { todayOf } from './today.js';
import { discover, type FoundFile, NothingFound } from '../workspace/files/discover.js';
import { isFolder, shownPath } from '../workspace/files/paths.js';
import { DocumentReader, type ReadBy } from '../workspace/reading/read-document.js';
import { SettingsFaults } from '../workspace/settings-faults.js';
import { findRoot, SETTINGS_FILE } from '../workspace/files/root.js';
import { isTemplatePath, type Workspace, Workspaces } from '../workspace/workspace.js';
import type { PlacedFile } from '../workspace/keys/uses-keys.js';
import type { World } from './world.js';

/** A document, where it is, and the workspace it belongs to. */
export interface OpenDocument extends PlacedFile {
  readonly document: PlanDocument;
}

/** A file of a run, and the workspace it belongs to. */
export interface RunFile extends FoundFile {
  readonly workspace: Workspace;
}

/** Of so many files, how the engine treats what they are made of is felt. */
const MANY = 400;

/** A document takes remark, in a run that leaves such documents to another. */
export class LeftToAnother extends Error {}

/** One run of a command over files: the folder it works in, the workspaces it opens, the day it judges by. */
export class Session {
  readonly cwd: string;
  readonly reader = new DocumentReader();
  readonly workspaces: Workspaces;
  /** Looks up what documents are judged by that are judged together. */
  readonly ofKind = new DocumentsOfKind(this);
  /** The settings files that could not be used, and so the workspaces that were not looked at. */
  readonly faultySettings = new Set<string>();
  private readonly toldMistyped = new Set<string>();
  /** Puts back what the engine was told for the many documents of this run. */
  private expectAnyLives: (() => void) | undefined;
  /** The language of the first file that is merged, whose workspace may be nowhere near. */
  languageOfMerged: Language | undefined;

  constructor(
    readonly world: World,
    readonly options: GlobalOptions,
    /** What takes remark is not read: the time that may take is measured by all that the process does. */
    private readonly leavesUnusual = false,
  ) {
    this.cwd = resolve(world.cwd, options.cwd ?? '.');
    if (options.cwd !== undefined && !isFolder(this.cwd)) throw unusable('no-cwd', { folder: options.cwd });
    const config = options.config === undefined ? undefined : resolve(this.cwd, options.config);
    if (config !== undefined && !existsSync(config)) {
      throw unusable('no-config', { file: options.config ?? '' });
    }
    this.workspaces = new Workspaces(this.cwd, config, this.reader);
  }

  /** A path as the flags give it, from the folder worked in. */
  inCwd(path: string): string {
    return resolve(this.cwd, path);
  }

  today(workspace: Workspace): IsoDate {
    return todayOf(this.world, this.options.today, workspace.settings.timeZone);
  }

  /** The workspace that the folder worked in belongs to. @throws Unusable where it belongs to none */
  workspace(): Promise<Workspace> {
    return this.workspaces.at(this.root());
  }

  /**
   * Reads the documents that paths name, one after the other; without paths those of the workspace. Markdown files that
   * are no plan documents are passed over unless they are named themselves.
   *
   * @param holding passes over documents that do not hold this text, which need not be parsed then
   * @throws Unusable for a path that names nothing
   */
  async *documents(paths: readonly string[], holding = ''): AsyncGenerator<OpenDocument> {
    for await (const file of this.files(paths)) {
      const open = await this.open(file, holding);
      if (open) yield open;
    }
  }

  /**
   * The files that paths name, unread; without paths those of the workspace. Those of a workspace whose settings have
   * faults are left out, once that is told.
   *
   * @throws Unusable for a path that names nothing
   */
  async *files(paths: readonly string[]): AsyncGenerator<RunFile> {
    for (const found of await this.find(paths)) {
      const file = await this.runFile(found);
      if (file) yield file;
    }
  }

  /** A file with its workspace; nothing where it is the settings or a template, or the settings have faults. */
  async runFile(found: FoundFile): Promise<RunFile | undefined> {
    const workspace = await this.workspaceOf(found);
    if (!workspace) return undefined;
    const isSettings = found.named && found.path === join(workspace.root, SETTINGS_FILE);
    if (isSettings || (!found.problem && isTemplatePath(found.path, workspace))) return undefined;
    return { ...found, workspace };
  }

  /** Reads a file; nothing where it is no plan document and was not named itself, does not hold a text, or is withheld. */
  async open(file: RunFile, holding = ''): Promise<OpenDocument | undefined> {
    const document = await this.documentOf(file, 'parse', holding);
    if (!document) return undefined;
    if (!this.withholds(document)) {
      const open = opened(file, document);
      this.ofKind.note(open);
      return open;
    }
    this.ofKind.passOver(file.path);
    if (file.named) await this.tell(notice('is-private', { path: document.source.path }));
    return undefined;
  }

  /**
   * What {@link documents} gives, read as {@link head} does, and the files to open: who looks for one document need not wait
   * for all that others wrote.
   */
  async *heads(
    paths: readonly string[],
    holding = '',
  ): AsyncGenerator<{ readonly file: RunFile; readonly document: PlanDocument }> {
    for await (const file of this.files(paths)) {
      const head = await this.head(file, holding);
      if (head) yield { file, document: head.document };
    }
  }

  /** Reads only a document's frontmatter; nothing where {@link open} gives nothing, which is not told again. */
  async head(file: RunFile, holding = ''): Promise<OpenDocument | undefined> {
    const document = await this.documentOf(file, 'parseHead', holding);
    return document && !this.withholds(document) ? opened(file, document) : undefined;
  }

  /** Makes a document of a text. @throws LeftToAnother */
  async parse(source: Source, settings: ReadBy): Promise<PlanDocument> {
    if (!this.leavesUnusual) return this.reader.parse(source, settings);
    const document = await this.reader.parseUsual(source, settings);
    if (!document) throw new LeftToAnother();
    return document;
  }

  /** Whether a document is private, and the run looks at none that are: every command gets its documents past this. */
  withholds(document: PlanDocument): boolean {
    return this.options.private !== true && isPrivate(document);
  }

  /** The workspace of a file; nothing where its settings have faults, which are told once. */
  private async workspaceOf({ path, searchFrom }: FoundFile): Promise<Workspace | undefined> {
    try {
      return await this.workspaces.of(path, searchFrom);
    } catch (error) {
      if (!(error instanceof SettingsFaults)) throw error;
      if (!this.faultySettings.has(error.document.source.path)) {
        this.faultySettings.add(error.document.source.path);
        const { settingsFaultsText } = await import('./settings-faults-text.js');
        this.world.err(await settingsFaultsText(error, this.world, this.options));
      }
      return undefined;
    }
  }

  /** Tells a person something, in the language that people are spoken to in. */
  async tell(said: Notice): Promise<void> {
    await tellNotice(this.world, await this.spokenLanguage(), said);
  }

  /** That of {@link language}; before any workspace was opened that of the one worked in, else of what is merged. */
  async spokenLanguage(): Promise<Language> {
    const known = await this.language();
    if (known !== undefined) return known;
    const { languageHere } = await import('./language-here.js');
    return languageHere(this.world, this.options, this.languageOfMerged);
  }

  /** The language of the first workspace that was opened, unless a flag names another; nothing before any was. */
  async language(): Promise<Language | undefined> {
    if (this.options.language !== undefined) return this.options.language;
    const [first] = await this.workspaces.opened();
    return first?.settings.language;
  }

  /** Ends what was started. */
  close(): Promise<void> {
    this.expectAnyLives?.();
    this.expectAnyLives = undefined;
    return this.reader.close();
  }

  /** A file's document, the whole or only its frontmatter; nothing where the file is no plan document. */
  private async documentOf(
    file: RunFile,
    way: 'parse' | 'parseHead',
    holding: string,
  ): Promise<PlanDocument | undefined> {
    const read = this.read(file, holding);
    if (!read || 'document' in read) return read?.document;
    const { settings } = file.workspace;
    return way === 'parse' ? this.parse(read.source, settings) : this.reader.parseHead(read.source, settings);
  }

  /** A file's text, or the document that says why it cannot be had. */
  private read({ path, named, problem, workspace }: RunFile, holding: string) {
    const shown = shownPath(path, this.cwd);
    const { language } = workspace.settings;
    if (problem) return { document: faultyDocument(shown, language, 'unreadable-file', problem) };
    const reading = this.ofKind.read(path, shown);
    const isPlan = 'source' in reading ? looksLikePlan(reading.source.text) : !reading.isForeign;
    if (!named && !isPlan) {
      this.ofKind.passOver(path);
      return undefined;
    }
    if (!('source' in reading))
      return { document: faultyDocument(shown, language, reading.rule, reading.message) };
    return named || reading.source.text.includes(holding) ? reading : undefined;
  }

  private async find(paths: readonly string[]): Promise<FoundFile[]> {
    try {
      const mistyped: string[] = [];
      const found = await discover(
        paths,
        this.cwd,
        () => this.root(),
        (leaving) => mistyped.push(leaving),
      );
      for (const leaving of mistyped) await this.tellMistyped(leaving);
      if (found.length >= MANY) this.expectAnyLives ??= (await import('./short-lived.js')).expectShortLives();
      return found;
    } catch (error) {
      if (!(error instanceof NothingFound)) throw error;
      const { pathHint } = await import('../workspace/files/nearest-path.js');
      throw unusable('nothing-found', { asked: error.asked, hint: pathHint(error.asked, this.cwd) });
    }
  }

  /** Tells once what is to leave out something that is not there; it may not be there yet, so that it is no error. */
  private async tellMistyped(leaving: string): Promise<void> {
    if (this.options.quiet || this.toldMistyped.has(leaving)) return;
    this.toldMistyped.add(leaving);
    const { nearestPath } = await import('../workspace/files/nearest-path.js');
    const meant = nearestPath(leaving.slice(1), this.cwd);
    await this.tell(
      notice('nothing-left-out', {
        asked: leaving,
        hint: meaning(meant === undefined ? meant : `!${meant}`),
      }),
    );
  }

  private root(): string {
    const root = findRoot(this.cwd);
    if (root !== undefined) return root;
    if (this.options.config !== undefined) return this.cwd;
    throw unusable('no-workspace', {});
  }
}

/** Does something in a session, and ends what was started for it, whatever happens. What is refused is told in its language. */
export async function inSession<Result>(
  world: World,
  options: GlobalOptions,
  act: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = new Session(world, options);
  try {
    return await act(session);
  } catch (error) {
    if (error instanceof Unusable) error.language ??= await session.spokenLanguage();
    throw error;
  } finally {
    await session.close();
  }
}

function opened(
  { path, workspace, isWithoutSignatures = false }: RunFile,
  document: PlanDocument,
): OpenDocument {
  return { path, document, workspace, isWithoutSignatures };
}
