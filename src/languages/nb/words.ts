import type { Words } from '../words.js';

export const nbWords: Words = {
  fields: {
    responsible: 'Ansvarlig',
    due: 'Ferdig den',
    every: 'Gjentas',
    evidence: 'Underlag',
    'sign-off': 'Sign',
    waived: 'Utgår',
  },
  meanings: { done: 'ferdig', approved: 'godkjent', 'not approved': 'ikke godkjent' },
  until: 'til',
  values: 'Verdier',
};
