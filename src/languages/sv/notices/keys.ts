import type { enKeysNotices } from '../../en/notices/keys.js';
import { hinted } from '../hinted.js';

/** What is said about keys and what may be trusted, in Swedish. */
export const svKeysNotices: typeof enKeysNotices = {
  'no-ssh-keygen': () => '--key behöver ssh-keygen (OpenSSH 8.8 eller senare), som saknas på den här datorn',
  'ssh-keygen-slow': ({ program }) => `--key: ${program} blev inte klart i tid; inget signerades`,
  'ssh-keygen-refused': ({ program, said }) => `--key: ${program} signerade inte: ${said}`,
  'trust-outside-repository': ({ folder }) =>
    `--trust-ref: ${folder} ligger inte i något repo som git kan läsa här`,
  'trust-unknown-commit': ({ ref, hint }) =>
    `--trust-ref: git känner inte till någon commit ”${ref}”${hinted(hint, '; i CI kan den behöva hämtas först')}`,
  'trust-without-settings': ({ ref, file }) =>
    `--trust-ref: ”${ref}” har ingen ${file} och säger därför ingenting`,
  'trust-unread': ({ path, commit }) => `--trust-ref: git kan inte läsa ${path} i ${commit}`,
  'trust-no-file': ({ path, commit }) => `--trust-ref: ${path} är ingen fil i ${commit}`,
  'trust-not-text': ({ path }) => `--trust-ref: ${path} är inte text i UTF-8 på högst 1 MB`,
};
