import { isIsoDate } from '../calendar/date.js';
import { wordsOf } from '../languages/words.js';
import type { ChangedStep, Changes } from '../status/changes-since.js';
import type { Speech } from './speech.js';

/** What changes are compared with, as people say it. */
export function sinceText({ since }: Changes, { date }: Speech): string {
  return isIsoDate(since) ? date(since) : since;
}

/** A change as a text by itself: its type, and what there is to say beside it. */
export function changeText(change: ChangedStep, speech: Speech): string {
  return [speech.words.changes[change.type], changeRemark(change, speech)].filter(Boolean).join(': ');
}

/** What there is to say of a change beside its type: who signed or waived, when and why, from which day to which; or nothing. */
export function changeRemark(
  { type, was, by, on, until, reason, from, to }: ChangedStep,
  { words, date, language }: Speech,
): string {
  const day = (value: string | undefined) => (value === undefined ? words.noDate : date(value));
  if (type === 'signed' || type === 'waived' || type === 'reopened') {
    const last = until && `${wordsOf(language).until} ${date(until)}`;
    const who = [by, on && date(on), last].filter(Boolean).join(', ');
    const what = [who, reason].filter(Boolean).join(' – ');
    return was === undefined ? what : `${words.was[was]} (${what})`;
  }
  if (type === 'moved') return words.fromTo(day(from), day(to));
  return type === 'added' && to !== undefined ? date(to) : '';
}
