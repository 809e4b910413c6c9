import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Workspace } from './workspace.js';

/** Whose keys count, in ssh-keygen's own format, beside the settings. */
export const ALLOWED_SIGNERS = 'allowed_signers';

/** The folder of signature files, beside the document that holds the sign-offs. */
export const SIGNATURES_FOLDER = 'signatures';

/** Whether keys say anything here: the workspace names signers, or its settings demand keys. */
export function usesKeys({ root, settings }: Workspace): boolean {
  const isDemanded = [...settings.signOff.values()].some(({ key }) => key === true);
  return isDemanded || existsSync(join(root, ALLOWED_SIGNERS));
}

/**
 * Whether keys say anything of one document. Signatures beside it are looked at though nobody is named who may sign, so
 * that they do not fall silent when that file is deleted.
 */
export function concernsKeys(path: string, workspace: Workspace): boolean {
  return usesKeys(workspace) || hasSignatures(path);
}

/** Whether signatures stand beside a document. */
export function hasSignatures(path: string): boolean {
  return existsSync(join(dirname(path), SIGNATURES_FOLDER));
}
