import type { PlanDocument } from '../document/document.js';
import { compareWithContract } from '../kinds/conformity.js';
import { contractOf, type KindCatalogue } from '../kinds/kind.js';
import { type Survey, surveyOf } from './survey.js';

/** Reads a survey out of a document that has not been held to its contract. */
export function surveyIn(document: PlanDocument, kinds: KindCatalogue): Survey {
  const template = contractOf(document, kinds);
  return surveyOf(document, template ? compareWithContract(document, template, kinds).idOf : new Map());
}
