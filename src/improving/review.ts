import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import { isBlank, questionsIn } from '../document/questions.js';
import { positionAt } from '../text/source.js';
import type { StepStatus } from '../status/status.js';

/** How far a company has come with its review. */
export interface ReviewStatus {
  readonly questions: number;
  readonly answered: number;
  /** The questions that nobody has answered yet, in their order. */
  readonly unanswered: readonly UnansweredQuestion[];
  /** What was decided: the steps that do not come back. */
  readonly decisions: number;
  readonly carriedOut: number;
  readonly overdue: number;
  /** When the review is to be held again; nothing where no day is set. */
  readonly next: IsoDate | undefined;
}

export interface UnansweredQuestion {
  readonly id: string;
  readonly title: string;
  readonly line: number;
}

/** The step by which the review comes back. */
const NEXT_REVIEW = 'N1';

/** The step of a review by which it comes back; nothing where it has none. */
export function nextReviewIn<Of extends Pick<StepStatus, 'id'>>(steps: readonly Of[]): Of | undefined {
  return steps.find(({ id }) => id === NEXT_REVIEW);
}

/** The steps of a review that were decided on: neither that by which it comes back, nor another that does, as it is never carried out. */
export function decisionsIn<Of extends Pick<StepStatus, 'id' | 'recurring'>>(steps: readonly Of[]): Of[] {
  return steps.filter(({ id, recurring }) => id !== NEXT_REVIEW && !recurring);
}

/** Where a review stands, by its questions and its steps. */
export function reviewStatus(document: PlanDocument, steps: readonly StepStatus[]): ReviewStatus {
  const questions = document.sections.flatMap((section) => questionsIn(section, document));
  const unanswered = questions.filter(isBlank).map(({ id, title, heading }) => ({
    id: id.value,
    title,
    line: positionAt(document.source, heading.span.start).line,
  }));
  const decisions = decisionsIn(steps);
  const count = (state: StepStatus['state']) => decisions.filter((step) => step.state === state).length;
  return {
    questions: questions.length,
    answered: questions.length - unanswered.length,
    unanswered,
    decisions: decisions.length,
    carriedOut: count('signed'),
    overdue: count('overdue'),
    next: nextReviewIn(steps)?.due,
  };
}
