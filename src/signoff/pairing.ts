import { type PlanDocument, recurs, type SignOff, type Step } from '../document/document.js';
import type { Claim } from './proof.js';
import { type SignatureFile, signatureFileName } from './signature-file.js';
import { digestIn, type Statement, statementOf } from './statement.js';
import { addTo } from '../text/add-to.js';

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
  if (unproven.length === 0) return { claims, unclaimed: [...left.values()] };
  const files = new LeftFiles(left, document.frontmatter.id?.value ?? '');
  for (const { step, signOff, expected } of unproven) {
    const meant = files.meantBy(expected, step, signOff);
    if (meant) take(meant, signOff, expected);
  }
  return { claims, unclaimed: [...left.values()] };
}

/** A signature that no sign-off has yet, and its place among all files. */
interface LeftFile {
  readonly found: FoundSignature;
  readonly index: number;
}

/** The files of a document that are left, by each mark that a sign-off which was changed or moved since may still share with them. */
class LeftFiles {
  private readonly byMark = new Map<string, LeftFile[]>();

  /** @param left those that no sign-off has, by their names; whoever takes one deletes it there */
  constructor(
    private readonly left: ReadonlyMap<string, FoundSignature>,
    id: string,
  ) {
    const files = [...left.values()].map((found, index): LeftFile => ({ found, index }));
    // The first comes last, where it is taken off.
    for (const one of files.reverse()) {
      const statement = one.found.file?.statement;
      if (statement?.document !== id) continue;
      for (const mark of marksOf(statement, digestIn(statement))) addTo(this.byMark, mark, one);
    }
  }

  /** The first file that was made for a sign-off, as far as its digest or its step with its day or signer tell. */
  meantBy(expected: Statement, step: Step, { digest }: SignOff): FoundSignature | undefined {
    const [content, day, signer] = marksOf(expected, digest?.value);
    // In a step that recurs the same person signs again and again: there the day must be the same.
    const marks = [...(digest ? [content] : []), day, ...(recurs(step) ? [] : [signer])];
    const meant = marks.flatMap((mark) => this.firstWith(mark) ?? []);
    return meant.sort((a, b) => a.index - b.index)[0]?.found;
  }

  private firstWith(mark: string): LeftFile | undefined {
    const files = this.byMark.get(mark) ?? [];
    while (files.length > 0 && !this.left.has((files.at(-1) as LeftFile).found.name)) files.pop();
    return files.at(-1);
  }
}

/** What a signature and a sign-off may have in common: the digest, the step and the day, the step and the signer. */
function marksOf(
  { step, date, signer }: Statement,
  digest: string | undefined,
): [content: string, day: string, signer: string] {
  return [
    JSON.stringify(['content', digest]),
    JSON.stringify(['day', step, date]),
    JSON.stringify(['signer', step, signer]),
  ];
}
