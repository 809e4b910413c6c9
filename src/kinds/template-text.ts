import type { PlanDocument, Section } from '../document/document.js';
import type { Block, CommentBlock } from '../markdown/blocks.js';
import { applyEdits, type Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { isTemplateMark } from './kind.js';

/** Takes out of sections and steps of a template the marks that only templates have, each with the blank line after it. */
export function withoutMarks(
  { source }: PlanDocument,
  parts: readonly { readonly blocks: readonly Block[] }[],
): Edit[] {
  const marks = parts.flatMap(({ blocks }) =>
    blocks.filter((block): block is CommentBlock => block.type === 'comment' && isTemplateMark(block)),
  );
  return marks.map(({ span }) => {
    const after = /^\s*?(?:\r?\n){1,2}/.exec(source.text.slice(span.end))?.[0].length ?? 0;
    return { span: { start: span.start, end: span.end + after }, text: '' };
  });
}

/**
 * A stretch of a template as documents hold it: without the marks of templates, with the document's line ends, without
 * blanks at its end.
 *
 * @param span a whole section, or a whole step of it
 */
export function templateText(template: PlanDocument, section: Section, span: Span, lineEnd: string): string {
  const edits = withoutMarks(template, [section, ...section.entries]).filter(
    (edit) => edit.span.start >= span.start && edit.span.start < span.end,
  );
  const shifted = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - span.start, end: Math.min(edit.span.end, span.end) - span.start },
  }));
  const text = applyEdits(template.source.text.slice(span.start, span.end), shifted);
  return text.trimEnd().replace(/\r\n|\n|\r/g, lineEnd);
}
