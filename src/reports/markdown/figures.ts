import { sparkline } from '../../measuring/figures.js';
import { withWorkspace } from '../../status/workspaces.js';
import { ownerOf, figuresSummary, scorecardsIn, verdictOf } from '../figure-words.js';
import { type DrawPart, table, text } from './part.js';

/** The key figures of all scorecards, a row each. */
export const figuresPart: DrawPart = ({ documents }, speech) => {
  const scorecards = scorecardsIn(documents);
  if (scorecards.length === 0) return '';
  const { words, measured, date } = speech;
  const rows = scorecards.flatMap(({ figures = [], customer, workspace }) =>
    figures.map((figure) => {
      const { id, title, groupTitle, unit, values, target } = figure;
      const last = values.at(-1);
      const { stands, worse, stale } = verdictOf(figure, text(measured(target ?? 0, unit)), speech);
      return [
        text(
          withWorkspace(customer === undefined ? groupTitle : `${customer}: ${groupTitle}`, { workspace }),
        ),
        text(`${id} ${title}`),
        last === undefined ? '–' : `${text(measured(last.value, unit))}, ${date(last.date)}`,
        values.length > 1 ? sparkline(values.map(({ value }) => value)) : '',
        target === undefined ? '–' : text(measured(target, unit)),
        [stands, worse, stale].filter(Boolean).join(', '),
        text(ownerOf(figure, speech) ?? ''),
      ];
    }),
  );
  const { title, value, target, owner } = words.figures;
  const heads = [words.group, title, value, words.figures.trend, target, words.state, owner];
  const summary = figuresSummary(scorecards, speech);
  return `## ${title}\n\n${summary === '' ? '' : `${summary}\n\n`}${table(heads, rows)}`;
};
