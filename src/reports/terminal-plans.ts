import type { DocumentStatus } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import { fit, width } from './columns.js';
import type { TerminalOptions } from './terminal.js';

/** A document that is written rather than signed: how far it is, and what is left. */
export function planBlock(document: DocumentStatus, { paint, labels, columns }: TerminalOptions): string {
  const sections = document.sections ?? [];
  const written = sections.filter(({ state }) => state === 'written').length;
  const left = (state: 'missing' | 'unwritten', label: string, colour: (text: string) => string) => {
    const titles = sections.filter((section) => section.state === state).map(({ title }) => title);
    return titles.length > 0 ? wrap(`  ${colour(label)}: `, width(label) + 4, titles, columns) : [];
  };
  return [
    paint.bold(fit(withWorkspace(document.title ?? document.path, document), columns - 2)),
    `  ${paint.green('█'.repeat(written))}${paint.dim('░'.repeat(sections.length - written))}  ${labels.sectionsWritten(written, sections.length)}`,
    ...left('missing', labels.missing, paint.red),
    ...left('unwritten', labels.unwritten, paint.yellow),
    '',
  ].join('\n');
}

/** Words with commas between, on as many lines as it takes, under one another. */
function wrap(lead: string, indent: number, words: readonly string[], columns: number): string[] {
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
  return lines.map((text, index) => `${index === 0 ? lead : ' '.repeat(indent)}${text}`);
}
