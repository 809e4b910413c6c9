import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from './workspace.js';

/** Whose keys count, in ssh-keygen's own format, beside the settings. */
export const ALLOWED_SIGNERS = 'allowed_signers';

/** Whether keys say anything here: the workspace names signers, or its settings demand keys. */
export function usesKeys({ root, settings }: Workspace): boolean {
  const isDemanded = [...settings.signOff.values()].some(({ key }) => key === true);
  return isDemanded || existsSync(join(root, ALLOWED_SIGNERS));
}
