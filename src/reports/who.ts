import type { Labels } from '../languages/labels.js';
import type { Responsible } from '../status/responsible.js';
import type { StepStatus } from '../status/status.js';

/** The words that people are told in. */
interface Speaking {
  readonly labels: Labels;
}

/** Who answers for a step, as people say it. */
export function whoOf({ responsibleName, departed, role }: StepStatus, speaking: Speaking): string {
  const { labels } = speaking;
  if (responsibleName !== undefined && departed) return labels.left(responsibleName);
  return personOrRole(responsibleName, role, speaking) ?? labels.nobody;
}

/** The same at the head of their steps. */
export function headOf(step: StepStatus, options: Speaking): string {
  const isNobody = step.responsibleName === undefined && step.role === undefined;
  return isNobody ? options.labels.unassigned : whoOf(step, options);
}

/** Whom a document means: the person, else the role that nobody holds, else the word that stands there. */
export function nameOf(meant: Responsible, speaking: Speaking): string | undefined {
  if (meant.type === 'person') return meant.person.name;
  if (meant.type === 'role') return personOrRole(meant.person?.name, meant.role, speaking);
  return meant.type === 'unknown' ? meant.word : undefined;
}

/** A person, or a role that nobody holds; nothing where there is neither. */
export function personOrRole(
  name: string | undefined,
  role: string | undefined,
  { labels }: Speaking,
): string | undefined {
  return name ?? (role === undefined ? undefined : labels.role(role));
}
