import type { DocumentStatus } from '../status/status.js';

/** How far a document has come that is written rather than signed. */
interface SectionsWritten {
  readonly written: number;
  readonly total: number;
  /** The titles of the sections that are missing or unwritten. */
  readonly left: readonly string[];
}

/** Says how many sections of a document are written. */
export function sectionsWritten({ sections = [] }: DocumentStatus): SectionsWritten {
  const left = sections.filter(({ state }) => state !== 'written').map(({ title }) => title);
  return { written: sections.length - left.length, total: sections.length, left };
}
