import type { SignOff, Step } from '../document/document.js';
import { sha256 } from '../text/sha256.js';
import type { Source } from '../text/source.js';
import { CANONICAL_VERSION, canonicalStep, type Vouching } from './canonical.js';

/** The digest that a sign-off of a step carries: the version, and the first 12 hex digits of a SHA-256. */
export function signOffDigest(source: Source, documentId: string, step: Step, vouching: Vouching): string {
  const content = canonicalStep(source, documentId, step, vouching);
  return `${CANONICAL_VERSION}:${sha256(content).slice(0, 12)}`;
}

/** Whether a sign-off's digest is that of the step as it stands; one without a digest or of another version is not judged. */
export function isStale(source: Source, documentId: string, step: Step, signOff: SignOff): boolean {
  const digest = signOff.digest?.value;
  if (!digest?.startsWith(`${CANONICAL_VERSION}:`)) return false;
  return signOffDigest(source, documentId, step, vouchingOf(signOff)) !== digest;
}

/** Who vouches, when, in what sense and with what note, as the line of a sign-off says. */
export function vouchingOf({ name, date, meaning, note }: SignOff): Vouching {
  return { name: name.value, date: date.value, meaning, note };
}
