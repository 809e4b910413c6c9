import type { EntryForm } from '../document/entry-form.js';

/** Whom a talk or a development plan is about; who holds the talk answers for the step. */
export const teamForm: EntryForm = {
  fields: [
    { id: 'employee', labels: { sv: 'Medarbetare', nb: 'Medarbeider', en: 'Employee' }, holds: 'person' },
  ],
};
