import { customerNamed } from '../../status/customer-filter.js';
import { type DocumentStatus, isOfPhaseAndPerson, type StatusFilter } from '../../status/status.js';
import { type Notice, notice } from '../../languages/notices.js';
import { choiceOf, hintOrKnown } from '../../text/hint.js';

/** Why nothing fits a filter, where it names a customer or a phase that no document has: mistyped, in all likelihood. */
export function misnamed(
  documents: readonly DocumentStatus[],
  { customer, phase }: StatusFilter,
): Notice | undefined {
  if (customer !== undefined && !documents.some(customerNamed(customer, documents))) {
    const names = documents.flatMap(({ customer: name = '', id = '' }) => [name, id, ...name.split(' ')]);
    const customers = documents.flatMap(({ customer: name }) => name ?? []);
    return notice('no-customer', { customer, hint: hintOrKnown(customer, names, customers) });
  }
  const steps = documents.flatMap((document) => document.steps ?? []);
  if (phase !== undefined && !steps.some((step) => isOfPhaseAndPerson(step, { phase }))) {
    const phases = steps.flatMap((step) => step.phase ?? []).sort();
    return notice('no-phase', { phase, hint: choiceOf(phases) });
  }
  return undefined;
}
