import type { Expression } from '../calendar/expression.js';
import type { Edit } from '../text/edit.js';
import type { Located } from '../text/span.js';

/** The edits that make an expression reckon from another anchor; none where marks hide how the anchor is written. */
export function renameAnchor(text: string, { value, span }: Located<Expression>, other: string): Edit[] {
  const { name, signed } = value.anchor;
  const written = text.slice(span.start, span.end);
  const at = written.indexOf(name, signed ? written.indexOf('(') : 0);
  const start = span.start + at;
  return at < 0 ? [] : [{ span: { start, end: start + name.length }, text: other }];
}
