import type { Labels } from '../labels.js';
import { plural } from '../plural.js';
import { unitFor } from '../units.js';

/** The roles of our templates. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['management', 'ledelse'],
  ['sales', 'salg'],
  ['account-manager', 'kundeansvarlig'],
  ['operations', 'drift'],
  ['finance', 'økonomi'],
  ['quality', 'kvalitet'],
  ['hr', 'HR'],
  ['team-leader', 'teamleder'],
  ['customer', 'kunde'],
]);

export const nbLabels: Labels = {
  customer: 'Kunde',
  overdue: 'Forsinket',
  unsigned: 'Usignert i avsluttede faser',
  brokenSignOffs: 'Signeringer som ikke lenger gjelder',
  changedSince: 'endret etterpå',
  invalidSignature: 'ugyldig signatur',
  dueSoon: 'Fristen nærmer seg',
  unassigned: 'Uten ansvarlig',
  nobody: 'ingen',
  next: 'neste',
  ends: (date) => `ferdig ${date}`,
  waitsFor: (step) => `venter på ${step}`,
  unwritten: 'ikke skrevet ennå',
  missing: 'mangler',
  documents: 'Dokumenter som ikke er ferdige',
  ofAll: (some, all) => `${some} av ${all}`,
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
  daysLate: (days) => `${plural(days, 'dag', 'dager')} forsinket`,
  inDays: (days) => (days === 0 ? 'i dag' : days === 1 ? 'i morgen' : `om ${days} dager`),
  and: (count) => `… og ${count} til`,
  role: (role) => `rollen ${ROLES.get(role) ?? role}`,
  left: (name) => `${name} (har sluttet)`,
  week: (number) => `uke ${number}`,
  later: 'senere',
  undated: 'uten dato',
  limit: (most) => `høyst ${most}`,
  figures: {
    measured: (value, unit = '') =>
      `${String(value).replace('.', ',')} ${unitFor(value, unit, 'nb')}`.trimEnd(),
    onTarget: 'når målverdien',
    offTarget: (target) => `når ikke målverdien (${target})`,
    untargeted: 'uten målverdi',
    unmeasured: 'ikke målt ennå',
    worse: 'dårligere enn sist',
    stale: (due) => `skulle ha vært målt ${due}`,
  },
  nothing: 'Det er ingenting å vise.',
  allWell: 'ingenting forsinket',
};
