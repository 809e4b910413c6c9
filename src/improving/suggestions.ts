import { daysBetween, type IsoDate } from '../calendar/date.js';
import type { Entry, PlanDocument } from '../document/document.js';
import { ownText } from '../document/own-text.js';
import { isBlank } from '../document/questions.js';
import { signedOn, stepState, waiverInForce } from '../document/step-state.js';
import { entryOf } from '../yaml/values.js';

/** The kind whose entries are suggestions for improvement. */
const IMPROVEMENT = 'improvement';

/** What a suggestion waits for; nothing more where it is finished or was declined. */
export const STAGES = ['unanswered', 'undecided', 'undone', 'untold', 'finished', 'declined'] as const;
export type Stage = (typeof STAGES)[number];

/** The days of a suggestion, in the order in which they come. */
export const STAGE_DAYS = ['received', 'answered', 'decided', 'done', 'told'] as const;
export type StageDay = (typeof STAGE_DAYS)[number];

type Days = Readonly<Partial<Record<StageDay, IsoDate>>>;

/** A suggestion for improvement, as far as it has come. */
export interface Suggestion {
  readonly entry: Entry;
  /** Its days as they are written; one that was signed was done on the day of its sign-off at the latest. */
  readonly days: Days;
  /** Those of them that have come: on a day to come nothing was answered, decided or done yet. */
  readonly past: Days;
  readonly stage: Stage;
  /** The day from which it has waited; nothing where it waits no more, or nobody wrote that day down. */
  readonly since: IsoDate | undefined;
  /** It has waited longer than the log allows. */
  readonly isLate: boolean;
}

/** The longest that a suggestion may wait in a stage, in days. A log says so in its frontmatter, else these hold. */
const LIMITS: Readonly<Partial<Record<Stage, { readonly key: string; readonly usual: number }>>> = {
  unanswered: { key: 'answer-within', usual: 14 },
  undecided: { key: 'decide-within', usual: 30 },
  undone: { key: 'do-within', usual: 90 },
};

/** Whether a document is a log of suggestions. */
function isImprovementLog({ frontmatter }: PlanDocument): boolean {
  return frontmatter.kind?.value === IMPROVEMENT;
}

/** The suggestions of a log, in their order, without the empty one that the template begins with; none in other kinds. */
export function suggestionsOf(document: PlanDocument, today: IsoDate): Suggestion[] {
  if (!isImprovementLog(document)) return [];
  const steps = new Set(document.steps);
  return document.entries
    .filter((entry) => !isBlank(entry))
    .map((entry) => {
      const days = daysOf(entry);
      const past = pastOf(days, today);
      const stage = waiverInForce(entry, today) ? 'declined' : stageOf(entry, past);
      const since = sinceOf(stage, past);
      // One that is to be done and is a step has a day of its own.
      const isLate =
        stage === 'undone' && steps.has(entry)
          ? stepState(entry, today, 0, entry.due?.date?.value) === 'overdue'
          : isLateIn(document, stage, since, today);
      return { entry, days, past, stage, since, isLate };
    });
}

/** The most days that a log lets a suggestion wait in a stage; nothing where no time is set. */
export function limitOf({ frontmatter: { yaml } }: PlanDocument, stage: Stage): number | undefined {
  const limit = LIMITS[stage];
  if (!limit) return undefined;
  const value = entryOf(yaml, limit.key)?.value;
  return value?.type === 'scalar' && typeof value.value === 'number' ? value.value : limit.usual;
}

function daysOf(entry: Entry): Days {
  const written = STAGE_DAYS.flatMap((id) => {
    const date = entry.own.get(id)?.[0]?.date;
    return date === undefined ? [] : [[id, date] as const];
  });
  const days: Days = Object.fromEntries(written);
  const [done] = [days.done, signedOn(entry)].filter((day) => day !== undefined).sort();
  return { ...days, ...(done !== undefined && { done }) };
}

function pastOf(days: Days, today: IsoDate): Days {
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day <= today));
}

/** A later stage stands for those before it, whether their days were written down or not. */
function stageOf(entry: Entry, { answered, decided, done, told }: Days): Stage {
  const decision = ownText(entry, 'decision');
  const isOurs = ownText(entry, 'concerns') === 'us';
  if (told !== undefined) return 'finished';
  if (done !== undefined) return isOurs ? 'finished' : 'untold';
  if (decision === 'no') return 'declined';
  if (decided !== undefined || decision === 'yes') return 'undone';
  return answered === undefined ? 'unanswered' : 'undecided';
}

function sinceOf(stage: Stage, { received, answered, decided, done }: Days): IsoDate | undefined {
  switch (stage) {
    case 'unanswered':
      return received;
    case 'undecided':
      return answered;
    case 'undone':
      return decided;
    case 'untold':
      return done;
    case 'finished':
    case 'declined':
      return undefined;
  }
}

function isLateIn(document: PlanDocument, stage: Stage, since: IsoDate | undefined, today: IsoDate): boolean {
  // Customers are told at once.
  if (stage === 'untold') return true;
  const limit = limitOf(document, stage);
  return since !== undefined && limit !== undefined && daysBetween(since, today) > limit;
}
