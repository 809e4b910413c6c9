import { CHANGE_TYPES } from '../../status/changes-since.js';
import { withWorkspace } from '../../status/workspaces.js';
import { changeRemark, sinceText } from '../changes-text.js';
import { type DrawPart, table, text } from './part.js';

/** What was signed, waived, moved, is new or gone since another state of the files. */
export const changesPart: DrawPart = ({ changes }, speech) => {
  if (!changes) return '';
  const { words } = speech;
  const rows = CHANGE_TYPES.flatMap((type) =>
    changes.steps
      .filter((change) => change.type === type)
      .map((change) => [
        words.changes[type],
        text(withWorkspace(change.document, change)),
        text(`${change.step} ${change.title}`),
        text(changeRemark(change, speech)),
      ]),
  );
  const body =
    rows.length > 0
      ? table([words.change, words.document, words.step, words.remark], rows)
      : `${words.nothingChanged}\n`;
  const since = text(sinceText(changes, speech));
  const isNew = changes.new ? `${words.countsAsNew[changes.new](since)}\n\n` : '';
  return `## ${words.changedSince(since)}\n\n${isNew}${body}`;
};
