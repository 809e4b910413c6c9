import type { HistoryWords } from '../history.js';

export const nbHistoryWords: HistoryWords = {
  changes: ({ commit, date }) =>
    `Endret siden commiten som førte inn signeringen (${commit.slice(0, 10)}, ${date}):`,
  uncommitted: () => 'Hva som stod der, er ukjent: Signeringen er ikke i noen commit ennå.',
  shallow: () => 'Hva som stod der, er ukjent: Historikken her rekker ikke tilbake til signeringen.',
  'not-as-signed': ({ commit, date }) =>
    `Trinnet stemte ikke med signeringen, heller ikke i commiten som førte den inn (${commit.slice(0, 10)}, ${date}).`,
};
