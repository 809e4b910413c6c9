import { daysBetween } from '../calendar/date.js';
import { attentionOf, type Entry, nameOfDocument } from '../status/attention.js';
import { CHANGE_TYPES } from '../status/changes-since.js';
import type { DocumentStatus, PhaseStatus, Status, StepStatus } from '../status/status.js';
import { cutMarkdown, markdownCode } from '../text/markdown-code.js';
import { visible } from '../text/visible.js';
import { whoOf } from './by-person.js';
import { changeRemark, sinceText } from './changes-text.js';
import type { ReportContext } from './report.js';
import { loadSpeech, type Speech } from './speech.js';

/** More rows of a list are not shown. */
const LONGEST_LIST = 50;

/** Where everything stands for a pull request, a wiki or a job's summary: GitHub's Markdown, cut to what a comment may hold. */
export async function markdownReport(
  status: Status,
  { heading, language }: ReportContext,
): Promise<string[]> {
  const speech = await loadSpeech(language);
  const { totals } = status;
  const { words, count, number, percent, noun } = speech;
  const numbers = [
    `${number(totals.signed)} ${words.of} ${count(totals.steps, 'step')} ${noun(totals.signed, 'signed')} (${percent(totals.steps > 0 ? totals.signed / totals.steps : 0)})`,
    count(totals.overdue, 'overdue'),
    count(totals.dueSoon, 'dueSoon'),
    ...(totals.waived > 0 ? [count(totals.waived, 'waived')] : []),
  ];
  const parts = [
    `# ${text(heading)}\n\n${words.asOf(speech.longDate(status.today))}: ${numbers.join(' · ')}\n`,
    changesPart(status, speech),
    portfolioPart(status.documents, speech),
    ...attentionParts(status, speech),
    ...(await surveyPartsOf(status.documents, speech)),
    plansPart(status.documents, speech),
  ];
  return [cutMarkdown(parts.filter((part) => part !== '').join('\n'))];
}

/** What was answered to surveys; what that takes is loaded where there are any. */
async function surveyPartsOf(documents: readonly DocumentStatus[], { language }: Speech): Promise<string[]> {
  if (!documents.some(({ survey }) => survey)) return [];
  const [{ surveyParts }, { loadSurveyWords }] = await Promise.all([
    import('./markdown-surveys.js'),
    import('../languages/surveys.js'),
  ]);
  return surveyParts(documents, await loadSurveyWords(language));
}

/** A text of documents, that can do nothing in Markdown. */
export function text(value: string): string {
  return value === '' ? '' : markdownCode(visible(value));
}

/** A table of cells that are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar divides cells even in code.
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}

function changesPart({ changes }: Status, speech: Speech): string {
  if (!changes) return '';
  const { words } = speech;
  const rows = CHANGE_TYPES.flatMap((type) =>
    changes.steps
      .filter((change) => change.type === type)
      .map((change) => [
        words.changes[type],
        text(change.document),
        text(`${change.step} ${change.title}`),
        text(changeRemark(change, speech)),
      ]),
  );
  const body =
    rows.length > 0
      ? table([words.change, words.document, words.step, words.remark], rows)
      : `${words.nothingChanged}\n`;
  return `## ${words.changedSince(text(sinceText(changes, speech)))}\n\n${body}`;
}

function portfolioPart(documents: readonly DocumentStatus[], { words, labels, number }: Speech): string {
  const shown = documents.filter(({ phases = [] }) => phases.length > 0);
  if (shown.length === 0) return '';
  const ids = [...new Set(shown.flatMap(({ phases = [] }) => phases.map(({ id }) => id)))];
  const cell = (phase: PhaseStatus | undefined) => {
    if (!phase) return '';
    const settled = phase.signed + phase.waived;
    const isEndless = phase.steps > 0 && phase.recurring === phase.steps;
    const done = isEndless ? `↻ ${number(phase.steps)}` : `${number(settled)}/${number(phase.steps)}`;
    if (phase.overdue > 0) return `${done} ▲ ${number(phase.overdue)}`;
    return settled === phase.steps && !isEndless ? `${done} ✓` : done;
  };
  const rows = shown.map((document) => [
    text(nameOfDocument(document)),
    document.status ? labels.statuses[document.status] : '',
    ...ids.map((id) => cell(document.phases?.find((phase) => phase.id === id))),
  ]);
  return `## ${words.portfolio}\n\n${table([labels.customer, words.state, ...ids.map(text)], rows)}`;
}

function attentionParts(status: Status, speech: Speech): string[] {
  const { labels, words } = speech;
  const { overdue, unsigned, broken, dueSoon, unassigned } = attentionOf(status);
  const list = (title: string, entries: readonly Entry[], remark: (step: StepStatus) => string) => {
    if (entries.length === 0) return '';
    const rows = entries
      .slice(0, LONGEST_LIST)
      .map(({ step, document }) => [
        step.due === undefined ? words.noDate : speech.date(step.due),
        text(nameOfDocument(document)),
        text(`${step.id} ${step.title}`),
        text(whoOf(step, speech)),
        remark(step),
      ]);
    const left = entries.length - LONGEST_LIST;
    const more = left > 0 ? `\n${labels.and(left)}\n` : '';
    const heads = [words.due, words.document, words.step, words.responsible, words.remark];
    return `## ${title} (${speech.number(entries.length)})\n\n${table(heads, rows)}${more}`;
  };
  return [
    list(labels.overdue, overdue, ({ due }) => labels.daysLate(daysBetween(due as string, status.today))),
    list(labels.unsigned, unsigned, () => ''),
    list(labels.brokenSignOffs, broken, ({ signOff }) => (signOff === 'stale' ? words.stale : words.invalid)),
    list(labels.dueSoon, dueSoon, ({ due }) => labels.inDays(daysBetween(status.today, due as string))),
    status.audience === 'customer' ? '' : list(labels.unassigned, unassigned, () => ''),
  ];
}

/** How many sections of each plan are written, and which are not. */
function plansPart(documents: readonly DocumentStatus[], { words, labels }: Speech): string {
  const rows = documents.flatMap((document) => {
    const { sections } = document;
    if (!sections) return [];
    const left = sections.filter(({ state }) => state !== 'written').map(({ title }) => text(title));
    if (document.customer !== undefined && left.length === 0) return [];
    const name = document.title ?? nameOfDocument(document);
    return [
      [text(name), labels.sectionsWritten(sections.length - left.length, sections.length), left.join(', ')],
    ];
  });
  if (rows.length === 0) return '';
  return `## ${words.plans}\n\n${table([words.document, words.progress, labels.unwritten], rows)}`;
}
