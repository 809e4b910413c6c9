import type { IsoDate } from '../../calendar/date.js';
import { addMeasurement, type Measurement, measurementText } from '../../changes/measure.js';
import { eitherNumber, parseNumber } from '../../document/number-text.js';
import { readsAsNumberOf } from '../../document/own-values.js';
import type { Language } from '../../document/vocabulary.js';
import { escapeMarkdown } from '../../markdown/text.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import { carryOut, CHANGE_FLAGS, type ChangeOptions, type ChangePlan } from '../changing/carry-out.js';
import { command } from '../arguments/command.js';
import { checkDate, checkName } from '../names.js';
import { findFigure } from '../changing/figure-address.js';
import { inSession, type Session } from '../session.js';

interface MeasureOptions extends ChangeOptions {
  readonly on?: IsoDate;
  readonly n?: number;
  readonly note?: string;
}

export const measure = command({
  parameters: [
    { name: '<figure>', description: 'a key figure as document#figure, such as scorecard#C1' },
    { name: '<value>', description: 'the value, such as 4.2; a negative one goes after --' },
  ],
  flags: [
    {
      flags: '--on <date>',
      description: 'the day the value is for; today by default',
      parse: (text) => checkDate(text, '--on'),
    },
    {
      flags: '--n <count>',
      description: 'how many answers or cases it comes from',
      parse: wholeNumber,
    },
    { flags: '--note <text>', description: 'a note on it' },
    ...CHANGE_FLAGS,
  ],

  async run(world, [figure, value], options) {
    return inSession(world, options, async (session) => {
      return await carryOut(session, options, () => planMeasurement(session, figure, value, options));
    });
  },
});

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw unusable('no-answer-count', { given: text });
  return Number(text);
}

/** @throws Unusable for a text that says no number, or may say one of two */
function refuseNoNumber(given: string, language: Language): void {
  if (parseNumber(given, language) !== undefined) return;
  const either = eitherNumber(given, language);
  throw either ? unusable('number-unclear', { given, ...either }) : unusable('no-number', { given });
}

async function planMeasurement(
  session: Session,
  figure: string,
  value: string,
  options: MeasureOptions,
): Promise<ChangePlan> {
  const { open, entry } = await findFigure(session, figure);
  refuseNoNumber(value, open.document.language);
  const today = session.today(open.workspace);
  const date = options.on ?? today;
  if (date > today) throw unusable('value-in-future', { date });
  const note = options.note === undefined ? undefined : escapeMarkdown(checkName(options.note, '--note'));
  if (note !== undefined && options.n === undefined && readsAsNumberOf(note)) {
    throw unusable('note-like-count', { note });
  }
  const measurement: Measurement = { date, value: value.trim(), n: options.n, note };
  const before = entry.dated.find((line) => line.date.value === date)?.text.value;
  const line = `${before === undefined ? '' : `${before} → `}${measurementText(measurement)}`;
  return {
    preview: `${visible(`${figure} ${date}: ${line}`)}\n`,
    changes: [{ open, edits: addMeasurement(open.document, entry, measurement) }],
  };
}
