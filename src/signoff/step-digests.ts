import type { Hash } from 'node:crypto';
import type { SignOff, Step } from '../document/document.js';
import { beginSha256 } from '../text/sha256.js';
import type { Source } from '../text/source.js';
import {
  type CanonicalForm,
  canonicalText,
  type CanonicalVersion,
  headLines,
  numberCovered,
  type StepContent,
  stepContent,
  type Vouching,
  vouchingOf,
  vouchingLines,
  withdrawnLines,
} from './canonical.js';

/**
 * The SHA-256 of what each sign-off of a step covers. A step may have thousands, and each covers all that it says: so
 * what they have in common is written and hashed once, and no digest is reckoned twice.
 */
export class StepDigests {
  private readonly known = new Map<SignOff, string>();
  private readonly shared = new Map<CanonicalVersion, SharedContent>();

  constructor(
    private readonly source: Source,
    private readonly documentId: string,
    private readonly step: Step,
  ) {}

  /** Whether these are the digests of the step in a document. */
  areIn(source: Source, documentId: string): boolean {
    return source === this.source && documentId === this.documentId;
  }

  /** The digest for a sign-off, in hex. */
  of(signOff: SignOff, form: CanonicalForm): string {
    let digest = this.known.get(signOff);
    if (digest === undefined) this.known.set(signOff, (digest = this.reckon(signOff, form)));
    return digest;
  }

  private reckon(signOff: SignOff, form: CanonicalForm): string {
    const { source, documentId, step, shared } = this;
    let content = shared.get(form.version);
    if (!content)
      shared.set(form.version, (content = new SharedContent(source, documentId, step, form.version)));
    return content.digestFor(vouchingOf(signOff), form);
  }
}

/** What the sign-offs of a step in one version have in common, hashed as far as it was needed. */
class SharedContent {
  private readonly content: StepContent;
  private readonly afterEvidence: Buffer;
  /** What stands above the first evidence that is not hashed yet. */
  private above: Hash;
  private hashed = 0;
  /** The same with all that stands below the evidence. */
  private whole: Hash | undefined;

  constructor(
    source: Source,
    private readonly documentId: string,
    private readonly step: Step,
    private readonly version: CanonicalVersion,
  ) {
    this.content = stepContent(source, step, version);
    this.afterEvidence = Buffer.from(canonicalText(this.content.afterEvidence));
    this.above = this.begin();
  }

  digestFor(vouching: Vouching, form: CanonicalForm): string {
    const lines = [...withdrawnLines(this.content, form), ...vouchingLines(vouching)];
    const whole = this.coveringFirst(numberCovered(this.content, this.step, form));
    return whole.copy().update(canonicalText(lines)).digest('hex');
  }

  /** The content with so many lines of evidence. Whoever goes through the sign-offs in their order needs ever more of them. */
  private coveringFirst(count: number): Hash {
    if (this.whole && count === this.hashed) return this.whole;
    if (count < this.hashed) {
      this.above = this.begin();
      this.hashed = 0;
    }
    for (const { lines } of this.content.evidence.slice(this.hashed, count))
      this.above.update(canonicalText(lines));
    this.hashed = count;
    return (this.whole = this.above.copy().update(this.afterEvidence));
  }

  private begin(): Hash {
    const { documentId, step, version, content } = this;
    const lines = [...headLines(documentId, step, version), ...content.beforeEvidence];
    return beginSha256().update(canonicalText(lines));
  }
}
