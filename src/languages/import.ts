import type { Language } from '../document/vocabulary.js';
import type { Place } from '../importing/checklist.js';
import type { Remark } from '../importing/step-facts.js';

/** What `import` says in one language. */
export interface ImportWords {
  /** What a phase is called whose steps the checklist puts into none. */
  readonly otherSteps: string;
  /** What no field can hold, as a paragraph of the step: what the field is called, and what stood there. */
  readonly note: (label: string, text: string) => string;
  /** How many steps came from the checklist, and the ids of those that the template has not. */
  readonly imported: (steps: number, own: readonly string[]) => string;
  /** The ids of steps that only the template has. */
  readonly added: (ids: readonly string[]) => string;
  /** How many sections came from a file of prose, and the titles of those that the template has not. */
  readonly importedSections: (sections: number, own: readonly string[]) => string;
  /** The titles of sections of which the file says nothing. */
  readonly addedSections: (titles: readonly string[]) => string;
  /** Where a section stands that the file calls something else. */
  readonly standsUnder: (title: string) => string;
  /** Of a section of the file's own that may be meant as one of the template, which stands empty. */
  readonly mayMean: (title: string) => string;
  /** A line of the file that is part of no step or section. */
  readonly passedOver: (text: string) => string;
  readonly place: (place: Place) => string;
  readonly remark: (remark: Remark) => string;
}

/** Loads one language's words for `import`. */
export async function loadImportWords(language: Language): Promise<ImportWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/import.js')).svImportWords;
    case 'nb':
      return (await import('./nb/import.js')).nbImportWords;
    case 'en':
      return (await import('./en/import.js')).enImportWords;
  }
}
