import { LIFECYCLE } from '../document/vocabulary.js';
import type { DocumentStatus } from './status.js';

/** What tells whose a document is. */
type Owned = Pick<DocumentStatus, 'customer' | 'id' | 'workspace'>;

/**
 * Whether a document belongs to the customers that a filter names: their names hold its words; or it is the id of a
 * customer's lifecycle, which names that customer alone; or the document's own.
 *
 * @param documents those among which an id is looked up
 */
export function customerNamed(
  wanted: string,
  documents: readonly (Owned & Pick<DocumentStatus, 'kind'>)[],
): (document: Owned) => boolean {
  const word = wanted.toLowerCase();
  const isIt = ({ id }: Owned) => id?.toLowerCase() === word;
  const named = new Set(documents.filter((one) => one.kind === LIFECYCLE && isIt(one)).flatMap(keyOf));
  return (document) =>
    isIt(document) ||
    document.customer?.toLowerCase().includes(word) === true ||
    keyOf(document).some((key) => named.has(key));
}

/** What a customer is known by: the name, in its workspace; nothing where there is none. */
function keyOf({ customer, workspace = '' }: Owned): string[] {
  return customer === undefined ? [] : [JSON.stringify([workspace, customer])];
}
