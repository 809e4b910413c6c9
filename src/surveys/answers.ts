import { parseNumber } from '../document/number-text.js';
import { message } from '../languages/messages.js';
import { countEach } from '../text/count-each.js';
import type { Message } from '../text/finding.js';
import { nearest } from '../text/nearest.js';
import type { Row } from '../text/delimited.js';
import { readTable, type Table, type TableFault } from './answers-table.js';
import type { Question, Survey } from './survey.js';

/**
 * What somebody answered to a question: which answer of the scale, from 0 for the worst; of a recommendation 0 to 10; that
 * they have no opinion; of an open question that they wrote something. Nothing where they did not answer.
 */
export type Answer = number | 'no-opinion' | 'text' | undefined;

/** The answers of all who answered, column by column. */
export interface Answers {
  /** How many answered. */
  readonly count: number;
  /** The id of the group of each; nothing where it is not said. */
  readonly groups: readonly (string | undefined)[];
  /** By the ids of questions, what each answered. */
  readonly byQuestion: ReadonlyMap<string, readonly Answer[]>;
}

/** What a file of answers holds, or what is wrong with it: of answers that are not certain nothing is reckoned. */
export type AnswersReading =
  { readonly answers: Answers } | { readonly faults: readonly TableFault[]; readonly more: number };

/** So many faults of a file are told; a file with more is not mended line by line. */
const MOST_FAULTS = 20;

/** Nobody writes more; characters. */
const LONGEST_ANSWER = 4000;

/** The column that says which group somebody belongs to. */
const GROUP_COLUMNS = ['group', 'grupp', 'gruppe'];

/** Reads the text of a file of answers: a column a question, a row for each who answered. */
export function readAnswers(survey: Survey, text: string): AnswersReading {
  const columns = new Columns(survey);
  const table = readTable(text, (name) => columns.meant(name) !== undefined);
  if ('message' in table) return { faults: [table], more: 0 };
  return new Reader(survey, columns).read(table);
}

/** What two texts have in common that people would call the same answer. */
function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

type Column = Question | 'group';

/** Knows columns by their names: the id, the title or the wording of a question, or the word for a group. */
class Columns {
  private readonly byName = new Map<string, Column>();
  /** What columns are best called. */
  readonly names: readonly string[];
  private readonly known: readonly string[];

  constructor({ questions, groups }: Survey) {
    for (const name of groups.length > 0 ? GROUP_COLUMNS : []) this.byName.set(name, 'group');
    for (const question of questions) {
      const { id, title, wording } = question;
      for (const name of [wording, title, `${id} ${title}`, id]) this.byName.set(keyOf(name), question);
    }
    const ids = questions.map(({ id }) => id);
    this.names = groups.length > 0 ? [...ids, 'group'] : ids;
    this.known = [...this.names, ...questions.flatMap(({ title, wording }) => [title, wording])];
  }

  meant(name: string): Column | undefined {
    return this.byName.get(keyOf(name));
  }

  nearest(name: string): string {
    return nearest(name, this.known) ?? '';
  }
}

/** A column of a table that is read. */
interface Placed {
  readonly index: number;
  readonly name: string;
  readonly column: Column;
  /** What cells mean, by how they are written; grows with each new way. */
  readonly known: Map<string, Answer | GroupId>;
}

/** The id of a group, apart from the words that stand for answers. */
interface GroupId {
  readonly group: string;
}

class Reader {
  private readonly faults: TableFault[] = [];
  private more = 0;

  constructor(
    private readonly survey: Survey,
    private readonly columns: Columns,
  ) {}

  read({ header, rows }: Table): AnswersReading {
    const placed = this.place(header, rows);
    const groups: (string | undefined)[] = [];
    const byQuestion = new Map(this.survey.questions.map(({ id }) => [id, [] as Answer[]]));
    const answered = rows.filter(({ cells }) =>
      placed.some(({ index, column }) => column !== 'group' && (cells[index] ?? '') !== ''),
    );
    for (const row of answered) {
      if (row.cells.slice(header.length).some((cell) => cell !== ''))
        this.fault(row, () => message('answers-long-row', { row: row.number, most: header.length }));
      let group: string | undefined;
      for (const place of placed) {
        const meant = this.meant(row.cells[place.index] ?? '', row, place);
        if (typeof meant === 'object') group = meant.group;
        else if (place.column !== 'group') byQuestion.get(place.column.id)?.push(meant);
      }
      groups.push(group);
    }
    this.countPeople(groups);
    if (this.faults.length > 0) return { faults: this.faults, more: this.more };
    return { answers: { count: answered.length, groups, byQuestion } };
  }

