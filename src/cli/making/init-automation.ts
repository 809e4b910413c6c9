import { join, relative, resolve } from 'node:path';
import type { Language } from '../../document/vocabulary.js';
import { notice } from '../../languages/notices.js';
import { type CiService, ciFile, PRE_COMMIT_HOOK, quoted } from '../../scaffold/ci-files.js';
import type { NewFile } from '../../scaffold/new-file.js';
import { relativePath } from '../../workspace/files/paths.js';
import { repositoryOf } from '../../workspace/files/repository.js';
import { Git } from '../../workspace/git/git.js';
import { tellNotice } from '../tell.js';
import type { World } from '../world.js';

/**
 * The workflow that checks a workspace. CI services read it at the root of the repository only: where the workspace is a folder
 * below, it is made for that place, and it is told that it must be moved there, for nothing is written outside the workspace.
 */
export async function workflowFile(
  service: CiService,
  root: string,
  world: World,
  language: Language,
): Promise<NewFile> {
  const folder = relativePath(repositoryOf(root) ?? root, root);
  const file = ciFile(service, folder);
  if (folder !== '') {
    const values = { service: SERVICES[service], from: `${folder}/${file.path}`, to: file.path };
    await tellNotice(world, language, notice('move-workflow', values));
  }
  return file;
}

const SERVICES: Readonly<Record<CiService, string>> = { github: 'GitHub', gitlab: 'GitLab' };

/** The hook, where git looks for it, if that lies in the folder that is set up. */
export async function hookFile(root: string, world: World, language: Language): Promise<NewFile[]> {
  const hooks = await new Git(root, world.env).line('rev-parse', '--git-path', 'hooks');
  if (hooks === undefined) {
    await tellNotice(world, language, notice('hook-without-repository', {}));
    return [];
  }
  const path = join(relative(root, resolve(root, hooks)), 'pre-commit');
  if (path.startsWith('..')) {
    const folder = relativePath(repositoryOf(root) ?? root, root);
    const where = folder === '' ? '' : ` --cwd ${quoted(folder)}`;
    const command = `npx --yes serviceplan lint --quiet${where}`;
    await tellNotice(world, language, notice('hook-elsewhere', { command, path }));
    return [];
  }
  return [{ path, text: PRE_COMMIT_HOOK, isExecutable: true }];
}
