import type { enKeysNotices } from '../../en/notices/keys.js';
import { hinted } from '../hinted.js';

/** What is said about keys and what may be trusted, in Norwegian. */
export const nbKeysNotices: typeof enKeysNotices = {
  'no-ssh-keygen': () => '--key trenger ssh-keygen (OpenSSH 8.8 eller nyere), som mangler på denne maskinen',
  'ssh-keygen-slow': ({ program }) => `--key: ${program} ble ikke ferdig i tide; ingenting ble signert`,
  'ssh-keygen-refused': ({ program, said }) => `--key: ${program} signerte ikke: ${said}`,
  'trust-outside-repository': ({ folder }) =>
    `--trust-ref: ${folder} ligger ikke i noe repo som git kan lese her`,
  'trust-unknown-commit': ({ ref, hint }) =>
    `--trust-ref: git kjenner ingen commit «${ref}»${hinted(hint, '; i CI må den kanskje hentes først')}`,
  'trust-without-settings': ({ ref, file }) =>
    `--trust-ref: «${ref}» har ingen ${file} og sier derfor ingenting`,
  'trust-unread': ({ path, commit }) => `--trust-ref: git kan ikke lese ${path} i ${commit}`,
  'trust-no-file': ({ path, commit }) => `--trust-ref: ${path} er ikke en fil i ${commit}`,
  'trust-not-text': ({ path }) => `--trust-ref: ${path} er ikke tekst i UTF-8 på høyst 1 MB`,
};
