import type { DocumentStatus, FigureStatus } from '../status/status.js';
import type { Speech } from './speech.js';
import { personOrRole } from './who.js';

/** What there is to say of a figure's last value: how it stands to its target, that it is worse, that it is old. */
export interface Verdict {
  readonly stands: string;
  readonly worse: string | undefined;
  readonly stale: string | undefined;
}

/**
 * Says how a figure stands.
 *
 * @param target the target as it is to be said
 */
export function verdictOf(
  figure: FigureStatus,
  target: string,
  { labels, date }: Pick<Speech, 'labels' | 'date'>,
): Verdict {
  const { state, isWorse, isStale, nextDue } = figure;
  const words = labels.figures;
  const stands = {
    'on-target': () => words.onTarget,
    'off-target': () => words.offTarget(target),
    untargeted: () => words.untargeted,
    undirected: () => words.undirected,
    unmeasured: () => words.unmeasured,
  }[state]();
  return {
    stands,
    worse: isWorse ? words.worse : undefined,
    stale: isStale && nextDue !== undefined ? words.stale(date(nextDue)) : undefined,
  };
}

/** Who owns a key figure, for people: a person, or a role that nobody holds; nothing where it names neither. */
export function ownerOf({ ownerName, ownerRole }: FigureStatus, speech: Speech): string | undefined {
  return personOrRole(ownerName, ownerRole, speech);
}

/** Documents with key figures. */
export function scorecardsIn(documents: readonly DocumentStatus[]): readonly DocumentStatus[] {
  return documents.filter(({ figures = [] }) => figures.length > 0);
}

/** How many figures reach their targets, are worse than last time, and should have been measured by now. */
export function figuresSummary(scorecards: readonly DocumentStatus[], { words }: Speech): string {
  const all = scorecards.flatMap(({ figures = [] }) => figures);
  const count = (test: (figure: FigureStatus) => boolean) => all.filter(test).length;
  const reached = count(({ state }) => state === 'on-target');
  const judged = reached + count(({ state }) => state === 'off-target');
  const worse = count(({ isWorse }) => isWorse);
  const stale = count(({ isStale }) => isStale);
  return [
    ...(judged > 0 ? [words.figures.reached(reached, judged)] : []),
    ...(worse > 0 ? [words.figures.worse(worse)] : []),
    ...(stale > 0 ? [words.figures.stale(stale)] : []),
  ].join(' ');
}
