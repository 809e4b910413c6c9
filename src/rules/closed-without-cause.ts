import { isClosed } from '../care/complaint.js';
import { message } from '../languages/messages.js';
import { entryOf } from '../yaml/values.js';
import type { Rule } from './rule.js';

/** The section that says why it could happen, as templates name it. */
const CAUSE = 'cause';

/** A complaint is closed, and nothing is written of its cause. */
export const closedWithoutCause: Rule = {
  id: 'closed-without-cause',
  severity: 'warning',
  kind: 'complaint',
  *check({ document, conformity }) {
    if (!isClosed(document)) return;
    const cause = conformity?.sections.find(({ asked }) => asked.id === CAUSE);
    if (!cause || (cause.section && !cause.isUnwritten)) return;
    const span = entryOf(document.frontmatter.yaml, 'status')?.value.span ?? document.frontmatter.span;
    yield { message: message('closed-without-cause', { title: cause.asked.title }), span };
  },
};
