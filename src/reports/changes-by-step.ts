import type { ChangedStep, Changes } from '../status/changes-since.js';
import type { StepStatus } from '../status/status.js';
import { placeKey } from '../status/workspaces.js';
import { addTo } from '../text/add-to.js';

/** Where a document stands. */
type Place = Parameters<typeof placeKey>[0];

/** Gives what has changed of a step that is there. */
export function changesByStep(
  changes: Changes | undefined,
): (step: Pick<StepStatus, 'id'>, place: Place) => readonly ChangedStep[] {
  const byStep = new Map<string, ChangedStep[]>();
  for (const change of changes?.steps ?? [])
    if (change.type !== 'gone') addTo(byStep, stepKey(change.step, change), change);
  return ({ id }, place) => byStep.get(stepKey(id, place)) ?? [];
}

function stepKey(id: string, place: Place): string {
  return JSON.stringify([placeKey(place), id]);
}
