import type { RecurrenceWords } from '../report.js';

/** A unit, and whether it is neuter: “vart tredje år”, “var tredje månad”. */
const UNITS = {
  d: ['dag', false],
  wd: ['arbetsdag', false],
  w: ['vecka', false],
  m: ['månad', false],
  y: ['år', true],
} as const;

const WEEKDAYS = ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar'];

export const svRecurrence: RecurrenceWords = {
  interval({ amount, unit }) {
    const [name] = UNITS[unit];
    return amount === 1 ? name : `${amount}:${isInA(amount) ? 'a' : 'e'} ${name}`;
  },
  every(recurrence) {
    const { amount, unit, weekday, afterSignOff } = recurrence;
    const [name, isNeuter] = UNITS[unit];
    const often =
      amount === 1
        ? `varje ${name}`
        : amount === 2
          ? `${isNeuter ? 'vartannat' : 'varannan'} ${name}`
          : `${isNeuter ? 'vart' : 'var'} ${this.interval(recurrence)}`;
    const on = weekday === undefined ? '' : ` på ${WEEKDAYS[weekday] ?? ''}`;
    return `${often}${on}${afterSignOff ? ' efter varje signering' : ''}`;
  },
};

/** 1:a, 2:a, 21:a, 32:a; but 11:e and 12:e. */
function isInA(amount: number): boolean {
  const last = amount % 10;
  return (last === 1 || last === 2) && Math.floor((amount % 100) / 10) !== 1;
}
