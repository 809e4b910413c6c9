import type { DocumentStatus } from './status.js';

/** Whether what counts in a document is told by figures of its kind's own, and not by its phases. */
export function isToldOfByItself({ complaint, review, suggestions, survey }: DocumentStatus): boolean {
  return [complaint, review, suggestions, survey].some((own) => own !== undefined);
}
