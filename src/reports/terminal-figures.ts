import { sparkline } from '../measuring/figures.js';
import type { DocumentStatus, FigureStatus } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import { fit, pad, widest, width } from '../text/columns.js';
import { withCustomer } from './customer-title.js';
import { verdictOf } from './figure-words.js';
import type { TerminalOptions } from './terminal.js';

/** The key figures of a scorecard, a line each: how they have gone, the last value, how it stands to the target. */
export function scorecardBlock(document: DocumentStatus, options: TerminalOptions): string {
  const { paint, columns } = options;
  const figures = document.figures ?? [];
  const names = figures.map(({ id, title }) => `${id} ${title}`.trim());
  const lines = figures.map(({ values }) => sparkline(values.map(({ value }) => value)));
  const lasts = figures.map((figure) => lastValue(figure, options));
  const lineWidth = widest(lines);
  const lastWidth = widest(lasts);
  const beside = 2 + 2 + lineWidth + 2 + lastWidth + 2;
  const nameWidth = Math.max(12, Math.min(widest(names), columns - beside - 24));
  const rows = figures.map((figure, index) => {
    const gap = ' '.repeat(lineWidth - width(lines[index] ?? ''));
    const last = pad(lasts[index] ?? '', lastWidth);
    return `  ${pad(names[index] ?? '', nameWidth)}  ${gap}${paint.dim(lines[index] ?? '')}  ${last}  ${verdict(figure, options)}`;
  });
  const title = withCustomer(document.title ?? document.path, document.customer);
  return [paint.bold(fit(withWorkspace(title, document), columns - 2)), ...rows, ''].join('\n');
}

/** `87%`, or nothing where it has not been measured. */
function lastValue({ values, unit }: FigureStatus, { labels }: TerminalOptions): string {
  const last = values.at(-1);
  if (last === undefined) return '–';
  return labels.figures.measured(last.value, unit);
}

function verdict(figure: FigureStatus, { paint, labels }: TerminalOptions): string {
  const { state, target, unit } = figure;
  const aim = labels.figures.measured(target ?? 0, unit);
  const { stands, worse, stale } = verdictOf(figure, aim, { labels, date: (day) => day });
  const colour = state === 'on-target' ? paint.green : state === 'off-target' ? paint.red : paint.dim;
  const troubles = [worse, stale].flatMap((said) => said ?? []);
  return [colour(stands), ...troubles.map((said) => paint.yellow(said))].join(', ');
}
