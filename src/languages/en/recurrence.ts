import type { RecurrenceWords } from '../report.js';

const UNITS = {
  d: ['day', 'days'],
  wd: ['working day', 'working days'],
  w: ['week', 'weeks'],
  m: ['month', 'months'],
  y: ['year', 'years'],
} as const;

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

export const enRecurrence: RecurrenceWords = {
  interval({ amount, unit }) {
    const [one, many] = UNITS[unit];
    return amount === 1 ? one : `${amount} ${many}`;
  },
  every(recurrence) {
    const { weekday, afterSignOff } = recurrence;
    const on = weekday === undefined ? '' : ` on ${WEEKDAYS[weekday] ?? ''}`;
    return `every ${this.interval(recurrence)}${on}${afterSignOff ? ' after each sign-off' : ''}`;
  },
};
