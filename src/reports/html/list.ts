import type { Speech } from '../speech.js';
import { html, type Markup, type Part } from './markup.js';
import { table } from './table.js';

/** More rows of a list are not shown, where it does not say otherwise. */
const LONGEST_LIST = 100;

/** A column of a list. */
export interface ListColumn<Row> {
  /** What a cell tells of its row; on a phone it settles on which line of the row it stands. */
  readonly tells: 'when' | 'whose' | 'what' | 'who' | 'why';
  readonly head: Part;
  readonly cell: (row: Row) => Part;
  /** What rows are sorted by, where not by the words of the cell. */
  readonly order?: (row: Row) => string | number;
  /** Says which language the words of the cell are in, where not in that of the page. */
  readonly lang?: (row: Row) => Markup | undefined;
}

/** How a list is to be drawn. */
export interface ListOptions<Row> {
  readonly caption: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly most?: number | undefined;
  /** Says how many rows are left out; else that the tables further down have them. */
  readonly more?: (left: number) => string;
}

/** Things that somebody must see to, a row each. On a phone each row is a few lines. */
export function list<Row>(
  rows: readonly Row[],
  { caption, columns, most = LONGEST_LIST, more }: ListOptions<Row>,
  { words, number }: Speech,
): Markup {
  const left = rows.length - most;
  const cell = ({ tells, cell: draw, order, lang }: ListColumn<Row>, row: Row) =>
    html`<td class="${tells}" ${lang?.(row)}${order && html` data-k="${order(row)}"`}>${draw(row)}</td>`;
  return html`${table({
    caption,
    isSortable: rows.length > 1,
    isStacked: true,
    columns: columns.map(({ head, tells }) => ({ head, className: tells })),
    rows: rows.slice(0, most).map(
      (row) =>
        html`<tr>
          ${columns.map((column) => cell(column, row))}
        </tr> `,
    ),
  })}${left > 0 && html`<p class="more">${more ? more(left) : words.moreRows(number(left))}</p> `}`;
}
