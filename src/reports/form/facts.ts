import { complaintStatus, isComplaint } from '../../care/complaint.js';
import type { IsoDate } from '../../calendar/date.js';
import type { PlanDocument } from '../../document/document.js';
import { loadComplaintWords } from '../../languages/complaints.js';
import type { Speech } from '../speech.js';

/** What a complaint says of itself above its steps; nothing of other kinds. */
export async function factsOf(
  document: PlanDocument,
  today: IsoDate,
  { language, date }: Speech,
): Promise<string[]> {
  if (!isComplaint(document)) return [];
  const words = await loadComplaintWords(language);
  const { received, channel, customerType, severity, cause } = complaintStatus(document, today);
  return [
    ...(received === undefined ? [] : [words.receivedOn(date(received), channel)]),
    ...(customerType === undefined ? [] : [words.types[customerType]]),
    ...(severity === undefined ? [] : [words.severity(words.severities[severity])]),
    ...(cause === undefined ? [] : [`${words.cause}: ${cause}`]),
  ];
}
