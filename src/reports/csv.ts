import type { Language } from '../document/vocabulary.js';
import type { Status } from '../status/status.js';
import { visible } from '../text/visible.js';
import { changeRemark } from './changes-text.js';
import type { ReportContext } from './report.js';
import { loadSpeech } from './speech.js';

/** Where the decimal sign is a comma, spreadsheets take a semicolon between cells. */
const DELIMITERS: Readonly<Record<Language, string>> = { sv: ';', nb: ';', en: ',' };

/** Spreadsheets know UTF-8 by it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A row a step for spreadsheets (RFC 4180): dates as ISO writes them, and no text that one would take for a formula. */
export async function csvReport(status: Status, { language }: ReportContext): Promise<string[]> {
  const speech = await loadSpeech(language);
  const { words, labels } = speech;
  const { changes } = status;
  const line = csvLine(language);
  const changesOf = new Map<string, string[]>();
  for (const change of changes?.steps ?? []) {
    const key = keyOf(change.path, change.step);
    const said = `${words.changes[change.type]}: ${changeRemark(change, speech)}`;
    changesOf.set(key, [...(changesOf.get(key) ?? []), said]);
  }
  const heads = [
    labels.customer,
    words.document,
    words.phase,
    words.step,
    words.toDo,
    words.responsible,
    words.due,
    words.state,
    words.signedBy,
    words.signedOn,
    words.remark,
    words.file,
    words.line,
    ...(changes ? [words.change] : []),
  ];
  const rows = status.documents.flatMap((document) =>
    (document.steps ?? []).map((step) => {
      const { signOff } = step;
      const remark =
        signOff === 'stale'
          ? words.stale
          : signOff === 'invalid'
            ? words.invalid
            : signOff === 'verified'
              ? words.verified
              : '';
      return line([
        document.customer,
        document.id,
        step.phase,
        step.id,
        step.title,
        step.responsibleName ?? step.role,
        step.due,
        words.states[step.state],
        step.signedBy,
        step.signedOn,
        [remark, step.recurring ? words.recurring : ''].filter(Boolean).join(', '),
        document.path,
        String(step.line),
        ...(changes ? [changesOf.get(keyOf(document.path, step.id))?.join(', ')] : []),
      ]);
    }),
  );
  const gone = (changes?.steps ?? [])
    .filter(({ type }) => type === 'gone')
    .map(({ document, id, step, title, path }) =>
      line([document, id, '', step, title, '', '', '', '', '', '', path, '', words.changes.gone]),
    );
  return [BYTE_ORDER_MARK, line(heads), ...rows, ...gone];
}

/** Writes rows as the spreadsheets of a language read them; cells can do nothing there. */
export function csvLine(language: Language): (cells: readonly (string | undefined)[]) => string {
  const delimiter = DELIMITERS[language];
  return (cells) => `${cells.map((cell) => quoted(cell ?? '')).join(delimiter)}\r\n`;
}

function keyOf(path: string, step: string): string {
  return JSON.stringify([path, step]);
}

/** What a spreadsheet would take for a formula; full-width signs too, which some turn into the others. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]/;

/** A number is none, whatever its sign. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A cell that no text can leave: an apostrophe keeps what looks like a formula text. */
function quoted(text: string): string {
  const shown = visible(text);
  const safe = FORMULA.test(shown) && !NUMBER.test(shown) ? `'${shown}` : shown;
  return `"${safe.replaceAll('"', '""')}"`;
}
