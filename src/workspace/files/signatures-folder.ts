import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of signature files, beside the document that holds the sign-offs. */
export const SIGNATURES_FOLDER = 'signatures';

/** Whether signatures stand beside a document. */
export function hasSignatures(path: string): boolean {
  return existsSync(join(dirname(path), SIGNATURES_FOLDER));
}

/** Whether a file of this name may be what {@link hasSignatures} asks for: some systems tell no capital letters from small ones. */
export function maySign(name: string): boolean {
  return name.toLowerCase() === SIGNATURES_FOLDER;
}
