import { loadSurveyWords, type SurveyWords } from '../../languages/surveys.js';
import type { DocumentStatus } from '../../status/status.js';
import { withWorkspace } from '../../status/workspaces.js';
import type { GapsResult, GroupResult, QuestionResult, SurveyResult } from '../../surveys/results.js';
import type { SurveyStatus } from '../../surveys/survey-status.js';
import type { Speech } from '../speech.js';
import { stretchesOf } from '../survey-stretches.js';
import { answerFacts, changeText, figureText, groupFigure, isShown, stageText } from '../survey-text.js';
import { divergingBars, shareMeant, SURVEY_PATTERNS } from './diverging-bars.js';
import { html, type Markup, type Part } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { table } from './table.js';

/** What was answered to each survey: a chart, the figures with their intervals, the groups. */
export async function surveysSection({ status, speech }: SectionContext): Promise<Section | undefined> {
  const surveys = status.documents.flatMap((document) =>
    document.survey ? [{ document, survey: document.survey }] : [],
  );
  if (surveys.length === 0) return undefined;
  const words = await loadSurveyWords(speech.language);
  return {
    id: 'surveys',
    title: words.surveys,
    body: [
      SURVEY_PATTERNS,
      ...surveys.map(({ document, survey }, index) =>
        surveyPart(document, survey, `sv${index + 1}`, words, speech),
      ),
    ],
  };
}

function surveyPart(
  document: DocumentStatus,
  survey: SurveyStatus,
  id: string,
  words: SurveyWords,
  { date }: Speech,
): Markup {
  const { result, change } = survey;
  const title = withWorkspace(document.title ?? document.path, document);
  return html`<h3 lang="${document.language}">${title}</h3>
    <p class="survey-facts">
      ${stageText(survey, words, date)}${survey.audience && ` · ${words.audiences[survey.audience]}`} ·
      ${answerFacts(survey, words)}
    </p>
    ${result?.isTooFew && html`<p class="due-soon">${words.tooFew(result.margin)}</p>`}
    ${
      result?.overall &&
      html`<p>
        <b
          >${words.overall}:
          ${words.positive(result.overall.share, result.overall.low, result.overall.high)}</b
        >${change && ` · ${changeText(change, words)}`}
      </p>`
    }
    ${result && resultParts(result, survey, title, id, document.language, words)} `;
}

function resultParts(
  result: SurveyResult,
  { smallestGroup }: SurveyStatus,
  title: string,
  id: string,
  language: string,
  words: SurveyWords,
): readonly (Markup | undefined)[] {
  const asked = result.questions.filter(({ type }) => type !== 'open');
  const bars = asked.flatMap((question) => {
    const stretches = stretchesOf(question, words);
    return stretches ? [{ name: `${question.id} ${question.title}`, stretches }] : [];
  });
  return [
    bars.length > 0 ? divergingBars(bars, words.distribution(title), id, words) : undefined,
    questionTable(asked, smallestGroup, words.distribution(title), language, words),
    result.gaps && gapTable(result.gaps, words),
    result.groups.length > 0 ? groupTables(result.groups, asked, language, words) : undefined,
    html`<p class="more">${words.intervalSays}</p>`,
  ];
}

/** The numbers behind the chart. */
function questionTable(
  questions: readonly QuestionResult[],
  smallest: number,
  caption: string,
  language: string,
  words: SurveyWords,
): Markup {
  return table({
    caption,
    columns: [
      { head: words.question },
      { head: words.n, isNumber: true },
      { head: words.valences.negative, isNumber: true },
      { head: words.valences.neutral, isNumber: true },
      { head: words.valences.positive, isNumber: true },
      { head: words.noOpinion, isNumber: true },
      { head: words.result },
      { head: words.answer },
    ],
    rows: questions.map((question) => {
      const { id, title, wording, n, noOpinion } = question;
      const stretches = stretchesOf(question, words) ?? [];
      const share = (valence: 'negative' | 'neutral' | 'positive') =>
        html`<td class="n">
          ${stretches.length > 0 ? words.percent(shareMeant(stretches, valence)) : '–'}
        </td>`;
      const spread = stretches.map(({ answer, count }) => `${answer} ${count}`).join(' · ');
      return html`<tr>
        <th scope="row" class="name" lang="${language}">${id} ${title}<small>${wording}</small></th>
        <td class="n">${n ?? '–'}</td>
        ${share('negative')}${share('neutral')}${share('positive')}
        <td class="n">${noOpinion ?? '–'}</td>
        <td class="figure">${unbroken(figureText(question, smallest, words))}</td>
        <td class="spread" lang="${language}">${spread}</td>
      </tr> `;
    }),
  });
}

/** A figure whose interval, in brackets at the end, stays on one line. */
function unbroken(figure: string): Part {
  const [, value, interval] = /^(.*) (\([^()]*\))$/.exec(figure) ?? [];
  return interval === undefined ? figure : html`${value} <span class="interval">${interval}</span>`;
}

function gapTable({ overall, dimensions }: GapsResult, words: SurveyWords): Markup {
  const rows = [
    ...dimensions.map((gap) => ({ name: words.dimensions[gap.dimension], ...gap })),
    ...(overall ? [{ name: words.gapsOverall, ...overall }] : []),
  ];
  return html`<h4>${words.gapsTitle}</h4>
    ${table({
      caption: words.gapsTitle,
      columns: [{ head: words.figure }, { head: words.n, isNumber: true }, { head: words.result }],
      rows: rows.map(
        ({ name, n, gap, low, high }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="n">${n}</td>
            <td>${unbroken(words.gap(gap, low, high))}</td>
          </tr> `,
      ),
    })}`;
}

/** The figures of the groups, and for those that may be shown each question. */
function groupTables(
  groups: readonly GroupResult[],
  questions: readonly QuestionResult[],
  language: string,
  words: SurveyWords,
): Markup {
  const shown = groups.filter(isShown);
  const asked = questions.filter(({ type }) => type !== 'expectation');
  const cell = (group: GroupResult, id: string) => {
    const found = group.questions.find((question) => question.id === id);
    return html`<td>${found ? unbroken(figureText(found, 0, words)) : '–'}</td>`;
  };
  return html`<h4>${words.group}</h4>
    ${table({
      caption: words.group,
      columns: [
        { head: words.group },
        { head: words.n, isNumber: true },
        { head: words.responseRate, isNumber: true },
        { head: words.overall },
      ],
      rows: groups.map(
        (group) =>
          html`<tr>
            <th scope="row" lang="${language}">${group.title}</th>
            <td class="n">${group.answers ?? '–'}</td>
            <td class="n">${group.responseRate === undefined ? '–' : words.percent(group.responseRate)}</td>
            <td>${unbroken(groupFigure(group, words))}</td>
          </tr> `,
      ),
    })}
    ${
      shown.length > 0 &&
      table({
        caption: `${words.question}, ${words.group}`,
        columns: [{ head: words.question }, ...shown.map(({ title }) => ({ head: title }))],
        rows: asked.map(
          ({ id, title }) =>
            html`<tr>
              <th scope="row" lang="${language}">${id} ${title}</th>
              ${shown.map((group) => cell(group, id))}
            </tr> `,
        ),
      })
    }`;
}
