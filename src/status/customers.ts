import type { Status } from './status.js';
import { withWorkspace } from './workspaces.js';

/** How many customers the documents of a status are of: each counts once in its workspace, whatever documents it has. */
export function numberOfCustomers({ documents }: Pick<Status, 'documents'>): number {
  const ofCustomers = documents.filter(({ customer }) => customer !== undefined);
  return new Set(ofCustomers.map((one) => withWorkspace(one.customer ?? '', one))).size;
}
