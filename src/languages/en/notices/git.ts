import type { Hint } from '../../../text/hint.js';
import { hinted } from '../hinted.js';

const SHALLOW = '; this clone is shallow (actions/checkout needs fetch-depth: 0)';
const shallow = (isShallow: boolean) => (isShallow ? SHALLOW : '');

/** What is said about git and its history, in English. */
export const enGitNotices = {
  'since-without-git': () => '--since needs git, which is not installed',
  'since-outside-repository': () =>
    '--since compares with a commit, but this folder is not in a git repository',
  'since-too-shallow': ({ day }: { day: string }) =>
    `--since: git sees no commit here from before ${day}${SHALLOW}`,
  'since-unknown-commit': ({ ref, advice, isShallow }: { ref: string; advice: string; isShallow: boolean }) =>
    `--since: git knows no commit “${ref}” here${advice}${shallow(isShallow)}`,
  'advice-day': () => '; a day is written YYYY-MM-DD, and must be in the calendar',
  'advice-commit': () => '; nothing is committed yet',
  'advice-fetch': ({ hint }: { hint: Hint }) => hinted(hint, '; fetch it first'),
  'since-nothing-in-common': ({ ref, isShallow }: { ref: string; isShallow: boolean }) =>
    `--since: git sees no history that HEAD and “${ref}” have in common${shallow(isShallow)}`,
  'since-files-unlisted': ({ commit }: { commit: string }) =>
    `--since: git could not list the files of ${commit}`,
  'since-files-unread': () => '--since: git could not read the files of that commit',
};
