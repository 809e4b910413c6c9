import type { Field, Pin, PlanDocument, SignOff, Step } from '../document/document.js';
import { entryName } from '../document/entry-name.js';
import { type BrokenPin, brokenPins } from '../document/pins.js';
import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';
import { positionAt } from '../text/source.js';
import { isOfNext } from './canonical.js';
import { formOf, freshnessOf } from './digest.js';

// In a step that recurs evidence stands above the sign-off that closes its occurrence, and below the one before.

/** Whether a pin is of evidence that a sign-off covers. */
export function coversPin(step: Step, signOff: SignOff, { digest }: Pin): boolean {
  return !isOfNext(step, digest.span, formOf(signOff));
}

/** The first pin of the evidence that a sign-off covers whose file is not what was pinned. */
export function brokenSignedPin(
  step: Step,
  signOff: SignOff,
  pinned: ReadonlyMap<string, readonly string[]>,
): BrokenPin | undefined {
  return brokenPins(step, pinned).find(({ pin }) => coversPin(step, signOff, pin));
}

/**
 * What is wrong with a pin: its file cannot be read, or is not what was pinned.
 *
 * @param signOff the one that covers it, where there is one
 */
export function brokenPinMessage(step: Step, { pin, digests }: BrokenPin, signOff?: SignOff): Message {
  const values = { step: entryName(step), target: pin.target };
  if (digests.length === 0) return message('pinned-evidence-unreadable', values);
  if (!signOff) return message('changed-evidence', values);
  const { name, date } = signOff;
  return message('changed-evidence-signed', { ...values, name: name.value, date: date.value });
}

/** More lines than this nobody adds by mistake. */
const MOST_ADDED = 20;

/** The lines of evidence above a sign-off, the last ones there, without which the step would fit it. */
export function evidenceAddedAbove(
  { source, frontmatter }: PlanDocument,
  step: Step,
  signOff: SignOff,
): readonly Field[] {
  const form = formOf(signOff);
  if (!step.every || form.version === 1) return [];
  const above = step.fields.filter(({ id, span }) => id === 'evidence' && !isOfNext(step, span, form));
  for (let added = 1; added <= Math.min(above.length, MOST_ADDED); added++) {
    const lines = above.slice(-added);
    const fields = step.fields.filter((field) => !lines.includes(field));
    const without = { ...step, fields };
    if (freshnessOf(source, frontmatter.id?.value ?? '', without, signOff) === 'fresh') return lines;
  }
  return [];
}

/** What is to be said of a sign-off that no longer fits its step. */
export function staleMessage(
  document: PlanDocument,
  step: Step,
  signOff: SignOff,
  added = evidenceAddedAbove(document, step, signOff),
): Message {
  const values = { step: entryName(step), name: signOff.name.value, date: signOff.date.value };
  if (added.length === 0) return message('stale-sign-off', values);
  const lines = added.map(({ span }) => positionAt(document.source, span.start).line).join(', ');
  return message('stale-sign-off-evidence', { ...values, lines });
}
