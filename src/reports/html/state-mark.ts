import { isBroken } from '../../status/attention.js';
import type { SignOffState } from '../../signoff/verification.js';
import type { StepStatus } from '../../status/status.js';
import type { Speech } from '../speech.js';
import { html, type Markup } from './markup.js';

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

/** A step's state with its sign, and what is to be known of its sign-off. */
export function stateMark(step: StepStatus, speech: Speech): Markup {
  const again = recurringMark(step, speech);
  return html`<span class="s ${shownState(step)}">${stateWords(step, speech)}</span>${again && ' '}${again}`;
}

/** The same as a whole cell of a table. */
export function stateCell(step: StepStatus, speech: Speech): Markup {
  const again = recurringMark(step, speech);
  return html`<td class="s ${shownState(step)}">${stateWords(step, speech)}${again && ' '}${again}</td>`;
}

function stateWords({ state, signOff }: StepStatus, { words }: Speech): string {
  const { stale, invalid, verified } = words;
  const known: Partial<Record<SignOffState, string>> = { stale, invalid, verified };
  const said = signOff && known[signOff];
  return words.states[state] + (said === undefined ? '' : `, ${said}`);
}

function recurringMark({ recurring }: StepStatus, { words }: Speech): Markup | false {
  return recurring && html`<i class="again">↻ ${words.recurring}</i>`;
}
