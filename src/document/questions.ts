import { isSeen } from './seen.js';
import type { Entry, PlanDocument, Section } from './document.js';

/** Whether an entry holds nothing but what was asked: a question in a block quote, fields without a value, and what nobody sees. */
export function isBlank({ fields, blocks }: Entry): boolean {
  return (
    fields.every(({ value }) => value.text === '') &&
    blocks.every((block) => block.type === 'quote' || !isSeen(block))
  );
}

/** The entries of a section that ask: a question in a block quote, which prose under it answers, and no field. */
export function questionsIn({ entries, steps }: Section, { form }: PlanDocument): readonly Entry[] {
  if (!form) return [];
  const isStep = new Set(steps);
  return entries.filter(
    (entry) =>
      entry.fields.length === 0 && entry.blocks.some(({ type }) => type === 'quote') && !isStep.has(entry),
  );
}
