import type { PlanDocument, SignOff, Step } from '../document/document.js';
import { message } from '../languages/messages.js';
import { wordsOf } from '../languages/words.js';
import { contentDigest, isDigested, shortDigest } from '../signoff/digest.js';
import { validSignOff } from '../document/step-state.js';
import { pointAt } from '../text/span.js';
import type { Rule } from './rule.js';

/** The sign-off that counts carries no digest, or none that we know, so that a later change of the step would go unseen. */
export const signOffWithoutDigest: Rule = {
  id: 'sign-off-without-digest',
  severity: 'warning',
  isFirm: true,
  *check({ document }) {
    for (const step of document.steps) {
      const signOff = validSignOff(step);
      if (!signOff || isDigested(signOff)) continue;
      const values = { step: step.id.value, name: signOff.name.value };
      if (signOff.digest) {
        const { value: digest, span } = signOff.digest;
        yield { message: message('unknown-digest', { ...values, digest }), span, step: values.step };
        continue;
      }
      const ending = endingFor(document, step, signOff);
      yield {
        message: message('sign-off-without-digest', { ...values, ending }),
        span: signOff.span,
        step: values.step,
        // A digest vouches that the step is what was signed, which only the signer can say.
        suggestion: [{ span: pointAt(signOff.span.end), text: `, ${ending}` }],
      };
    }
  },
};

/** What is to be added to a sign-off that was typed by hand: its meaning, where it says none, and the digest of the step as it stands. */
function endingFor({ source, frontmatter, language }: PlanDocument, step: Step, signOff: SignOff): string {
  const { meaning, span } = signOff;
  const digest = shortDigest(contentDigest(source, frontmatter.id?.value ?? '', step, signOff));
  const saysMeaning = source.text.slice(span.start, span.end).split(',').length > 2;
  return saysMeaning ? digest : `${wordsOf(language).meanings[meaning]}, ${digest}`;
}
