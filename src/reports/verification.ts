import type { Meaning, PlanDocument, SignOff } from '../document/document.js';
import type { Person } from '../document/settings.js';
import { message, type Messages, say } from '../languages/messages.js';
import { type Authorship, isSigners } from '../signoff/authorship.js';
import type { InvalidReason } from '../signoff/proof.js';
import type { SignOffState, Verification, VerifiedSignOff } from '../signoff/verification.js';
import type { RelatedPlace } from '../text/finding.js';
import { positionAt } from '../text/source.js';

/** A sign-off as people and programs are told how it stands. */
export interface ReportedSignOff {
  readonly step: string;
  readonly line: number;
  readonly signer: string;
  readonly date: string;
  readonly meaning: Meaning;
  readonly state: SignOffState;
  readonly counts: boolean;
  /** The fingerprint of the key that proves it, and the address that the key is given to. */
  readonly key?: string;
  readonly principal?: string;
  readonly reason?: InvalidReason;
  readonly message?: string;
  /** What has become of the step since, a line each: a diff has `- ` and `+ ` before its lines. */
  readonly details?: readonly string[];
  /** Who brought its line into the file; `bySigner` where the settings know the signer's address. */
  readonly git?: Authorship & { readonly bySigner?: boolean };
}

/** What a signed step lacks of what the settings demand. */
export interface ReportedLack {
  readonly step: string;
  readonly line: number;
  /** What it lacks, in a word for programs. */
  readonly reason: string;
  readonly message: string;
}

/** A signature file without its sign-off. */
export interface ReportedOrphan {
  readonly path: string;
  readonly step: string;
  readonly message: string;
}

/** What is written as a sign-off and cannot be read as one. */
export interface ReportedUnread {
  readonly step: string;
  readonly line: number;
  readonly message: string;
}

/** Another document of the workspace with the same id: nobody can tell for which of the two was signed. */
export interface ReportedSameId {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** How the sign-offs of one document stand. */
export interface ReportedVerification {
  readonly path: string;
  readonly id: string | undefined;
  readonly signOffs: readonly ReportedSignOff[];
  readonly lacks: readonly ReportedLack[];
  readonly orphans: readonly ReportedOrphan[];
  readonly unread: readonly ReportedUnread[];
  readonly sameId?: ReportedSameId;
}

/** What else is known of a document's sign-offs. */
export interface ReportContext {
  readonly messages: Messages;
  readonly people: ReadonlyMap<string, Person>;
  /** Who brought a sign-off's line, where git knows. */
  readonly authorOf: (signOff: SignOff) => Authorship | undefined;
  /** What has become of steps whose sign-offs are stale. */
  readonly details: ReadonlyMap<SignOff, readonly string[]>;
  /** Where another document of the workspace has the same id. */
  readonly sameId: RelatedPlace | undefined;
}

/** Says how the sign-offs of a document stand, free of the document itself. */
export function reportVerification(
  { source, frontmatter }: PlanDocument,
  { signOffs, lacks, orphans, unread }: Verification,
  context: ReportContext,
): ReportedVerification {
  const { messages, sameId } = context;
  const id = frontmatter.id?.value;
  const lineOf = ({ span }: SignOff) => positionAt(source, span.start).line;
  return {
    path: source.path,
    id,
    signOffs: signOffs.map((verified) => ({
      ...factsOf(verified, context),
      line: lineOf(verified.signOff),
    })),
    lacks: lacks.map(({ step, message: lack, signOff }) => ({
      step,
      line: lineOf(signOff),
      reason: lack.id,
      message: say(messages, lack),
    })),
    orphans: orphans.map((orphan) => ({
      ...orphan,
      message: say(messages, message('orphan-signature', { ...orphan })),
    })),
    unread: unread.map(({ step, message: fault, span }) => ({
      step,
      line: positionAt(source, span.start).line,
      message: say(messages, fault),
    })),
    ...(sameId && {
      sameId: { ...sameId, message: say(messages, message('duplicate-id', { id: id ?? '', ...sameId })) },
    }),
  };
}

function factsOf(
  { signOff, step, signer, date, meaning, state, counts, proof, message: said }: VerifiedSignOff,
  { messages, people, authorOf, details }: ReportContext,
): Omit<ReportedSignOff, 'line'> {
  const author = authorOf(signOff);
  const more = details.get(signOff);
  const bySigner = author?.type === 'committed' ? isSigners(author.email, signer, people) : undefined;
  return {
    ...{ step, signer, date, meaning, state, counts },
    ...(proof.type === 'proven' && { key: proof.fingerprint, principal: proof.principal }),
    ...(proof.type === 'invalid' && { reason: proof.reason }),
    ...(said && { message: say(messages, said) }),
    ...(more && { details: more }),
    ...(author && { git: { ...author, ...(bySigner !== undefined && { bySigner }) } }),
  };
}

/** How many sign-offs stand how, and what else was found. */
export interface VerificationSummary {
  readonly signOffs: number;
  readonly states: Readonly<Record<SignOffState, number>>;
  /** Steps that lack something that the settings demand. */
  readonly lacks: number;
  readonly orphans: number;
  /** What is written as a sign-off and cannot be read as one. */
  readonly unread: number;
  /** Documents whose id another has too. */
  readonly sameIds: number;
}

/** Counts what documents have. */
export function countVerifications(documents: readonly ReportedVerification[]): VerificationSummary {
  const states: Record<SignOffState, number> = {
    verified: 0,
    fresh: 0,
    unchecked: 0,
    'without-digest': 0,
    earlier: 0,
    stale: 0,
    invalid: 0,
  };
  for (const { signOffs } of documents) for (const { state } of signOffs) states[state]++;
  const sum = (count: (document: ReportedVerification) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    signOffs: sum(({ signOffs }) => signOffs.length),
    states,
    lacks: sum(({ lacks }) => new Set(lacks.map(({ step }) => step)).size),
    orphans: sum(({ orphans }) => orphans.length),
    unread: sum(({ unread }) => unread.length),
    sameIds: sum(({ sameId }) => (sameId ? 1 : 0)),
  };
}
