import { absentPerson } from './absent-person.js';
import { brokenLink } from './broken-link.js';
import { changedEvidence } from './changed-evidence.js';
import { closedWithoutCause } from './closed-without-cause.js';
import { stepsOutOfOrder } from './steps-out-of-order.js';
import { compensationBeforeSolution } from './compensation-before-solution.js';
import { circularDate } from './circular-date.js';
import { contradictoryDates } from './contradictory-dates.js';
import { contradictoryStatus } from './contradictory-status.js';
import { departedPerson } from './departed-person.js';
import { departedSigner } from './departed-signer.js';
import { driftedDate } from './drifted-date.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateSection } from './duplicate-section.js';
import { expiredWaiver } from './expired-waiver.js';
import { futureSignOff } from './future-sign-off.js';
import { incompleteSignOff } from './incomplete-sign-off.js';
import { invalidSignature } from './invalid-signature.js';
import { missingEvidence } from './missing-evidence.js';
import { misplacedSection } from './misplaced-section.js';
import { lostRecurrence } from './lost-recurrence.js';
import { misplacedStep } from './misplaced-step.js';
import { misspelledMark } from './misspelled-mark.js';
import { missingBlankLine } from './missing-blank-line.js';
import { missingPhase } from './missing-phase.js';
import { missingQuestion } from './missing-question.js';
import { missingSection } from './missing-section.js';
import { missingStep } from './missing-step.js';
import { oneSidedFollowUp } from './one-sided-follow-up.js';
import { openPointsAtSignOff } from './open-points-at-sign-off.js';
import { orphanSignature } from './orphan-signature.js';
import { outdatedStatus } from './outdated-status.js';
import { overdueStep } from './overdue-step.js';
import { overloadedPerson } from './overloaded-person.js';
import { signOffWithoutDigest } from './sign-off-without-digest.js';
import { skippedGate } from './skipped-gate.js';
import { staleSignOff } from './stale-sign-off.js';
import { unresolvedConflict } from './unresolved-conflict.js';
import { unassignedStep } from './unassigned-step.js';
import { stepWithoutId } from './step-without-id.js';
import { undatedStatus } from './undated-status.js';
import { undatedStep } from './undated-step.js';
import { unknownAnchor } from './unknown-anchor.js';
import { unknownKind } from './unknown-kind.js';
import { unknownPerson } from './unknown-person.js';
import { unknownSigner } from './unknown-signer.js';
import { unprovenSignOff } from './unproven-sign-off.js';
import { unsignedStep } from './unsigned-step.js';
import { untoldImprovement } from './untold-improvement.js';
import { unwrittenSection } from './unwritten-section.js';
import { emptyPromise } from './empty-promise.js';
import { goalsWithoutNumbers } from './goals-without-numbers.js';
import { longVision } from './long-vision.js';
import { misdatedSuggestion } from './misdated-suggestion.js';
import { unansweredQuestion } from './unanswered-question.js';
import { unansweredSuggestion } from './unanswered-suggestion.js';
import { undecidedSuggestion } from './undecided-suggestion.js';
import { undoneImprovement } from './undone-improvement.js';
import { visionWithNumbers } from './vision-with-numbers.js';
import { vacantRole } from './vacant-role.js';
import { figureWithoutPurpose } from './figure-without-purpose.js';
import { figureWithoutOwner } from './figure-without-owner.js';
import { figureWithoutFrequency } from './figure-without-frequency.js';
import { figureWithoutGoal } from './figure-without-goal.js';
import { goalWithoutFigure } from './goal-without-figure.js';
import { staleFigure } from './stale-figure.js';
import { duplicateValue } from './duplicate-value.js';
import { tooFewValues } from './too-few-values.js';
import { tooManyFigures } from './too-many-figures.js';
import { groupWithoutFigure } from './group-without-figure.js';
import { unknownScale } from './unknown-scale.js';
import { scaleWithoutWords } from './scale-without-words.js';
import { unbalancedScale } from './unbalanced-scale.js';
import { unpairedQuestion } from './unpaired-question.js';
import { tooManyQuestions } from './too-many-questions.js';
import { noOverallFigure } from './no-overall-figure.js';
import { loyaltyOnly } from './loyalty-only.js';
import { tooFewToSurvey } from './too-few-to-survey.js';
import { undividedSurvey } from './undivided-survey.js';
import { surveyWithoutPopulation } from './survey-without-population.js';
import { surveyBeyondPopulation } from './survey-beyond-population.js';
import { surveyTooSoon } from './survey-too-soon.js';
import { latePublication } from './late-publication.js';
import { noMeasures } from './no-measures.js';
import { brokenAnswers } from './broken-answers.js';
import type { Rule } from './rule.js';

