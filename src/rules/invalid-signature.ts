import type { Rule } from './rule.js';

/** The signature of a sign-off does not prove it: it is of something or somebody else, or its key does not count. */
export const invalidSignature: Rule = {
  id: 'invalid-signature',
  severity: 'error',
  isFirm: true,
  *check({ document, signatures }) {
    if (!signatures) return;
    for (const step of document.steps) {
      for (const signOff of step.signOffs) {
        const proof = signatures.proofs.get(signOff);
        if (proof?.type !== 'invalid') continue;
        yield { message: proof.message, span: signOff.span, step: step.id.value };
      }
    }
  },
};
