import type { Message } from '../text/finding.js';
import { sha256 } from '../text/sha256.js';

/** What of a finding its fingerprint is taken from: neither its place nor the language it is told in. */
export interface Fingerprinted {
  readonly rule: string;
  readonly step?: string | undefined;
  readonly about: Message | undefined;
  /** What it is already known by, where another run has said it. */
  readonly fingerprint?: string | undefined;
}

/**
 * Values of messages that change although the finding is the same one: places, counts that grow with every day, lists
 * that grow shorter as work goes on, and what only helps the reader. A value of a new message belongs here or among those
 * that `test/lint/fingerprint.test.ts` knows to last.
 */
export const PASSING: ReadonlySet<string> = new Set([
  'path',
  'line',
  'row',
  'days',
  'today',
  'count',
  'more',
  'size',
  'have',
  'people',
  'steps',
  'open',
  'measures',
  'questions',
  'followers',
  'all',
  'holders',
  'nearest',
  'share',
  'known',
  'expected',
  'choices',
  'ending',
  'reckoned',
  'suggested',
  'uncounted',
]);

/**
 * What makes each finding of one document the same finding tomorrow, on another line and in another language: 16 hex
 * digits, and for the second and every further one of the same kind its number, `9f3c2a7b10de4c55:2`.
 *
 * @param findings those of one document, in the order of its text
 * @returns a fingerprint for each, in their order; unique in the document, not between documents
 */
export function fingerprintsOf(findings: readonly Fingerprinted[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprintOf(finding);
    const number = (seen.get(print) ?? 0) + 1;
    seen.set(print, number);
    return number === 1 ? print : `${print}:${number}`;
  });
}

/** The fingerprint of one finding, the same for all of the same kind. */
export function fingerprintOf({ rule, step, about, fingerprint }: Fingerprinted): string {
  if (fingerprint !== undefined) return fingerprint;
  const lasting = Object.entries(about?.values ?? {})
    .filter(([name]) => !PASSING.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([rule, step ?? '', about?.id, lasting])).slice(0, 16);
}
