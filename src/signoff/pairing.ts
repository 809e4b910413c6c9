import { type PlanDocument, recurs, type SignOff, type Step } from '../document/document.js';
import type { Claim } from './proof.js';
import { type SignatureFile, signatureFileName } from './signature-file.js';
import { digestIn, type Statement, statementOf } from './statement.js';

/** A file of a folder of signatures. */
export interface FoundSignature {
  readonly name: string;
  /** As people see it. */
  readonly path: string;
  /** Nothing where it is no signature file. */
  readonly file: SignatureFile | undefined;
}

/** Which sign-offs of a document have signature files. */
export interface Pairing {
  readonly claims: ReadonlyMap<SignOff, Claim>;
  /** Files for which there is no sign-off in this document. */
  readonly unclaimed: readonly FoundSignature[];
}

/**
 * Finds the signature file of each sign-off: by its name; else, where a line was changed after signing, the one whose
 * statement says most of what the line says.
 */
export function pairSignatures(document: PlanDocument, found: readonly FoundSignature[]): Pairing {
  const claims = new Map<SignOff, Claim>();
  const byName = new Map(found.map((file) => [file.name, file]));
  const left = new Map(byName);
  const unproven: { step: Step; signOff: SignOff; expected: Statement }[] = [];
  const take = (file: FoundSignature, signOff: SignOff, expected: Statement) => {
    left.delete(file.name);
    claims.set(signOff, { file: file.file, path: file.path, expected, digest: signOff.digest?.value });
  };
  for (const step of document.steps) {
    for (const signOff of step.signOffs) {
      const expected = statementOf(document, step, signOff);
      const name =
        signOff.digest &&
        signatureFileName(expected.step, expected.date, expected.signer, signOff.digest.value);
      const file = name === undefined ? undefined : byName.get(name);
      if (file) take(file, signOff, expected);
      else unproven.push({ step, signOff, expected });
    }
  }
  for (const { step, signOff, expected } of unproven) {
    const meant = [...left.values()].find(({ file }) => isMeant(file, expected, step, signOff));
    if (meant) take(meant, signOff, expected);
  }
  return { claims, unclaimed: [...left.values()] };
}

/** Whether a signature was made for a sign-off that was changed or moved since. */
function isMeant(
  file: SignatureFile | undefined,
  expected: Statement,
  step: Step,
  { digest }: SignOff,
): boolean {
  if (file?.statement.document !== expected.document) return false;
  const { statement } = file;
  const isSameDigest = digest?.value === digestIn(statement);
  const isSameStep = statement.step === expected.step;
  const isSameDay = statement.date === expected.date;
  // In a step that recurs the same person signs again and again: there the day must be the same.
  const isSameSigner = statement.signer === expected.signer && (isSameDay || !recurs(step));
  return isSameDigest || (isSameStep && (isSameSigner || isSameDay));
}
