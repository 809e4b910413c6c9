import { type Stage, STAGES } from '../../improving/suggestions.js';
import { type ImprovingWords, loadImprovingWords } from '../../languages/improving.js';
import { nameOfDocument } from '../../status/attention.js';
import { whoOf } from '../who.js';
import {
  ageText,
  logsIn,
  logsSay,
  stageCounts,
  stageText,
  type WaitingEntry,
  waitingIn,
} from '../improving-text.js';
import { bar } from './bar.js';
import { documentLink } from './document-link.js';
import { langOf } from './lang.js';
import { list, type ListColumn } from './list.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { table } from './table.js';

/** How far suggestions for improvement have come, and what those that wait are waiting for, the longest first. */
export async function suggestionsSection(context: SectionContext): Promise<Section | undefined> {
  const { status, speech } = context;
  const logs = logsIn(status.documents);
  if (logs.length === 0) return undefined;
  const own = await loadImprovingWords(speech.language);
  const counts = stageCounts(logs);
  const waiting = waitingIn(logs);
  return {
    id: 'suggestions',
    title: own.suggestions,
    body: [
      html`<p class="lead">${logsSay(logs, own).join(' · ')}</p> `,
      ...(waiting.length > 0 ? [waitingList(waiting, logs.length > 1, own, context)] : []),
      ...(Object.values(counts).some((count) => count > 0) ? [stagesTable(counts, own, context)] : []),
    ],
  };
}

/** How many suggestions are in each stage, in the order in which they come. */
function stagesTable(
  counts: ReturnType<typeof stageCounts>,
  own: ImprovingWords,
  { speech: { number } }: SectionContext,
): Markup {
  const most = Math.max(...Object.values(counts));
  return html`<div class="narrow">
    <h3>${own.byStage}</h3>
    ${table({
      caption: own.byStage,
      columns: [{ head: own.stage }, { head: own.howMany, isNumber: true }],
      rows: STAGES.map((stage) => {
        const className = COLOURS[stage] ?? 'f-ink';
        const to = Math.round((100 * counts[stage]) / most);
        return html`<tr>
          <th scope="row">${own.stages[stage]}${bar([{ className, to }])}</th>
          <td class="n">${number(counts[stage])}</td>
        </tr> `;
      }),
    })}
  </div> `;
}

/** What waits for nothing more is coloured as such. */
const COLOURS: Readonly<Partial<Record<Stage, string>>> = { finished: 'f-signed', declined: 'f-waived' };

/** @param hasSeveral there are several logs, so each row says in which it stands */
function waitingList(
  waiting: readonly WaitingEntry[],
  hasSeveral: boolean,
  own: ImprovingWords,
  context: SectionContext,
): Markup {
  const { speech } = context;
  const { words, labels, number } = speech;
  const lang = ({ document }: WaitingEntry) => langOf(document, speech);
  const stepOf = ({ document, suggestion }: WaitingEntry) =>
    document.steps?.find(({ id }) => id === suggestion.id);
  const when: ListColumn<WaitingEntry> = {
    tells: 'when',
    head: own.waited,
    cell: ({ suggestion }) => ageText(suggestion, own),
    order: ({ suggestion }) => suggestion.days ?? -1,
  };
  const whose: ListColumn<WaitingEntry> = {
    tells: 'whose',
    head: words.document,
    cell: ({ document }) => documentLink(nameOfDocument(document), document, context),
    lang,
  };
  const what: ListColumn<WaitingEntry> = {
    tells: 'what',
    head: own.suggestion,
    cell: ({ suggestion: { id, title } }) => html`<b>${id}</b> ${title}`,
    lang,
  };
  const why: ListColumn<WaitingEntry> = {
    tells: 'why',
    head: own.waitsFor,
    cell: ({ suggestion }) =>
      suggestion.isLate
        ? html`<span class="s overdue">${stageText(suggestion, own)}</span>`
        : stageText(suggestion, own),
  };
  const who: ListColumn<WaitingEntry> = {
    tells: 'who',
    head: words.responsible,
    cell: (entry) => {
      const step = stepOf(entry);
      return step && whoOf(step, speech);
    },
  };
  const columns = [
    when,
    ...(hasSeveral ? [whose] : []),
    what,
    why,
    ...(waiting.some((entry) => stepOf(entry)) ? [who] : []),
  ];
  return html`<h3>${own.waitingOnes} <span class="badge">${number(waiting.length)}</span></h3>
    ${list(waiting, { caption: own.waitingOnes, columns, more: labels.and }, speech)}`;
}
