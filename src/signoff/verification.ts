import type { Meaning, PlanDocument, SignOff, Step } from '../document/document.js';
import type { SignOffDemands } from '../document/settings.js';
import { isRefusal, validSignOff } from '../document/step-state.js';
import type { Message } from '../text/finding.js';
import { lengthOfStart } from '../text/length-of-start.js';
import type { Span } from '../text/span.js';
import { occurrencesOf } from './closing.js';
import { freshnessOf, isStale } from './digest.js';
import { brokenPinMessage, brokenSignedPin, staleMessage } from './staleness.js';
import { lacksIn, type Signers } from './policy.js';
import type { Proof, Signatures } from './proof.js';

/** How a sign-off stands. */
export const SIGN_OFF_STATES = [
  /** It fits the step, and a key proves it. */
  'verified',
  /** It fits the step; nobody's key says so. */
  'fresh',
  /** It fits the step, and there is a signature that could not be checked. */
  'unchecked',
  /** It carries no digest, or one of a version that we do not know. */
  'without-digest',
  /** It was made before the one that counts, or says “not approved”, and the step has changed since. */
  'earlier',
  /** The step was changed after it was signed. */
  'stale',
  /** Its signature does not prove it. */
  'invalid',
] as const;
export type SignOffState = (typeof SIGN_OFF_STATES)[number];

/** A sign-off and how it stands. */
export interface VerifiedSignOff {
  readonly signOff: SignOff;
  readonly step: string;
  readonly signer: string;
  readonly date: string;
  readonly meaning: Meaning;
  readonly state: SignOffState;
  /** It is the one by which the step counts as signed. */
  readonly counts: boolean;
  readonly proof: Proof;
  /** Why it stands as it does, where that needs saying. */
  readonly message: Message | undefined;
}

/** How the sign-offs of a document stand. */
export interface Verification {
  readonly signOffs: readonly VerifiedSignOff[];
  /** What signed steps lack of what the settings demand. */
  readonly lacks: readonly { readonly step: string; readonly message: Message; readonly signOff: SignOff }[];
  readonly orphans: Signatures['orphans'];
  /** What is written as a sign-off and cannot be read as one, so that nobody has signed by it. */
  readonly unread: readonly UnreadSignOff[];
}

/** A field for sign-offs that holds none. */
export interface UnreadSignOff {
  readonly step: string;
  readonly message: Message;
  readonly span: Span;
}

/**
 * Judges every sign-off of a document, in the order of its text.
 *
 * @param pinned the digests by which the files are known that evidence is pinned to, by the link's target
 */
export function verifySignOffs(
  { document, people }: Omit<Signers, 'proofs'>,
  { proofs, orphans }: Signatures,
  pinned: ReadonlyMap<string, readonly string[]>,
  demands: ReadonlyMap<string, SignOffDemands>,
): Verification {
  const signOffs = document.steps.flatMap((step) => {
    const over = overIn(step);
    return step.signOffs.map((signOff): VerifiedSignOff => {
      const proof = proofs.get(signOff) ?? { type: 'none' };
      const counts = signOff === validSignOff(step);
      const fitting = stateOf(document, step, signOff, { proof, pinned });
      // What a key proves stays proven.
      const state = fitting === 'fresh' && over.has(signOff) ? 'earlier' : fitting;
      return {
        signOff,
        step: step.id.value,
        signer: signOff.name.value,
        date: signOff.date.value,
        meaning: signOff.meaning,
        state,
        counts,
        proof,
        message: reasonFor(document, state, step, signOff, { proof, pinned }),
      };
    });
  });
  const lacks = lacksIn({ document, people, proofs }, demands).map(({ step, lack }) => ({
    step: step.id.value,
    message: lack.message,
    signOff: lack.signOff,
  }));
  return { signOffs, lacks, orphans, unread: unreadSignOffs(document) };
}

/** What of a document is written as sign-offs and cannot be read, with what is wrong with it. */
function unreadSignOffs({ steps, faults }: PlanDocument): UnreadSignOff[] {
  if (faults.length === 0) return [];
  return steps.flatMap(({ id, fields, signOffs }) => {
    const read = new Set(signOffs.map(({ span }) => span));
    const unread = fields.filter((field) => field.id === 'sign-off' && !read.has(field.value.span));
    return unread.flatMap(({ span }) => {
      // Faults stand in the order of the text.
      const fault = faults[lengthOfStart(faults, (one) => one.span.start < span.start)];
      return fault && fault.span.end <= span.end ? [{ step: id.value, message: fault.message, span }] : [];
    });
  });
}

/** What is known of a sign-off beside the text of its document. */
export interface Known {
  /** How far a key proves it; nothing where nobody has looked. */
  readonly proof?: Proof | undefined;
  /** The digests by which the files are known that evidence is pinned to, by the link's target. */
  readonly pinned?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** How a sign-off of a step stands. */
export function stateOf(
  { source, frontmatter }: PlanDocument,
  step: Step,
  signOff: SignOff,
  { proof = { type: 'none' }, pinned = new Map() }: Known = {},
): SignOffState {
  if (proof.type === 'invalid') return 'invalid';
  const freshness = freshnessOf(source, frontmatter.id?.value ?? '', step, signOff);
  if (freshness === 'without-digest') return freshness;
  const counts = signOff === validSignOff(step);
  if (freshness === 'stale') return counts ? 'stale' : 'earlier';
  if (counts && brokenSignedPin(step, signOff, pinned)) return 'stale';
  return proof.type === 'proven' ? 'verified' : proof.type === 'unchecked' ? 'unchecked' : 'fresh';
}

/**
 * The sign-offs of a step that have nothing more to say, although they may fit it: somebody said “not approved” of what
 * they had closed, of their occurrence where the step recurs; or they said so themselves, and were answered.
 */
function overIn(step: Step): ReadonlySet<SignOff> {
  const newest = step.signOffs.at(-1);
  const answered = step.signOffs.filter((one) => isRefusal(one) && one !== newest);
  return new Set([...answered, ...refusedIn(step)]);
}

/** The sign-offs of what somebody said “not approved” of: of its occurrence where the step recurs, else of all before. */
function refusedIn(step: Step): readonly SignOff[] {
  if (step.every) return occurrencesOf(step).flatMap(({ signOffs, refusal }) => (refusal ? signOffs : []));
  const last = step.signOffs.findLastIndex(isRefusal);
  return step.signOffs.slice(0, Math.max(last, 0)).filter((signOff) => !isRefusal(signOff));
}

function reasonFor(
  document: PlanDocument,
  state: SignOffState,
  step: Step,
  signOff: SignOff,
  { proof, pinned = new Map() }: Known,
): Message | undefined {
  if (state === 'stale') {
    const id = document.frontmatter.id?.value ?? '';
    if (isStale(document.source, id, step, signOff)) return staleMessage(document, step, signOff);
    const broken = brokenSignedPin(step, signOff, pinned);
    return broken && brokenPinMessage(step, broken, signOff);
  }
  return proof?.type === 'invalid' || proof?.type === 'unchecked' ? proof.message : undefined;
}

/** Whether everything is as it should be: nothing stale, nothing invalid, nothing lacking, nothing that cannot be read. */
export function isSound({ signOffs, lacks, unread }: Verification): boolean {
  return (
    lacks.length === 0 &&
    unread.length === 0 &&
    signOffs.every(({ state }) => state !== 'stale' && state !== 'invalid')
  );
}

/** How many of the sign-offs by which steps count as signed no key proves. */
export function numberUnproven({ signOffs }: Verification): number {
  return signOffs.filter(({ counts, state }) => counts && state !== 'verified').length;
}
