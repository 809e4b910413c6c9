import type { IntervalWords } from '../intervals.js';

export const svIntervals: IntervalWords = {
  words: new Map([
    ['varje vecka', '1 w'],
    ['veckovis', '1 w'],
    ['varannan vecka', '2 w'],
    ['varje månad', '1 m'],
    ['månadsvis', '1 m'],
    ['en gång i månaden', '1 m'],
    ['varannan månad', '2 m'],
    ['var tredje månad', '3 m'],
    ['var fjärde månad', '4 m'],
    ['var sjätte månad', '6 m'],
    ['vartannat år', '24 m'],
    ['vart tredje år', '36 m'],
    ['varje kvartal', '3 m'],
    ['kvartalsvis', '3 m'],
    ['varje halvår', '6 m'],
    ['halvårsvis', '6 m'],
    ['varje år', '12 m'],
    ['årligen', '12 m'],
    ['årsvis', '12 m'],
  ]),
  counted: /^var(?:t|je)? (\d{1,3})(?::?[ea])? (\p{L}+)$/u,
  units: new Map([
    ['dag', 'd'],
    ['vecka', 'w'],
    ['månad', 'm'],
    ['år', 'y'],
  ]),
};
