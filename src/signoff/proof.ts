import type { SignOff } from '../document/document.js';
import type { Person } from '../document/settings.js';
import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';
import type { AllowedSigner, AllowedSigners } from './allowed-signers.js';
import { isSameAddress, peopleNamed } from './people.js';
import { fingerprint, NAMESPACE, type SignatureFile } from './signature-file.js';
import { differingFact, digestIn, type Statement } from './statement.js';

/** How far a key proves a sign-off. */
export type Proof =
  /** There is no signature file for it. */
  | { readonly type: 'none' }
  | { readonly type: 'proven'; readonly principal: string; readonly fingerprint: string }
  /** There is a signature, but nothing to check it with. */
  | { readonly type: 'unchecked'; readonly message: Message }
  | { readonly type: 'invalid'; readonly reason: InvalidReason; readonly message: Message };

/** What keys prove of the sign-offs of a document. */
export interface Signatures {
  /** For every sign-off how far a key proves it. */
  readonly proofs: ReadonlyMap<SignOff, Proof>;
  /** Signature files that were made for this document, and for no sign-off in it. */
  readonly orphans: readonly Orphan[];
}

/** A signature file without its sign-off. */
export interface Orphan {
  /** As people see it. */
  readonly path: string;
  /** The step that it was made for. */
  readonly step: string;
}

/** Why a signature does not prove a sign-off. */
export type InvalidReason =
  | 'garbage'
  | 'copied'
  | 'moved'
  | 'other-signer'
  | 'other-day'
  | 'other-meaning'
  | 'changed-content'
  | 'wrong-namespace'
  | 'unknown-signer'
  | 'no-allowed-signers'
  | 'unknown-key'
  | 'refused-key'
  | 'foreign-key'
  | 'too-early'
  | 'expired'
  | 'revoked'
  | 'not-for-sign-offs'
  | 'bad-certificate'
  | 'bad-signature';

/** A sign-off and the signature file found for it. */
export interface Claim {
  readonly file: SignatureFile | undefined;
  /** The path of the file, as people see it. */
  readonly path: string;
  /** What would be signed for the sign-off as it stands. */
  readonly expected: Statement;
  /** The digest in the sign-off's line. */
  readonly digest: string | undefined;
}

/** What ssh-keygen is to be asked: whether the key of this person signed this statement. */
export interface Question {
  readonly type: 'question';
  readonly file: SignatureFile;
  readonly principal: string;
}

/** What ssh-keygen answers. */
export type Answer =
  | { readonly type: 'good' }
  | { readonly type: 'bad'; readonly isRevoked: boolean; readonly detail: string }
  | { readonly type: 'none'; readonly message: Message };

/** Those whose keys count. */
export interface TrustedPeople {
  readonly people: ReadonlyMap<string, Person>;
  /** Nothing where there is no such file. */
  readonly allowed: AllowedSigners | undefined;
}

/** Judges a claim as far as it can be without looking at the signature itself; what remains is asked of ssh-keygen. */
export function examine(claim: Claim, { people, allowed }: TrustedPeople): Proof | Question {
  const { file, path, expected } = claim;
  if (!file) return invalid('garbage', message('signature-garbage', { path }));
  const { statement, signature } = file;
  const unlike = unlikeSignOff(claim, statement);
  if (unlike) return unlike;
  if (signature.namespace !== NAMESPACE) {
    const values = { namespace: signature.namespace, expected: NAMESPACE };
    return invalid('wrong-namespace', message('signature-namespace', values));
  }
  const addresses = peopleNamed(expected.signer, people).flatMap(({ email }) => email ?? []);
  if (addresses.length === 0)
    return invalid('unknown-signer', message('signature-signer-unknown', { name: expected.signer }));
  if (!allowed) return invalid('no-allowed-signers', message('signature-no-allowed-signers', {}));
  const matching = allowed.signers.filter((signer) => mayHaveSigned(signer, file));
  const principal = matching
    .flatMap(({ principals }) => principals)
    .find((listed) => addresses.some((address) => isSameAddress(address, listed)));
  if (principal !== undefined) return { type: 'question', file, principal };
  return withoutKey(file, addresses.join(', '), matching, allowed);
}

/** What a sign-off says that the statement in its signature file does not. */
function unlikeSignOff({ expected, digest }: Claim, statement: Statement): Proof | undefined {
  const { step, document, signer, date } = statement;
  switch (differingFact(statement, expected)) {
    case 'document':
      return invalid('copied', message('signature-copied', { document }));
    case 'step':
      return invalid('moved', message('signature-moved', { step }));
    case 'signer':
      return invalid('other-signer', message('signature-other-signer', { signer, name: expected.signer }));
    case 'date':
      return invalid('other-day', message('signature-other-day', { date, day: expected.date }));
    case 'meaning':
      return invalid('other-meaning', message('signature-other-meaning', { meaning: statement.meaning }));
    case 'content':
      // Of a step that was changed since, the line keeps the first digits of what was signed; only those can be compared.
      if (digestIn(expected) === digest || digestIn(statement) !== digest)
        return invalid(
          'changed-content',
          message('signature-other-content', { digest: digestIn(statement) }),
        );
  }
  return undefined;
}

function mayHaveSigned({ isAuthority, key }: AllowedSigner, { signature }: SignatureFile): boolean {
  return isCertificate(signature.keyType) ? isAuthority : !isAuthority && key === signature.key;
}

function isCertificate(keyType: string): boolean {
  return keyType.includes('-cert-');
}

/** Why none of the allowed signers is this one. */
function withoutKey(
  { signature }: SignatureFile,
  address: string,
  matching: readonly AllowedSigner[],
  { refused }: AllowedSigners,
): Proof {
  const key = fingerprint(signature.key);
  if (matching.length > 0 && !isCertificate(signature.keyType)) {
    const owners = matching.flatMap(({ principals }) => principals).join(', ');
    return invalid('foreign-key', message('signature-foreign-key', { key, owners, address }));
  }
  const isRefused = refused.some((signer) => signer.key === signature.key);
  return isRefused
    ? invalid('refused-key', message('signature-refused-key', { key }))
    : invalid('unknown-key', message('signature-unknown-key', { key, address }));
}

/** What ssh-keygen's answer to a question comes to. */
export function conclude({ file, principal }: Question, answer: Answer): Proof {
  const key = fingerprint(file.signature.key);
  switch (answer.type) {
    case 'good':
      return { type: 'proven', principal, fingerprint: key };
    case 'none':
      return { type: 'unchecked', message: answer.message };
    case 'bad': {
      if (answer.isRevoked) return invalid('revoked', message('signature-revoked', { key }));
      return badSignature(answer.detail, { key, day: file.statement.date, address: principal });
    }
  }
}

/** ssh-keygen says in words why a signature does not count; it is bad whether or not we know them. */
function badSignature(detail: string, values: { key: string; day: string; address: string }): Proof {
  if (detail.includes('certificate not authorized'))
    return invalid('bad-certificate', message('signature-certificate', { detail: lastPart(detail) }));
  if (detail.includes('not yet valid')) return invalid('too-early', message('signature-too-early', values));
  if (detail.includes('expired')) return invalid('expired', message('signature-expired', values));
  if (detail.includes('not permitted for use'))
    return invalid('not-for-sign-offs', message('signature-not-for-sign-offs', values));
  return invalid('bad-signature', message('signature-bad', values));
}

function lastPart(detail: string): string {
  return detail.trim().split(': ').at(-1) as string;
}

function invalid(reason: InvalidReason, said: Message): Proof {
  return { type: 'invalid', reason, message: said };
}
