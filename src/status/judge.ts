import type { PlanDocument } from '../document/document.js';
import { compareWithContract, type Conformity } from '../kinds/conformity.js';
import { contractOf, type KindCatalogue } from '../kinds/kind.js';
import { withoutPlaceholders } from '../kinds/placeholders.js';
import { type Phase, phasesOf } from './gates.js';

/** A document beside its contract: what every view of it is made of. */
export interface JudgedDocument {
  readonly document: PlanDocument;
  readonly conformity: Conformity;
  readonly phases: readonly Phase[];
}

/** Holds a document to its contract. Nothing for a text that is no document of a known kind. */
export function judge(whole: PlanDocument, kinds: KindCatalogue): JudgedDocument | undefined {
  const template = contractOf(whole, kinds);
  if (!template) return undefined;
  const document = withoutPlaceholders(whole, template);
  const conformity = compareWithContract(document, template, kinds);
  return { document, conformity, phases: phasesOf(document, conformity) };
}
