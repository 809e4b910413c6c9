import { attentionOf, type Entry, nameOfDocument } from '../../status/attention.js';
import { attentionLists } from '../attention-lists.js';
import { whoOf } from '../who.js';
import { withId } from '../phase-title.js';
import type { Speech } from '../speech.js';
import { type DrawPart, joined, list, text } from './part.js';

/** Lists of what needs somebody. */
export const attentionPart: DrawPart = (status, speech) => {
  const { labels, words } = speech;
  const attention = attentionOf(status);
  const { blocking, unassigned } = attention;
  return joined([
    ...attentionLists(attention, status, labels, words).map(({ title, entries, remark }) =>
      stepTable(title, entries, speech, remark),
    ),
    stepTable(
      words.blocking,
      blocking,
      speech,
      ({ blocked }) => `${words.phaseWaits}: ${text(withId(blocked))}`,
    ),
    status.audience === 'customer' ? '' : stepTable(labels.unassigned, unassigned, speech),
  ]);
};

/**
 * Steps under a heading of their own.
 *
 * @param rank how deep the heading is, from 1
 * @param remark Markdown to be said of each
 */
export function stepTable<Of extends Entry>(
  title: string,
  entries: readonly Of[],
  speech: Speech,
  remark?: (entry: Of) => string,
  rank = 2,
): string {
  if (entries.length === 0) return '';
  const { words } = speech;
  const cells = (entry: Of) => {
    const { step, document } = entry;
    return [
      step.due === undefined ? words.noDate : speech.date(step.due),
      text(nameOfDocument(document)),
      text(`${step.id} ${step.title}`),
      text(whoOf(step, speech)),
      ...(remark ? [remark(entry)] : []),
    ];
  };
  const heads = [words.due, words.document, words.step, words.responsible, ...(remark ? [words.remark] : [])];
  return `${'#'.repeat(rank)} ${title} (${speech.number(entries.length)})\n\n${list(heads, entries, cells, speech)}`;
}
