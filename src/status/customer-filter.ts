import { LIFECYCLE } from '../document/vocabulary.js';
import { nameKey } from '../text/name-key.js';
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
  const word = readAlike(wanted);
  const isIt = ({ id }: Owned) => id?.toLowerCase() === word;
  const named = new Set(documents.filter((one) => one.kind === LIFECYCLE && isIt(one)).flatMap(keyOf));
  return (document) =>
    isIt(document) ||
    (document.customer !== undefined && readAlike(document.customer).includes(word)) ||
    keyOf(document).some((key) => named.has(key));
}

/** What a customer is known by; nothing where there is none. */
function keyOf(document: Owned): string[] {
  return document.customer === undefined ? [] : [customerKey(document)];
}

/** What ways of writing a name have in common that read alike, in whatever case. */
function readAlike(name: string): string {
  return nameKey(name).toLowerCase();
}
