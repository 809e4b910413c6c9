import { daysBetween } from '../calendar/date.js';
import { attentionOf, type Entry, nameOfDocument } from '../status/attention.js';
import { CHANGE_TYPES } from '../status/changes-since.js';
import type { DocumentStatus, PhaseStatus, Status, StepStatus } from '../status/status.js';
import { cutMarkdown } from '../text/markdown-code.js';
import { whoOf } from './by-person.js';
import { changeRemark, sinceText } from './changes-text.js';
import { LONGEST_TABLE, markdownTable, markdownText } from './markdown-table.js';
import type { ReportContext } from './report.js';
import { loadSpeech, type Speech } from './speech.js';

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
    `# ${markdownText(heading)}\n\n${words.asOf(speech.longDate(status.today))}: ${numbers.join(' · ')}\n`,
    changesPart(status, speech),
    portfolioPart(status.documents, speech),
    ...attentionParts(status, speech),
    ...(await improving(status, speech)),
    plansPart(status.documents, speech),
  ];
  return [cutMarkdown(parts.filter((part) => part !== '').join('\n'))];
}

/** What is said of reviews and suggestions; loaded where there are any. */
async function improving(status: Status, speech: Speech): Promise<string[]> {
  if (!status.documents.some(isToldOfByItself)) return [];
  const { improvingParts } = await import('./markdown-improving.js');
  const { loadImprovingWords } = await import('../languages/improving.js');
  return improvingParts(status.documents, speech, await loadImprovingWords(speech.language));
}

/** Whether a document's numbers are not those of its phases. */
function isToldOfByItself({ review, suggestions }: DocumentStatus): boolean {
  return (review ?? suggestions) !== undefined;
}

function changesPart({ changes }: Status, speech: Speech): string {
  if (!changes) return '';
  const { words } = speech;
  const rows = CHANGE_TYPES.flatMap((type) =>
    changes.steps
      .filter((change) => change.type === type)
      .map((change) => [
        words.changes[type],
        markdownText(change.document),
        markdownText(`${change.step} ${change.title}`),
        markdownText(changeRemark(change, speech)),
      ]),
  );
  const body =
    rows.length > 0
      ? markdownTable([words.change, words.document, words.step, words.remark], rows)
      : `${words.nothingChanged}\n`;
  return `## ${words.changedSince(markdownText(sinceText(changes, speech)))}\n\n${body}`;
}

function portfolioPart(documents: readonly DocumentStatus[], { words, labels, number }: Speech): string {
  const shown = documents.filter(
    (document) => (document.phases ?? []).length > 0 && !isToldOfByItself(document),
  );
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
    markdownText(nameOfDocument(document)),
    document.status ? labels.statuses[document.status] : '',
    ...ids.map((id) => cell(document.phases?.find((phase) => phase.id === id))),
  ]);
  return `## ${words.portfolio}\n\n${markdownTable([labels.customer, words.state, ...ids.map(markdownText)], rows)}`;
}

function attentionParts(status: Status, speech: Speech): string[] {
  const { labels, words } = speech;
  const { overdue, unsigned, broken, dueSoon, unassigned } = attentionOf(status);
  const list = (title: string, entries: readonly Entry[], remark: (step: StepStatus) => string) => {
    if (entries.length === 0) return '';
    const rows = entries
      .slice(0, LONGEST_TABLE)
      .map(({ step, document }) => [
        step.due === undefined ? words.noDate : speech.date(step.due),
        markdownText(nameOfDocument(document)),
        markdownText(`${step.id} ${step.title}`),
        markdownText(whoOf(step, speech)),
        remark(step),
      ]);
    const left = entries.length - LONGEST_TABLE;
    const more = left > 0 ? `\n${labels.and(left)}\n` : '';
    const heads = [words.due, words.document, words.step, words.responsible, words.remark];
    return `## ${title} (${speech.number(entries.length)})\n\n${markdownTable(heads, rows)}${more}`;
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
    const left = sections.filter(({ state }) => state !== 'written').map(({ title }) => markdownText(title));
    if (document.customer !== undefined && left.length === 0) return [];
    const name = document.title ?? nameOfDocument(document);
    return [
      [
        markdownText(name),
        labels.sectionsWritten(sections.length - left.length, sections.length),
        left.join(', '),
      ],
    ];
  });
  if (rows.length === 0) return '';
  return `## ${words.plans}\n\n${markdownTable([words.document, words.progress, labels.unwritten], rows)}`;
}
