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
 * Whether edits leave what was signed as it was signed. What a person has put a name to is changed by nobody but a
 * person, so edits that fail this are no fix.
 */
export function keepsSignOffs(document: PlanDocument, edits: readonly Edit[]): boolean {
  const signed = document.steps.filter(isSigned);
  if (signed.length === 0) return true;
  const { source, language, frontmatter } = document;
  const touchesFrontmatter = edits.some(({ span }) => touches(span, frontmatter.span));
  const touchesSigned = edits.some(({ span }) => signed.some((step) => touches(span, step.span)));
  if (!touchesFrontmatter && !touchesSigned) return true;
  const edited: Source = { ...source, text: applyEdits(source.text, edits) };
  if (touchesSigned) {
    const after = parseDocument(edited, language, READERS, () => ({ entries: document.form }));
    return after !== undefined && signOffsStand(document, after);
  }
  // Of the frontmatter only the document's id is part of what is signed.
  const after = parseDocument(edited, language, { ...READERS, markdown: () => [] });
  return after?.frontmatter.id?.value === frontmatter.id?.value;
}

/** Whether every signed step of a document is in another what it was, or what its sign-off says it was. */
export function signOffsStand(before: PlanDocument, after: PlanDocument): boolean {
  const contents = new Set(after.steps.flatMap((step) => contentOf(after, step) ?? []));
  return before.steps.filter(isSigned).every((step) => {
    const recorded = validSignOff(step)?.digest?.value;
    const content = contentOf(before, step);
    return (
      (content !== undefined && contents.has(content)) || (recorded !== undefined && contents.has(recorded))
    );
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
