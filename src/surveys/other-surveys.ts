import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import type { SurveyAudience } from '../document/vocabulary.js';
import { isOpen } from '../document/step-state.js';
import { positionAt } from '../text/source.js';
import type { Survey } from './survey.js';

/** What a survey needs to know of another one. */
export interface OtherSurvey {
  readonly path: string;
  /** What it is called: its id, else its path. */
  readonly name: string;
  /** The line that its title stands in. */
  readonly line: number;
  readonly audience: SurveyAudience | undefined;
  readonly customer: string | undefined;
  readonly closing: IsoDate | undefined;
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

/** The last survey of the same audience and customer that closed before a day. */
export function lastBefore(
  others: readonly OtherSurvey[],
  { audience, customer }: Pick<OtherSurvey, 'audience' | 'customer'>,
  day: IsoDate,
): (OtherSurvey & { readonly closing: IsoDate }) | undefined {
  return others
    .flatMap((other) => {
      const { closing } = other;
      const isSame = other.audience === audience && other.customer === customer;
      return isSame && closing !== undefined && closing < day ? [{ ...other, closing }] : [];
    })
    .sort((a, b) => (a.closing < b.closing ? 1 : -1))[0];
}
