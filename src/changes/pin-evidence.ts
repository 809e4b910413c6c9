import type { Evidence, Pin, PlanDocument, Step } from '../document/document.js';
import { fileTarget } from '../document/links.js';
import { fitsPin, PIN_DIGITS } from '../document/pins.js';
import type { Edit } from '../text/edit.js';
import type { Source } from '../text/source.js';
import { pointAt } from '../text/span.js';

/** The files, as their links name them, to which a step's evidence can be pinned: those that stand alone in a line. */
export function pinnableTargets({ evidence }: Step): string[] {
  return [...new Set(evidence.flatMap((one) => targetOf(one) ?? []))];
}

/** A step as it reads once its evidence is pinned, and the edits that pin it. */
export interface Pinning {
  readonly step: Step;
  /** The lines of evidence that change, as they will read. */
  readonly lines: readonly string[];
  readonly edits: readonly Edit[];
}

/**
 * Pins a step's evidence to what its files hold now: a pin where there is none, new digits where a pin no longer fits.
 * Evidence without a file, and files that could not be read, stay as they are.
 *
 * @param digests for each of {@link pinnableTargets}, the digests that the file is known by, the one to write first
 */
export function pinEvidence(
  { source }: PlanDocument,
  step: Step,
  digests: ReadonlyMap<string, readonly string[]>,
): Pinning {
  const edits: Edit[] = [];
  const texts = new Map<number, string>();
  for (const evidence of step.evidence) {
    const { pin, text, span } = evidence;
    const found = digests.get(targetOf(evidence) ?? '') ?? [];
    const [digest] = found;
    if (digest === undefined || (pin && (fitsPin(pin, found) || !isPlain(source, pin)))) continue;
    const digits = digest.slice(0, PIN_DIGITS);
    edits.push(
      pin
        ? { span: pin.digest.span, text: digits }
        : { span: pointAt(endOfText(source.text, evidence)), text: ` sha256:${digits}` },
    );
    texts.set(
      span.start,
      pin ? text.slice(0, -pin.digest.value.length) + digits : `${text} sha256:${digits}`,
    );
  }
  const fields = step.fields.map((field) => {
    const text = field.id === 'evidence' ? texts.get(field.value.span.start) : undefined;
    return text === undefined ? field : { ...field, value: { ...field.value, text } };
  });
  return { step: { ...step, fields }, lines: [...texts.values()], edits };
}

/** The one file that evidence links to. */
function targetOf({ links }: Evidence): string | undefined {
  const [target, another] = links.flatMap(({ url }) => fileTarget(url) ?? []);
  return another === undefined ? target : undefined;
}

/** Whether a pin's digits are written as they are read; where escapes stand in them their place is not known. */
function isPlain({ text }: Source, { digest: { span, value } }: Pin): boolean {
  return text.slice(span.start, span.end).toLowerCase() === value;
}

/** Where the text of evidence ends: before the comments at the end of its line. */
function endOfText(text: string, { span, comments }: Evidence): number {
  let { end } = span;
  for (const comment of [...comments].reverse()) {
    if (text.slice(comment.span.end, end).trim() === '') end = comment.span.start;
  }
  return span.start + text.slice(span.start, end).trimEnd().length;
}
