import type { Labels } from '../labels.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const svLabels: Labels = {
  customer: 'Kund',
  overdue: 'Försenat',
  unsigned: 'Inte signerat i avslutade faser',
  dueSoon: 'Snart dags',
  unassigned: 'Utan ansvarig',
  nobody: 'ingen',
  next: 'nästa',
  unwritten: 'inte skrivet än',
  missing: 'saknas',
  statuses: {
    preparation: 'under förberedelse',
    'start-up': 'under uppstart',
    operation: 'i drift',
    'phase-out': 'under avveckling',
    ended: 'avslutat',
  },
  steps: (count) => `${count} steg`,
  customers: (count) => plural(count, 'kund', 'kunder'),
  sectionsWritten: (written, all) => `${written} av ${all} avsnitt ${written === 1 ? 'skrivet' : 'skrivna'}`,
  signedOf: (signed, all) => `${signed} av ${all} steg ${signed === 1 ? 'signerat' : 'signerade'}`,
  waivedCount: (count) => `${count} utgår`,
  overdueCount: (count) => plural(count, 'försenat', 'försenade'),
  daysLate: (days) => `${plural(days, 'dag', 'dagar')} sent`,
  inDays: (days) => (days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`),
  and: (count) => `… och ${count} till`,
  role: (role) => `rollen ${role}`,
  left: (name) => `${name} (har slutat)`,
  week: (number) => `vecka ${number}`,
  later: 'senare',
  undated: 'utan datum',
  limit: (most) => `högst ${most}`,
  nothing: 'Det finns inget att visa.',
  allWell: 'inget försenat',
};
