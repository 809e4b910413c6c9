import type { Language } from '../document/vocabulary.js';
import type { Status } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import { dayEvent } from './calendar.js';
import type { Uids } from './calendar-uids.js';
import { ownerOf } from './figure-words.js';
import type { Speech } from './speech.js';

/** The days by which key figures are to be measured again. */
export function figureDays(status: Status, speeches: ReadonlyMap<Language, Speech>, uids: Uids): string[] {
  return status.documents.flatMap((document) =>
    (document.figures ?? []).flatMap((figure) => {
      const { id, title, nextDue } = figure;
      const speech = speeches.get(document.language) as Speech;
      const { labels } = speech;
      if (nextDue === undefined) return [];
      const place = withWorkspace(document.customer ?? document.title ?? document.path, document);
      const facts = {
        uid: uids.of(document, id, 'measure'),
        day: nextDue,
        summary: `${labels.figures.toMeasure(`${id} ${title}`.trim())} – ${place}`,
        description: [ownerOf(figure, speech) ?? labels.nobody, document.path].join('\n'),
      };
      return [dayEvent(facts, document, status)];
    }),
  );
}
