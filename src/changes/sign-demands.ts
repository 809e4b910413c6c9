import type { PlanDocument } from '../document/document.js';
import type { Settings } from '../document/settings.js';
import { message } from '../languages/messages.js';
import { lacksIn, policyFor } from '../signoff/policy.js';
import { validSignOff } from '../document/step-state.js';
import { addTo } from '../text/add-to.js';
import type { Message } from '../text/finding.js';

/**
 * What the settings demand of the sign-offs of steps that are being signed and that is not there then, by the steps' ids.
 *
 * @param document as it will stand
 * @param hasKey they are signed with a key
 */
export function unmetDemands(
  document: PlanDocument,
  ids: ReadonlySet<string>,
  { people, signOff: demands }: Settings,
  hasKey: boolean,
): ReadonlyMap<string, readonly Message[]> {
  const unmet = new Map<string, Message[]>();
  for (const section of hasKey ? [] : document.sections) {
    for (const step of section.steps) {
      const signed = validSignOff(step);
      if (!signed || !ids.has(step.id.value) || !policyFor(step, section, demands).key) continue;
      const values = { step: step.id.value, name: signed.name.value };
      addTo(unmet, step.id.value, message('unproven-sign-off', values));
    }
  }
  for (const { step, lack } of lacksIn({ document, people, proofs: undefined }, demands))
    if (ids.has(step.id.value)) addTo(unmet, step.id.value, lack.message);
  return unmet;
}
