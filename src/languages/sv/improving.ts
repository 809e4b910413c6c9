import type { ImprovingWords } from '../improving.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const svImprovingWords: ImprovingWords = {
  answered: (answered, all) => `${answered} av ${plural(all, 'fråga besvarad', 'frågor besvarade')}`,
  decisions: (count) => `${count} beslut`,
  carriedOut: (count) => plural(count, 'genomfört', 'genomförda'),
  next: (date) => `nästa genomgång ${date}`,
  noNext: 'ingen dag för nästa genomgång',
  none: 'inga förslag än',
  waiting: (count, late) => `${count} väntar${late === 0 ? '' : `, ${late} av dem för länge`}`,
  finished: (count) => plural(count, 'avslutat', 'avslutade'),
  declined: (count) => plural(count, 'avböjt', 'avböjda'),
  timeToAnswer: (median) => `besvarade inom ${plural(median, 'dag', 'dagar').replace('.', ',')} (median)`,
  days: (days) => plural(days, 'dag', 'dagar'),
  undated: 'inget datum',
  stages: {
    unanswered: 'väntar på svar',
    undecided: 'väntar på beslut',
    undone: 'ska genomföras',
    untold: 'kunderna ska få veta',
    finished: 'avslutat',
    declined: 'avböjt',
  },
  reviews: 'Genomgångar',
  suggestions: 'Förbättringsförslag',
  suggestion: 'Förslag',
  waited: 'Har väntat',
  waitsFor: 'Det som återstår',
};
