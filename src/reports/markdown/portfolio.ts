import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus, PhaseStatus } from '../../status/status.js';
import { isEndless, isInPortfolio, isSettled, phaseIdsOf, worstIn } from '../phases.js';
import { SIGNS } from '../step-signs.js';
import { type DrawPart, table, text } from './part.js';

/** How far each customer has come, phase by phase, and what is late there. */
export const portfolioPart: DrawPart = ({ documents }, { words, labels, number }) => {
  const shown = documents.filter(isInPortfolio);
  if (shown.length === 0) return '';
  const ids = phaseIdsOf(shown);
  const cell = (phase: PhaseStatus | undefined, document: DocumentStatus) => {
    if (!phase) return '';
    const settled = phase.signed + phase.waived;
    const done = isEndless(phase) ? `↻ ${number(phase.steps)}` : `${number(settled)}/${number(phase.steps)}`;
    const worst = worstIn(phase, document);
    if (worst) return `${done} ${SIGNS[worst.state]} ${number(worst.count)}`;
    return isSettled(phase) && !isEndless(phase) ? `${done} ${SIGNS.signed}` : done;
  };
  const rows = shown.map((document) => [
    text(nameOfDocument(document)),
    document.status ? labels.statuses[document.status] : '',
    ...ids.map((id) =>
      cell(
        document.phases?.find((phase) => phase.id === id),
        document,
      ),
    ),
  ]);
  return `## ${words.portfolio}\n\n${table([labels.customer, words.state, ...ids.map(text)], rows)}`;
};
