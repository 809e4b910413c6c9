import { notice } from '../languages/notices.js';
import { loadReportWords } from '../languages/report.js';
import { loadSurveyWords, type SurveyWords } from '../languages/surveys.js';
import type { DocumentStatus, Status } from '../status/status.js';
import type { Figures, GroupResult, QuestionResult, SurveyResult } from '../surveys/results.js';
import type { Interval } from '../surveys/shares.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';
import { textCell, valueCell } from './csv-cell.js';
import type { ReportContext } from './report.js';

/** A figure, as a row of the table has it. Shares are in per cent. */
interface Row {
  readonly group?: string;
  readonly question?: Pick<QuestionResult, 'id'> & Partial<Pick<QuestionResult, 'title'>>;
  readonly figure: string;
  readonly value: number;
  readonly interval?: Interval | undefined;
  readonly n?: number | undefined;
}

/** The results of surveys for spreadsheets, a row a figure, with the ends of its interval and how many answers it is of. */
export async function surveyCsvReport(status: Status, { language, tell }: ReportContext): Promise<string[]> {
  const words = await loadSurveyWords(language);
  const line = csvLine(language);
  const hasSeveral = status.workspaces.length > 1;
  const mark = language === 'en' ? '.' : ',';
  const number = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value)
      ? ''
      : String(Math.round(100 * value) / 100).replace('.', mark);
  const rows = status.documents.flatMap((document) =>
    rowsOf(document, words).map(({ group, question, figure, value, interval, n }) =>
      line([
        ...(hasSeveral ? [textCell(document.workspace ?? '')] : []),
        textCell(document.id ?? document.path),
        valueCell(document.survey?.closing),
        textCell(group ?? words.everybody),
        textCell(question?.id ?? ''),
        textCell(question?.title ?? ''),
        textCell(figure),
        valueCell(number(value)),
        valueCell(number(interval?.low)),
        valueCell(number(interval?.high)),
        valueCell(number(n)),
      ]),
    ),
  );
  if (rows.length === 0) tell(notice('no-survey-result', {}));
  const { survey, closingDay, group, question, figure, value, low, high, n } = words;
  const heads = [
    ...(hasSeveral ? [(await loadReportWords(language)).workspace] : []),
    survey,
    closingDay,
    group,
    'Id',
    question,
    figure,
    value,
    low,
    high,
    n,
  ];
  return [BYTE_ORDER_MARK, line(heads.map(textCell)), ...rows];
}

function rowsOf({ survey }: DocumentStatus, words: SurveyWords): Row[] {
  const result = survey?.result;
  if (!result) return [];
  return [
    ...figureRows(result, undefined, words),
    ...result.questions.flatMap((question) => [
      ...mainRows(question, question, undefined, words),
      ...(question.distribution ?? []).map(({ answer, count }) => ({
        question,
        figure: `${words.count}: ${answer}`,
        value: count,
        n: question.n,
      })),
      ...(question.noOpinion ? [{ question, figure: words.noOpinion, value: question.noOpinion }] : []),
    ]),
    ...gapRows(result, words),
    ...result.groups.flatMap((group) => groupRows(group, result, words)),
  ];
}

function figureRows(
  { responseRate, margin, overall, answers }: Partial<Figures>,
  group: string | undefined,
  words: SurveyWords,
): Row[] {
  const of = group === undefined ? {} : { group };
  return [
    ...(responseRate === undefined
      ? []
      : [{ ...of, figure: `${words.responseRate} (%)`, value: 100 * responseRate, n: answers }]),
    ...(margin === undefined
      ? []
      : [{ ...of, figure: `${words.marginOfError} (%)`, value: 100 * margin, n: answers }]),
    ...(overall
      ? [
          {
            ...of,
            figure: `${words.overall} (%)`,
            value: 100 * overall.share,
            interval: inPercent(overall),
            n: overall.n,
          },
        ]
      : []),
  ];
}

function mainRows(
  question: Row['question'],
  { satisfied, netPromoter }: Pick<QuestionResult, 'satisfied' | 'netPromoter'>,
  group: string | undefined,
  words: SurveyWords,
): Row[] {
  const of = { ...(group !== undefined && { group }), ...(question && { question }) };
  if (netPromoter)
    return [{ ...of, figure: 'NPS', value: netPromoter.score, interval: netPromoter, n: netPromoter.n }];
  if (!satisfied) return [];
  const figure = `${words.shareOfPositive} (%)`;
  return [{ ...of, figure, value: 100 * satisfied.share, interval: inPercent(satisfied), n: satisfied.n }];
}

function gapRows({ gaps }: SurveyResult, words: SurveyWords): Row[] {
  return [
    ...(gaps?.dimensions ?? []).map(({ dimension, gap, n, ...interval }) => ({
      ...{ figure: `${words.gapsTitle}: ${words.dimensions[dimension]}`, value: gap, interval, n },
    })),
    ...(gaps?.overall
      ? [
          {
            figure: `${words.gapsTitle}: ${words.gapsOverall}`,
            value: gaps.overall.gap,
            interval: gaps.overall,
            n: gaps.overall.n,
          },
        ]
      : []),
  ];
}

function groupRows(group: GroupResult, { questions }: SurveyResult, words: SurveyWords): Row[] {
  return [
    ...figureRows(group, group.title, words),
    ...group.questions.flatMap((found) => {
      const question = questions.find(({ id }) => id === found.id);
      return mainRows(question, found, group.title, words);
    }),
  ];
}

function inPercent({ low, high }: Interval): Interval {
  return { low: 100 * low, high: 100 * high };
}
