import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';
import { isInside } from './files/inside.js';
import { shownPath } from './files/paths.js';
import { type FileReading, readTextFileIn } from './files/read-file.js';
import { realFileIn } from './files/real-file.js';
import type { SettingsFiles } from './settings-chain.js';

/**
 * Settings files where they lie. Nothing is read that lies outside the repository, by way of links either, because a
 * stranger's pull request may have written a file. Of packages nothing is run.
 */
export class SettingsOnDisk implements SettingsFiles {
  constructor(
    private readonly cwd: string,
    /** The folder that nothing is read outside of. */
    private readonly repository: string,
  ) {}

  shown(path: string): string {
    return shownPath(path, this.cwd);
  }

  read(path: string): FileReading {
    return readTextFileIn(this.repository, path, this.shown(path));
  }

  identityOf(path: string): string {
    return realpathSync(path);
  }

  extended(target: string, from: string): string | Message {
    const isPath = /^\.\.?\//.test(target);
    const path = isPath ? resolve(dirname(from), target) : this.inPackage(target, dirname(from));
    if (!isPath && !(path && existsSync(path)) && this.isMeantAsFile(target, from)) {
      return message('extends-file', { target });
    }
    if (path === undefined) return message('extends-form', { target });
    if (!isInside(path, this.repository)) return message('extends-outside', { target });
    if (!existsSync(path)) return message(isPath ? 'extends-missing' : 'extends-package', { target });
    return realFileIn(this.repository, path) ? path : message('extends-outside', { target });
  }

  /** Whether what would be a package's name looks like a file's, or is one beside another file. */
  private isMeantAsFile(text: string, from: string): boolean {
    const path = join(dirname(from), text);
    return /^[\w.-]+\.ya?ml$/.test(text) || (isInside(path, this.repository) && existsSync(path));
  }

  /** The file that a package's name means: `@company/settings`, or one in it, `@company/settings/strict.yaml`. */
  private inPackage(text: string, folder: string): string | undefined {
    const match = /^((?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*)((?:\/[\w-][\w.-]*)*)$/i.exec(text);
    if (!match) return undefined;
    const [, name = '', inside = ''] = match;
    const file = inside === '' ? '/serviceplan.yaml' : inside;
    if (!/\.ya?ml$/.test(file)) return undefined;
    let at = folder;
    for (;;) {
      const path = join(at, 'node_modules', name, file);
      if (existsSync(path) || at === this.repository || dirname(at) === at) return path;
      at = dirname(at);
    }
  }
}
