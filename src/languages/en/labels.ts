import type { Labels } from '../labels.js';
import { plural } from '../plural.js';
import { grouped, unitFor } from '../units.js';

/** The roles of our templates whose keys are not yet words. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['account-manager', 'account manager'],
  ['hr', 'HR'],
  ['team-leader', 'team leader'],
]);

export const enLabels: Labels = {
  customer: 'Customer',
  overdue: 'Overdue',
  unsigned: 'Unsigned in phases that are over',
  brokenSignOffs: 'Sign-offs that no longer hold',
  changedSince: 'changed since signed',
  invalidSignature: 'invalid signature',
  dueSoon: 'Due soon',
  unassigned: 'Nobody responsible',
  nobody: 'nobody',
  next: 'next',
  ends: (date) => `ends ${date}`,
  waitsFor: (step) => `waits for ${step}`,
  unwritten: 'not written yet',
  missing: 'missing',
  documents: 'Documents not finished',
  ofAll: (some, all) => `${some} of ${all}`,
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
  roles: ROLES,
  role: (role) => `role ${ROLES.get(role) ?? role}`,
  left: (name) => `${name} (has left)`,
  week: (number) => `week ${number}`,
  later: 'later',
  undated: 'no date',
  limit: (most) => `limit ${most}`,
  figures: {
    measured: (value, unit = '') =>
      `${grouped(value, 'en')}${unit === '' || unit === '%' ? '' : ' '}${unitFor(value, unit, 'en')}`,
    toMeasure: (figure) => `Measure ${figure}`,
    onTarget: 'on target',
    offTarget: (target) => `off target (${target})`,
    untargeted: 'no target',
    undirected: 'no direction',
    unmeasured: 'not measured yet',
    worse: 'worse than last time',
    stale: (due) => `should have been measured by ${due}`,
  },
  nothing: 'There is nothing to show.',
  allWell: 'nothing overdue',
};
