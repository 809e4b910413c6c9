import type { EntryForm } from '../document/entry-form.js';

/** What a key figure says of itself, and its values over time. */
export const scorecardForm: EntryForm = {
  fields: [
    { id: 'purpose', labels: { sv: 'Syfte', nb: 'Formål', en: 'Purpose' }, holds: 'text' },
    { id: 'decision', labels: { sv: 'Beslut', nb: 'Beslutning', en: 'Decision' }, holds: 'text' },
    { id: 'owner', labels: { sv: 'Ägare', nb: 'Eier', en: 'Owner' }, holds: 'person' },
    { id: 'unit', labels: { sv: 'Enhet', nb: 'Enhet', en: 'Unit' }, holds: 'text' },
    {
      id: 'direction',
      labels: { sv: 'Riktning', nb: 'Retning', en: 'Direction' },
      holds: 'word',
      words: {
        up: { sv: 'högre är bättre', nb: 'høyere er bedre', en: 'higher is better' },
        down: { sv: 'lägre är bättre', nb: 'lavere er bedre', en: 'lower is better' },
        near: { sv: 'nära målvärdet', nb: 'nær målverdien', en: 'near the target' },
      },
    },
    { id: 'target', labels: { sv: 'Målvärde', nb: 'Målverdi', en: 'Target' }, holds: 'number' },
    { id: 'tolerance', labels: { sv: 'Tolerans', nb: 'Toleranse', en: 'Tolerance' }, holds: 'number' },
    {
      id: 'frequency',
      labels: { sv: 'Mäts var', nb: 'Måles hver', en: 'Measured every' },
      holds: 'recurrence',
    },
    { id: 'goal', labels: { sv: 'Mål', nb: 'Mål', en: 'Goal' }, holds: 'text' },
  ],
  dated: 'numbers',
};
