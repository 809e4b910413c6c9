import { execFileSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { type CiService, ciFile, PRE_COMMIT_HOOK, quoted } from '../../scaffold/ci-files.js';
import type { NewFile } from '../../scaffold/new-file.js';
import { relativePath } from '../../workspace/files/paths.js';
import { repositoryOf } from '../../workspace/files/repository.js';
import { tell } from '../tell.js';
import type { World } from '../world.js';

/**
 * The workflow that checks a workspace. CI services read it at the root of the repository only: where the workspace is a folder
 * below, it is made for that place, and it is told that it must be moved there, for nothing is written outside the workspace.
 */
export function workflowFile(service: CiService, root: string, world: World): NewFile {
  const folder = relativePath(repositoryOf(root) ?? root, root);
  const file = ciFile(service, folder);
  if (folder !== '') {
    tell(
      world,
      `${SERVICES[service]} reads workflows only at the root of the repository; move ${folder}/${file.path} to ${file.path} there`,
    );
  }
  return file;
}

const SERVICES: Readonly<Record<CiService, string>> = { github: 'GitHub', gitlab: 'GitLab' };

/** The hook, where git looks for it, if that lies in the folder that is set up. */
export function hookFile(root: string, world: World): NewFile[] {
  let hooks: string;
  try {
    hooks = execFileSync('git', ['rev-parse', '--git-path', 'hooks'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    tell(
      world,
      'this is not a git repository, so no hook was written; run “git init” and “serviceplan init --hook” again',
    );
    return [];
  }
  const path = join(relative(root, resolve(root, hooks)), 'pre-commit');
  if (path.startsWith('..')) {
    const folder = relativePath(repositoryOf(root) ?? root, root);
    const where = folder === '' ? '' : ` --cwd ${quoted(folder)}`;
    tell(
      world,
      `git keeps its hooks outside this folder, so no hook was written; add “npx --yes serviceplan lint --quiet${where}” to ${path}`,
    );
    return [];
  }
  return [{ path, text: PRE_COMMIT_HOOK, isExecutable: true }];
}
