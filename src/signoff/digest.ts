import type { SignOff, Step } from '../document/document.js';
import { sha256 } from '../text/sha256.js';
import type { Source } from '../text/source.js';
import {
  CANONICAL_VERSION,
  type CanonicalForm,
  canonicalStep,
  type CanonicalVersion,
  type Vouching,
  vouchingOf,
} from './canonical.js';
import { StepDigests } from './step-digests.js';

/** So many hex digits of the SHA-256 stand in a sign-off; a key signs all of them. */
const DIGITS_IN_SIGN_OFF = 12;

/** The digest of a sign-off that is to be written: the version, and the first 12 hex digits of a SHA-256. */
export function signOffDigest(source: Source, documentId: string, step: Step, vouching: Vouching): string {
  const canonical = canonicalStep(source, documentId, step, vouching);
  return shortDigest(`${CANONICAL_VERSION}:${sha256(canonical)}`);
}

/**
 * The whole digest of what a sign-off covers as the step stands: the version, and all 64 hex digits of the SHA-256. One
 * without a digest, or with one of a version that we do not know, is taken to be of the newest.
 */
export function contentDigest(source: Source, documentId: string, step: Step, signOff: SignOff): string {
  const form = formOf(signOff);
  const digest =
    step.signOffs.length > 1
      ? digestsOf(source, documentId, step).of(signOff, form)
      : sha256(canonicalStep(source, documentId, step, vouchingOf(signOff), form));
  return `${form.version}:${digest}`;
}

/** Those of steps that were signed several times. */
const known = new WeakMap<Step, StepDigests>();

function digestsOf(source: Source, documentId: string, step: Step): StepDigests {
  const digests = known.get(step);
  if (digests?.areIn(source, documentId)) return digests;
  const fresh = new StepDigests(source, documentId, step);
  known.set(step, fresh);
  return fresh;
}

/** The form in which a sign-off was made. */
export function formOf(signOff: SignOff): CanonicalForm {
  return { version: versionOf(signOff) ?? CANONICAL_VERSION, signedAt: signOff.span.start };
}

function versionOf({ digest }: SignOff): CanonicalVersion | undefined {
  const version = digest?.value.slice(0, digest.value.indexOf(':'));
  return version === '1' || version === '2' ? (Number(version) as CanonicalVersion) : undefined;
}

/** Whether a sign-off carries a digest of a version that we know, so that a later change is seen. */
export function isDigested(signOff: SignOff): boolean {
  return versionOf(signOff) !== undefined;
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
  if (!isDigested(signOff)) return 'without-digest';
  const digest = shortDigest(contentDigest(source, documentId, step, signOff));
  return digest === signOff.digest?.value ? 'fresh' : 'stale';
}

/** Whether the step was changed after it was signed, as far as the digest tells. */
export function isStale(source: Source, documentId: string, step: Step, signOff: SignOff): boolean {
  return freshnessOf(source, documentId, step, signOff) === 'stale';
}
