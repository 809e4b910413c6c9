import { entryName } from '../document/entry-name.js';
import { broughtForth } from '../kinds/kind.js';
import { message } from '../languages/messages.js';
import { validSignOff } from '../document/step-state.js';
import type { Rule } from './rule.js';

/** A step brings forth a document and was signed without pointing to it. */
export const missingEvidence: Rule = {
  id: 'missing-evidence',
  severity: 'warning',
  isFirm: true,
  *check({ conformity }) {
    for (const { steps } of conformity?.sections ?? []) {
      for (const { asked, step } of steps) {
        const signOff = step && validSignOff(step);
        if (!signOff || step.evidence.length > 0) continue;
        const [document] = broughtForth(asked);
        if (document === undefined) continue;
        const values = { step: entryName(step), document };
        yield { message: message('missing-evidence', values), span: signOff.span, step: step.id.value };
      }
    }
  },
};
