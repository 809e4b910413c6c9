import type { IsoDate } from '../../calendar/date.js';
import { endsLikeDigest } from '../../document/field-values.js';
import type { SignWords } from '../../languages/sign.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import type { Flag, Parameter } from '../arguments/flags.js';
import { checkName } from '../names.js';
import { type AddressedStep, addressOf } from './step-address.js';

/** The steps that are signed, or whose sign-off is taken back. */
export const STEPS = {
  name: '<steps...>',
  description: 'steps as document#step, such as nordvik#A1 or customers/nordvik/lifecycle.md#A1',
} as const satisfies Parameter;

/** What a sign-off is proven with, wherever one is written. */
export const KEY_FLAG = {
  flags: '--key <file>',
  description: 'sign with an SSH key: a private one, or a public one held by an ssh-agent',
} as const satisfies Flag;

/** Longer steps are cut: what is left out is counted. */
const MOST_LINES = 40;

/** A step as it stands, a line each. */
export function stepLines({ step, open }: AddressedStep, { moreLines }: SignWords): string[] {
  const { text } = open.document.source;
  const lines = text
    .slice(step.heading.span.end, step.span.end)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const left = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => `| ${visible(line)}`);
  return left > 0 ? [...shown, `| ${moreLines(left)}`] : shown;
}

/** That a step is signed already, by whom and when. */
export function lastSignOffText(addressed: AddressedStep, { already, notSigned }: SignWords): string {
  const last = addressed.step.signOffs.at(-1);
  const address = visible(addressOf(addressed));
  return last ? already(address, visible(last.name.value), last.date.value) : notSigned(address);
}

/** A note that can stand in a sign-off: one line, blanks folded, that does not end as its digest would. @throws Unusable */
export function checkNote(text: string, flag: string): string {
  const note = checkName(text, flag).replace(/\s+/g, ' ');
  if (!endsLikeDigest(note)) return note;
  throw unusable('note-like-digest', { flag, note });
}

/** When a step that recurs is due again, and that it may have been another day. */
export function dueAgainLines(
  due: IsoDate,
  isUncertain: boolean,
  { dueAgain, warning, dueUncertain }: SignWords,
): string[] {
  return [dueAgain(due), ...(isUncertain ? [`! ${warning}: ${dueUncertain}`] : [])];
}
