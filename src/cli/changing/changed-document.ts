import type { PlanDocument } from '../../document/document.js';
import { applyEdits } from '../../text/edit.js';
import type { Session } from '../session.js';
import type { DocumentChange } from './carry-out.js';

/** A document as it reads once it is changed. */
export function changedDocument(session: Session, { open, edits }: DocumentChange): Promise<PlanDocument> {
  const { document, workspace } = open;
  const { source } = document;
  return session.reader.parse({ ...source, text: applyEdits(source.text, edits) }, workspace.settings);
}
