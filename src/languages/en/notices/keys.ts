import type { Hint } from '../../../text/hint.js';
import { hinted } from '../hinted.js';

/** What is said about keys and what may be trusted, in English. */
export const enKeysNotices = {
  'no-ssh-keygen': () => '--key needs ssh-keygen (OpenSSH 8.8 or newer), and there is none on this machine',
  'ssh-keygen-slow': ({ program }: { program: string }) =>
    `--key: ${program} did not finish in time; nothing was signed`,
  'ssh-keygen-refused': ({ program, said }: { program: string; said: string }) =>
    `--key: ${program} did not sign: ${said}`,
  'trust-outside-repository': ({ folder }: { folder: string }) =>
    `--trust-ref: ${folder} is not in a repository that git can read here`,
  'trust-unknown-commit': ({ ref, hint }: { ref: string; hint: Hint }) =>
    `--trust-ref: git knows no commit “${ref}”${hinted(hint, '; in CI it may have to be fetched first')}`,
  'trust-without-settings': ({ ref, file }: { ref: string; file: string }) =>
    `--trust-ref: “${ref}” has no ${file}, so it says nothing`,
  'trust-unread': ({ path, commit }: { path: string; commit: string }) =>
    `--trust-ref: git cannot read ${path} of ${commit}`,
  'trust-no-file': ({ path, commit }: { path: string; commit: string }) =>
    `--trust-ref: ${path} is not a file in ${commit}`,
  'trust-not-text': ({ path }: { path: string }) => `--trust-ref: ${path} is not UTF-8 text of at most 1 MB`,
};
