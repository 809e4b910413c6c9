import type { IsoDate } from '../calendar/date.js';
import { type PlanDocument, recurs, type Section, type Step } from '../document/document.js';
import { LIFECYCLE_STATUSES, type LifecycleStatus } from '../document/vocabulary.js';
import type { Conformity, SectionConformity } from '../kinds/conformity.js';
import type { TemplateSection } from '../kinds/kind.js';
import { isFinished, validSignOff } from '../document/step-state.js';

/** A phase of a document, as its contract orders it. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly section: Section;
  readonly status: LifecycleStatus | undefined;
  /** All steps that stand in it, those of the team's own included. */
  readonly steps: readonly Step[];
  /** The steps that must be finished before it begins. */
  readonly gate: readonly Step[];
  /** One of its steps has been signed. */
  readonly hasBegun: boolean;
  /** It is over: the document's status is past it, or a phase whose gate it belongs to has begun. */
  readonly isOver: boolean;
}

/** The phases that a document has, in the order of its contract. */
export function phasesOf(document: PlanDocument, conformity: Conformity): Phase[] {
  const present = conformity.sections.filter(
    (entry): entry is SectionConformity & { section: Section } =>
      entry.section !== undefined && (entry.asked.steps.length > 0 || entry.section.steps.length > 0),
  );
  const begun = present.map(({ section }) => section.steps.some((step) => validSignOff(step) !== undefined));
  const asked = present.map((entry) => gateIds(entry.asked, conformity));
  const reached = document.frontmatter.status?.value;
  const members = conformity.sections.map(membersOf);

  return present.map(({ asked: { id, title, status, gate }, section }, index) => {
    const isPast = reached !== undefined && status !== undefined && order(status) < order(reached);
    const isPassed = asked.some((gate, later) => later > index && begun[later] && gate.includes(id));
    return {
      id,
      title,
      section,
      status,
      steps: section.steps,
      gate: stepsNamed(asked[index] as readonly string[], conformity, members, gate !== undefined),
      hasBegun: begun[index] as boolean,
      isOver: isPast || isPassed,
    };
  });
}

/** The steps of a phase. One that the contract has in it is one of it wherever it stands. */
function membersOf({ section, steps }: SectionConformity): readonly Step[] {
  const own = section?.steps ?? NONE;
  const isElsewhere = ({ step }: { readonly step: Step | undefined }) =>
    step !== undefined && !own.includes(step);
  return steps.some(isElsewhere)
    ? [...own, ...steps.filter(isElsewhere).flatMap(({ step }) => step ?? [])]
    : own;
}

const NONE: readonly Step[] = [];

/**
 * The steps of all phases that are named, and those that are named themselves.
 *
 * @param members the steps of each phase
 * @param namesSteps whether steps may be among what is named
 */
function stepsNamed(
  names: readonly string[],
  { sections }: Conformity,
  members: readonly (readonly Step[])[],
  namesSteps: boolean,
): readonly Step[] {
  const named = new Set(names);
  const found = sections.flatMap(({ asked, section }, index) => {
    if (named.has(asked.id)) return members[index] as readonly Step[];
    return namesSteps && section ? section.steps.filter((step) => named.has(step.id.value)) : NONE;
  });
  // Only a step that stands elsewhere is found twice.
  const isPlain = sections.every(({ section }, index) => members[index] === (section?.steps ?? NONE));
  return isPlain ? found : [...new Set(found)];
}

/** What a phase's gate names: what its template says, else all phases before it. */
function gateIds({ id, gate }: TemplateSection, { sections }: Conformity): readonly string[] {
  if (gate) return gate;
  const ids = sections.map(({ asked }) => asked.id);
  return ids.slice(0, ids.indexOf(id));
}

/** A step of the contract that the document lacks. */
export interface MissingStep {
  readonly id: string;
  readonly title: string;
  /** The id of the phase that it belongs to. */
  readonly phase: string;
}

/** The steps of the contract that must be finished before a phase begins, and that the document lacks. */
export function missingBefore(phase: Phase, conformity: Conformity): MissingStep[] {
  const { sections } = conformity;
  const asked = sections.find(({ section }) => section === phase.section)?.asked;
  const named = new Set(asked && gateIds(asked, conformity));
  return sections.flatMap(({ asked: { id: section }, steps }) =>
    steps.flatMap(({ asked: { id, title }, step }) =>
      !step && (named.has(section) || named.has(id.value)) ? [{ id: id.value, title, phase: section }] : [],
    ),
  );
}

function order(status: LifecycleStatus): number {
  return LIFECYCLE_STATUSES.indexOf(status);
}

/** The steps that keep a phase from beginning. */
export function blockersOf(phase: Phase, today: IsoDate): Step[] {
  return phase.gate.filter((step) => !isFinished(step, today));
}

/**
 * The phase a document is in. Its status names one phase or several: of two that follow each other (preparation for
 * start-up, start-up) it is the last that has begun; of two that run side by side, because all their steps recur
 * (operation, development), the first. Where it names none, it is the last phase that has begun, or the first of those that
 * run side by side with it; else the first of all.
 */
export function currentPhase(document: PlanDocument, phases: readonly Phase[]): Phase | undefined {
  const reached = document.frontmatter.status?.value;
  if (reached === 'ended') return phases.at(-1);
  const named = phases.filter(({ status }) => status !== undefined && status === reached);
  if (named.length > 0) return named.findLast((phase) => phase.hasBegun && !isEndless(phase)) ?? named[0];
  return (
    phases[
      firstBeside(
        phases.findLastIndex(({ hasBegun }) => hasBegun),
        phases,
      )
    ] ?? phases[0]
  );
}

/** Whether all steps of a phase recur. */
function isEndless({ steps }: Phase): boolean {
  return steps.length > 0 && steps.every(recurs);
}

/** The index of the first of the phases that run side by side with one; its own where it is not endless. */
function firstBeside(index: number, phases: readonly Phase[]): number {
  const ends = phases.slice(0, index + 1).findLastIndex((phase) => !isEndless(phase));
  return Math.min(ends + 1, index);
}

/** The phase that comes next: the first that waits after the last that does not, else the first that waits at all. */
export function nextPhase(phases: readonly Phase[], today: IsoDate): Phase | undefined {
  const waits = ({ hasBegun, steps }: Phase) =>
    !hasBegun && (steps.length === 0 || steps.some((step) => !isFinished(step, today)));
  const last = phases.findLastIndex((phase) => !waits(phase));
  return phases[last + 1] ?? phases.find(waits);
}
