import { linkedMarkdown } from '../markdown/addresses.js';
import { escapeMarkdown } from '../markdown/text.js';
import { foldSigns } from './checklist.js';
import type { Run } from './run.js';
import { isLetter, isPunctuation, wholeWords } from './whole-words.js';

/** The lines of running text as Markdown, with its bold and italic words and its links; none of them empty. */
export function inlineMarkdown(runs: readonly Run[]): string[] {
  return linesOfRuns(runs)
    .map((line) => merged(line.map((run) => ({ ...run, text: foldSigns(run.text) }))))
    .map((line) => written(merged(wholeWords(line))))
    .filter((line) => line !== '');
}

/** Running text parted where it breaks into lines. */
export function linesOfRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(/\r\n|[\n\r\v\u2028\u2029]/).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

/** Runs set alike as one: programs part them where somebody has typed. */
function merged(runs: readonly Run[]): Run[] {
  const groups: [Run, ...Run[]][] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = groups.at(-1);
    if (last && isAlike(last[0], run)) last.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => ({ ...group[0], text: foldSigns(group.map(({ text }) => text).join('')) }));
}

function isAlike(one: Run, other: Run): boolean {
  if (one.link !== undefined || other.link !== undefined) return one.link === other.link;
  return one.isBold === other.isBold && one.isItalic === other.isItalic;
}

function written(runs: readonly Run[]): string {
  const all = runs
    .map(({ text }) => text)
    .join('')
    .trim();
  let line = '';
  for (const [index, run] of runs.entries()) {
    const core = run.text.trim();
    const after = run.text.endsWith(' ') ? ' ' : '';
    if (run.text.startsWith(' ') && !line.endsWith(' ')) line += ' ';
    if (core === '') continue;
    const next = after || said(runs[index + 1]);
    const words = said({ ...run, text: core });
    // Before a link this sign would make a picture of it.
    if (words.startsWith('[') && line.endsWith('!')) line = `${line.slice(0, -1)}\\!`;
    const isAll = run.text.trim() === all && !ENDS_SENTENCE.test(words);
    line += (isAll ? words : marked(words, run, line.slice(-1), next.slice(0, 1))) + after;
  }
  return line.trim();
}

/** A run without what says how it is set; blanks stay. */
function said(run: Run | undefined): string {
  if (run?.link === undefined) return linkedMarkdown(run?.text ?? '');
  return run.text.startsWith(' ') ? run.text : linkTo(run.link, run.text);
}

/** Style checkers take a paragraph all in bold or italics for a heading, unless it ends like this. */
const ENDS_SENTENCE = /[.,;:!?。，；：！？]$/;

/** A link where it leads to the network or to mail; else the address behind the words, because a document stands elsewhere. */
function linkTo(address: string, text: string): string {
  const url = address.replace(
    /[\s<>()\\|"`\p{Cc}]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  if (!/^(?:https?:\/\/|mailto:)./i.test(url))
    return linkedMarkdown(text.includes(address) ? text : `${text} (${foldSigns(address)})`);
  const isBare = text === url || `mailto:${text}` === url;
  return isBare ? linkedMarkdown(text) : `[${escapeMarkdown(text, true)}](${url})`;
}

/** Words in bold or italics; without marks where Markdown would not take them for such, or formatters would change them. */
function marked(words: string, { isBold, isItalic }: Run, before: string, next: string): string {
  const isTight = isLetter(before) || isLetter(next);
  const isAfterMarks = before === '*' || before === '_';
  if (isAfterMarks || (isTight && [words.slice(0, 1), words.slice(-1)].some(isPunctuation))) return words;
  const italic = isItalic && !isTight ? `_${words}_` : words;
  return isBold ? `**${italic}**` : italic;
}
