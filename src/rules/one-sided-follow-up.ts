import { entryName } from '../document/entry-name.js';
import { COMPLAINT_STEPS } from '../care/complaint.js';
import { stepOf } from '../document/steps.js';
import type { Task } from '../document/document.js';
import { titleKey } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** The follow-up of a complaint leaves out the customer, or what must change inside. */
export const oneSidedFollowUp: Rule = {
  id: 'one-sided-follow-up',
  severity: 'warning',
  kind: 'complaint',
  *check({ document, conformity }) {
    const asked = conformity?.template.document;
    const template = asked && stepOf(asked, COMPLAINT_STEPS.followUp);
    const step = stepOf(document, COMPLAINT_STEPS.followUp);
    if (!template || !step) return;
    const covered = step.tasks.map((task) => titleKey(sideOf(task) ?? ''));
    const missing = template.tasks.flatMap((task) => sideOf(task) ?? []);
    for (const side of missing.filter((each) => !covered.includes(titleKey(each)))) {
      const values = { step: entryName(step), side };
      yield {
        message: message('one-sided-follow-up', values),
        span: step.heading.span,
        step: step.id.value,
      };
    }
  },
};

/** With whom a point follows up: what stands before its colon. */
function sideOf({ content }: Task): string | undefined {
  const colon = content.text.indexOf(':');
  return colon > 0 ? content.text.slice(0, colon).trim() : undefined;
}
