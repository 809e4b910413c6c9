import { type IsoDate, type Week, weekOf } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import { somebody } from '../document/people.js';
import type { Person } from '../document/settings.js';
import { addTo } from '../text/add-to.js';
import { compare } from '../text/compare.js';
import { personOf, responsibleFor } from './responsible.js';
import type { DocumentStatus, PersonLoad, StepStatus } from './status.js';
import { isOpen } from '../document/step-state.js';
import type { WorkspaceStatus } from './workspaces.js';

/** A step that is to come, who answers for it, and in which week it falls due. */
export interface ComingStep {
  readonly step: Step;
  readonly person: Person;
  readonly week: Week;
  /** The same for all steps of that person in that week. */
  readonly slot: string;
}

/** The open steps of a document that fall due today or later, and have a person and a date. */
export function* comingSteps(
  document: PlanDocument,
  people: ReadonlyMap<string, Person>,
  today: IsoDate,
): Generator<ComingStep> {
  for (const step of document.steps) {
    const due = step.due?.date?.value;
    if (due === undefined || due < today || !isOpen(step, today)) continue;
    const person = personOf(responsibleFor(step, document, people, today));
    if (!person) continue;
    const week = weekOf(due);
    yield { step, person, week, slot: `${person.key} ${week.monday}` };
  }
}

/** How many steps fall due for each person in each week, in the documents of a workspace that were looked at. */
export class Workload {
  private readonly total = new Map<string, number>();
  private readonly ofDocument = new Map<string, ReadonlyMap<string, number>>();

  /** What the documents counted so far come to by slot, without a document that may be among them. */
  before({ source }: PlanDocument): ReadonlyMap<string, number> {
    const own = this.ofDocument.get(source.path);
    if (!own) return this.total;
    return new Map([...this.total].map(([slot, count]) => [slot, count - (own.get(slot) ?? 0)]));
  }

  /** Counts a document, once; nothing where nobody has a limit. */
  count(document: PlanDocument, people: ReadonlyMap<string, Person>, today: IsoDate): void {
    const { path } = document.source;
    if (this.ofDocument.has(path) || !somebody(people, ({ workloadLimit }) => workloadLimit !== undefined))
      return;
    const own = new Map<string, number>();
    for (const { slot } of comingSteps(document, people, today)) {
      own.set(slot, (own.get(slot) ?? 0) + 1);
      this.total.set(slot, (this.total.get(slot) ?? 0) + 1);
    }
    this.ofDocument.set(path, own);
  }
}

/** What each person has before them, week by week: those with the most overdue steps first. */
export function loadsOf(
  documents: readonly DocumentStatus[],
  workspaces: readonly WorkspaceStatus[],
): PersonLoad[] {
  const stepsOf = new Map<string, StepStatus[]>();
  for (const { steps = [] } of documents) {
    for (const step of steps) {
      if (step.responsible === undefined || step.state === 'signed' || step.state === 'waived') continue;
      addTo(stepsOf, identity(step.responsible, step.responsibleName), step);
    }
  }
  const limits = new Map<string, number>();
  for (const { key, name, most } of workspaces.flatMap(({ limits: own = [] }) => own)) {
    const who = identity(key, name);
    // Somebody whom several workspaces know has time for what the strictest of them allows.
    limits.set(who, Math.min(limits.get(who) ?? Infinity, most));
  }
  return [...stepsOf]
    .map(([who, steps]) => loadOf(steps, limits.get(who)))
    .sort((a, b) => b.overdue - a.overdue || b.open - a.open || (a.key < b.key ? -1 : 1));
}

/** The people of two workspaces may share a key, two people of one a name. */
export function identity(key: string, name: string | undefined): string {
  return JSON.stringify([key, name]);
}

function loadOf(steps: readonly StepStatus[], limit: number | undefined): PersonLoad {
  const [{ responsible = '', responsibleName = '' }] = steps as [StepStatus];
  const weeks = new Map<IsoDate, { week: string; from: IsoDate; steps: number }>();
  let overdue = 0;
  let undated = 0;
  for (const { state, due } of steps) {
    if (state === 'overdue') overdue++;
    else if (due === undefined) undated++;
    else {
      const { year, number, monday } = weekOf(due);
      const week = `${year}-W${String(number).padStart(2, '0')}`;
      weeks.set(monday, { week, from: monday, steps: (weeks.get(monday)?.steps ?? 0) + 1 });
    }
  }
  return {
    key: responsible,
    name: responsibleName,
    open: steps.length,
    overdue,
    undated,
    limit,
    weeks: [...weeks.values()].sort((a, b) => compare(a.from, b.from)),
  };
}
