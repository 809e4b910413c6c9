import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import { isBlank, questionsIn } from '../document/questions.js';
import type { StepStatus } from '../status/status.js';

/** How far a company has come with its review. */
export interface ReviewStatus {
  readonly questions: number;
  readonly answered: number;
  /** The ids of the questions that nobody has answered yet. */
  readonly unanswered: readonly string[];
  /** What was decided: the steps that do not come back. */
  readonly decisions: number;
  readonly carriedOut: number;
  readonly overdue: number;
  /** When the review is to be held again; nothing where no day is set. */
  readonly next: IsoDate | undefined;
}

/** The step by which the review comes back. */
const NEXT_REVIEW = 'N1';

/** Where a review stands, by its questions and its steps. */
export function reviewStatus(document: PlanDocument, steps: readonly StepStatus[]): ReviewStatus {
  const questions = document.sections.flatMap((section) => questionsIn(section, document));
  const unanswered = questions.filter(isBlank).map(({ id }) => id.value);
  const decisions = steps.filter(({ id }) => id !== NEXT_REVIEW);
  const count = (state: StepStatus['state']) => decisions.filter((step) => step.state === state).length;
  return {
    questions: questions.length,
    answered: questions.length - unanswered.length,
    unanswered,
    decisions: decisions.length,
    carriedOut: count('signed'),
    overdue: count('overdue'),
    next: steps.find(({ id }) => id === NEXT_REVIEW)?.due,
  };
}
