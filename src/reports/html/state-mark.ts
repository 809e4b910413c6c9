import type { StepStatus } from '../../status/status.js';
import type { Speech } from '../speech.js';
import { shownState, signOffWords } from '../step-signs.js';
import { html, type Markup } from './markup.js';

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

function stateWords({ state, signOff }: StepStatus, speech: Speech): string {
  const said = signOff && signOffWords(signOff, speech);
  return speech.words.states[state] + (said === undefined ? '' : `, ${said}`);
}

function recurringMark({ recurring }: StepStatus, { words }: Speech): Markup | false {
  return recurring && html`<i class="again">↻ ${words.recurring}</i>`;
}
