import { isBroken } from '../../status/attention.js';
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
export function stateMark(step: StepStatus, { words }: Speech): Markup {
  const shown = shownState(step);
  const extra =
    step.signOff === 'stale'
      ? words.stale
      : step.signOff === 'invalid'
        ? words.invalid
        : step.signOff === 'verified'
          ? words.verified
          : undefined;
  const word = words.states[step.state] + (extra === undefined ? '' : `, ${extra}`);
  return html`<span class="s ${shown}">${word}</span>${
      step.recurring &&
      html` <span class="again" title="${words.recurring}"
        >↻<span class="vh"> ${words.recurring}</span></span
      >`
    }`;
}