/** What is found while a file is read: the reader says it, these give it its weight. */
const FOUND_WHILE_READING: readonly Rule[] = [
  { id: 'unreadable-file', severity: 'error', isFirm: true },
  { id: 'too-complex', severity: 'error', isFirm: true },
  { id: 'invalid-frontmatter', severity: 'error' },
  { id: 'misspelled-key', severity: 'warning' },
  { id: 'malformed-field', severity: 'error' },
  { id: 'invalid-date', severity: 'error' },
  { id: 'duplicate-step', severity: 'error' },
  { id: 'invalid-template', severity: 'error' },
  { id: 'unmatched-demand', severity: 'error' },
  { id: 'wildcard-signer', severity: 'error' },
  { id: 'malformed-signer', severity: 'error' },
];

/** What is found in the comments that silence other rules, once those have spoken. */
const FOUND_IN_DISABLES: readonly Rule[] = [
  { id: 'invalid-disable', severity: 'error', isFirm: true },
  { id: 'unused-disable', severity: 'warning', isFirm: true },
];

/** Every rule, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [
  ...FOUND_WHILE_READING,
  unresolvedConflict,
  unknownKind,
  duplicateId,
  missingSection,
  duplicateSection,
  misplacedSection,
  unwrittenSection,
  unansweredQuestion,
  missingQuestion,
  visionWithNumbers,
  longVision,
  emptyPromise,
  goalsWithoutNumbers,
  missingPhase,
  missingStep,
  misplacedStep,
  lostRecurrence,
  stepWithoutId,
  missingBlankLine,
  misspelledMark,
  unassignedStep,
  vacantRole,
  unknownPerson,
  departedPerson,
  absentPerson,
  overloadedPerson,
  undatedStep,
  unknownAnchor,
  circularDate,
  contradictoryDates,
  driftedDate,
  overdueStep,
  unsignedStep,
  skippedGate,
  undatedStatus,
  contradictoryStatus,
  outdatedStatus,
  expiredWaiver,
  signOffWithoutDigest,
  futureSignOff,
  unknownSigner,
  departedSigner,
  openPointsAtSignOff,
  staleSignOff,
  missingEvidence,
  changedEvidence,
  invalidSignature,
  orphanSignature,
  unprovenSignOff,
  incompleteSignOff,
  figureWithoutPurpose,
  figureWithoutOwner,
  figureWithoutGoal,
  goalWithoutFigure,
  figureWithoutFrequency,
  staleFigure,
  duplicateValue,
  tooFewValues,
  tooManyFigures,
  groupWithoutFigure,
  brokenLink,
  compensationBeforeSolution,
  stepsOutOfOrder,
  closedWithoutCause,
  oneSidedFollowUp,
  unansweredSuggestion,
  undecidedSuggestion,
  undoneImprovement,
  untoldImprovement,
  misdatedSuggestion,
  unknownScale,
  scaleWithoutWords,
  unbalancedScale,
  unpairedQuestion,
  tooManyQuestions,
  noOverallFigure,
  loyaltyOnly,
  tooFewToSurvey,
  undividedSurvey,
  surveyWithoutPopulation,
  surveyBeyondPopulation,
  surveyTooSoon,
  latePublication,
  noMeasures,
  brokenAnswers,
  ...FOUND_IN_DISABLES,
];

/** The ids of all rules. */
export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
