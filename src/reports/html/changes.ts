import { CHANGE_TYPES, type ChangedStep } from '../../status/changes-since.js';
import { withWorkspace } from '../../status/workspaces.js';
import { changeRemark, sinceText } from '../changes-text.js';
import { documentLink } from './document-link.js';
import { html } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { table } from './table.js';

/** What was signed, waived, moved, is new or gone since another state of the files. */
export function changesSection(context: SectionContext): Section | undefined {
  const { status, speech } = context;
  const { changes } = status;
  if (!changes) return undefined;
  const { words, number } = speech;
  const row = (change: ChangedStep) =>
    html`<tr>
      <td>${documentLink(withWorkspace(change.document, change), change, context)}</td>
      <td><b>${change.step}</b> ${change.title}</td>
      <td>${changeRemark(change, speech)}</td>
    </tr> `;
  const body = CHANGE_TYPES.flatMap((type) => {
    const steps = changes.steps.filter((change) => change.type === type);
    if (steps.length === 0) return [];
    return [
      html`<h3>${words.changes[type]} <span class="badge">${number(steps.length)}</span></h3>
        ${table({
          caption: words.changes[type],
          isSortable: steps.length > 1,
          columns: [{ head: words.document }, { head: words.step }, { head: words.change }],
          rows: steps.map(row),
        })}`,
    ];
  });
  const since = sinceText(changes, speech);
  const isNew = changes.new && html`<p>${words.countsAsNew[changes.new](since)}</p> `;
  const said = body.length > 0 ? body : [html`<p>${words.nothingChanged}</p> `];
  return {
    id: 'changes',
    title: words.changedSince(since),
    body: isNew ? [isNew, ...said] : said,
  };
}
