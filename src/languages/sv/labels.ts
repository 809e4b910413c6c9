import type { Labels } from '../labels.js';
import { plural } from '../plural.js';
import { unitFor } from '../units.js';

/** The roles of our templates. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['management', 'ledning'],
  ['sales', 'försäljning'],
  ['account-manager', 'kundansvarig'],
  ['operations', 'drift'],
  ['finance', 'ekonomi'],
  ['quality', 'kvalitet'],
  ['hr', 'HR'],
  ['team-leader', 'teamledare'],
  ['customer', 'kund'],
]);

export const svLabels: Labels = {
  customer: 'Kund',
  overdue: 'Försenat',
  unsigned: 'Inte signerat i avslutade faser',
  brokenSignOffs: 'Signeringar som inte längre gäller',
  changedSince: 'ändrat efteråt',
  invalidSignature: 'ogiltig signatur',
  dueSoon: 'Snart dags',
  unassigned: 'Utan ansvarig',
  nobody: 'ingen',
  next: 'nästa',
  ends: (date) => `klar ${date}`,
  waitsFor: (step) => `väntar på ${step}`,
  unwritten: 'inte skrivet än',
  missing: 'saknas',
  documents: 'Dokument som inte är klara',
  ofAll: (some, all) => `${some} av ${all}`,
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
  daysLate: (days) => `${plural(days, 'dag', 'dagar')} försenat`,
  inDays: (days) => (days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`),
  and: (count) => `… och ${count} till`,
  role: (role) => `rollen ${ROLES.get(role) ?? role}`,
  left: (name) => `${name} (har slutat)`,
  week: (number) => `vecka ${number}`,
  later: 'senare',
  undated: 'utan datum',
  limit: (most) => `högst ${most}`,
  figures: {
    measured: (value, unit = '') =>
      `${String(value).replace('.', ',')} ${unitFor(value, unit, 'sv')}`.trimEnd(),
    onTarget: 'når målvärdet',
    offTarget: (target) => `når inte målvärdet (${target})`,
    untargeted: 'utan målvärde',
    unmeasured: 'inte mätt än',
    worse: 'sämre än sist',
    stale: (due) => `skulle ha mätts ${due}`,
  },
  nothing: 'Det finns inget att visa.',
  allWell: 'inget försenat',
};
