import type crypto from 'node:crypto';

/** Node's module for it costs start-up time, so it is loaded when first needed. */
let loaded: typeof crypto | undefined;

/** The SHA-256 of bytes or of a text's UTF-8, in hex. */
export function sha256(content: string | Uint8Array): string {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded.hash('sha256', content, 'hex');
}
