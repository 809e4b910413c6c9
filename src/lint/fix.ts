import type { PlanDocument } from '../document/document.js';
import { isUnread } from '../document/faulty.js';
import { countEach } from '../text/count-each.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { EditedText } from '../text/edited-text.js';
import type { Finding } from '../text/finding.js';
import { lengthOfStart } from '../text/length-of-start.js';
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';
import { fingerprintOf } from './fingerprint.js';
import { signOffsStand } from './sign-off-keeper.js';

/** What fixing needs to know and cannot know itself. */
export interface FixTools {
  /** Everything that is wrong with a document. */
  readonly check: (document: PlanDocument) => readonly Finding[] | Promise<readonly Finding[]>;
  /** Reads a text as the document was read. */
  readonly parse: (source: Source) => PlanDocument | Promise<PlanDocument>;
  /** Make suggestions too, which may not be what was meant. */
  readonly unsafe: boolean;
}

/** A document whose findings were mended where that can be done. */
export interface FixedDocument {
  readonly document: PlanDocument;
  /** What is left. */
  readonly findings: readonly Finding[];
  /** The edits that make the new text of the old one; none where nothing was mended. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly mended: number;
}

/** Fixes that bring each other about for ever are ended; a document turned wholly upside down takes a dozen rounds. */
const MOST_ROUNDS = 100;

/**
 * So much text is checked again, in UTF-16 code units: enough for all rounds of a document that people keep. What a longer
 * one would need more rounds for is left to the next run.
 */
const MOST_CHECKED_AGAIN = 5_000_000;

/**
 * Mends what can be mended, a round at a time: of fixes that meet only the first is made, and the text is checked anew,
 * until there is nothing left to mend. So one run leaves what a second would leave.
 */
export async function fixDocument(before: PlanDocument, tools: FixTools): Promise<FixedDocument> {
  const edited = new EditedText(before.source.text);
  let document = before;
  let findings = await tools.check(document);
  let mended = 0;
  const inVain = new Set<string>();
  let checkedAgain = 0;
  for (let round = 0; round < MOST_ROUNDS && checkedAgain < MOST_CHECKED_AGAIN; round++) {
    const chosen = withoutConflicts(
      fixesOf(findings, tools.unsafe).filter(({ print }) => !inVain.has(print)),
    );
    const [first] = chosen;
    if (!first) break;
    const made = (await tryFixes(document, chosen, tools)) ?? (await tryFixes(document, [first], tools));
    checkedAgain += document.source.text.length;
    if (!made) {
      inVain.add(first.print);
      continue;
    }
    const after = await tools.check(made.document);
    const unmended = stillFound(made.fixes, findings, after);
    for (const print of unmended) inVain.add(print);
    if (unmended.length > 0) continue;
    edited.apply(made.edits);
    mended += made.fixes.length;
    document = made.document;
    findings = after;
    // What was in vain before may not be now.
    inVain.clear();
  }
  return { document, findings, edits: edited.edits, mended };
}

/** What mends one finding, done as a whole or left, and the fingerprint of that finding. */
interface Fix {
  readonly print: string;
  readonly edits: readonly Edit[];
}

function fixesOf(findings: readonly Finding[], unsafe: boolean): Fix[] {
  return findings.flatMap((finding) => {
    const edits = finding.fix ?? (unsafe ? finding.suggestion : undefined);
    return edits ? [{ print: printOf(finding), edits }] : [];
  });
}

function printOf({ rule, step, message: about }: Finding): string {
  return fingerprintOf({ rule, step, about });
}

/** The fingerprints of fixes after which there are as many findings of their kind as before. They are taken back. */
function stillFound(fixes: readonly Fix[], before: readonly Finding[], after: readonly Finding[]): string[] {
  const [earlier, left] = [countPrints(before), countPrints(after)];
  return fixes
    .map(({ print }) => print)
    .filter((print) => (left.get(print) ?? 0) >= (earlier.get(print) ?? 0));
}

function countPrints(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return countEach(findings.filter(({ fix, suggestion }) => fix ?? suggestion).map(printOf));
}

/**
 * The first fix, and of the others those that meet none that is made. Places that only touch count as meeting: what
 * belongs between two others is known when the first is made.
 */
function withoutConflicts(fixes: readonly Fix[]): Fix[] {
  const taken: Span[] = [];
  return fixes.filter(({ edits }) => {
    const places = edits.map(({ span }) => ({ span, index: indexAfter(taken, span.start) }));
    if (places.some(({ span, index }) => (taken[index]?.start ?? Infinity) <= span.end)) return false;
    for (const { span } of edits) taken.splice(indexAfter(taken, span.start), 0, span);
    return true;
  });
}

/** The index of the first of some places, in their order, that does not end before an offset. */
function indexAfter(places: readonly Span[], offset: number): number {
  return lengthOfStart(places, ({ end }) => end < offset);
}

async function tryFixes(document: PlanDocument, fixes: readonly Fix[], { parse }: FixTools) {
  const edits = fixes.flatMap((fix) => fix.edits);
  if (edits.length === 0) return undefined;
  const { source } = document;
  const after = await parse({ ...source, text: applyEdits(source.text, edits) });
  if (isUnread(after) || !signOffsStand(document, after)) return undefined;
  return { document: after, edits, fixes };
}
