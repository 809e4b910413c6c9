import { posix } from 'node:path';
import { message } from '../../languages/messages.js';
import type { Message } from '../../text/finding.js';
import { unusable } from '../../languages/unusable.js';
import { decode, type FileReading } from '../files/read-file.js';
import type { Git } from '../git/git.js';
import type { SettingsFiles } from '../settings-chain.js';

/** The files of a commit, settings among them; paths are from the root of the repository. */
export class FilesInCommit implements SettingsFiles {
  /** What git was asked for: a file is looked for before it is read. */
  private readonly known = new Map<string, Promise<Buffer | undefined>>();

  /**
   * @param ref what people call the commit
   * @param commit its full name
   */
  constructor(
    private readonly git: Git,
    private readonly ref: string,
    private readonly commit: string,
  ) {}

  shown(path: string): string {
    return `${this.ref}:${path}`;
  }

  async read(path: string): Promise<FileReading> {
    return decode((await this.bytes(path)) ?? Buffer.alloc(0), this.shown(path));
  }

  identityOf(path: string): string {
    return path;
  }

  async extended(target: string, from: string): Promise<string | Message> {
    // A package is in no commit.
    if (!/^\.\.?\//.test(target)) return message('extends-past', { target });
    const path = posix.join(posix.dirname(from), target);
    if (path.startsWith('../')) return message('extends-outside', { target });
    return (await this.bytes(path)) ? path : message('extends-missing', { target });
  }

  /** What a file held; nothing where it was not there. @throws Unusable for what is no file, or cannot be read */
  bytes(path: string): Promise<Buffer | undefined> {
    const known = this.known.get(path) ?? this.ask(path);
    this.known.set(path, known);
    return known;
  }

  private async ask(path: string): Promise<Buffer | undefined> {
    const { git, commit } = this;
    const entry = await git.line('ls-tree', '--full-tree', commit, '--', `:(top,literal)${path}`);
    if (entry === undefined) throw unusable('trust-unread', { path, commit });
    if (entry === '') return undefined;
    const [mode, , object] = entry.split(/[ \t]/);
    if (mode !== '100644' && mode !== '100755') throw unusable('trust-no-file', { path, commit });
    const content = await git.ask(['cat-file', 'blob', object as string]);
    if (!content) throw unusable('trust-unread', { path, commit });
    return content;
  }
}
