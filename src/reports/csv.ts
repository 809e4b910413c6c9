import type { Language } from '../document/vocabulary.js';
import type { ChangedStep } from '../status/changes-since.js';
import type { DocumentStatus, Status, StepStatus } from '../status/status.js';
import { dayOf } from '../status/workspaces.js';
import { changesByStep } from './changes-by-step.js';
import { changeText } from './changes-text.js';
import { textCell, valueCell } from './csv-cell.js';
import type { ReportContext } from './report.js';
import { loadSpeech, type Speech } from './speech.js';
import { signOffWords } from './step-signs.js';
import { personOrRole } from './who.js';

/** Where the decimal sign is a comma, spreadsheets take a semicolon between cells. */
const DELIMITERS: Readonly<Record<Language, string>> = { sv: ';', nb: ';', en: ',' };

/** Spreadsheets know UTF-8 by it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A step with its document, or what is known of one that is gone. */
interface Row {
  readonly place: { readonly path: string; readonly workspace?: string | undefined };
  readonly customer: string | undefined;
  readonly id: string | undefined;
  readonly step: Partial<StepStatus> & Pick<StepStatus, 'id' | 'title' | 'phase'>;
  readonly changes: readonly ChangedStep[];
}

/** A column: what it is called, and its cell in a row. */
type Column = readonly [head: string, cell: (row: Row) => string];

/** A row a step for spreadsheets (RFC 4180): dates as ISO writes them, and text that stays text. */
export async function csvReport(status: Status, { language }: ReportContext): Promise<string[]> {
  const columns = columnsFor(status, await loadSpeech(language));
  const line = csvLine(language);
  return [
    BYTE_ORDER_MARK,
    line(columns.map(([head]) => textCell(head))),
    ...rowsOf(status).map((row) => line(columns.map(([, cell]) => cell(row)))),
  ];
}

/** Writes rows of cells as the spreadsheets of a language read them. */
export function csvLine(language: Language): (cells: readonly string[]) => string {
  return (cells) => `${cells.join(DELIMITERS[language])}\r\n`;
}

/** The columns; which workspace, of which day and what has changed only where there is something to tell apart. */
function columnsFor(status: Status, speech: Speech): Column[] {
  const { words, labels } = speech;
  const { workspaces, changes, today } = status;
  const text = (head: string, of: (row: Row) => string | undefined): Column => [
    head,
    (row) => textCell(of(row) ?? ''),
  ];
  const value = (head: string, of: (row: Row) => string | number | undefined): Column => [
    head,
    (row) => valueCell(of(row)),
  ];
  return [
    ...(workspaces.length > 1 ? [text(words.workspace, ({ place }) => place.workspace)] : []),
    ...(workspaces.some((workspace) => workspace.today !== today)
      ? [value(words.day, ({ place }) => dayOf(status, place))]
      : []),
    text(labels.customer, ({ customer }) => customer),
    text(words.document, ({ id }) => id),
    text(words.phase, ({ step }) => step.phase),
    text(words.step, ({ step }) => step.id),
    text(words.toDo, ({ step }) => step.title),
    text(words.responsible, ({ step }) => personOrRole(step.responsibleName, step.role, speech)),
    value(words.due, ({ step }) => step.due),
    text(words.state, ({ step }) => step.state && words.states[step.state]),
    text(words.signedBy, ({ step }) => step.signedBy),
    value(words.signedOn, ({ step }) => step.signedOn),
    text(words.remark, ({ step }) => remarkOn(step, speech)),
    text(words.file, ({ place }) => place.path),
    value(words.line, ({ step }) => step.line),
    ...(changes ? [text(words.change, (row) => changesText(row.changes, speech))] : []),
  ];
}

function rowsOf({ documents, changes }: Status): Row[] {
  const changesOf = changesByStep(changes);
  const there = documents.flatMap((document: DocumentStatus) =>
    (document.steps ?? []).map((step): Row => {
      const { customer, id } = document;
      return { place: document, customer, id, step, changes: changesOf(step, document) };
    }),
  );
  const gone = (changes?.steps ?? []).filter(({ type }) => type === 'gone');
  return [
    ...there,
    ...gone.map((change): Row => {
      const { id, step, title, phase, customer } = change;
      return { place: change, customer, id, step: { id: step, title, phase }, changes: [change] };
    }),
  ];
}

function remarkOn({ signOff, lacks = [], recurring }: Row['step'], speech: Speech): string {
  const said = signOff && signOffWords(signOff, speech);
  const lacking = lacks.map((lack) => speech.labels.lacks[lack]);
  return [said, ...lacking, recurring ? speech.words.recurring : undefined].filter(Boolean).join(', ');
}

function changesText(changes: readonly ChangedStep[], speech: Speech): string {
  return changes.map((change) => changeText(change, speech)).join(', ');
}
