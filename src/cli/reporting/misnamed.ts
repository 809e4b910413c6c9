import { customerNamed } from '../../status/customer-filter.js';
import { type DocumentStatus, isOfPhaseAndPerson, type StatusFilter } from '../../status/status.js';
import { unusable } from '../../languages/unusable.js';
import { choiceOf, hintOrKnown } from '../../text/hint.js';

/**
 * Refuses a filter that nothing fits because it names a customer or a phase that no document has: mistyped, in all
 * likelihood, and an empty report would take the place of the one that was meant.
 *
 * @throws Unusable
 */
export function refuseMisnamed(
  documents: readonly DocumentStatus[],
  { customer, phase }: StatusFilter,
): void {
  if (customer !== undefined && !documents.some(customerNamed(customer, documents))) {
    const names = documents.flatMap(({ customer: name = '', id = '' }) => [name, id, ...name.split(' ')]);
    const customers = documents.flatMap(({ customer: name }) => name ?? []);
    throw unusable('no-customer', { customer, hint: hintOrKnown(customer, names, customers) });
  }
  const steps = documents.flatMap((document) => document.steps ?? []);
  if (phase !== undefined && steps.length > 0 && !steps.some((step) => isOfPhaseAndPerson(step, { phase }))) {
    const phases = steps.flatMap((step) => step.phase ?? []).sort();
    throw unusable('no-phase', { phase, hint: choiceOf(phases) });
  }
}
