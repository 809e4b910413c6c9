import type { SignOff, Step } from '../document/document.js';
import { sha256 } from '../text/sha256.js';
import type { Source } from '../text/source.js';
import { CANONICAL_VERSION, canonicalStep, type Vouching } from './canonical.js';

/** So many hex digits of the SHA-256 stand in a sign-off; a key signs all of them. */
const DIGITS_IN_SIGN_OFF = 12;

/** The digest that a sign-off of a step carries: the version, and the first 12 hex digits of a SHA-256. */
export function signOffDigest(source: Source, documentId: string, step: Step, vouching: Vouching): string {
  return shortDigest(contentDigest(source, documentId, step, vouching));
}

/** The whole digest of what is signed: the version, and all 64 hex digits of the SHA-256. */
export function contentDigest(source: Source, documentId: string, step: Step, vouching: Vouching): string {
  return `${CANONICAL_VERSION}:${sha256(canonicalStep(source, documentId, step, vouching))}`;
}

/** What a sign-off shows of a whole digest. */
export function shortDigest(whole: string): string {
  return whole.slice(0, whole.indexOf(':') + 1 + DIGITS_IN_SIGN_OFF);
}

/**
 * How a sign-off stands to the step as it is now: it fits; it does not; or it cannot be judged, because it carries no
 * digest or one of a version that we do not know.
 */
export type Freshness = 'fresh' | 'stale' | 'without-digest';

/** Compares a sign-off's digest with that of the step as it stands. */
export function freshnessOf(source: Source, documentId: string, step: Step, signOff: SignOff): Freshness {
  const digest = signOff.digest?.value;
  if (!digest?.startsWith(`${CANONICAL_VERSION}:`)) return 'without-digest';
  return signOffDigest(source, documentId, step, vouchingOf(signOff)) === digest ? 'fresh' : 'stale';
}

/** Whether the step was changed after it was signed, as far as the digest tells. */
export function isStale(source: Source, documentId: string, step: Step, signOff: SignOff): boolean {
  return freshnessOf(source, documentId, step, signOff) === 'stale';
}

/** Who vouches, when, in what sense and with what note, as the line of a sign-off says. */
export function vouchingOf({ name, date, meaning, note }: SignOff): Vouching {
  return { name: name.value, date: date.value, meaning, note };
}
