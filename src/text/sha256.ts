import type node from 'node:crypto';

/** Node's module for it costs start-up time, so it is loaded when first needed. */
let loaded: typeof node | undefined;

/** The SHA-256 of bytes or of a text's UTF-8, in hex. */
export function sha256(content: string | Uint8Array): string {
  return crypto().hash('sha256', content, 'hex');
}

/** The SHA-256 of all bytes of several pieces, one after the other, in hex. */
export function sha256OfAll(pieces: readonly Uint8Array[]): string {
  const hash = beginSha256();
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** A SHA-256 that pieces are added to. */
export function beginSha256(): node.Hash {
  return crypto().createHash('sha256');
}

function crypto(): typeof node {
  return (loaded ??= process.getBuiltinModule('node:crypto'));
}
