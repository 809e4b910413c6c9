import type { enGitNotices } from '../../en/notices/git.js';
import { hinted } from '../hinted.js';

const SHALLOW = '; klonen er ufullstendig, shallow (actions/checkout trenger fetch-depth: 0)';
const shallow = (isShallow: boolean) => (isShallow ? SHALLOW : '');

/** What is said about git and its history, in Norwegian. */
export const nbGitNotices: typeof enGitNotices = {
  'since-without-git': () => '--since trenger git, som ikke er installert',
  'since-outside-repository': () =>
    '--since sammenligner med en commit, men denne mappen ligger ikke i noe git-repo',
  'since-too-shallow': ({ day }) => `--since: git ser ingen commit her fra før ${day}${SHALLOW}`,
  'since-unknown-commit': ({ ref, advice, isShallow }) =>
    `--since: git kjenner ingen commit «${ref}» her${advice}${shallow(isShallow)}`,
  'advice-day': () => '; en dag skrives ÅÅÅÅ-MM-DD og må finnes i kalenderen',
  'advice-commit': () => '; ingenting er sjekket inn ennå',
  'advice-fetch': ({ hint }) => hinted(hint, '; hent den først'),
  'since-nothing-in-common': ({ ref, isShallow }) =>
    `--since: git ser ingen historikk som HEAD og «${ref}» har felles${shallow(isShallow)}`,
  'since-files-unlisted': ({ commit }) => `--since: git kunne ikke liste opp filene i ${commit}`,
  'since-files-unread': () => '--since: git kunne ikke lese filene i den commiten',
};
