import type { PlanDocument } from '../document/document.js';
import type { KindCatalogue } from '../kinds/kind.js';
import { judge } from '../status/judge.js';
import { type Survey, surveyOf } from './survey.js';

/** Reads a survey out of a document that has not been held to its contract. */
export function surveyIn(document: PlanDocument, kinds: KindCatalogue): Survey {
  const judged = judge(document, kinds);
  return judged ? surveyOf(judged.document, judged.conformity.idOf) : surveyOf(document, new Map());
}
