import { isBroken } from '../status/attention.js';
import type { SignOffState } from '../signoff/verification.js';
import type { DocumentStatus, PhaseStatus, StepStatus } from '../status/status.js';
import type { Speech } from './speech.js';

/** How a step is shown: its state, and whether its sign-off no longer holds. */
export type ShownState = StepStatus['state'] | 'broken';

/** Never colour alone: each state has a sign of its own, and its word beside it. */
export const SIGNS: Readonly<Record<ShownState, string>> = {
  signed: '✓',
  overdue: '▲',
  'due-soon': '◐',
  open: '○',
  waived: '–',
  broken: '✗',
};

/** How a step is shown. */
export function shownState(step: StepStatus): ShownState {
  return isBroken(step) ? 'broken' : step.state;
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

/** Whether each step of a phase is signed or waived. */
export function isSettled({ steps, signed, waived }: PhaseStatus): boolean {
  return signed + waived === steps;
}

/** What is to be known of a sign-off beside that it is there. */
export function signOffWords(state: SignOffState, { words }: Speech): string | undefined {
  const { stale, invalid, verified } = words;
  const known: Partial<Record<SignOffState, string>> = { stale, invalid, verified };
  return known[state];
}
