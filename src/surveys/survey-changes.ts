import type { OfCustomer } from '../status/customers.js';
import { type InSeries, lastBefore } from './other-surveys.js';
import { differenceOf, type Share } from './shares.js';
import type { SurveyStatus } from './survey-status.js';

/** A document's status, as far as the change between surveys is made of it. */
interface Summary extends OfCustomer {
  readonly path: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly survey?: SurveyStatus;
}

/**
 * The documents with the change of each survey since the one before of the same audience and customer.
 *
 * @param others documents that are not asked about, among which that one may stand
 */
export function withSurveyChanges<Document extends Summary>(
  documents: readonly Document[],
  others: readonly Document[] = [],
): Document[] {
  const all = [...documents, ...others].flatMap(withFigure);
  return documents.map((document) => {
    const { survey, customer, workspace } = document;
    const now = survey?.result?.overall;
    if (!now || survey.closing === undefined) return document;
    const before = lastBefore(all, { audience: survey.audience, customer, workspace }, survey.closing);
    if (!before) return document;
    const { since, title, closing, overall } = before;
    return {
      ...document,
      survey: { ...survey, change: { since, title, closing, ...differenceOf(now, overall) } },
    };
  });
}

/** A survey that another may be held against. */
interface WithFigure extends InSeries {
  readonly since: string;
  readonly title: string | undefined;
  readonly overall: Share;
}

/** A survey with its overall figure; nothing where a document is none, or has none. */
function withFigure({ id, title, path, customer, workspace, survey }: Summary): WithFigure[] {
  const overall = survey?.result?.overall;
  if (!overall) return [];
  const { audience, closing } = survey;
  return [{ path, customer, workspace, audience, closing, since: id ?? path, title, overall }];
}
