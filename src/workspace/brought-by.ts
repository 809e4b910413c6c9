import type { Git } from './git.js';

/** A commit that brought a text into a file. */
export interface Bringing {
  readonly commit: string;
  /** The author's e-mail address, as the commit names it: a .mailmap, which a change may bring with it, is not asked. */
  readonly email: string;
  /** The author's day. */
  readonly date: string;
  /** The file as it was called then, from the repository's root. */
  readonly file: string;
}

/**
 * The first commit that has a text in a file, by whatever name the file had then.
 *
 * @param file its name in the folder that git is asked about
 * @returns `false` where no commit has it; nothing where git does not answer
 */
export async function broughtBy(git: Git, file: string, text: string): Promise<Bringing | false | undefined> {
  const log = await git.ask([
    '--literal-pathspecs',
    'log',
    '--follow',
    // What a merge itself brings, against the branch that it was made on.
    '--diff-merges=first-parent',
    '--no-ext-diff',
    '--no-textconv',
    `-S${text}`,
    '--format=%x01%H %as %ae',
    '--name-only',
    '-z',
    '--',
    `./${file}`,
  ]);
  if (!log) return undefined;
  const oldest = log.toString('utf8').split('\u0001').at(-1) ?? '';
  const match = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d) ([^\0\n]*)[\0\n]+([^\0]+)/.exec(oldest);
  if (!match) return false;
  const [, commit = '', date = '', email = '', name = ''] = match;
  return { commit, email, date, file: name };
}
