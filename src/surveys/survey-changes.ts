import type { IsoDate } from '../calendar/date.js';
import { compare } from '../text/compare.js';
import { differenceOf, type Share } from './shares.js';
import type { SurveyStatus } from './survey-status.js';

/** A document's status, as far as the change between surveys is made of it. */
interface Summary {
  readonly path: string;
  readonly workspace?: string | undefined;
  readonly id: string | undefined;
  readonly customer: string | undefined;
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
  const all = [...documents, ...others];
  return documents.map((document) => {
    const { survey } = document;
    const now = survey?.result?.overall;
    if (!survey || !now) return document;
    const before = all
      .flatMap((other) => asBefore(other, document))
      .sort((a, b) => compare(b.closing, a.closing) || compare(a.path, b.path))[0];
    if (!before) return document;
    const { since, closing } = before;
    return {
      ...document,
      survey: { ...survey, change: { since, closing, ...differenceOf(now, before.overall) } },
    };
  });
}

interface Before {
  readonly since: string;
  readonly path: string;
  readonly closing: IsoDate;
  readonly overall: Share;
}

/** A survey as the one that another is held against; nothing where it is none, or later. */
function asBefore(other: Summary, than: Summary): Before[] {
  const { audience, closing, result } = other.survey ?? {};
  const end = than.survey?.closing;
  const isSame =
    audience === than.survey?.audience &&
    other.customer === than.customer &&
    other.workspace === than.workspace;
  if (!isSame || !result?.overall || closing === undefined || end === undefined || closing >= end) return [];
  return [{ since: other.id ?? other.path, path: other.path, closing, overall: result.overall }];
}
