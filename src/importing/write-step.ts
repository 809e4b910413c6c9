import type { PlanDocument, Step } from '../document/document.js';
import { FIELD_ORDER } from '../changes/step-edits.js';
import { wrapped } from '../changes/wrapped.js';
import { wordsOf } from '../languages/words.js';
import { escapeMarkdown } from '../markdown/text.js';
import type { Block } from '../markdown/blocks.js';
import type { Span } from '../text/span.js';
import { headingLine } from '../changes/long-lines.js';
import type { Point } from './points.js';
import { closedSafely, startSafely } from '../markdown/safe-lines.js';
import type { StepFacts } from './step-facts.js';

/** How the steps of a document are written. */
export interface StepStyle {
  /** The document of which the step is, or is to be one. */
  readonly document: PlanDocument;
  readonly lineEnd: string;
  /** What stands above the points to consider; may be empty. */
  readonly aboveList: string;
}

/**
 * The text of a step as a checklist tells it, with all that the template has beside: what the checklist gives stands in the
 * place of what the template gives.
 *
 * @param asked the template's step as it stands in the document; nothing for a step of the checklist's own
 */
export function writeStep(
  { id, title, asked, facts }: { id: string; title: string; asked: Step | undefined; facts: StepFacts },
  style: StepStyle,
): string {
  const { document, lineEnd } = style;
  const fields = fieldLines(asked, facts, style);
  const first = asked?.fields[0]?.span.start ?? 0;
  const blocks = asked?.blocks ?? [];
  // Marks stand right under the heading.
  const above = blocks.filter(({ span }) => span.start < first);
  const parts = [
    headingLine(3, `${id} ${headingText(title)}`),
    ...above.map(({ span }) => document.source.text.slice(span.start, span.end)),
    ...(fields.length > 0 ? [fields.join(lineEnd)] : []),
    ...body(blocks.slice(above.length), facts, style),
  ];
  return parts.join(lineEnd + lineEnd);
}

/** The words of a heading: signs at its end would be taken for marks. */
export function headingText(title: string): string {
  return closedSafely(escapeMarkdown(title));
}

function fieldLines(asked: Step | undefined, facts: StepFacts, { document, lineEnd }: StepStyle): string[] {
  const { fields: labels } = wordsOf(document.language);
  const rawOf = ({ start, end }: Span) => document.source.text.slice(start, end);
  return FIELD_ORDER.flatMap((id) => {
    const standing = (asked?.fields ?? [])
      .filter((field) => field.id === id)
      .map(({ value }) => rawOf(value.span));
    const given = facts.fields.get(id);
    const values = id === 'evidence' ? [...new Set([...standing, ...(given ?? [])])] : (given ?? standing);
    return values.map((value) => wrapped('- ', `${labels[id]}: ${value}`.trimEnd(), lineEnd));
  });
}

function body(blocks: readonly Block[], { notes, points }: StepFacts, style: StepStyle): string[] {
  const { document, lineEnd, aboveList } = style;
  const texts = blocks.map(({ span }) => document.source.text.slice(span.start, span.end));
  const standing = new Set(blocks.map((block) => (block.type === 'paragraph' ? block.content.text : '')));
  const written = notes
    .filter((note) => !standing.has(note))
    .map((note) => wrapped('', startSafely(escapeMarkdown(note)), lineEnd));
  const list = points.length > 0 ? [listOf(points, lineEnd)] : undefined;
  const at = blocks.findLastIndex((block) => block.type === 'list');
  if (at < 0)
    return [...texts, ...written, ...(list && aboveList !== '' ? [aboveList] : []), ...(list ?? [])];
  const above = at > 0 && blocks[at - 1]?.type === 'paragraph' ? at - 1 : at;
  return [
    ...texts.slice(0, above),
    ...written,
    ...texts.slice(above, at),
    ...(list ?? texts.slice(at, at + 1)),
    ...texts.slice(at + 1),
  ];
}

/** What stands before a point that stands below another. */
const BELOW = '  ';

function listOf(points: readonly Point[], lineEnd: string): string {
  return points
    .map(({ text, checked, level }) => {
      const box = checked ? '- [x] ' : '- [ ] ';
      return wrapped(BELOW.repeat(level) + box, startSafely(escapeMarkdown(text)), lineEnd);
    })
    .join(lineEnd);
}
