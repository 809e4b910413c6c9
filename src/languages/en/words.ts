import type { Words } from '../words.js';

export const enWords: Words = {
  fields: {
    responsible: 'Responsible',
    due: 'Due',
    every: 'Every',
    evidence: 'Evidence',
    'sign-off': 'Sign-off',
    waived: 'Waived',
  },
  meanings: { done: 'done', approved: 'approved', 'not approved': 'not approved' },
  until: 'until',
  values: 'Values',
};
