import { isBroken } from '../status/attention.js';
import type { SignOffState } from '../signoff/verification.js';
import type { StepStatus } from '../status/status.js';
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

/** What is to be known of a sign-off beside that it is there. */
export function signOffWords(state: SignOffState, { words }: Speech): string | undefined {
  const { stale, invalid, verified } = words;
  const known: Partial<Record<SignOffState, string>> = { stale, invalid, verified };
  return known[state];
}
