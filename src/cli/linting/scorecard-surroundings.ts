import { writtenSection } from '../../kinds/conformity.js';
import type { Surroundings } from '../../lint/check.js';
import { ownText } from '../../document/own-text.js';
import { figuresOf, SCORECARD } from '../../measuring/figures.js';
import { goalsIn, MOST_GOALS, MOST_NAMED, type PlanGoals } from '../../measuring/goals.js';
import { judge } from '../../status/judge.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Session } from '../session.js';

/** What the scorecards and service plans of a workspace say of goals. */
interface GoalsOfWorkspace {
  readonly plans: readonly PlanGoals[];
  readonly named: readonly { readonly path: string; readonly goals: readonly string[] }[];
}

/** Looks up what scorecards are judged by: the goals of service plans, and what other scorecards measure. */
export class ScorecardSurroundings {
  private readonly all = new Map<Workspace, Promise<GoalsOfWorkspace>>();

  constructor(private readonly session: Session) {}

  /** @param path where the scorecard is */
  async of(path: string, workspace: Workspace): Promise<Pick<Surroundings, 'goals'>> {
    let all = this.all.get(workspace);
    if (!all) this.all.set(workspace, (all = this.goalsOf(workspace)));
    const { plans, named } = await all;
    const others = named.filter((scorecard) => scorecard.path !== path);
    return {
      goals: {
        plans,
        namedElsewhere: others.flatMap(({ goals }) => goals).slice(0, MOST_NAMED),
        isFirst: !others.some((other) => other.path < path),
      },
    };
  }

  /** The goals of a workspace, whichever of its documents the run is about. */
  private async goalsOf(workspace: Workspace): Promise<GoalsOfWorkspace> {
    const { ofKind } = this.session;
    let room = MOST_GOALS;
    const plans = (await ofKind.of('service-plan', workspace)).flatMap(({ document }): PlanGoals[] => {
      const section = writtenSection(judge(document, workspace.kinds)?.conformity, 'service-goals');
      if (!section || room === 0) return [];
      const { title, goals } = goalsIn(document, section);
      const kept = goals.slice(0, room);
      room -= kept.length;
      return [{ title, goals: kept }];
    });
    const named = (await ofKind.of(SCORECARD, workspace)).map(({ path, document }) => ({
      path,
      goals: figuresOf(document).flatMap((entry) => ownText(entry, 'goal') ?? []),
    }));
    return { plans, named };
  }
}
