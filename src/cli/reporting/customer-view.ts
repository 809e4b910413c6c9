import type { PlanDocument } from '../../document/document.js';
import { withoutInternal } from '../../document/without-internal.js';
import type { Session } from '../session.js';

/** For whom a report may be made, beside the company itself. */
export type Audience = 'customer';

/** A document as a customer may see it; nothing where the whole of it is internal. */
export async function customerView(
  document: PlanDocument,
  { reader }: Session,
): Promise<PlanDocument | undefined> {
  const text = withoutInternal(document);
  if (text === document.source.text) return document;
  return text === undefined
    ? undefined
    : reader.parse({ ...document.source, text }, document.language, () => ({ entries: document.form }));
}
