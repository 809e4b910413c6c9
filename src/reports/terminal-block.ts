import type { DocumentStatus } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import { fit, width } from './columns.js';
import type { TerminalOptions } from './terminal.js';

/** What a document's own block says: its title, at the right end of that line how it stands, then lines of its own. */
export function documentBlock(
  document: DocumentStatus,
  lines: readonly string[],
  { paint, columns }: TerminalOptions,
  state = '',
): string {
  const room = Math.max(8, columns - width(state) - 2);
  const title = fit(withWorkspace(document.title ?? document.path, document), room);
  const gap = ' '.repeat(Math.max(2, columns - width(title) - width(state)));
  return [paint.bold(title) + (state === '' ? '' : gap + paint.dim(state)), ...lines, ''].join('\n');
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
