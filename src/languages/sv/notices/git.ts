import type { enGitNotices } from '../../en/notices/git.js';
import { hinted } from '../hinted.js';

const SHALLOW = '; klonen är ofullständig, shallow (actions/checkout behöver fetch-depth: 0)';
const shallow = (isShallow: boolean) => (isShallow ? SHALLOW : '');

/** What is said about git and its history, in Swedish. */
export const svGitNotices: typeof enGitNotices = {
  'since-without-git': () => '--since behöver git, som inte är installerat',
  'since-outside-repository': () =>
    '--since jämför med en commit, men den här mappen ligger inte i något git-repo',
  'since-too-shallow': ({ day }) => `--since: git ser ingen commit här från tiden före ${day}${SHALLOW}`,
  'since-unknown-commit': ({ ref, advice, isShallow }) =>
    `--since: git känner inte till någon commit ”${ref}” här${advice}${shallow(isShallow)}`,
  'advice-day': () => '; en dag skrivs ÅÅÅÅ-MM-DD och måste finnas i almanackan',
  'advice-commit': () => '; inget är incheckat än',
  'advice-fetch': ({ hint }) => hinted(hint, '; hämta den först'),
  'since-nothing-in-common': ({ ref, isShallow }) =>
    `--since: git ser ingen historik som HEAD och ”${ref}” har gemensam${shallow(isShallow)}`,
  'since-files-unlisted': ({ commit }) => `--since: git kunde inte lista filerna i ${commit}`,
  'since-files-unread': () => '--since: git kunde inte läsa filerna i den commiten',
};
