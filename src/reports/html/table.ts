import { html, type Markup, type Part } from './markup.js';

/** A column: its head, and how it is set. */
export interface Column {
  readonly head: Part;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
  readonly className?: string;
}

/** How a table is to be drawn. */
export interface TableOptions {
  /** What it is called for those who cannot see where it stands. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Rows of cells, made already; the first cell of each names the row. */
  readonly rows: Iterable<Markup>;
  /** People may sort and filter it, where scripts run. */
  readonly isSortable?: boolean;
}

/** A table that scrolls by itself where the page is too narrow for it. */
export function table({ caption, columns, rows, isSortable = false }: TableOptions): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table${isSortable && html` class="sortable"`}>
<caption class="vh">${caption}</caption>
<thead><tr>${columns.map(
    ({ head, isNumber, className }) =>
      html`<th
        scope="col"
        ${(isNumber === true || className !== undefined) && html` class="${[isNumber && 'n', className].filter(Boolean).join(' ')}"`}
      >
        ${head}
      </th>`,
  )}</tr></thead>
<tbody>
${[...rows]}</tbody></table></div>
`;
}
