import { sparkline } from '../measuring/figures.js';
import type { DocumentStatus, FigureStatus } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import { fit, pad, widest, width } from './columns.js';
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
  return [paint.bold(fit(headingOf(document), columns - 2)), ...rows, ''].join('\n');
}

/** The title of a scorecard, and whose it is. */
function headingOf(document: DocumentStatus): string {
  const { title, path, customer } = document;
  const named = title ?? path;
  const whole = customer === undefined || named.includes(customer) ? named : `${named} – ${customer}`;
  return withWorkspace(whole, document);
}

/** `87%`, or nothing where it has not been measured. */
function lastValue({ values, unit }: FigureStatus, { labels }: TerminalOptions): string {
  const last = values.at(-1);
  if (last === undefined) return '–';
  return labels.figures.measured(last.value, unit);
}

function verdict(figure: FigureStatus, { paint, labels }: TerminalOptions): string {
  const { state, target, unit, isWorse, isStale, nextDue = '' } = figure;
  const words = labels.figures;
  const said = {
    'on-target': paint.green(words.onTarget),
    'off-target': paint.red(words.offTarget(words.measured(target ?? 0, unit))),
    untargeted: paint.dim(words.untargeted),
    undirected: paint.dim(words.undirected),
    unmeasured: paint.dim(words.unmeasured),
  }[state];
  return [
    said,
    ...(isWorse ? [paint.yellow(words.worse)] : []),
    ...(isStale ? [paint.yellow(words.stale(nextDue))] : []),
  ].join(', ');
}
