import { escapeMarkdown, hasAddress } from './text.js';

/** An address of the network or of mail, as people type it. */
const ADDRESS = /^(?:https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i;
const BEGINS = /https?:\/\/|(?<![\w.+-])[\w.+-]+@/i;

/** What may stand right behind an address and is no part of it. */
const BEHIND = new Set('.,;:!?\'"”’»)]}…');

/** A text written so that Markdown shows it as it is, addresses as links. It may not begin a line. */
export function linkedMarkdown(text: string): string {
  return text.replace(/[^ \t]+/g, (word) => (hasAddress(word) ? linkedWord(word) : escapeMarkdown(word)));
}

function linkedWord(word: string): string {
  const start = word.search(BEGINS);
  if (start < 0) return escapeMarkdown(word, true);
  let end = word.length;
  while (end > start && BEHIND.has(word.charAt(end - 1))) end--;
  const address = word.slice(start, end);
  if (!ADDRESS.test(address)) return escapeMarkdown(word, true);
  return `${escapeMarkdown(word.slice(0, start))}<${address}>${escapeMarkdown(word.slice(end))}`;
}
