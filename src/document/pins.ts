import type { Pin, Step } from './document.js';

/** So many of a SHA-256's 64 hex digits make a pin: 128 bits, so that nobody can make two files that share one. */
export const PIN_DIGITS = 32;

/** Whether a file that is known by these digests is the one that was pinned. */
export function fitsPin(pin: Pin, digests: readonly string[]): boolean {
  return digests.some((digest) => digest.startsWith(pin.digest.value));
}

/** A pin whose file is not what was pinned: it has other digests, or none because no file can be read there. */
export interface BrokenPin {
  readonly pin: Pin;
  readonly digests: readonly string[];
}

/**
 * The pins of a step whose files are not what was pinned.
 *
 * @param pinned the digests by which files are known, by the link's target; those of other files are not judged
 */
export function brokenPins({ evidence }: Step, pinned: ReadonlyMap<string, readonly string[]>): BrokenPin[] {
  return evidence.flatMap(({ pin }) => {
    const digests = pin && pinned.get(pin.target);
    return pin && digests && !fitsPin(pin, digests) ? [{ pin, digests }] : [];
  });
}
