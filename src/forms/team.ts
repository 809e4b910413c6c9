import type { EntryForm } from '../document/entry-form.js';
import { field } from './field.js';

/** Whom a talk or a development plan is about; who holds the talk answers for the step. */
export const teamForm: EntryForm = {
  fields: [field('employee', 'person', ['Medarbetare', 'Medarbeider', 'Employee'])],
};
