import type { Entry, PlanDocument, Section } from '../document/document.js';
import type { Template } from './kind.js';
import { titleKey } from './titles.js';

/**
 * The document without the entries that still stand there as the template has them, to show what an entry looks like:
 * nobody has decided or planned anything by them. One that was signed, or where a field is filled in that only its kind
 * has, is meant. The document itself where it has none.
 */
export function withoutPlaceholders(document: PlanDocument, { placeholders }: Template): PlanDocument {
  if (placeholders.size === 0) return document;
  const isWritten = (entry: Entry) =>
    placeholders.get(entry.id.value) !== titleKey(entry.title) ||
    entry.signOffs.length > 0 ||
    entry.own.size > 0;
  if (document.entries.every(isWritten)) return document;
  const left = <Part extends Pick<Section, 'entries' | 'steps'>>(part: Part): Part => ({
    ...part,
    entries: part.entries.filter(isWritten),
    steps: part.steps.filter(isWritten),
  });
  return { ...left(document), sections: document.sections.map(left) };
}
