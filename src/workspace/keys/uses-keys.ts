import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from '../files/discover.js';
import { hasSignatures } from '../files/signatures-folder.js';
import type { Workspace } from '../workspace.js';

/** Whose keys count, in ssh-keygen's own format, beside the settings. */
export const ALLOWED_SIGNERS = 'allowed_signers';

/** A document of a workspace, with what was seen beside it. */
export interface PlacedFile extends Pick<FoundFile, 'path' | 'isWithoutSignatures'> {
  readonly workspace: Workspace;
}

/** What was found of each workspace, which a run opens once. */
const found = new WeakMap<Workspace, boolean>();

/** Whether keys say anything here: the workspace names signers, or its settings demand keys. */
export function usesKeys(workspace: Workspace): boolean {
  let uses = found.get(workspace);
  if (uses === undefined) found.set(workspace, (uses = demandsKeys(workspace) || namesSigners(workspace)));
  return uses;
}

function demandsKeys({ settings }: Workspace): boolean {
  return [...settings.signOff.values()].some(({ key }) => key === true);
}

function namesSigners({ root }: Workspace): boolean {
  return existsSync(join(root, ALLOWED_SIGNERS));
}

/**
 * Whether keys say anything of one document. Signatures beside it are looked at though nobody is named who may sign, so
 * that they do not fall silent when that file is deleted.
 */
export function concernsKeys({ path, workspace, isWithoutSignatures }: PlacedFile): boolean {
  return usesKeys(workspace) || (isWithoutSignatures !== true && hasSignatures(path));
}
