import { ownNameOf } from '../../status/attention.js';
import { isPlan } from '../../status/told-by-itself.js';
import { withWorkspace } from '../../status/workspaces.js';
import { sectionsWritten } from '../sections-written.js';
import { type DrawPart, table, text } from './part.js';

/** How many sections of each plan are written, and which are not. */
export const plansPart: DrawPart = ({ documents }, { words, labels }) => {
  const rows = documents.filter(isPlan).flatMap((document) => {
    const { written, total, left } = sectionsWritten(document);
    if (document.customer !== undefined && left.length === 0) return [];
    const name = withWorkspace(document.title ?? ownNameOf(document), document);
    return [[text(name), labels.sectionsWritten(written, total), left.map(text).join(', ')]];
  });
  if (rows.length === 0) return '';
  return `## ${words.plans}\n\n${table([words.document, words.progress, words.unwritten], rows)}`;
};
