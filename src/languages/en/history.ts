import type { HistoryWords } from '../history.js';

export const enHistoryWords: HistoryWords = {
  changes: ({ commit, date }) =>
    `Changed since the commit that brought the sign-off (${commit.slice(0, 10)}, ${date}):`,
  uncommitted: () => 'What it read like is not known: the sign-off is in no commit yet.',
  shallow: () => 'What it read like is not known: the history here does not reach back to the sign-off.',
  'not-as-signed': ({ commit, date }) =>
    `The step did not fit the sign-off in the commit that brought it either (${commit.slice(0, 10)}, ${date}).`,
};
