import type { IsoDate } from '../calendar/date.js';
import type { DueDate } from '../status/due-dates.js';
import type { UnmovedDue } from '../status/unmoved-due.js';
import type { Trend } from '../measuring/figures.js';
import type { GoalsAround } from '../measuring/goals.js';
import type { Entry, PlanDocument, Step } from '../document/document.js';
import type { Person, SignOffDemands } from '../document/settings.js';
import type { Conformity } from '../kinds/conformity.js';
import type { Signatures } from '../signoff/proof.js';
import type { AnswersReading } from '../surveys/answers.js';
import type { OtherSurvey } from '../surveys/other-surveys.js';
import type { Survey } from '../surveys/survey.js';
import type { Finding, RelatedPlace, Severity } from '../text/finding.js';
import type { Phase } from '../status/gates.js';

/** What rules look at: one document and what is known around it. Data only. */
export interface Subject {
  readonly document: PlanDocument;
  readonly today: IsoDate;
  readonly people: ReadonlyMap<string, Person>;
  /** How the document stands to its kind's contract; nothing where its kind is unknown. */
  readonly conformity: Conformity | undefined;
  readonly phases: readonly Phase[];
  /** The due date of each step, reckoned anew. */
  readonly dueDates: ReadonlyMap<Step, DueDate>;
  /** The due dates that have not moved on although their occurrence was closed, by their steps. */
  readonly unmoved: ReadonlyMap<Step, UnmovedDue>;
  /** How each key figure of a scorecard has gone; none in other documents. */
  readonly trends: ReadonlyMap<Entry, Trend>;
  /** What a survey asks; nothing in other documents. */
  readonly survey: Survey | undefined;
  /** What its file of answers holds; nothing where it has none, or nobody has looked. */
  readonly answers: AnswersReading | undefined;
  /** The other surveys of the workspace. */
  readonly otherSurveys: readonly OtherSurvey[];
  /** The goals of the workspace, where the document is a scorecard; nothing where nobody has looked. */
  readonly goals: GoalsAround | undefined;
  /** The ids of all kinds of the workspace. */
  readonly kinds: readonly string[];
  /** For each id of the workspace, the first document that has it. */
  readonly firstWithId: ReadonlyMap<string, RelatedPlace>;
  /** How many steps the documents before this one bring to each person in each week; see `comingSteps`. */
  readonly loadBefore: ReadonlyMap<string, number>;
  /** Those of the document's links that lead to no file of the workspace. */
  readonly brokenLinks: ReadonlySet<string>;
  /** The digests by which each pinned file is known, by the link's target. */
  readonly pinned: ReadonlyMap<string, readonly string[]>;
  /** What the settings demand of sign-offs. */
  readonly signOffDemands: ReadonlyMap<string, SignOffDemands>;
  /** What keys prove of the document's sign-offs; nothing where nobody has looked. */
  readonly signatures: Signatures | undefined;
}

/** What a rule found: a finding without the rule's name and weight, which are the same for all of them. */
export type Issue = Omit<Finding, 'rule' | 'severity'>;

/** One thing that can be wrong. */
export interface Rule {
  /** Kebab-case, and what is wrong. */
  readonly id: string;
  /** What it weighs unless the settings say otherwise. */
  readonly severity: Severity;
  /** Only time brings it about: a document that was right yesterday has it today, though nobody touched it. */
  readonly isOfTime?: true;
  /** The kind whose documents alone it judges; nothing where it judges those of every kind. */
  readonly kind?: string;
  /** No comment in a document silences it: it judges what people vouch for, or whether the document can be read. */
  readonly isFirm?: true;
  /** Finds it in a document. A rule without a check is reported while a file is read. */
  readonly check?: (subject: Subject) => Iterable<Issue>;
}

/** What the documentation says of a rule. */
export interface RulePage {
  /** The whole page, as Markdown. */
  readonly text: string;
  /** What is wrong, in a sentence or two on one line. */
  readonly summary: string;
}
