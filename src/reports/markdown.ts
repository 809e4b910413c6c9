import type { Status } from '../status/status.js';
import { cutMarkdown } from '../text/markdown-code.js';
import { asOfText } from './as-of.js';
import { joined, text } from './markdown/part.js';
import { PARTS } from './markdown/parts.js';
import type { ReportContext } from './report.js';
import { loadSpeech } from './speech.js';

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
  const lead = `# ${text(heading)}\n\n${asOfText(status, speech)}: ${numbers.join(' · ')}\n`;
  const parts = await Promise.all(PARTS.map(async (draw) => draw(status, speech)));
  return [cutMarkdown(joined([lead, ...parts]))];
}
