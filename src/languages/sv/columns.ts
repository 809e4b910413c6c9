import type { ColumnWords } from '../columns.js';

export const svColumns: ColumnWords = {
  phase: ['fas', 'skede'],
  id: ['nr', 'nummer', 'id'],
  step: ['att göra', 'steg', 'aktivitet', 'moment', 'uppgift', 'åtgärd', 'punkt', 'vad', 'vad ska göras'],
  points: ['att tänka på', 'tänk på', 'att beakta', 'checkpunkter', 'kontrollpunkter', 'beskrivning'],
  responsible: ['ansvarig', 'ansvar', 'ansv', 'ans', 'utförare', 'vem'],
  due: [
    'klart den',
    'klart',
    'klar',
    'senast',
    'klart senast',
    'ska vara klart',
    'slutdatum',
    'deadline',
    'när',
  ],
  every: ['återkommer', 'intervall', 'hur ofta'],
  evidence: ['underlag', 'dokument', 'bilaga', 'bilagor'],
  'sign-off': [
    'sign',
    'signatur',
    'signering',
    'signerat',
    'signerad av',
    'signerat av',
    'underskrift',
    'signum',
  ],
  'signed-on': ['signerat den', 'signerad den', 'signeringsdatum', 'utfört', 'utfört den'],
  date: ['datum'],
};
