import { resolve, sep } from 'node:path';
import { isIsoDate } from '../calendar/date.js';
import { nameOfDocument } from '../status/attention.js';
import {
  type ChangedStep,
  type Changes,
  changesBetween,
  type DocumentState,
} from '../status/changes-since.js';
import { filterDocuments, type StatusFilter } from '../status/status.js';
import { shownPath } from '../workspace/discover.js';
import { commitBefore, pastTree } from '../workspace/past-tree.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Audience } from './customer-view.js';
import { type GatheredDocument, type GatheredStatus, gatherStatus } from './gather-status.js';
import { Session } from './session.js';

/** What changes are asked for, and for whom. */
interface SinceOptions extends Omit<StatusFilter, 'state'> {
  /** A git ref, or a day. */
  readonly since: string;
  readonly audience?: Audience;
}

/**
 * What has become of the steps of documents since a git ref, or since a day began. The documents as they were are read as
 * today's are, on the same day, by the settings as they were.
 *
 * @throws Unusable where git does not know
 */
export async function changesSince(
  session: Session,
  paths: readonly string[],
  { all, workspaces }: GatheredStatus,
  { since, audience, customer, phase, person }: SinceOptions,
): Promise<Changes> {
  const past: PlacedState[] = [];
  const commits = new Set<string>();
  for (const workspace of workspaces) {
    const ref = isIsoDate(since) ? await commitAt(since, workspace, session) : since;
    if (ref === undefined) continue;
    const tree = await pastTree(workspace.root, ref, session.world.env);
    commits.add(tree.commit);
    try {
      past.push(...(await statesAt(tree.folder, workspace, session, audience)));
    } finally {
      tree.remove();
    }
  }
  const now = all.map(stateOf);
  const known = new Set(now.map(({ key }) => key));
  const asked = past.filter(({ key, path }) => known.has(key) || isNamed(path, paths, session));
  const steps = changesBetween(asked, now, nameOfDocument);
  const [commit] = commits;
  const fits = filterOf(asked, now, { customer, phase, person });
  return {
    since,
    commit: commits.size === 1 ? commit : undefined,
    steps: steps.filter((step) => fits(step) && (audience === undefined || !isUnmade(step))),
  };
}

/** A date that is no longer shown may have been hidden: the old one is not told either. */
function isUnmade({ type, to }: ChangedStep): boolean {
  return type === 'moved' && to === undefined;
}

/** A document as it was or is, and where it would stand now. */
interface PlacedState extends DocumentState {
  readonly path: string;
}

function commitAt(
  day: string,
  { root, settings }: Workspace,
  { world }: Session,
): Promise<string | undefined> {
  return commitBefore(root, day, settings.timeZone, world.env);
}

/** The documents of a workspace as they stood in a folder that was made of its past. */
async function statesAt(
  folder: string,
  workspace: Workspace,
  session: Session,
  audience: Audience | undefined,
): Promise<PlacedState[]> {
  const silent = { ...session.world, out: () => undefined, err: () => undefined };
  const { config, ...options } = session.options;
  const past = new Session(silent, {
    ...options,
    cwd: folder,
    today: session.today(workspace),
    ...(config !== undefined && { config: session.inCwd(config) }),
  });
  try {
    const gathered = await gatherStatus(past, [folder], {}, audience);
    return (gathered?.all ?? []).map((one) => {
      const path = resolve(workspace.root, shownPath(one.path, folder));
      const { document } = one;
      const shown = document && { ...document, path: shownPath(path, session.cwd) };
      return { ...stateOf({ ...one, workspace, path, document: shown }), path };
    });
  } finally {
    await past.close();
  }
}

function stateOf({ workspace, path, id, document, stepIds }: GatheredDocument): PlacedState {
  return { key: JSON.stringify([workspace.root, id ?? path]), document, stepIds, path };
}

/** Whether a file that may be gone is one that the paths ask about. */
function isNamed(path: string, paths: readonly string[], session: Session): boolean {
  if (paths.length === 0) return true;
  return paths.some((asked) => {
    const named = session.inCwd(asked);
    return path === named || path.startsWith(named.endsWith(sep) ? named : named + sep);
  });
}

/** Lets through the changes of steps that fit the filter, as they are or, where they are gone, as they were. */
function filterOf(
  before: readonly DocumentState[],
  now: readonly DocumentState[],
  filter: StatusFilter,
): (step: ChangedStep) => boolean {
  const stepsIn = (states: readonly DocumentState[]) =>
    new Set(
      filterDocuments(
        states.flatMap(({ document }) => document ?? []),
        filter,
      ).flatMap(({ path, steps = [] }) => steps.map(({ id }) => JSON.stringify([path, id]))),
    );
  const [then, today] = [stepsIn(before), stepsIn(now)];
  return ({ type, path, step }) => (type === 'gone' ? then : today).has(JSON.stringify([path, step]));
}
