import { entryName } from '../document/entry-name.js';
import { COMPLAINT_STEPS, isClosed, isComplaint } from '../care/complaint.js';
import { stepOf } from '../document/steps.js';
import { suggestionsOf } from '../improving/suggestions.js';
import { isFinished } from '../document/step-state.js';
import { message } from '../languages/messages.js';
import type { Issue, Rule, Subject } from './rule.js';

/** Something was improved, and the customers have not been told. */
export const untoldImprovement: Rule = {
  id: 'untold-improvement',
  severity: 'warning',
  *check(subject) {
    yield* untoldComplaint(subject);
    for (const { entry, stage, since = '' } of suggestionsOf(subject.document, subject.today)) {
      if (stage !== 'untold') continue;
      const step = entry.id.value;
      const said = message('untold-improvement', { suggestion: step, done: since });
      yield { message: said, span: entry.heading.span, step };
    }
  },
};

function* untoldComplaint({ document, today }: Subject): Generator<Issue> {
  if (!isComplaint(document) || !isClosed(document)) return;
  const step = stepOf(document, COMPLAINT_STEPS.improvements);
  if (!step || isFinished(step, today)) return;
  yield {
    message: message('untold-improvement-complaint', { step: entryName(step) }),
    span: step.heading.span,
    step: step.id.value,
  };
}
