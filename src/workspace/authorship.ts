import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Authorship } from '../signoff/authorship.js';
import { Git } from './git.js';

/**
 * Who brought the lines of a file into it.
 *
 * @returns what tells it for a line, by its number from 1 (line feeds counted); nothing where the file is in no repository
 */
export async function authorsOf(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<((line: number) => Authorship | undefined) | undefined> {
  const real = realpathSync(path);
  const git = new Git(dirname(real), env);
  const blame = await git.ask(['blame', '--porcelain', '-w', '--no-textconv', '--', `./${basename(real)}`]);
  if (!blame) {
    const isInside = (await git.line('rev-parse', '--is-inside-work-tree')) === 'true';
    return isInside ? () => ({ type: 'uncommitted' }) : undefined;
  }
  const { commitOf, boundaries } = parseBlame(blame.toString('utf8'));
  const isShallow = (await git.line('rev-parse', '--is-shallow-repository')) === 'true';
  const authors = await authorsIn(git, [...new Set(commitOf.values())].filter(isCommit));
  return (line) => {
    const commit = commitOf.get(line);
    if (commit === undefined) return undefined;
    if (!isCommit(commit)) return { type: 'uncommitted' };
    if (isShallow && boundaries.has(commit)) return { type: 'shallow' };
    const author = authors.get(commit);
    return author && { type: 'committed', commit, ...author };
  };
}

/** What is not committed yet git gives a name of zeros. */
function isCommit(commit: string): boolean {
  return !/^0+$/.test(commit);
}

/** The commit of each line, and those beyond which git does not see. */
function parseBlame(porcelain: string): { commitOf: Map<number, string>; boundaries: Set<string> } {
  const commitOf = new Map<number, string>();
  const boundaries = new Set<string>();
  let current = '';
  for (const line of porcelain.split('\n')) {
    const header = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(line);
    if (header) {
      current = header[1] as string;
      commitOf.set(Number(header[2]), current);
    } else if (line === 'boundary') boundaries.add(current);
  }
  return { commitOf, boundaries };
}

/** The authors as the commits name them: a .mailmap, which a change may bring with it, is not asked. */
async function authorsIn(
  git: Git,
  commits: readonly string[],
): Promise<Map<string, { email: string; date: string }>> {
  if (commits.length === 0) return new Map();
  const format = '--format=%H%x09%ae%x09%as';
  const log = await git.ask(['log', '--no-walk', '--stdin', format], `${commits.join('\n')}\n`);
  const lines = log?.toString('utf8').split('\n') ?? [];
  return new Map(
    lines.flatMap((line) => {
      const [commit = '', email = '', date = ''] = line.split('\t');
      return commit === '' ? [] : [[commit, { email, date }] as const];
    }),
  );
}
