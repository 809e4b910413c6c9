import type { Pin } from './document.js';

/** So many of a SHA-256's 64 hex digits make a pin: 128 bits, so that nobody can make two files that share one. */
export const PIN_DIGITS = 32;

/** Whether a file that is known by these digests is the one that was pinned. */
export function fitsPin(pin: Pin, digests: readonly string[]): boolean {
  return digests.some((digest) => digest.startsWith(pin.digest.value));
}
