import type { EntryForm } from '../document/entry-form.js';
import { field } from './field.js';

/** What a key figure says of itself, and its values over time. */
export const scorecardForm: EntryForm = {
  fields: [
    field('purpose', 'text', ['Syfte', 'Formål', 'Purpose']),
    field('decision', 'text', ['Beslut', 'Beslutning', 'Decision']),
    field('owner', 'person', ['Ägare', 'Eier', 'Owner']),
    field('unit', 'text', ['Enhet', 'Enhet', 'Unit']),
    field('direction', 'word', ['Riktning', 'Retning', 'Direction'], {
      words: {
        up: ['högre är bättre', 'høyere er bedre', 'higher is better'],
        down: ['lägre är bättre', 'lavere er bedre', 'lower is better'],
        near: ['nära målvärdet', 'nær målverdien', 'near the target'],
      },
    }),
    field('target', 'number', ['Målvärde', 'Målverdi', 'Target']),
    field('tolerance', 'number', ['Tolerans', 'Toleranse', 'Tolerance'], {
      measuredAs: { number: 'target', unit: 'unit' },
    }),
    field('frequency', 'recurrence', ['Mäts var', 'Måles hver', 'Measured every']),
    field('goal', 'text', ['Mål', 'Mål', 'Goal']),
  ],
  dated: 'numbers',
};
