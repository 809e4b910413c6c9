import type { Labels } from '../labels.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const enLabels: Labels = {
  customer: 'Customer',
  overdue: 'Overdue',
  unsigned: 'Unsigned in phases that are over',
  dueSoon: 'Due soon',
  unassigned: 'Nobody answers for',
  nobody: 'nobody',
  next: 'next',
  unwritten: 'not written yet',
  missing: 'missing',
  statuses: {
    preparation: 'in preparation',
    'start-up': 'starting up',
    operation: 'in operation',
    'phase-out': 'phasing out',
    ended: 'ended',
  },
  steps: (count) => plural(count, 'step', 'steps'),
  customers: (count) => plural(count, 'customer', 'customers'),
  sectionsWritten: (written, all) => `${written} of ${plural(all, 'section', 'sections')} written`,
  signedOf: (signed, all) => `${signed} of ${plural(all, 'step', 'steps')} signed`,
  waivedCount: (count) => `${count} waived`,
  overdueCount: (count) => `${count} overdue`,
  daysLate: (days) => `${plural(days, 'day', 'days')} late`,
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  and: (count) => `… and ${count} more`,
  role: (role) => `role ${role}`,
  left: (name) => `${name} (has left)`,
  week: (number) => `week ${number}`,
  later: 'later',
  undated: 'no date',
  limit: (most) => `limit ${most}`,
  nothing: 'Nothing fits.',
  allWell: 'Nothing is overdue.',
};
