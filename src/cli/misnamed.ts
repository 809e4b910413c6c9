import {
  type DocumentStatus,
  isOfCustomer,
  isOfPhaseAndPerson,
  type StatusFilter,
} from '../status/status.js';
import { didYouMean } from './did-you-mean.js';

/** So many phases can be told to choose from. */
const MOST_SHOWN = 12;

/** Why nothing fits a filter, where it names a customer or a phase that no document has: mistyped, in all likelihood. */
export function misnamed(
  documents: readonly DocumentStatus[],
  { customer, phase }: StatusFilter,
): string | undefined {
  if (customer !== undefined && !documents.some((document) => isOfCustomer(document, customer))) {
    const names = documents.flatMap(({ customer: name = '', id = '' }) => [name, id, ...name.split(' ')]);
    return `--customer: no customer’s name holds “${customer}”, and no document has that id${didYouMean(customer, names)}`;
  }
  const steps = documents.flatMap((document) => document.steps ?? []);
  if (phase !== undefined && !steps.some((step) => isOfPhaseAndPerson(step, { phase }))) {
    const phases = [...new Set(steps.flatMap((step) => step.phase ?? []))].sort();
    const known = phases.length > MOST_SHOWN ? [...phases.slice(0, MOST_SHOWN), '…'] : phases;
    const hint = known.length > 0 ? `; there are ${known.join(', ')}` : '';
    return `--phase: no document has a phase “${phase}”${hint}`;
  }
  return undefined;
}
