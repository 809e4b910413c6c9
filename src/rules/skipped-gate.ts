import { blockersOf } from '../status/gates.js';
import { message } from '../languages/messages.js';
import type { Step } from '../document/document.js';
import type { Rule } from './rule.js';

/** A phase has begun although steps that its gate asks for are open. */
export const skippedGate: Rule = {
  id: 'skipped-gate',
  severity: 'warning',
  isFirm: true,
  *check({ phases, today }) {
    // A step that keeps several phases from beginning is reported for the first of them.
    const reported = new Set<Step>();
    for (const phase of phases) {
      const blockers = phase.hasBegun ? blockersOf(phase, today).filter((step) => !reported.has(step)) : [];
      for (const step of blockers) reported.add(step);
      if (blockers.length === 0) continue;
      const values = {
        phase: phase.id,
        count: blockers.length,
        steps: blockers.map(({ id }) => id.value).join(', '),
      };
      yield { message: message('skipped-gate', values), span: phase.section.heading.content.span };
    }
  },
};
