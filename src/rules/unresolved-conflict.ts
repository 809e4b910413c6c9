import { message } from '../languages/messages.js';
import { mergeConflicts } from '../text/merge-conflict.js';
import type { Rule } from './rule.js';

/** A merge left its marks: both versions stand in the text, and neither is read as it was meant. */
export const unresolvedConflict: Rule = {
  id: 'unresolved-conflict',
  severity: 'error',
  *check({ document }) {
    for (const span of mergeConflicts(document.source.text))
      yield { message: message('unresolved-conflict', {}), span };
  },
};
