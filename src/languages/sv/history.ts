import type { HistoryWords } from '../history.js';

export const svHistoryWords: HistoryWords = {
  changes: ({ commit, date }) =>
    `Ändrat sedan den commit som förde in signeringen (${commit.slice(0, 10)}, ${date}):`,
  uncommitted: () => 'Hur det löd går inte att se: signeringen finns inte i någon commit än.',
  shallow: () => 'Hur det löd går inte att se: historiken här når inte tillbaka till signeringen.',
  'not-as-signed': ({ commit, date }) =>
    `Steget stämde inte med signeringen ens i den commit som förde in den (${commit.slice(0, 10)}, ${date}).`,
};
