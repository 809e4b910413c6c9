import type { Labels } from '../labels.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nbLabels: Labels = {
  customer: 'Kunde',
  overdue: 'Forsinket',
  unsigned: 'Usignert i avsluttede faser',
  dueSoon: 'Fristen nærmer seg',
  unassigned: 'Uten ansvarlig',
  nobody: 'ingen',
  next: 'neste',
  unwritten: 'ikke skrevet ennå',
  missing: 'mangler',
  statuses: {
    preparation: 'under forberedelse',
    'start-up': 'under oppstart',
    operation: 'i drift',
    'phase-out': 'under avvikling',
    ended: 'avsluttet',
  },
  steps: (count) => `${count} trinn`,
  customers: (count) => plural(count, 'kunde', 'kunder'),
  sectionsWritten: (written, all) => `${written} av ${all} avsnitt skrevet`,
  signedOf: (signed, all) => `${signed} av ${all} trinn signert`,
  waivedCount: (count) => `${count} utgår`,
  overdueCount: (count) => `${count} forsinket`,
  daysLate: (days) => `${plural(days, 'dag', 'dager')} over`,
  inDays: (days) => (days === 0 ? 'i dag' : days === 1 ? 'i morgen' : `om ${days} dager`),
  and: (count) => `… og ${count} til`,
  role: (role) => `rollen ${role}`,
  left: (name) => `${name} (har sluttet)`,
  week: (number) => `uke ${number}`,
  later: 'senere',
  undated: 'uten dato',
  limit: (most) => `høyst ${most}`,
  nothing: 'Ingen treff.',
  allWell: 'Ingenting er forsinket.',
};
