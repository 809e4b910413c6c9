import type { IntervalWords } from '../intervals.js';

export const nbIntervals: IntervalWords = {
  words: new Map([
    ['hver uke', '1 w'],
    ['ukentlig', '1 w'],
    ['annenhver uke', '2 w'],
    ['hver måned', '1 m'],
    ['månedlig', '1 m'],
    ['en gang i måneden', '1 m'],
    ['annenhver måned', '2 m'],
    ['hver tredje måned', '3 m'],
    ['hver fjerde måned', '4 m'],
    ['hver sjette måned', '6 m'],
    ['annethvert år', '24 m'],
    ['hvert tredje år', '36 m'],
    ['hvert kvartal', '3 m'],
    ['kvartalsvis', '3 m'],
    ['hvert halvår', '6 m'],
    ['halvårlig', '6 m'],
    ['hvert år', '12 m'],
    ['årlig', '12 m'],
  ]),
  counted: /^hvert? (\d{1,3})\.? (\p{L}+)$/u,
  units: new Map([
    ['dag', 'd'],
    ['uke', 'w'],
    ['måned', 'm'],
    ['år', 'y'],
  ]),
};
