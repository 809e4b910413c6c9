import type { Source } from '../../text/source.js';
import { decode } from '../files/read-file.js';
import { Git } from '../git/git.js';
import { nearestRef } from '../git/past-tree.js';
import { meaning } from '../../text/hint.js';
import { REVOKED_KEYS, signersIn, type Trust } from './signatures.js';
import { unusable } from '../../languages/unusable.js';
import { ALLOWED_SIGNERS } from './uses-keys.js';
import { settingsIn } from '../load-settings.js';
import { SETTINGS_FILE } from '../files/root.js';

/** What a commit says of whose signatures count. */
export interface TrustedRef extends Trust {
  /** The commit's full name. */
  readonly commit: string;
}

/**
 * Whose signatures count according to a git ref instead of the files that lie there: a change cannot add its own key to
 * what it is judged by.
 *
 * @param root the workspace's root
 * @throws Unusable where there is no such ref, or no settings in it; SettingsFaults
 */
export async function trustAt(
  ref: string,
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<TrustedRef> {
  const git = new Git(root, env);
  const prefix = await git.line('rev-parse', '--show-prefix');
  if (prefix === undefined) throw unusable('trust-outside-repository', { folder: root });
  const commit = ref.startsWith('-')
    ? undefined
    : await git.line('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (!commit) {
    throw unusable('trust-unknown-commit', { ref, hint: meaning(await nearestRef(ref, git)) });
  }
  const file = (name: string) => fileAt(git, commit, `${prefix}${name}`);
  const settings = await file(SETTINGS_FILE);
  if (!settings) throw unusable('trust-without-settings', { ref, file: `${prefix}${SETTINGS_FILE}` });
  const allowed = await file(ALLOWED_SIGNERS);
  return {
    commit,
    settings: await settingsIn(text(settings, `${ref}:${prefix}${SETTINGS_FILE}`)),
    revoked: await file(REVOKED_KEYS),
    ...(allowed
      ? signersIn(text(allowed, `${ref}:${prefix}${ALLOWED_SIGNERS}`))
      : { allowed: undefined, faulty: undefined }),
  };
}

/** What a file held in a commit; nothing where it was not there. */
async function fileAt(git: Git, commit: string, path: string): Promise<Buffer | undefined> {
  const entry = await git.line('ls-tree', '--full-tree', commit, '--', `:(top,literal)${path}`);
  if (entry === undefined) throw unusable('trust-unread', { path, commit });
  if (entry === '') return undefined;
  const [mode, , object] = entry.split(/[ \t]/);
  if (mode !== '100644' && mode !== '100755') throw unusable('trust-no-file', { path, commit });
  const content = await git.ask(['cat-file', 'blob', object as string]);
  if (!content) throw unusable('trust-unread', { path, commit });
  return content;
}

function text(bytes: Buffer, shown: string): Source {
  const reading = decode(bytes, shown);
  if ('source' in reading) return reading.source;
  throw unusable('trust-not-text', { path: shown });
}
