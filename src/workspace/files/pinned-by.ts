import type { PlanDocument } from '../../document/document.js';
import type { Workspace } from '../workspace.js';

const NOTHING_PINNED: ReadonlyMap<string, readonly string[]> = new Map();

/** What the files hold now that a document's evidence is pinned to; without a pin nothing is loaded for it. */
export async function pinnedBy(
  document: PlanDocument,
  path: string,
  { root }: Workspace,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!document.steps.some(({ evidence }) => evidence.some(({ pin }) => pin))) return NOTHING_PINNED;
  const { pinnedDigests } = await import('./file-digest.js');
  return pinnedDigests(document, path, root);
}
