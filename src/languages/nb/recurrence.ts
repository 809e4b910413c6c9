import type { RecurrenceWords } from '../report.js';

/** A unit, and whether it is neuter: “hvert tredje år”, “hver tredje måned”. */
const UNITS = {
  d: ['dag', false],
  wd: ['arbeidsdag', false],
  w: ['uke', false],
  m: ['måned', false],
  y: ['år', true],
} as const;

const WEEKDAYS = ['mandager', 'tirsdager', 'onsdager', 'torsdager', 'fredager', 'lørdager', 'søndager'];

export const nbRecurrence: RecurrenceWords = {
  interval({ amount, unit }) {
    const [name] = UNITS[unit];
    return amount === 1 ? name : `${amount}. ${name}`;
  },
  every(recurrence) {
    const { amount, unit, weekday, afterSignOff } = recurrence;
    const [name, isNeuter] = UNITS[unit];
    const often =
      amount === 2
        ? `${isNeuter ? 'annethvert' : 'annenhver'} ${name}`
        : `${isNeuter ? 'hvert' : 'hver'} ${this.interval(recurrence)}`;
    const on = weekday === undefined ? '' : ` på ${WEEKDAYS[weekday] ?? ''}`;
    return `${often}${on}${afterSignOff ? ' etter hver signering' : ''}`;
  },
};
