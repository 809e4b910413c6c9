import { customerNamed } from '../../status/customer-filter.js';
import {
  type DocumentStatus,
  isOfPhaseAndPerson,
  type NamedThere,
  type StatusFilter,
} from '../../status/status.js';
import { unusable } from '../../languages/unusable.js';
import { choiceOf, hintOrKnown } from '../../text/hint.js';

/** Whether any of some documents is of the customer, or has the phase, that a filter names. */
export function namedIn(documents: readonly DocumentStatus[], { customer, phase }: StatusFilter): NamedThere {
  const steps = stepsOf(documents);
  const namesCustomer = customer !== undefined && documents.length > 0;
  const namesPhase = phase !== undefined && steps.length > 0;
  return {
    ...(namesCustomer && { customer: documents.some(customerNamed(customer, documents)) }),
    ...(namesPhase && { phase: steps.some((step) => isOfPhaseAndPerson(step, { phase })) }),
  };
}

/**
 * Refuses a filter that nothing fits because it names a customer or a phase that no document has: mistyped, in all
 * likelihood, and an empty report would take the place of the one that was meant.
 *
 * @param there whether any document has them, where not only these can say
 * @throws Unusable
 */
export function refuseMisnamed(
  documents: readonly DocumentStatus[],
  { customer = '', phase = '' }: StatusFilter,
  there: NamedThere,
): void {
  if (there.customer === false) {
    const names = documents.flatMap(({ customer: name = '', id = '' }) => [name, id, ...name.split(' ')]);
    const customers = documents.flatMap(({ customer: name }) => name ?? []);
    throw unusable('no-customer', { customer, hint: hintOrKnown(customer, names, customers) });
  }
  if (there.phase === false) {
    const phases = stepsOf(documents).flatMap((step) => step.phase ?? []);
    throw unusable('no-phase', { phase, hint: choiceOf(phases.sort()) });
  }
}

function stepsOf(documents: readonly DocumentStatus[]) {
  return documents.flatMap(({ steps = [] }) => steps);
}
