import { blocksWithin } from '../document/blocks-within.js';
import type { PlanDocument } from '../document/document.js';
import type { Conformity } from '../kinds/conformity.js';
import type { TemplateSection } from '../kinds/kind.js';
import { lookalikeIn, titleKey, unmasked } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import type { Heading, Inline } from '../markdown/blocks.js';
import { firstByKey } from '../text/first-by-key.js';
import { nearest } from '../text/nearest.js';
import type { Issue } from './rule.js';
import { type UnspacedHeading, unspacedHeadings } from './unspaced-heading.js';

/** The headings of sections that the contract does not know. */
interface Strangers {
  /** Those with letters that only look right, with the title they look like. */
  readonly masked: readonly { readonly content: Inline; readonly looksLike: string }[];
  readonly byTitle: ReadonlyMap<string, Inline>;
}

/** Finds what was meant for the sections of a contract that a document lacks. */
export class MistakenSections {
  private readonly strangers: Strangers;
  private readonly unspaced: ReadonlyMap<string, UnspacedHeading>;
  /** Headings that begin no section; the title of the document is none of them. */
  private readonly ofOtherRanks: ReadonlyMap<string, Heading>;

  constructor(
    private readonly document: PlanDocument,
    conformity: Conformity,
  ) {
    this.strangers = strangersOf(conformity);
    this.unspaced = firstByKey(unspacedHeadings(document, 2), ({ title }) => titleKey(title));
    const headings = blocksWithin(document).filter((block) => block.type === 'heading');
    this.ofOtherRanks = firstByKey(headings, ({ content }) => titleKey(content.text));
  }

  /** A heading, or a line, that was meant to begin a section of the contract; nothing where there is none. */
  of(asked: TemplateSection): Issue | undefined {
    const title = asked.section.heading.content.text;
    const key = titleKey(title);
    return (
      this.lookalike(asked, title) ??
      this.slip(title) ??
      this.unspaced.get(key)?.issue ??
      this.ofAnotherRank(key, title)
    );
  }

  private lookalike(asked: TemplateSection, title: string): Issue | undefined {
    const meant = [title, asked.title].map(titleKey);
    for (const { content, looksLike } of this.strangers.masked) {
      const letter = meant.includes(looksLike) ? lookalikeIn(content.text) : undefined;
      if (letter === undefined) continue;
      const { span } = content;
      return { message: message('section-lookalike', { title, letter }), span, fix: [{ span, text: title }] };
    }
    return undefined;
  }

  private slip(title: string): Issue | undefined {
    const { byTitle } = this.strangers;
    const slip = byTitle.get(nearest(titleKey(title), byTitle.keys()) ?? '');
    return (
      slip && {
        message: message('section-mistyped', { title, found: slip.text }),
        span: slip.span,
        suggestion: [{ span: slip.span, text: title }],
      }
    );
  }

  private ofAnotherRank(key: string, title: string): Issue | undefined {
    const heading = this.ofOtherRanks.get(key);
    if (!heading) return undefined;
    const { span, content } = heading;
    const said = message('section-rank', { title });
    // A heading that is underlined has no marks in front that could be changed.
    if (this.document.source.text[span.start] !== '#') return { message: said, span };
    const marks = { start: span.start, end: content.span.start };
    return { message: said, span, suggestion: [{ span: marks, text: '## ' }] };
  }
}

function strangersOf({ others, idOf }: Conformity): Strangers {
  const contents = others.filter((section) => !idOf.has(section)).map(({ heading }) => heading.content);
  return {
    masked: contents.flatMap((content) => {
      const looksLike = unmasked(content.text);
      return looksLike === titleKey(content.text) ? [] : [{ content, looksLike }];
    }),
    byTitle: new Map(
      contents.flatMap((content) =>
        [content.text, withoutWord(content.text)].map((title) => [titleKey(title), content] as const),
      ),
    ),
  };
}

/** What a phase is called behind the word for one: `B2 Start-up` of `Phase B2 – Start-up`. */
function withoutWord(title: string): string {
  const [, id, rest] = /^\S+ ([A-Z]\d*)(?:\s*[–—:.-])?\s+(.+)$/.exec(title) ?? [];
  return id === undefined ? title : `${id} ${rest as string}`;
}
