import { entryName } from '../document/entry-name.js';
import type { Field, Step } from '../document/document.js';
import { message } from '../languages/messages.js';
import { endOfLine, lineEndOf, startOfLine } from '../text/source.js';
import { pointAt } from '../text/span.js';
import type { Rule } from './rule.js';

/** No blank line parts a step's fields from what stands above or below, which Markdown then reads as part of them. */
export const missingBlankLine: Rule = {
  id: 'missing-blank-line',
  severity: 'warning',
  *check({ document }) {
    const { text } = document.source;
    for (const step of document.steps) {
      for (const at of crampedLines(text, step)) {
        yield {
          message: message('missing-blank-line', { step: entryName(step) }),
          span: { start: at, end: endOfLine(text, at) },
          step: step.id.value,
          fix: [{ span: pointAt(at), text: lineEndOf(text) }],
        };
      }
    }
  },
};

/** A comment that belongs at the end of the line before, which `unused-disable` tells. */
const SILENCER_AMONG_FIELDS = /^[ \t\r]*\n<!--\s*serviceplan-disable-[^\n]*-->[ \t\r]*\n[-+*] (?!\[)/;

/** The offsets of the lines that a blank line should stand before. */
function crampedLines(text: string, { heading, fields }: Step): number[] {
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last) return [];
  const isCramped = /^[ \t\r]*\n[ \t]*$/.test(text.slice(heading.span.end, first.span.start));
  const above = isCramped ? [startOfLine(text, first.span.start)] : [];
  const below = swallowedLine(text, fields) ?? lineBelow(text, last.span.end);
  return below === undefined ? above : [...above, below];
}

/** The line right below the last field, where it is no part of its list. */
function lineBelow(text: string, end: number): number | undefined {
  // Nearly always a blank line follows.
  if (text.startsWith('\n\n', end)) return undefined;
  const after = text.slice(end);
  if (SILENCER_AMONG_FIELDS.test(after)) return undefined;
  const below = /^[ \t\r]*\n(?![ \t\r]*(?:\n|$)|[ \t]|[-+*] )/.exec(after);
  return below && end + below[0].length < text.length ? end + below[0].length : undefined;
}

/** A line that is not indented and yet belongs to the field above it: meant as a paragraph, in all likelihood. */
function swallowedLine(text: string, fields: readonly Field[]): number | undefined {
  for (const { span } of fields) {
    for (let feed = text.indexOf('\n', span.start); feed >= 0 && feed < span.end - 1;) {
      if (/\S/.test(text.charAt(feed + 1))) return feed + 1;
      feed = text.indexOf('\n', feed + 1);
    }
  }
  return undefined;
}
