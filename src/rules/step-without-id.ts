import type { Section } from '../document/document.js';
import { FreeIds } from '../document/free-ids.js';
import { splitId } from '../document/step-reader.js';
import { titleKey } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import { pointAt } from '../text/span.js';
import type { Rule } from './rule.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/** A step's heading does not begin with an id. */
export const stepWithoutId: Rule = {
  id: 'step-without-id',
  severity: 'error',
  *check({ document, conformity }) {
    if (document.entries.every(({ id }) => id.value !== '')) return;
    const missing = conformity?.sections.flatMap(({ steps }) => steps.filter(({ step }) => !step)) ?? [];
    // A step of the template that only lost its id is reported as missing, with its id.
    const expected = new Set(missing.map(({ asked }) => titleKey(asked.title)));
    const ids = new FreeIds(document.entries);
    for (const section of document.sections) {
      let lead: string | undefined;
      const steps = new Set(section.steps);
      for (const entry of section.entries) {
        const { id, title } = entry;
        if (id.value !== '' || expected.has(titleKey(title))) continue;
        lead ??= leadOf(section);
        const suggested = ids.take(lead, section.entries.length);
        yield {
          message: message(steps.has(entry) ? 'step-without-id' : 'entry-without-id', {
            title,
            suggested,
          }),
          span: id.span,
          suggestion: [{ span: pointAt(id.span.start), text: `${suggested} ` }],
        };
      }
    }
  },
};

const LETTERS_AND_NUMBER = lazyPattern(String.raw`^(\p{L}+)\d+$`, 'u');

/** What the ids of a section's entries begin with: `A`, `B1.`. */
function leadOf({ heading, steps, entries }: Section): string {
  const phase = splitId(heading.content.text)?.id ?? 'A';
  if (steps.length > 0) return /\d$/.test(phase) ? `${phase}.` : phase;
  const like = entries
    .map(({ id }) => LETTERS_AND_NUMBER().exec(id.value)?.[1])
    .find((known) => known !== undefined);
  return like ?? phase.charAt(0).toUpperCase();
}
