import type { PlanDocument, SignOff, Step } from '../document/document.js';
import { contentLines } from './canonical.js';
import { formOf } from './digest.js';

/** A step that was signed, the sign-off, and the document they stand in. */
export interface SignedStep {
  readonly document: PlanDocument;
  readonly step: Step;
  readonly signOff: SignOff;
}

/** What git's history tells of a step that was changed after it was signed. */
export type SignedHistory =
  | {
      readonly type: 'changes';
      /** The commit that brought the sign-off, and its day. */
      readonly commit: string;
      readonly date: string;
      /** Lines of the canonical content: `- ` gone since, `+ ` new since. */
      readonly lines: readonly string[];
    }
  /** The sign-off is in no commit yet. */
  | { readonly type: 'uncommitted' }
  /** The history here does not reach back to the sign-off. */
  | { readonly type: 'shallow' }
  /** The step did not read as it was signed in the commit that brought the sign-off either. */
  | { readonly type: 'not-as-signed'; readonly commit: string; readonly date: string };

/** The step that carries a sign-off with this digest, and the sign-off. */
export function stepSignedWith(document: PlanDocument, digest: string): SignedStep | undefined {
  for (const step of document.steps) {
    const signOff = step.signOffs.find((known) => known.digest?.value === digest);
    if (signOff) return { document, step, signOff };
  }
  return undefined;
}

/**
 * What a sign-off covers and what has become of it: the lines of the canonical content that are gone, with `- ` before
 * them, and those that are new, with `+ `, in the order of the content.
 */
export function contentChanges(then: SignedStep, now: SignedStep): string[] {
  return lineChanges(linesOf(then), linesOf(now));
}

function linesOf({ document: { source, frontmatter }, step, signOff }: SignedStep): string[] {
  const id = frontmatter.id?.value ?? '';
  const content = [
    `document: ${id}`,
    `step: ${step.id.value}`,
    ...contentLines(source, step, formOf(signOff)),
  ];
  return content.map((line) => line.normalize('NFC'));
}

/** More lines than this are compared only as a whole: a table of all pairs would take too long. */
const MOST_COMPARED = 2000;

/** The lines gone and the lines new, by the longest sequence that both have. */
function lineChanges(before: readonly string[], after: readonly string[]): string[] {
  const gone = (line: string) => `- ${line}`;
  const come = (line: string) => `+ ${line}`;
  if (before.length + after.length > MOST_COMPARED) return [...before.map(gone), ...after.map(come)];
  // longest[i][j]: how many lines the rests from i and from j have in common.
  const longest = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = longest[i] as Uint16Array;
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: string[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push(gone(old));
      i++;
    } else {
      changes.push(come(now as string));
      j++;
    }
  }
  return changes;
}
