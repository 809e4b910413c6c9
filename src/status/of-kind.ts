import { complaintStatus } from '../care/complaint.js';
import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import { logStatus } from '../improving/log.js';
import { reviewStatus } from '../improving/review.js';
import type { DocumentStatus } from './status.js';

/** Adds to a document's status what only documents of its kind have. */
export function withKindStatus(
  document: PlanDocument,
  summary: DocumentStatus,
  today: IsoDate,
): DocumentStatus {
  switch (summary.kind) {
    case 'complaint':
      return { ...summary, complaint: complaintStatus(document, today) };
    case 'review':
      return { ...summary, review: reviewStatus(document, summary.steps ?? []) };
    case 'improvement':
      return { ...summary, suggestions: logStatus(document, today) };
    default:
      return summary;
  }
}
