import type { PlanDocument, Step } from '../document/document.js';
import { FAST_READERS, parseDocument, readAs, type Readers } from '../document/parse.js';
import { contentDigest, shortDigest } from '../signoff/digest.js';
import { validSignOff } from '../document/step-state.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { lengthOfStart } from '../text/length-of-start.js';
import type { Span } from '../text/span.js';
import { excerptOf } from './step-excerpt.js';

/** What has not its shape is nothing that anybody signed: nobody need say why. */
const READERS: Readers = { ...FAST_READERS, shapes: () => [] };

/**
 * So much text is read again to see what edits do to it, in UTF-16 code units. Edits inside one step need little of it:
 * there is enough for thousands of them, and for a hundred others in a document that people keep. Those beyond wait
 * until these are made.
 */
const MOST_READ_AGAIN = 2_000_000;

/**
 * Knows whether edits leave what was signed in a document as it was signed. What a person has put a name to is changed by
 * nobody but a person, so edits that fail this are no fix.
 */
export class SignOffKeeper {
  private readonly signed: readonly Step[];
  private readAgain = 0;
  private readable: boolean | undefined;

  constructor(private readonly document: PlanDocument) {
    this.signed = document.steps.filter(isSigned);
  }

  /**
   * Whether edits leave it as it was; no for what would take too long to tell. Edits that touch none of it are allowed: that
   * they reach further, as an open fence does, is seen when they are made.
   */
  allows(edits: readonly Edit[]): boolean {
    const { document, signed } = this;
    if (signed.length === 0) return true;
    const touchesFrontmatter = edits.some(({ span }) => touches(span, document.frontmatter.span));
    const [step, another] = new Set(edits.flatMap(({ span }) => this.touchedBy(span)));
    if (!step) return !touchesFrontmatter || this.leavesId(edits);
    const inside = touchesFrontmatter || another ? undefined : this.leavesStep(step, edits);
    return inside ?? this.leavesSteps(edits);
  }

  /** The signed steps that a place touches. */
  private touchedBy(place: Span): readonly Step[] {
    const first = lengthOfStart(this.signed, ({ span }) => span.end < place.start);
    const beyond = lengthOfStart(this.signed, ({ span }) => span.start <= place.end);
    return this.signed.slice(first, beyond);
  }

  /** Of the frontmatter only the document's id is part of what is signed. */
  private leavesId(edits: readonly Edit[]): boolean {
    const { text } = this.document.source;
    const after = this.read(text, edits, { ...READERS, markdown: () => [] });
    return after?.frontmatter.id?.value === this.document.frontmatter.id?.value;
  }

  private leavesSteps(edits: readonly Edit[]): boolean {
    const { document } = this;
    const after = this.read(document.source.text, edits);
    return after !== undefined && signOffsStand(document, after);
  }

  /**
   * Whether edits of nothing but what stands below a step's heading leave the step: of the whole text only an excerpt is
   * read again. Nothing where that cannot tell.
   */
  private leavesStep(step: Step, edits: readonly Edit[]): boolean | undefined {
    const { document } = this;
    const excerpt = excerptOf(document, step, edits);
    if (!excerpt || !this.isReadable()) return undefined;
    const after = this.read(excerpt.text, excerpt.edits);
    if (!after || !excerpt.endsAsBefore(after)) return undefined;
    return stands(document, step, contentsOf(after));
  }

  /** Whether the fast readers are certain of the whole text, so that they are of each step as well. */
  private isReadable(): boolean {
    return (this.readable ??= this.read(this.document.source.text, []) !== undefined);
  }

  /** A text as it is after edits; nothing where the fast readers are not certain of it, or too much was read. */
  private read(text: string, edits: readonly Edit[], readers = READERS): PlanDocument | undefined {
    this.readAgain += text.length;
    if (this.readAgain > MOST_READ_AGAIN) return undefined;
    const edited = { ...this.document.source, text: applyEdits(text, edits) };
    const { language, formOf } = readAs(this.document);
    return parseDocument(edited, language, readers, formOf);
  }
}

/** Whether every signed step of a document is in another what it was, or what its sign-off says it was. */
export function signOffsStand(before: PlanDocument, after: PlanDocument): boolean {
  const unchanged = readsAlike(before, after)
    ? new Set(after.steps.map((step) => textOf(after, step)))
    : NONE;
  const changed = before.steps.filter((step) => isSigned(step) && !unchanged.has(textOf(before, step)));
  if (changed.length === 0) return true;
  const contents = contentsOf(after);
  return changed.every((step) => stands(before, step, contents));
}

const NONE: ReadonlySet<string> = new Set();

/** Whether what is written alike in steps of two documents says the same: no link in them leads where another place says. */
function readsAlike(before: PlanDocument, after: PlanDocument): boolean {
  const [one, other] = [before, after].map(({ frontmatter }) => frontmatter.id?.value);
  return one === other && ![before, after].some(({ source: { text } }) => text.includes(']:'));
}

function textOf({ source: { text } }: PlanDocument, { span }: Step): string {
  return text.slice(span.start, span.end);
}

/** Whether a signed step is among some contents what it was, or what its sign-off says it was. */
function stands(before: PlanDocument, step: Step, contents: ReadonlySet<string>): boolean {
  const recorded = validSignOff(step)?.digest?.value;
  if (recorded !== undefined && contents.has(recorded)) return true;
  const content = contentOf(before, step);
  return content !== undefined && contents.has(content);
}

function contentsOf(document: PlanDocument): ReadonlySet<string> {
  return new Set(document.steps.flatMap((step) => contentOf(document, step) ?? []));
}

function isSigned(step: Step): boolean {
  return validSignOff(step) !== undefined;
}

/** The digest that a signed step's sign-off would carry as the step stands. */
function contentOf({ source, frontmatter }: PlanDocument, step: Step): string | undefined {
  const signOff = validSignOff(step);
  return signOff && shortDigest(contentDigest(source, frontmatter.id?.value ?? '', step, signOff));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
