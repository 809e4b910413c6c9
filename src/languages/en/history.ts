import type { HistoryWords } from '../history.js';

export const enHistoryWords: HistoryWords = {
  changes: ({ commit, date }) =>
    `Changed since the commit that added the sign-off (${commit.slice(0, 10)}, ${date}):`,
  uncommitted: () => 'What it said then is not known: the sign-off has not been committed yet.',
  shallow: () => 'What it said then is not known: the history here does not go back to the sign-off.',
  'not-as-signed': ({ commit, date }) =>
    `Even in the commit that added the sign-off, the step did not match it (${commit.slice(0, 10)}, ${date}).`,
};
