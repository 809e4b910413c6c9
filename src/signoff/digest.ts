import type { SignOff, Step } from '../document/document.js';
import { sha256 } from '../text/sha256.js';
import type { Source } from '../text/source.js';
import { CANONICAL_VERSION, canonicalStep, type Vouching } from './canonical.js';

/** The digest that a sign-off of a step carries: the version, and the first 12 hex digits of a SHA-256. */
export function signOffDigest(source: Source, documentId: string, step: Step, vouching: Vouching): string {
  const content = canonicalStep(source, documentId, step, vouching);
  return `${CANONICAL_VERSION}:${sha256(content).slice(0, 12)}`;
}

/**
 * How a sign-off stands to the step as it is now: it fits; it does not; or it cannot be judged, because it carries no
 * digest or one of a version that we do not know.
 */
export type Freshness = 'fresh' | 'stale' | 'no-digest' | 'unknown-version';

/** Compares a sign-off's digest with that of the step as it stands. */
export function freshnessOf(source: Source, documentId: string, step: Step, signOff: SignOff): Freshness {
  const digest = signOff.digest?.value;
  if (digest === undefined) return 'no-digest';
  if (!digest.startsWith(`${CANONICAL_VERSION}:`)) return 'unknown-version';
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