  /** More answers than people were asked, or than there are, are not all of these people's. */
  private countPeople(groups: readonly (string | undefined)[]): void {
    const { invited = Infinity, population = Infinity, groups: known } = this.survey;
    const first = { line: 1 };
    const all = groups.length;
    if (all > invited) this.fault(first, () => message('answers-too-many', { count: all, invited }));
    else if (all > population)
      this.fault(first, () => message('answers-beyond-population', { count: all, population }));
    const counts = countEach(groups);
    for (const { id, title, people } of known) {
      const count = counts.get(id) ?? 0;
      if (people !== undefined && count > people)
        this.fault(first, () => message('answers-too-many-in-group', { group: title, count, people }));
    }
  }

  /** Finds what each column is; what is unknown, doubled or missing is a fault. */
  private place(header: readonly string[], rows: readonly Row[]): Placed[] {
    const first = { line: 1 };
    const placed: Placed[] = [];
    header.forEach((name, index) => {
      // Spreadsheets save columns that hold nothing.
      if (name === '' && rows.every(({ cells }) => (cells[index] ?? '') === '')) return;
      const column = this.columns.meant(name);
      const at = { column: index + 1, name: shown(name) };
      if (!column) {
        this.fault(first, () => {
          const values = { ...at, nearest: this.columns.nearest(name), known: this.columns.names.join(', ') };
          return message('answers-unknown-column', values);
        });
      } else if (placed.some((other) => other.column === column)) {
        this.fault(first, () => message('answers-column-twice', at));
      } else placed.push({ index, name: at.name, column, known: this.cellsOf(column) });
    });
    for (const question of this.survey.questions) {
      if (question.type === 'open' || placed.some(({ column }) => column === question)) continue;
      this.fault(first, () => message('answers-missing-column', { question: question.id }));
    }
    return placed;
  }

  /** The cells that a column may hold, in the form that {@link keyOf} gives them; words before numbers. */
  private cellsOf(column: Column): Map<string, Answer | GroupId> {
    const cells = new Map<string, Answer | GroupId>();
    if (column === 'group') {
      for (const { id, title } of this.survey.groups)
        for (const name of [`${id} ${title}`, title, id]) cells.set(keyOf(name), { group: id });
      return cells;
    }
    const { type, scale } = column;
    if (type === 'recommendation')
      for (let number = 0; number <= 10; number++) cells.set(`${number}`, number);
    else {
      scale?.answers.forEach((_, index) => cells.set(`${index + 1}`, index));
      scale?.answers.forEach(({ text }, index) => cells.set(keyOf(text.value), index));
    }
    for (const text of scale?.noOpinion ?? []) cells.set(keyOf(text), 'no-opinion');
    return cells;
  }

  /** What a cell means; what it cannot mean is a fault. */
  private meant(cell: string, row: Row, place: Placed): Answer | GroupId {
    const { column, known } = place;
    if (cell === '') return undefined;
    // The numbers that may be answered are below a thousand.
    const number = parseNumber(cell, 'en');
    const meant =
      known.get(cell) ??
      known.get(keyOf(cell)) ??
      (number === undefined ? undefined : known.get(String(number)));
    if (meant !== undefined) {
      known.set(cell, meant);
      return meant;
    }
    if (column !== 'group' && column.type === 'open') return this.text(cell, row, place);
    // A question whose scale is not there is a finding of its own.
    if (known.size > 0) this.fault(row, () => this.unknown(cell, row, place));
    return undefined;
  }

  /** What is written is counted and never shown; what a spreadsheet would reckon with is no text. */
  private text(cell: string, row: Row, { name }: Placed): Answer {
    const at = { row: row.number, name };
    if (cell.length > LONGEST_ANSWER)
      this.fault(row, () => message('answers-long-answer', { ...at, most: LONGEST_ANSWER }));
    else if (FORMULA.test(cell)) this.fault(row, () => message('answers-formula', at));
    return 'text';
  }

  private unknown(cell: string, row: Row, { name, column }: Placed): Message {
    const at = { row: row.number, name, text: shown(cell) };
    if (column !== 'group' && column.type === 'recommendation') return message('answers-not-0-10', at);
    const words =
      column === 'group'
        ? this.survey.groups.map(({ title }) => title)
        : [
            ...(column.scale?.answers.map(({ text }) => text.value) ?? []),
            ...(column.scale?.noOpinion ?? []),
          ];
    const values = { ...at, nearest: nearest(cell, words) ?? '', known: words.join(', ') };
    return message('answers-unknown-answer', values);
  }

  /** @param say says what is wrong, where it is told */
  private fault({ line }: Pick<Row, 'line'>, say: () => Message): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ message: say(), line });
    else this.more++;
  }
}

/** What a spreadsheet takes for a formula. A dash and a blank begin a sentence; dashes alone stand for no answer. */
const FORMULA = /^(?:[=@|\uFF1D\uFF20]|[+\-\uFF0B\uFF0D](?=\S)(?![-\uFF0D–—]*$))/;

/** A cell as messages quote it. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
