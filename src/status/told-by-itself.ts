import type { DocumentStatus } from './status.js';

/** Whether what counts in a document is told by figures of its kind's own, and not by its phases. */
export function isToldOfByItself({ complaint, review, suggestions, survey }: DocumentStatus): boolean {
  return [complaint, review, suggestions, survey].some((own) => own !== undefined);
}

/** Whether what counts in a document is that its sections are written. */
export function isPlan(document: DocumentStatus): boolean {
  return document.sections !== undefined && !document.figures && !isToldOfByItself(document);
}
