import type { IsoDate } from '../calendar/date.js';
import type { Step } from '../document/document.js';
import { isBroken } from './attention.js';
import { waiverInForce } from '../document/step-state.js';
import { blockersOf, missingBefore, type MissingStep, type Phase } from './gates.js';
import type { StepStatus } from './status.js';
import type { JudgedDocument } from './judge.js';
import { stepStatuses, type SummaryContext } from './summarise.js';

/** Whether a phase may begin, and what keeps it from beginning. Version 1 of the JSON that scripts read. */
export interface GateStatus {
  readonly version: 1;
  readonly today: IsoDate;
  readonly path: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly customer: string | undefined;
  /** The phase that was asked about; nothing where every phase has begun and none was named. */
  readonly phase: { readonly id: string; readonly title: string; readonly begun: boolean } | undefined;
  /** Everything that it waits for is there, and signed so that it holds, or waived. */
  readonly open: boolean;
  /** The steps that must be signed or waived first, in the order of the document. */
  readonly blockers: readonly StepStatus[];
  /** Those that are signed, though what they hold now is not what was signed, or no key proves what should. */
  readonly broken: readonly StepStatus[];
  /** Those that are signed, but not as the settings demand. */
  readonly lacking: readonly StepStatus[];
  /** Those of the template that the document lacks. */
  readonly missing: readonly MissingStep[];
}

/** How the gate of a phase stands. */
export function gateStatus(
  judged: JudgedDocument,
  phase: Phase | undefined,
  context: SummaryContext,
): GateStatus {
  const { document, conformity } = judged;
  const { frontmatter, source, title, steps } = document;
  const { today } = context;
  const blocking = new Set(phase && blockersOf(phase, today));
  // A waiver takes a step out, however it was signed.
  const asked = new Set(phase?.gate.filter((step) => !waiverInForce(step, today)));
  const statuses = asked.size > 0 ? stepStatuses(judged, context) : [];
  const those = (test: (step: Step, status: StepStatus) => boolean) =>
    steps.flatMap((step, index) => {
      const status = statuses[index];
      return status && asked.has(step) && test(step, status) ? [status] : [];
    });
  const holding = {
    blockers: those((step) => blocking.has(step)),
    broken: those((_, status) => isBroken(status)),
    lacking: those((_, status) => status.lacks !== undefined && !isBroken(status)),
    missing: phase ? missingBefore(phase, conformity) : [],
  };
  return {
    version: 1,
    today,
    path: source.path,
    id: frontmatter.id?.value,
    title: title?.content.text,
    customer: frontmatter.customer?.value,
    phase: phase && { id: phase.id, title: phase.title, begun: phase.hasBegun },
    open: Object.values(holding).every(({ length }) => length === 0),
    ...holding,
  };
}
