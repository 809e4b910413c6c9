import type { Hint } from '../../../text/hint.js';
import { hinted } from '../hinted.js';

/** What is said about commands that change documents, and what they are to change, in English. */
export const enChangingNotices = {
  'no-terminal': () =>
    'nothing was written: there is no terminal to ask on; add --yes to write this, or --dry-run to see the diff',
  unmerged: ({ path, line }: { path: string; line: number }) =>
    `${path}:${line} holds both versions of a merge that is not finished; keep one of them first. Nothing was written`,
  'no-longer-read': ({ path, said }: { path: string; said: string }) =>
    `${path} could no longer be read: ${said} Nothing was written.`,
  'not-removed-again': ({ failed, left }: { failed: string; left: string }) =>
    `${failed}; ${left} could not be removed again; delete it`,
  'settings-to-fix': ({ path }: { path: string }) => `${path} must be fixed first; nothing was written`,
  'no-step-address': ({ word }: { word: string }) =>
    `name a step as document#step, such as nordvik#A1 or customers/nordvik/lifecycle.md#A1, not “${word}”`,
  'several-documents': ({ word }: { word: string }) => `“${word}” names several documents; name one`,
  'no-document': ({ word }: { word: string }) => `“${word}” names no document`,
  'several-with-id': ({ id, paths }: { id: string; paths: string }) =>
    `several documents have the id “${id}”; name the file: ${paths}`,
  'none-with-id': ({
    id,
    hint,
    areMany,
    withoutPrivate,
  }: {
    id: string;
    hint: Hint;
    areMany: boolean;
    withoutPrivate: boolean;
  }) =>
    `there is no document with the id “${id}”${hinted(hint, areMany ? '; “serviceplan status --format json” lists them' : '')}${withoutPrivate ? ' (private documents only with --private)' : ''}`,
  'two-steps': ({ path, id }: { path: string; id: string }) =>
    `${path} has two steps ${id}; “serviceplan lint” shows where`,
  'no-step': ({ path, id, hint }: { path: string; id: string; hint: Hint }) =>
    `${path} has no step “${id}”${hinted(hint)}`,
  'no-figure-address': ({ word }: { word: string }) =>
    `name a key figure as document#figure, such as scorecard#C1, not “${word}”`,
  'no-scorecard': ({ path }: { path: string }) => `${path} is not a scorecard`,
  'two-figures': ({ path, id }: { path: string; id: string }) =>
    `${path} has two figures ${id}; “serviceplan lint” shows where`,
  'no-figure': ({ path, id, hint }: { path: string; id: string; hint: Hint }) =>
    `${path} has no figure “${id}”${hinted(hint)}`,
  'no-answer-count': ({ given }: { given: string }) =>
    `--n must be a whole number, 1 or more, not “${given}”`,
  'no-number': ({ given }: { given: string }) => `“${given}” is not a number; write 4.2, 12500 or 95`,
  'number-unclear': ({ given, whole, fraction }: { given: string; whole: string; fraction: string }) =>
    `“${given}” may mean ${whole} or ${fraction}; write which`,
  'value-in-future': ({ date }: { date: string }) => `--on: ${date} is in the future; nothing was written`,
  'note-like-count': ({ note }: { note: string }) =>
    `--note “${note}” would be read as how many answers the value comes from; give that with --n`,
  'nobody-to-assign': () =>
    'name the steps, and last who is responsible for them: serviceplan assign nordvik#A1 anna',
  'no-responsible': ({ word, path, hint }: { word: string; path: string; hint: Hint }) =>
    `“${word}” is neither a person in the settings nor a role in ${path}${hinted(hint)}`,
  'assigned-to-departed': ({ name, until }: { name: string; until: string }) =>
    `${name} left on ${until} and takes on no more steps; nothing was written`,
  'assigned-too-late': ({ step, date }: { step: string; date: string }) =>
    `${step} was signed on ${date}; who was responsible for it is part of what was signed. Nothing was written`,
  'no-anchor-date': ({ given }: { given: string }) =>
    `--set must be anchor=date, such as start=2026-04-01, not “${given}”`,
  'no-anchor': ({ path, key, hint }: { path: string; key: string; hint: Hint }) =>
    `--set: ${path} has no date “${key}”${hinted(hint)}`,
  'not-among-documents': ({ name }: { name: string }) =>
    `--explain: “${name}” is not one of the documents named`,
  'no-phases': ({ path }: { path: string }) => `${path} has no phases, so there is no gate`,
  'no-phase-to-begin': ({ word, hint }: { word: string; hint: Hint }) =>
    `there is no phase “${word}”${hinted(hint)}`,
};
