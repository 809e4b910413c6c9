import type { Span } from '../text/span.js';
import type { Inline } from './blocks.js';

/**
 * Where a part of an inline text is written in the file, outside of its comments; nothing where marks, escapes or entities
 * stand for it there.
 *
 * @param file the whole file
 */
export function writtenIn(
  file: string,
  { span: { start, end }, comments }: Pick<Inline, 'span' | 'comments'>,
  part: string,
): Span | undefined {
  const written = file.slice(start, end);
  for (let at = written.indexOf(part); at >= 0;) {
    const place = { start: start + at, end: start + at + part.length };
    const comment = comments.find(({ span }) => span.start < place.end && span.end > place.start);
    if (!comment) return place;
    at = written.indexOf(part, comment.span.end - start);
  }
  return undefined;
}
