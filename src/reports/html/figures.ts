import { scorecardForm } from '../../forms/scorecard.js';
import type { FigureState } from '../../measuring/figures.js';
import type { DocumentStatus, FigureStatus } from '../../status/status.js';
import { withWorkspace } from '../../status/workspaces.js';
import { addTo } from '../../text/add-to.js';
import { ownerOf, figuresSummary, scorecardsIn, verdictOf } from '../figure-words.js';
import type { Speech } from '../speech.js';
import { html, type Markup, type Part } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { SIGNS } from '../step-signs.js';
import { table } from './table.js';
import { trendChart } from './trend.js';
import { langOf } from './lang.js';

/** So many values of a figure stand in its table, the newest ones. */
const MOST_VALUES = 60;

/** The key figures of each scorecard in their groups: value, target, how they stand and how they have gone. */
export function figuresSection(context: SectionContext): Section | undefined {
  const scorecards = scorecardsIn(context.status.documents);
  if (scorecards.length === 0) return undefined;
  return {
    id: 'key-figures',
    title: context.speech.words.figures.title,
    body: parts(scorecards, context),
  };
}

function* parts(scorecards: readonly DocumentStatus[], context: SectionContext): Generator<Markup> {
  const { speech } = context;
  yield html`<p class="lead">${figuresSummary(scorecards, speech)}</p> `;
  for (const [index, scorecard] of scorecards.entries()) {
    const { title, customer, path } = scorecard;
    if (scorecards.length > 1) {
      yield html`<h3 class="big" ${langOf(scorecard, speech)}>
        ${withWorkspace(title ?? customer ?? path, scorecard)}
      </h3> `;
    }
    let number = 0;
    for (const [group, figures] of groupsOf(scorecard)) {
      const cards = figures.map((figure) => card(figure, scorecard, `k${index}-${number++}`, context));
      yield html`<h3 ${langOf(scorecard, speech)}>${group}</h3>
        <ul class="cards">
          ${cards}
        </ul> `;
    }
  }
}

/** The figures of a scorecard by the titles of their groups, in their order. */
function groupsOf({ figures = [] }: DocumentStatus): ReadonlyMap<string, FigureStatus[]> {
  const groups = new Map<string, FigureStatus[]>();
  for (const figure of figures) addTo(groups, figure.groupTitle, figure);
  return groups;
}

function card(figure: FigureStatus, scorecard: DocumentStatus, id: string, context: SectionContext): Markup {
  const { speech } = context;
  const { measured } = speech;
  const { unit, values, title } = figure;
  const last = values.at(-1);
  const lang = langOf(scorecard, speech);
  return html`<li class="card">
    <h4 ${lang}><b>${figure.id}</b> ${title}</h4>
    <p class="value">${last === undefined ? '–' : measured(last.value, unit)}</p>
    <p class="verdict">${verdict(figure, speech)}</p>
    ${trendChart(figure, id, speech)}${facts(figure, context)}${details(figure, scorecard, context)}
  </li> `;
}

/** Never colour alone: each verdict has a sign and its words. */
const VERDICTS: Readonly<Record<FigureState, { readonly sign: string; readonly className: string }>> = {
  'on-target': { sign: SIGNS.signed, className: 'signed' },
  'off-target': { sign: SIGNS.overdue, className: 'overdue' },
  untargeted: { sign: SIGNS.waived, className: 'waived' },
  undirected: { sign: SIGNS.waived, className: 'waived' },
  unmeasured: { sign: SIGNS.open, className: 'waived' },
};

function verdict(figure: FigureStatus, speech: Speech): Markup {
  const { stands, worse, stale } = verdictOf(
    figure,
    speech.measured(figure.target ?? 0, figure.unit),
    speech,
  );
  const { sign, className } = VERDICTS[figure.state];
  const part = (kind: string, mark: string, text: string | undefined) =>
    text !== undefined && html`<span class="${kind}"><i aria-hidden="true">${mark}</i> ${text}</span>`;
  return html`${part(className, sign, stands)}${part('due-soon', '↘', worse)}${part('due-soon', SIGNS['due-soon'], stale)}`;
}

/** Its target and which way is good, whose it is, and when it is measured next. */
function facts(figure: FigureStatus, { speech }: SectionContext): Markup {
  const { words, labels, measured, date } = speech;
  const { target, tolerance, unit, direction, nextDue, isStale } = figure;
  const way = direction && directionWords(direction)[speech.language];
  const slack = tolerance > 0 ? ` ± ${measured(tolerance, unit)}` : '';
  const aim = target === undefined ? undefined : [measured(target, unit) + slack, way].filter(Boolean);
  return html`<dl>
    ${row(words.figures.target, aim?.join(', '))}${row(words.figures.owner, ownerOf(figure, speech) ?? labels.nobody)}${row(words.figures.nextDue, isStale || nextDue === undefined ? undefined : date(nextDue))}
  </dl>`;
}

function row(name: string, value: Part): Markup | false {
  return (
    value !== undefined &&
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`
  );
}

/** What a direction is called in each language. */
function directionWords(direction: NonNullable<FigureStatus['direction']>) {
  const field = scorecardForm.fields.find(({ id }) => id === 'direction');
  return field?.words?.[direction] ?? {};
}

/** What a figure is for, and all that was measured. */
function details(figure: FigureStatus, scorecard: DocumentStatus, { speech }: SectionContext): Markup {
  const { words } = speech;
  const written = (text: string | undefined) =>
    text === undefined ? undefined : html`<span ${langOf(scorecard, speech)}>${text}</span>`;
  return html`<details>
    <summary>${words.figures.more}</summary>
    <dl>
      ${row(words.figures.purpose, written(figure.purpose))}${row(words.figures.decision, written(figure.decision))}${row(words.figures.goal, written(figure.goal))}
    </dl>
    ${figure.values.length > 0 && valueTable(figure, speech)}
  </details>`;
}

function valueTable({ values, unit, title }: FigureStatus, speech: Speech): Markup {
  const { words, measured, number, date } = speech;
  const shown = values.slice(-MOST_VALUES).reverse();
  const left = values.length - shown.length;
  const hasAnswers = shown.some(({ n }) => n !== undefined);
  const hasNotes = shown.some(({ note }) => note !== undefined);
  return html`${table({
    caption: title,
    columns: [
      { head: words.figures.day },
      { head: words.figures.value, isNumber: true },
      ...(hasAnswers ? [{ head: words.figures.answers, isNumber: true }] : []),
      ...(hasNotes ? [{ head: words.remark }] : []),
    ],
    rows: shown.map(
      (one) =>
        html`<tr>
          <td class="date">${date(one.date)}</td>
          <td class="n">${measured(one.value, unit)}</td>
          ${hasAnswers && html`<td class="n">${one.n === undefined ? '–' : number(one.n)}</td>`}${hasNotes && html`<td>${one.note}</td>`}
        </tr> `,
    ),
  })}${left > 0 && html`<p class="more">${words.figures.earlier(number(left))}</p>`}`;
}
