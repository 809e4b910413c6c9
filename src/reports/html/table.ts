import { html, Markup, type Part } from './markup.js';

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
  /** On a phone each row is a few lines, set by the classes of its cells; else the table scrolls by itself. */
  readonly isStacked?: boolean;
}

/** A table that fits a narrow page, stacked or scrolled by itself. */
export function table({ caption, columns, rows, isSortable = false, isStacked }: TableOptions): Markup {
  const className = [isSortable && 'sortable', isStacked && 'stacked'].filter(Boolean).join(' ');
  const drawn = html`<table${className !== '' && html` class="${className}"`}>
<caption class="vh">${caption}</caption>
<thead><tr>${columns.map(
    ({ head, isNumber, className: own }) =>
      html`<th
        scope="col"
        ${(isNumber === true || own !== undefined) && html` class="${[isNumber && 'n', own].filter(Boolean).join(' ')}"`}
      >
        ${head}
      </th>`,
  )}</tr></thead>
<tbody>
${[...rows]}</tbody></table>
`;
  if (isStacked) return withRoles(drawn);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">${drawn}</div> `;
}

const ROLES: readonly (readonly [RegExp, string])[] = [
  [/<table\b/g, '<table role="table"'],
  [/<(thead|tbody)>/g, '<$1 role="rowgroup">'],
  [/<tr\b/g, '<tr role="row"'],
  [/<td\b/g, '<td role="cell"'],
  [/<th scope="col"/g, '<th role="columnheader" scope="col"'],
  [/<th scope="row"/g, '<th role="rowheader" scope="row"'],
];

/** Some browsers take a table whose rows are set otherwise for none, unless each part says what it is. */
function withRoles({ text }: Markup): Markup {
  // No text of a document holds a mark: what looks like an element is one of ours.
  return new Markup(ROLES.reduce((markup, [element, named]) => markup.replace(element, named), text));
}
