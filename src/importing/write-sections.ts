import type { PlanDocument, Section } from '../document/document.js';
import type { Template } from '../kinds/kind.js';
import { NUMBERING } from '../kinds/titles.js';
import type { Edit } from '../text/edit.js';
import { pointAt } from '../text/span.js';
import { headingLine } from '../changes/long-lines.js';
import type { ProseHeading, ProseText } from './prose.js';
import type { FoundSection } from './sections.js';

const BLANK = '\n\n';

/** The first rank of headings below that of a section, and the last that Markdown has. */
const HIGHEST = 3;
const DEEPEST = 6;

/**
 * Puts the sections of a file into a new document: below the questions of the template's sections what they say, and those of
 * its own behind what they stand behind, without the number that they have in the file.
 *
 * @param document made of the template, still without anything else
 */
export function writeSections(
  document: PlanDocument,
  template: Template,
  found: readonly FoundSection[],
): Edit[] {
  const sectionOf = new Map(template.sections.map(({ id }, index) => [id, document.sections[index]]));
  const filled = new Map<Section, (ProseHeading | ProseText)[]>();
  const own: Edit[] = [];
  const first = document.sections[0]?.heading.span.start ?? document.source.text.length;
  let above: Section | undefined;
  for (const { id = '', written, content } of found) {
    const asked = sectionOf.get(id);
    if (asked) {
      above = asked;
      filled.set(asked, [...(filled.get(asked) ?? []), ...content]);
    } else {
      const text = headingLine(2, written.replace(NUMBERING, '')) + BLANK + contentText(content);
      own.push(
        above
          ? { span: pointAt(above.span.end), text: BLANK + text }
          : { span: pointAt(first), text: text + BLANK },
      );
    }
  }
  return [...[...filled].flatMap(([section, content]) => fillIn(section, content)), ...own];
}

/** What a section says takes the place of what the template shows below its question. */
function fillIn({ blocks, span: { end } }: Section, content: readonly (ProseHeading | ProseText)[]): Edit[] {
  if (content.length === 0) return [];
  const start = blocks.findLast(({ type }) => type === 'quote')?.span.end ?? end;
  return [{ span: { start, end }, text: BLANK + contentText(content) }];
}

/** What stands below a section's heading; headings in it follow each other without a gap in their ranks. */
function contentText(blocks: readonly (ProseHeading | ProseText)[]): string {
  const above: number[] = [];
  const texts = blocks.map((block) => {
    if (block.type === 'text') return block.written;
    while ((above.at(-1) ?? 0) >= block.depth) above.pop();
    const rank = Math.min(HIGHEST + above.length, DEEPEST);
    above.push(block.depth);
    return headingLine(rank, block.written);
  });
  return texts.join(BLANK);
}

/**
 * Makes lines of headings that our format takes for those of steps, because fields stand below them, and of those below them:
 * a plan has none.
 */
export function withoutEntries({ entries }: PlanDocument): Edit[] {
  const headings = entries.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.filter((block) => block.type === 'heading'),
  ]);
  return headings.flatMap(({ span, content }) => [
    { span: { start: span.start, end: content.span.start }, text: '' },
    { span: { start: content.span.end, end: span.end }, text: ':' },
  ]);
}
