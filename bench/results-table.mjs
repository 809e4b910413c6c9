// The one table of results that the README quotes: a row a command, a column a number of documents.

const COLUMNS = [
  { key: 'one', title: 'one document', base: 'node -e 0' },
  { key: 'thousand', title: '1,000 documents', base: 'serviceplan lint' },
  { key: 'tenThousand', title: '10,000 documents', base: 'serviceplan lint' },
];

/**
 * Draws results as a Markdown table.
 *
 * @param results by column, by name of the command: `time` in milliseconds, `ratio` to the column's first, `memory` in MB
 */
export function resultsTable(results) {
  const columns = COLUMNS.filter(({ key }) => results[key]);
  const names = [...new Set(columns.flatMap(({ key }) => Object.keys(results[key])))];
  const rows = [
    ['', ...columns.map(({ title, base }) => `${title} (× ${base})`), 'memory at most'],
    ...names.map((name) => {
      const measured = columns.map(({ key }) => results[key][name]);
      return [`\`${name}\``, ...measured.map(cell), megabytes(measured.map((result) => result?.memory))];
    }),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const draw = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [draw(head), draw(widths.map((width) => '-'.repeat(width))), ...body.map(draw)].join('\n');
}

function cell(result) {
  return result === undefined ? '' : `${duration(result.time)} (×${ratio(result.ratio)})`;
}

function duration(milliseconds) {
  if (milliseconds < 1000) return `${milliseconds.toFixed(0)} ms`;
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`;
}

function ratio(value) {
  return value.toFixed(value < 10 ? 2 : 0);
}

function megabytes(memories) {
  const known = memories.filter((memory) => memory !== undefined);
  return known.length === 0 ? '' : `${Math.max(...known).toFixed(0)} MB`;
}
