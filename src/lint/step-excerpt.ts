import type { PlanDocument, Step } from '../document/document.js';
import { splitUsual } from '../document/usual-split.js';
import type { Heading } from '../markdown/blocks.js';
import type { Edit } from '../text/edit.js';
import { lengthOfStart } from '../text/length-of-start.js';

/** One step of a document as a document of its own, and edits of it. */
interface StepExcerpt {
  readonly text: string;
  readonly edits: readonly Edit[];
  /**
   * Whether the heading that stood below the step still stands there, in the excerpt as it was edited and read: what the
   * edits bring swallows nothing beyond the step.
   */
  readonly endsAsBefore: (after: PlanDocument) => boolean;
}

/**
 * What tells of a document how edits of a step change it: its frontmatter, the heading of the section, the step and the
 * heading below it. Nothing where the edits change more than what stands between these two headings.
 */
export function excerptOf(
  { source: { text }, sections }: PlanDocument,
  step: Step,
  edits: readonly Edit[],
): StepExcerpt | undefined {
  const top = step.heading.span;
  const above = lengthOfStart(sections, ({ span }) => span.start <= top.start);
  const section = sections[above - 1];
  const split = splitUsual(text);
  if (!section || !split) return undefined;
  const { heading, entries } = section;
  const further = entries[lengthOfStart(entries, ({ span }) => span.start <= top.start)];
  const below = further?.heading ?? sections[above]?.heading;
  const end = below?.span.start ?? Infinity;
  if (edits.some(({ span }) => span.start < top.end || span.end >= end)) return undefined;
  const head = `${text.slice(0, split.body)}${text.slice(heading.span.start, heading.span.end)}\n\n`;
  const moved = head.length - top.start;
  const grown = edits.reduce((sum, { span, text: added }) => sum + added.length - (span.end - span.start), 0);
  return {
    text: head + text.slice(top.start, below?.span.end),
    edits: edits.map(({ span, text: added }) => ({
      span: { start: span.start + moved, end: span.end + moved },
      text: added,
    })),
    endsAsBefore: (after) => below === undefined || hasHeadingAt(after, below, end + moved + grown),
  };
}

function hasHeadingAt({ sections, entries }: PlanDocument, { depth }: Heading, start: number): boolean {
  return [...sections, ...entries].some(
    ({ heading }) => heading.depth === depth && heading.span.start === start,
  );
}
