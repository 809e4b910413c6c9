import { html, type Markup } from './markup.js';
import type { SectionContext } from './section.js';

/** A document, or what is said of one. */
type Place = Parameters<SectionContext['anchorOf']>[0];

/** What a document is called, leading to its own part of the page where it has one. */
export function documentLink(name: string, place: Place, { anchorOf }: SectionContext): Markup {
  const anchor = anchorOf(place);
  return anchor === undefined ? html`${name}` : html`<a href="#${anchor}">${name}</a>`;
}
