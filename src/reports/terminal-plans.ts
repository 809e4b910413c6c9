import type { DocumentStatus } from '../status/status.js';
import { sectionsWritten } from './sections-written.js';
import { documentBlock, doneBar, wrapped } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';

/** A document that is written rather than signed: how far it is, and what is left. */
export function planBlock(document: DocumentStatus, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const sections = document.sections ?? [];
  const { written, total } = sectionsWritten(document);
  const left = (state: 'missing' | 'unwritten', label: string, colour: (text: string) => string) => {
    const titles = sections.filter((section) => section.state === state).map(({ title }) => title);
    return titles.length > 0 ? wrapped(label, titles, colour, columns) : [];
  };
  const lines = [
    `  ${doneBar(written, total, options)}  ${labels.sectionsWritten(written, total)}`,
    ...left('missing', labels.missing, paint.red),
    ...left('unwritten', labels.unwritten, paint.yellow),
  ];
  return documentBlock(document, lines, options);
}
