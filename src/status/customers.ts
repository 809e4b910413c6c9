import { nameKey } from '../text/name-key.js';
import type { Status } from './status.js';

/** What tells whose a document is. */
export interface OfCustomer {
  /** The name of the workspace, where there are several. */
  readonly workspace?: string | undefined;
  readonly customer: string | undefined;
}

/** What the documents of one customer have in common: its name as people read it, in one workspace. */
export function customerKey({ workspace, customer = '' }: OfCustomer): string {
  return JSON.stringify([workspace, nameKey(customer)]);
}

/** How many customers the documents of a status are of: each counts once in its workspace, whatever documents it has. */
export function numberOfCustomers({ documents }: Pick<Status, 'documents'>): number {
  const ofCustomers = documents.filter(({ customer }) => customer !== undefined);
  return new Set(ofCustomers.map(customerKey)).size;
}
