import type { ImprovingWords } from '../improving.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nbImprovingWords: ImprovingWords = {
  answered: (answered, all) => `${answered} av ${plural(all, 'spørsmål', 'spørsmål')} besvart`,
  decisions: (count) => plural(count, 'beslutning', 'beslutninger'),
  carriedOut: (count) => `${count} gjennomført`,
  next: (date) => `neste gjennomgang ${date}`,
  noNext: 'ingen dato for neste gjennomgang',
  none: 'ingen forslag ennå',
  waiting: (count, late) => `${count} venter${late === 0 ? '' : `, ${late} av dem for lenge`}`,
  finished: (count) => `${count} avsluttet`,
  declined: (count) => `${count} avslått`,
  timeToAnswer: (median) => `besvart innen ${plural(median, 'dag', 'dager').replace('.', ',')} (median)`,
  days: (days) => plural(days, 'dag', 'dager'),
  undated: 'ingen dato',
  stages: {
    unanswered: 'venter på svar',
    undecided: 'venter på beslutning',
    undone: 'skal gjennomføres',
    untold: 'kundene skal få vite det',
    finished: 'avsluttet',
    declined: 'avslått',
  },
  reviews: 'Gjennomganger',
  suggestions: 'Forbedringsforslag',
  suggestion: 'Forslag',
  waited: 'Har ventet',
  waitsFor: 'Det som gjenstår',
};
