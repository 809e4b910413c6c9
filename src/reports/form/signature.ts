import type { SignOff, Step } from '../../document/document.js';
import { wordsOf } from '../../languages/words.js';
import { signedOn, validSignOff, waiverInForce } from '../../document/step-state.js';
import { html, type Markup } from '../html/markup.js';
import type { Speech } from '../speech.js';
import { signOffWords } from '../step-signs.js';
import type { FormContext } from './form.js';

type SignatureContext = Pick<FormContext, 'today' | 'signOffStates'>;

/** All who signed, the newest last, and whether that no longer holds; else why the step is taken out; else room to sign. */
export function signature(step: Step, { today, signOffStates }: SignatureContext, speech: Speech): Markup {
  const { date, language, words } = speech;
  const { signOffs } = step;
  const waiver = waiverInForce(step, today);
  if (signOffs.length === 0 && waiver) {
    const { until } = waiver;
    const last = until ? ` (${wordsOf(language).until} ${date(until.value)})` : '';
    return html`<p>${words.states.waived}${last}: ${waiver.reason}</p>
      <p><span class="signed">${waiver.name}</span><br />${date(waiver.date.value)}</p>`;
  }
  const isOpen = signedOn(step) === undefined;
  const counts = validSignOff(step);
  const state = signOffStates.get(step.id.value);
  const said = (signOff: SignOff) => (signOff === counts && state ? signOffWords(state, speech) : undefined);
  return html`${signOffs.map((signOff) => signed(signOff, said(signOff), speech))}${isOpen && html`<div class="room"></div>`}`;
}

function signed(
  { name, date, meaning, note }: SignOff,
  state: string | undefined,
  { language, date: written }: Speech,
): Markup {
  const { meanings } = wordsOf(language);
  const said = meaning === 'done' ? '' : `, ${meanings[meaning]}`;
  return html`<p>
    <span class="signed">${name.value}</span><br />${written(date.value)}${said}${
      note !== undefined && html`<br /><small>${note}</small>`
    }${state !== undefined && html`<br /><small>${state}</small>`}
  </p>`;
}
