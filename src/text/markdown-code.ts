import { largest } from './largest.js';

/**
 * A text of documents as a span of code in Markdown. Only there is everything inert: outside, a backslash keeps marks from
 * working but neither names after an @ from being called nor numbers after a # from being linked.
 */
export function markdownCode(text: string): string {
  const longest = largest((text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** The most UTF-16 code units that a comment may have: GitHub and GitLab refuse 65,536. */
export const MOST_MARKDOWN = 60_000;

/** What fits into a comment on a pull request, to the last whole line. */
export function cutMarkdown(text: string): string {
  return text.length <= MOST_MARKDOWN
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', MOST_MARKDOWN))}\n\n…\n`;
}
