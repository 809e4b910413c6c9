import type { EntryForm } from '../document/entry-form.js';

/** Who made a suggestion, and the day of each stage that it has come through. */
export const improvementForm: EntryForm = {
  fields: [
    { id: 'from', labels: { sv: 'Från', nb: 'Fra', en: 'From' }, holds: 'text' },
    { id: 'received', labels: { sv: 'Inkom', nb: 'Mottatt', en: 'Received' }, holds: 'date' },
    {
      id: 'complaint',
      labels: { sv: 'Reklamation', nb: 'Reklamasjon', en: 'Complaint' },
      holds: 'text',
      several: true,
    },
    {
      id: 'concerns',
      labels: { sv: 'Gäller', nb: 'Gjelder', en: 'Concerns' },
      holds: 'word',
      words: {
        customers: { sv: 'kunderna', nb: 'kundene', en: 'customers' },
        us: { sv: 'bara oss', nb: 'bare oss', en: 'only us' },
      },
    },
    { id: 'answered', labels: { sv: 'Besvarat', nb: 'Besvart', en: 'Answered' }, holds: 'date' },
    { id: 'decided', labels: { sv: 'Beslutat', nb: 'Besluttet', en: 'Decided' }, holds: 'date' },
    {
      id: 'decision',
      labels: { sv: 'Beslut', nb: 'Beslutning', en: 'Decision' },
      holds: 'word',
      words: { yes: { sv: 'ja', nb: 'ja', en: 'yes' }, no: { sv: 'nej', nb: 'nei', en: 'no' } },
    },
    { id: 'done', labels: { sv: 'Genomfört', nb: 'Gjennomført', en: 'Done' }, holds: 'date' },
    {
      id: 'told',
      labels: { sv: 'Berättat för kunderna', nb: 'Fortalt kundene', en: 'Customers told' },
      holds: 'date',
    },
  ],
};
