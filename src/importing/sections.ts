import type { PassedOver, Place } from './checklist.js';
import type { KnownSections } from './known-sections.js';
import type { ProseBlock, ProseHeading, ProseText } from './prose.js';

/** A section of a file: of the template, or of its own. */
export interface FoundSection {
  readonly place: Place;
  /** The template's section that it is; nothing for one that the template has not. */
  readonly id: string | undefined;
  /** What the file calls it: for readers, and as Markdown. */
  readonly title: string;
  readonly written: string;
  /** What stands below it, headings included. */
  readonly content: readonly (ProseHeading | ProseText)[];
}

/** What a file holds of a kind of sections, and what of it is no part of one. */
export interface FoundSections {
  readonly sections: readonly FoundSection[];
  readonly passedOver: readonly PassedOver[];
}

/** The headings that name sections, with the sections they name. */
export function namedSections(prose: readonly ProseBlock[], known: KnownSections): Map<ProseHeading, string> {
  const named = new Map<ProseHeading, string>();
  for (const heading of headingsIn(prose)) {
    const id = known.sectionOf(heading.text);
    if (id !== undefined) named.set(heading, id);
  }
  return named;
}

/**
 * Parts a file into sections: one begins at each heading that names one of the template's, or that stands as high as those
 * do. What stands deeper belongs to the section above it.
 */
export function sectionsIn(prose: readonly ProseBlock[], known: KnownSections): FoundSections {
  const named = namedSections(prose, known);
  const rank = rankOf([...named.keys()]);
  const atRank = new Set([...named].filter(([{ depth }]) => depth <= rank).map(([, id]) => id));
  const title = titleOf(headingsIn(prose), named, known);
  const sections: (FoundSection & { readonly content: (ProseHeading | ProseText)[] })[] = [];
  const passedOver: PassedOver[] = [];
  for (const block of prose) {
    const section = sections.at(-1);
    if (block === title) continue;
    if (block.type === 'picture') passedOver.push(block);
    else if (block.type === 'heading' && begins(block)) {
      const { place, text, written } = block;
      sections.push({ place, id: idOf(block), title: text, written, content: [] });
    } else if (!section) {
      if (!known.isPreface(block.text)) passedOver.push(block);
    } else if (!isAskedAnyway(block, section, known)) section.content.push(block);
  }
  const isEmpty = ({ id, content }: FoundSection) => id === undefined && content.length === 0;
  for (const { place, title: text } of sections.filter(isEmpty)) passedOver.push({ place, text });
  return { sections: sections.filter((section) => !isEmpty(section)), passedOver };

  function begins(heading: ProseHeading): boolean {
    return heading.depth <= rank || idOf(heading) !== undefined;
  }

  /** Deeper headings name a section only where none of its rank does. */
  function idOf(heading: ProseHeading): string | undefined {
    const id = named.get(heading);
    return id !== undefined && (heading.depth <= rank || !atRank.has(id)) ? id : undefined;
  }
}

function headingsIn(prose: readonly ProseBlock[]): ProseHeading[] {
  return prose.filter((block) => block.type === 'heading');
}

/** How deep most of some headings stand; the higher where two depths have as many. */
function rankOf(headings: readonly ProseHeading[]): number {
  const counts = new Map<number, number>();
  for (const { depth } of headings) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return most?.[0] ?? 0;
}

/** The title of a whole file: its first heading, where it stands above all others or says what kind of document this is. */
function titleOf(
  [first, ...others]: readonly ProseHeading[],
  named: ReadonlyMap<ProseHeading, string>,
  known: KnownSections,
): ProseHeading | undefined {
  if (!first || named.has(first)) return undefined;
  const isAbove = others.every(({ depth }) => depth > first.depth);
  return isAbove || known.isKindTitle(first.text) ? first : undefined;
}

/** Whether a block is the template's question, which the document asks by itself. */
function isAskedAnyway(
  block: ProseHeading | ProseText,
  { id, content }: FoundSection,
  known: KnownSections,
): boolean {
  const quoted = block.type === 'text' ? block.quoted : undefined;
  return quoted !== undefined && id !== undefined && content.length === 0 && known.isQuestion(quoted, id);
}
