import type { DocumentStatus } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import type { Share, WithStep } from './by-person.js';
import { fit, width } from '../text/columns.js';
import type { TerminalOptions } from './terminal.js';
import { headOf } from './who.js';

/** A list longer than this is cut; the filters show the rest. */
const LONGEST_LIST = 12;

/** What a document's own block says: its title, at the right end of that line how it stands, then lines of its own. */
export function documentBlock(
  document: DocumentStatus,
  lines: readonly string[],
  options: TerminalOptions,
  state = '',
): string {
  const title = withWorkspace(document.title ?? document.path, document);
  return [titleLine(title, state, options), ...lines, ''].join('\n');
}

/** What a block is of, and at the right end of the line how that stands. */
export function titleLine(title: string, state: string, { paint, columns }: TerminalOptions): string {
  const shown = fit(title, Math.max(8, columns - width(state) - 2));
  const gap = ' '.repeat(Math.max(2, columns - width(shown) - width(state)));
  return `${paint.bold(shown)}${gap}${paint.dim(state)}`.trimEnd();
}

/** A bar, of which so many columns are done. */
export function doneBar(done: number, length: number, { paint }: TerminalOptions): string {
  return paint.green('█'.repeat(done)) + paint.dim('░'.repeat(length - done));
}

/** The first entries of a list, and the line that says how many more there are. */
export function cutList<T>(
  entries: readonly T[],
  options: TerminalOptions,
): { readonly shown: readonly T[]; readonly more: readonly string[] } {
  const shown = entries.slice(0, LONGEST_LIST);
  return { shown, more: moreLine(entries.length - shown.length, options) };
}

/** How many entries of a list are left out; no line where none is. */
export function moreLine(left: number, { paint, labels }: TerminalOptions): readonly string[] {
  return left > 0 ? [`  ${paint.dim(labels.and(left))}`] : [];
}

/** Whose steps follow, how many they are, and how many of them are late. */
export function shareHead({ of, entries, late }: Share<WithStep>, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const counts = [labels.steps(entries.length), ...(late > 0 ? [paint.red(labels.overdueCount(late))] : [])];
  return `${paint.bold(fit(headOf(of, options), columns - 30))}  ${counts.join(paint.dim(' · '))}`;
}

/** Words with commas between behind a lead, on as many lines as it takes, under one another. */
export function wrapped(
  lead: string,
  words: readonly string[],
  colour: (text: string) => string,
  columns: number,
): string[] {
  const indent = width(lead) + 4;
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const piece = `${fit(word, columns - indent - 1)}${index < words.length - 1 ? ',' : ''}`;
    if (line !== '' && indent + width(line) + 1 + width(piece) > columns) {
      lines.push(line);
      line = piece;
    } else line = line === '' ? piece : `${line} ${piece}`;
  }
  lines.push(line);
  return lines.map((text, index) => `${index === 0 ? `  ${colour(lead)}: ` : ' '.repeat(indent)}${text}`);
}
