import type { DocumentStatus, PhaseStatus } from '../status/status.js';
import { isToldOfByItself } from '../status/told-by-itself.js';
import { shownState } from './step-signs.js';
import { isTeam } from './team-talks.js';

/** Whether a phase has steps, each of them signed or waived. */
export function isSettled({ steps, signed, waived }: PhaseStatus): boolean {
  return steps > 0 && signed + waived === steps;
}

/** Whether each step of a phase comes back, so that it is never done. */
export function isEndless({ steps, recurring }: PhaseStatus): boolean {
  return steps > 0 && recurring === steps;
}

/** From the worst on. */
const URGENT = ['overdue', 'broken', 'due-soon'] as const;

/** The worst that stands in a phase, and how many steps are in it; nothing where nothing is urgent. */
export function worstIn(
  { id }: PhaseStatus,
  { steps = [] }: DocumentStatus,
): { readonly state: (typeof URGENT)[number]; readonly count: number } | undefined {
  const states = steps.filter(({ phase }) => phase === id).map(shownState);
  const state = URGENT.find((one) => states.includes(one));
  return state && { state, count: states.filter((one) => one === state).length };
}

/** Whether a document stands among those whose phases are compared: those of which other parts of a report tell do not. */
export function isInPortfolio(document: DocumentStatus): boolean {
  return (document.phases ?? []).length > 0 && !isToldOfByItself(document) && !isTeam(document);
}

/** The phases that some documents have, each once. */
export function phaseIdsOf(documents: readonly DocumentStatus[]): readonly string[] {
  return [...new Set(documents.flatMap(({ phases = [] }) => phases.map(({ id }) => id)))];
}

/** How many steps of a document's phases are overdue. */
export function overdueIn({ phases = [] }: DocumentStatus): number {
  return phases.reduce((sum, { overdue }) => sum + overdue, 0);
}
