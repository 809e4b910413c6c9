import type { PlanDocument, Step } from '../document/document.js';
import { FAST_READERS, parseDocument, type Readers } from '../document/parse.js';
import { contentDigest, shortDigest } from '../signoff/digest.js';
import { validSignOff } from '../status/step-state.js';
import { applyEdits, type Edit } from '../text/edit.js';
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';

/** What has not its shape is nothing that anybody signed: nobody need say why. */
const READERS: Readers = { ...FAST_READERS, shapes: () => [] };

/**
 * So much of a document's text is read again to see what edits do to it, in UTF-16 code units: enough for a thousand edits of
 * a document that people keep. Of a longer one the others wait until these are made.
 */
const MOST_READ_AGAIN = 20_000_000;

/**
 * Knows whether edits leave what was signed in a document as it was signed. What a person has put a name to is changed by
 * nobody but a person, so edits that fail this are no fix.
 */
export class SignOffKeeper {
  private readonly signed: readonly Step[];
  private readAgain = 0;

  constructor(private readonly document: PlanDocument) {
    this.signed = document.steps.filter(isSigned);
  }

  /** Whether edits leave it as it was; no for what would take too long to tell. */
  allows(edits: readonly Edit[]): boolean {
    const { document, signed } = this;
    if (signed.length === 0) return true;
    const { source, language, frontmatter } = document;
    const touchesFrontmatter = edits.some(({ span }) => touches(span, frontmatter.span));
    const touchesSigned = edits.some(({ span }) => signed.some((step) => touches(span, step.span)));
    if (!touchesFrontmatter && !touchesSigned) return true;
    this.readAgain += source.text.length;
    if (this.readAgain > MOST_READ_AGAIN) return false;
    const edited: Source = { ...source, text: applyEdits(source.text, edits) };
    if (touchesSigned) {
      const after = parseDocument(edited, language, READERS, () => ({ entries: document.form }));
      return after !== undefined && signOffsStand(document, after);
    }
    // Of the frontmatter only the document's id is part of what is signed.
    const after = parseDocument(edited, language, { ...READERS, markdown: () => [] });
    return after?.frontmatter.id?.value === frontmatter.id?.value;
  }
}

/** Whether every signed step of a document is in another what it was, or what its sign-off says it was. */
export function signOffsStand(before: PlanDocument, after: PlanDocument): boolean {
  const contents = new Set(after.steps.flatMap((step) => contentOf(after, step) ?? []));
  return before.steps.filter(isSigned).every((step) => {
    const recorded = validSignOff(step)?.digest?.value;
    if (recorded !== undefined && contents.has(recorded)) return true;
    const content = contentOf(before, step);
    return content !== undefined && contents.has(content);
  });
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
