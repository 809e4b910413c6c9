import { listed, type SignWords } from '../sign.js';

export const enSignWords: SignWords = {
  points: (done, all) => `${done} of ${all} ${all === 1 ? 'point' : 'points'} done`,
  moreLines: (count) => `… and ${count} more ${count === 1 ? 'line' : 'lines'}`,
  ticks: (count) => (count === 1 ? 'ticks 1 point' : `ticks ${count} points`),
  resets: 'its points are open again',
  already: (step, name, date) => `${step}: already signed by ${name} on ${date}`,
  notSigned: (step) => `${step}: not signed, nothing to take back`,
  nextDue: (date) => `next due ${date}`,
  dueAgain: (date) => `due again ${date}`,
  dueUncertain: 'the document no longer says when it was due before; if that was another day, write it in',
  warning: 'warning',
  concerns: {
    'open-points': ({ open, all }) =>
      `${open} of ${all} ${all === 1 ? 'point is' : 'points are'} not ticked; --all-done ticks them`,
    'no-file': ({ target }) => `it points to ${target}, which is not there`,
    'no-evidence': ({ document }) => `it has no evidence, although it produces a document (${document})`,
    predecessor: ({ step }) => `its date depends on ${step}, which is not finished`,
    order: ({ steps }) => `these come first and are not finished: ${listed(steps)}`,
    gate: ({ phase, steps }) => `before phase ${phase} these should be finished: ${listed(steps)}`,
    waived: ({ reason }) => `it is waived: ${reason}`,
    'long-ago': ({ date }) => `${date} is more than a year ago`,
    'before-last': ({ date, last }) => `${date} is before its last sign-off of ${last}`,
    early: ({ due }) => `it is not due until ${due}`,
    again: ({ last, due }) =>
      `it was signed on ${last}; this closes the occurrence after that${due === undefined ? '' : `, due ${due}`}`,
  },
};
