import type { GateWords } from '../languages/gate.js';
import type { GateStatus } from '../status/gate-status.js';
import type { StepStatus } from '../status/status.js';
import { byPerson, type Share, type WithStep } from './by-person.js';
import { fit, pad, widest } from '../text/columns.js';
import { dueText } from './entries.js';
import { nameOfDocument } from '../status/attention.js';
import { shareHead } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';

/** A step's title has at least so many columns, or how late it is gives way: the date says it too. */
const LEAST_TITLE = 10;

/** Whether a phase may begin, for people at a terminal, and what keeps it from beginning, by person. */
export function gateReport(gate: GateStatus, words: GateWords, options: TerminalOptions): string {
  const { paint, columns } = options;
  const name = nameOfDocument({ ...gate, kind: '', language: 'en', status: undefined, phase: undefined });
  const top = `${paint.bold(fit(name, columns - 12))}  ${paint.dim(gate.today)}`;
  const verdict = gate.open ? paint.green(verdictOf(gate, words)) : paint.red(verdictOf(gate, words));
  const shares = byPerson(gate.blockers.map((step) => ({ step })));
  const blocks = shares.map((share) => shareBlock(share, gate, options));
  return `${[top, verdict, ...advice(gate, words), ...blocks].join('\n\n')}\n`;
}

/** How a gate stands in a sentence, what is missing, and which sign-offs that it rests on hold no longer, or not as demanded. */
export function verdictOf(gate: GateStatus, words: GateWords): string {
  const { phase, open, blockers, broken, lacking, missing } = gate;
  if (!phase) return words.allHaveBegun;
  const verdict = open
    ? words[phase.begun ? 'hasBegun' : 'mayBegin'](phase.id)
    : words[phase.begun ? 'hasBegunTooSoon' : 'mayNotBegin'](phase.id, blockers.length);
  const named = (steps: readonly { readonly id: string }[], say: (ids: string) => string) =>
    steps.length > 0 ? [say(steps.map(({ id }) => id).join(', '))] : [];
  return [
    verdict,
    ...named(missing, words.missing),
    ...named(
      broken.filter(({ signOff }) => signOff === 'stale'),
      words.noLongerAsSigned,
    ),
    ...named(
      broken.filter(({ signOff }) => signOff === 'invalid'),
      words.signatureInvalid,
    ),
    ...named(lacking, words.notSignedAsDemanded),
  ].join(' ');
}

/** What is to be done about what is missing, and about sign-offs that do not hold. */
function advice({ broken, lacking, missing }: GateStatus, words: GateWords): string[] {
  const again = new Set([...broken, ...lacking].map(({ id }) => id)).size;
  const lines = [
    ...(missing.length > 0 ? [words.putBack(missing.length)] : []),
    ...(again > 0 ? [words.signAgain(again)] : []),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function shareBlock(share: Share<WithStep>, { today }: GateStatus, options: TerminalOptions): string {
  const { paint, labels, columns } = options;
  const steps = share.entries.map(({ step }) => step);
  const when = ({ due }: StepStatus) => (due === undefined ? '' : dueText(due, today, labels));
  const widestOf = (text: (step: StepStatus) => string) => widest(steps.map(text));
  const idWidth = widestOf(({ id }) => id);
  const whenWidth = widestOf(when);
  const room = columns - 2 - 10 - 2 - idWidth - 2;
  const hasWhen = whenWidth > 0 && room - whenWidth - 2 >= LEAST_TITLE;
  const titleWidth = Math.max(
    1,
    Math.min(
      widestOf(({ title }) => title),
      room - (hasWhen ? whenWidth + 2 : 0),
    ),
  );
  const rows = steps.map((step) => {
    const cells = [pad(step.due ?? '–', 10), pad(step.id, idWidth), pad(step.title, titleWidth)];
    if (hasWhen) cells.push((step.state === 'overdue' ? paint.red : paint.dim)(when(step)));
    return `  ${cells.join('  ')}`.trimEnd();
  });
  return [shareHead(share, options), ...rows].join('\n');
}
