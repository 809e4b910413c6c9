import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import type { SurveyAudience } from '../document/vocabulary.js';
import { isOpen } from '../document/step-state.js';
import { customerKey, type OfCustomer } from '../status/customers.js';
import { compare } from '../text/compare.js';
import { positionAt } from '../text/source.js';
import type { Survey } from './survey.js';

/** What a survey needs to know of another one. */
export interface OtherSurvey extends InSeries {
  /** What it is called: its id, else its path. */
  readonly name: string;
  /** The line that its title stands in. */
  readonly line: number;
  /** The measures that are neither signed nor waived, and when each is due. */
  readonly open: readonly { readonly id: string; readonly due: IsoDate | undefined }[];
}

/** What other surveys need to know of one. */
export function asOther(
  document: PlanDocument,
  { audience, closing, measures }: Survey,
  today: IsoDate,
): OtherSurvey {
  const { frontmatter, source, title } = document;
  return {
    path: source.path,
    name: frontmatter.id?.value ?? source.path,
    line: positionAt(source, title?.span.start ?? 0).line,
    audience,
    customer: frontmatter.customer?.value,
    closing,
    open: measures
      .filter((step) => isOpen(step, today))
      .map(({ id, due }) => ({ id: id.value, due: due?.date?.value })),
  };
}

/** What tells which surveys follow each other. */
export interface InSeries extends OfCustomer {
  readonly path: string;
  readonly audience: SurveyAudience | undefined;
  readonly closing: IsoDate | undefined;
}

/**
 * The last survey of the same audience and customer that closed before a day; of those that closed on one day the first by its
 * path.
 */
export function lastBefore<Other extends InSeries>(
  others: readonly Other[],
  one: Pick<InSeries, 'audience' | 'customer' | 'workspace'>,
  day: IsoDate,
): (Other & { readonly closing: IsoDate }) | undefined {
  const customer = customerKey(one);
  return others
    .flatMap((other) => {
      const { audience, closing } = other;
      const isSame = audience === one.audience && customerKey(other) === customer;
      return isSame && closing !== undefined && closing < day ? [{ ...other, closing }] : [];
    })
    .sort((a, b) => compare(b.closing, a.closing) || compare(a.path, b.path))[0];
}
