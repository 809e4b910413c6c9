import { LIFECYCLE } from '../document/vocabulary.js';
import { nameKeyInAnyCase } from '../text/name-key.js';
import { customerKey } from './customers.js';
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
  const word = nameKeyInAnyCase(wanted);
  const isIt = ({ id }: Owned) => id?.toLowerCase() === word;
  const named = new Set(documents.filter((one) => one.kind === LIFECYCLE && isIt(one)).flatMap(keyOf));
  return (document) =>
    isIt(document) ||
    (document.customer !== undefined && nameKeyInAnyCase(document.customer).includes(word)) ||
    keyOf(document).some((key) => named.has(key));
}

/** What a customer is known by; nothing where there is none. */
function keyOf(document: Owned): string[] {
  return document.customer === undefined ? [] : [customerKey(document)];
}
