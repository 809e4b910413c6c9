import { startSafely } from '../markdown/safe-lines.js';

/** Style checkers want lines of at most so many columns. */
export const LONGEST_LINE = 80;

/** What would mean something else at the start of a line: links, addresses and words in bold or italics do not. */
const OPENS_BLOCK = /^(?:[-+#>=|~`:]|[*_]+$|<(?![^\s<>]*[:@])|\[[^\]]*(?:$|\]:)|\d+[.)])/;

/**
 * A paragraph or an item of a list, on as many lines as it needs.
 *
 * @param lead what it begins with: a marker, or nothing
 * @param written what is to be read behind that, Markdown's marks escaped
 */
export function wrapped(lead: string, written: string, lineEnd: string): string {
  const indent = lead.replace(/\S/g, ' ');
  const lines: string[] = [];
  let line = lead;
  for (const [index, words] of joinedBeforeMarks(written.split(' '), LONGEST_LINE - lead.length).entries()) {
    if (index > 0 && line.length + 1 + words.length > LONGEST_LINE) {
      lines.push(line);
      line = indent + words;
    } else {
      line += (index > 0 ? ' ' : '') + words;
    }
  }
  return [...lines, line].join(lineEnd);
}

/** Words as they may begin lines: one that may not stays with the one before it, or is escaped where both are too long. */
function joinedBeforeMarks(words: readonly string[], longest: number): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const escaped = startSafely(word);
    if (before === undefined || !OPENS_BLOCK.test(word)) joined.push(word);
    else if (before.length + 1 + word.length > longest && escaped !== word) joined.push(escaped);
    else joined[joined.length - 1] = `${before} ${word}`;
  }
  return joined;
}
