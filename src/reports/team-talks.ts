import type { Entry } from '../status/attention.js';
import type { DocumentStatus, Status } from '../status/status.js';
import { byDue, waitingEntries } from './entries.js';
import { withoutId } from './phase-title.js';
import type { Speech } from './speech.js';

/** Whether a document's steps are talks, development plans and training. */
export function isTeam({ kind }: DocumentStatus): boolean {
  return kind === 'team';
}

/** The talks that are still to be held, by when. A document that is private is not in the status; customers see none. */
export function talksDue({ documents, audience }: Status): readonly Entry[] {
  if (audience === 'customer') return [];
  return waitingEntries(documents.filter(isTeam)).sort(byDue);
}

/** When a talk was held last. */
export function lastHeld({ step }: Entry, { words, date }: Speech): string {
  return step.signedOn === undefined ? words.neverHeld : words.lastHeld(date(step.signedOn));
}

/** What kind of talk it is: the title of its part of the document. */
export function kindOfTalk({ step, document }: Entry): string {
  const title = document.phases?.find(({ id }) => id === step.phase)?.title ?? '';
  return withoutId(title, step.phase ?? '');
}
