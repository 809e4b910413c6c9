import type { Words } from '../words.js';

export const svWords: Words = {
  fields: {
    responsible: 'Ansvarig',
    due: 'Klart den',
    every: 'Återkommer',
    evidence: 'Underlag',
    'sign-off': 'Sign',
    waived: 'Utgår',
  },
  meanings: { done: 'klart', approved: 'godkänt', 'not approved': 'ej godkänt' },
  until: 'till',
  values: 'Värden',
};
