import type { EntryForm } from '../document/entry-form.js';

/** A question and its answer are prose; what is decided is a step. */
export const reviewForm: EntryForm = { fields: [] };
