import type { EntryForm } from '../document/entry-form.js';
import { field } from './field.js';

/** Who made a suggestion, and the day of each stage that it has come through. */
export const improvementForm: EntryForm = {
  fields: [
    field('from', 'text', ['Från', 'Fra', 'From']),
    field('received', 'date', ['Inkom', 'Mottatt', 'Received']),
    field('complaint', 'text', ['Reklamation', 'Reklamasjon', 'Complaint'], { several: true }),
    field('concerns', 'word', ['Gäller', 'Gjelder', 'Concerns'], {
      words: { customers: ['kunderna', 'kundene', 'customers'], us: ['bara oss', 'bare oss', 'only us'] },
    }),
    field('answered', 'date', ['Besvarat', 'Besvart', 'Answered']),
    field('decided', 'date', ['Beslutat', 'Besluttet', 'Decided']),
    field('decision', 'word', ['Beslut', 'Beslutning', 'Decision'], {
      words: { yes: ['ja', 'ja', 'yes'], no: ['nej', 'nei', 'no'] },
    }),
    field('done', 'date', ['Genomfört', 'Gjennomført', 'Done']),
    field('told', 'date', ['Berättat för kunderna', 'Fortalt kundene', 'Customers told']),
  ],
};
