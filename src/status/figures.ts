import type { PlanDocument } from '../document/document.js';
import type { Conformity } from '../kinds/conformity.js';
import { ownText } from '../document/own-text.js';
import { figuresOf, trendOf } from '../measuring/figures.js';
import { positionAt } from '../text/source.js';
import { personOf, whoIs } from './responsible.js';
import type { FigureStatus } from './status.js';
import type { SummaryContext } from './summarise.js';

/** How each key figure of a document stands, in their order; none where it is no scorecard. */
export function figureStatuses(
  document: PlanDocument,
  conformity: Conformity,
  { people, today, calendar }: SummaryContext,
): FigureStatus[] {
  const sectionOf = new Map(
    document.sections.flatMap((section) => section.entries.map((entry) => [entry, section] as const)),
  );
  return figuresOf(document).map((entry) => {
    const section = sectionOf.get(entry);
    const owner = ownText(entry, 'owner');
    const meant = owner === undefined ? undefined : whoIs(owner, document, people, today);
    const holder = personOf(meant);
    return {
      id: entry.id.value,
      group: section && conformity.idOf.get(section),
      groupTitle: section?.heading.content.text ?? '',
      title: entry.title,
      owner: holder?.key,
      ownerName: holder?.name,
      ownerRole: meant?.type === 'role' ? meant.role : undefined,
      purpose: ownText(entry, 'purpose'),
      decision: ownText(entry, 'decision'),
      goal: ownText(entry, 'goal'),
      ...trendOf(entry, today, calendar),
      line: positionAt(document.source, entry.heading.span.start).line,
    };
  });
}
