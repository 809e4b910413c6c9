import type { DocumentStatus } from '../status/status.js';
import { documentBlock, wrapped } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';

/** A document that is written rather than signed: how far it is, and what is left. */
export function planBlock(document: DocumentStatus, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const sections = document.sections ?? [];
  const written = sections.filter(({ state }) => state === 'written').length;
  const left = (state: 'missing' | 'unwritten', label: string, colour: (text: string) => string) => {
    const titles = sections.filter((section) => section.state === state).map(({ title }) => title);
    return titles.length > 0 ? wrapped(label, titles, colour, columns) : [];
  };
  const lines = [
    `  ${paint.green('█'.repeat(written))}${paint.dim('░'.repeat(sections.length - written))}  ${labels.sectionsWritten(written, sections.length)}`,
    ...left('missing', labels.missing, paint.red),
    ...left('unwritten', labels.unwritten, paint.yellow),
  ];
  return documentBlock(document, lines, options);
}
