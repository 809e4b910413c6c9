import {
  type DocumentStatus,
  isOfCustomer,
  isOfPhaseAndPerson,
  type StatusFilter,
} from '../../status/status.js';
import { didYouMean, thereAre } from '../did-you-mean.js';

/** Why nothing fits a filter, where it names a customer or a phase that no document has: mistyped, in all likelihood. */
export function misnamed(
  documents: readonly DocumentStatus[],
  { customer, phase }: StatusFilter,
): string | undefined {
  if (customer !== undefined && !documents.some((document) => isOfCustomer(document, customer))) {
    const names = documents.flatMap(({ customer: name = '', id = '' }) => [name, id, ...name.split(' ')]);
    const hint =
      didYouMean(customer, names) || thereAre(documents.flatMap(({ customer: name }) => name ?? []));
    return `--customer: no customer’s name holds “${customer}”, and no document has that id${hint}`;
  }
  const steps = documents.flatMap((document) => document.steps ?? []);
  if (phase !== undefined && !steps.some((step) => isOfPhaseAndPerson(step, { phase }))) {
    const phases = steps.flatMap((step) => step.phase ?? []).sort();
    return `--phase: no document has a phase “${phase}”${thereAre(phases)}`;
  }
  return undefined;
}
