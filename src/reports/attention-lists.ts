import type { Labels } from '../languages/labels.js';
import type { Attention, Entry } from '../status/attention.js';
import type { Status } from '../status/status.js';
import { dayOf } from '../status/workspaces.js';
import { dueText } from './entries.js';
import type { ShownState } from './step-signs.js';

/** A list of steps that need somebody. */
export interface AttentionList {
  readonly title: string;
  /** The state whose sign and colour it has. */
  readonly state: ShownState;
  readonly entries: readonly Entry[];
  /** What is said of each step. */
  readonly remark?: (entry: Entry) => string;
}

/** What is said of sign-offs that no longer hold. */
interface BrokenWords {
  readonly stale: string;
  readonly invalid: string;
}

/** The lists that every report has: overdue, unsigned, no longer vouched for, not vouched for as demanded, due soon. */
export function attentionLists(
  { overdue, unsigned, broken, lacking, dueSoon }: Attention,
  status: Status,
  labels: Labels,
  { stale, invalid }: BrokenWords,
): AttentionList[] {
  const when = ({ step, document }: Entry) => dueText(step.due as string, dayOf(status, document), labels);
  return [
    { title: labels.overdue, state: 'overdue', entries: overdue, remark: when },
    { title: labels.unsigned, state: 'open', entries: unsigned },
    {
      title: labels.brokenSignOffs,
      state: 'broken',
      entries: broken,
      remark: ({ step }) => (step.signOff === 'stale' ? stale : invalid),
    },
    {
      title: labels.notAsDemanded,
      state: 'broken',
      entries: lacking,
      remark: ({ step: { lacks = [] } }) => lacks.map((lack) => labels.lacks[lack]).join(', '),
    },
    { title: labels.dueSoon, state: 'due-soon', entries: dueSoon, remark: when },
  ];
}
