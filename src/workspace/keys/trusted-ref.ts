import type { Source } from '../../text/source.js';
import { decode } from '../files/read-file.js';
import { Git } from '../git/git.js';
import { nearestRef } from '../git/past-tree.js';
import { meaning } from '../../text/hint.js';
import { REVOKED_KEYS, signersIn, type Trust } from './signatures.js';
import { unusable } from '../../languages/unusable.js';
import { ALLOWED_SIGNERS } from './uses-keys.js';
import { loadChain } from '../settings-chain.js';
import { FilesInCommit } from './files-in-commit.js';
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
  const files = new FilesInCommit(git, ref, commit);
  const own = (name: string) => files.bytes(`${prefix}${name}`);
  if (!(await own(SETTINGS_FILE)))
    throw unusable('trust-without-settings', { ref, file: `${prefix}${SETTINGS_FILE}` });
  const allowed = await own(ALLOWED_SIGNERS);
  return {
    commit,
    settings: (await loadChain(`${prefix}${SETTINGS_FILE}`, files)).settings,
    revoked: await own(REVOKED_KEYS),
    ...(allowed
      ? signersIn(text(allowed, files.shown(`${prefix}${ALLOWED_SIGNERS}`)))
      : { allowed: undefined, faulty: undefined }),
  };
}

function text(bytes: Buffer, shown: string): Source {
  const reading = decode(bytes, shown);
  if ('source' in reading) return reading.source;
  throw unusable('trust-not-text', { path: shown });
}
