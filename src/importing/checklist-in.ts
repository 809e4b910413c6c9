import type { Checklist } from './found-phases.js';
import type { Knowledge } from './steps-told.js';
import type { FoundFile } from './outline.js';
import { stepsInOutline } from './outline-steps.js';
import { phasesIn } from './phases.js';

/** The checklist that a file holds: in its tables, or where none of them has steps under its headings and in its lists. */
export function checklistIn(
  { tables, outline }: Pick<FoundFile, 'tables' | 'outline'>,
  knowledge: Knowledge,
): Checklist {
  const inTables = phasesIn(tables, knowledge.steps);
  const hasSteps = inTables.phases.some(({ steps }) => steps.length > 0);
  return hasSteps || outline.length === 0 ? inTables : stepsInOutline(outline, knowledge);
}
