import { resolve } from 'node:path';
import { isIsoDate } from '../../calendar/date.js';
import { notice } from '../../languages/notices.js';
import { unusable } from '../../languages/unusable.js';
import {
  type ChangedStep,
  type Changes,
  changesBetween,
  type DocumentState,
  fittingChanges,
  type Newness,
  newTogether,
} from '../../status/changes-since.js';
import type { StatusFilter } from '../../status/status.js';
import { placedIn } from '../../status/workspaces.js';
import { pushAll } from '../../text/push-all.js';
import { naming } from '../../workspace/files/discover.js';
import { shownPath } from '../../workspace/files/paths.js';
import { commitBefore, pastTree } from '../../workspace/git/past-tree.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Audience } from './customer-view.js';
import { type GatheredStatus, gatherStatus } from './gather-status.js';
import { pastSession } from '../past-session.js';
import type { OpenDocument, RunFile, Session } from '../session.js';
import type { GatheredDocument } from './status-reader.js';

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
 * @throws Unusable where git does not know, or the day is still to come
 */
export async function changesSince(
  session: Session,
  paths: readonly string[],
  { status, all, elsewhere, workspaces: found, nameFor }: GatheredStatus,
  { since, audience, customer, phase, person }: SinceOptions,
): Promise<Changes> {
  const past: PlacedState[] = [];
  const commits = new Set<string>();
  const newness: (Newness | undefined)[] = [];
  const others = await headsOf(elsewhere, session);
  const workspaces = new Set([...found, ...others.map(({ workspace }) => workspace)]);
  for (const workspace of workspaces) {
    const today = session.today(workspace);
    if (isIsoDate(since) && since > today) throw unusable('since-in-future', { date: since, today });
    const ref = isIsoDate(since) ? await commitAt(since, workspace, session) : since;
    newness.push(ref === undefined ? 'all' : undefined);
    if (ref === undefined) {
      const own = shownPath(workspace.root, session.cwd);
      await session.tell(
        own === '.'
          ? notice('since-before-repository', { day: since })
          : notice('since-before-folder', { folder: own, day: since }),
      );
      continue;
    }
    const tree = await pastTree(workspace.root, ref, session.world.env);
    commits.add(tree.commit);
    try {
      pushAll(past, await statesAt(tree.folder, workspace, session, { audience, name: nameFor(workspace) }));
    } finally {
      tree.remove();
    }
  }
  const now = all.map(stateOf);
  const known = new Set(now.map(({ key }) => key));
  const inOtherParts = new Set(others.map(headKey));
  // What is gone is in no part; the first tells it.
  const tellsGone = (status.shard?.index ?? 1) === 1;
  const isNamed = await naming(paths, session.cwd);
  const asked = past.filter(
    ({ key, path }) => known.has(key) || (tellsGone && !inOtherParts.has(key) && isNamed(path)),
  );
  const [commit] = commits;
  const filter = { customer, phase, person };
  const changes = changesBetween(asked, now, isIsoDate(since) ? since : undefined);
  const documents = [...now, ...past].flatMap(({ document }) => document ?? []);
  return {
    since,
    commit: commits.size === 1 ? commit : undefined,
    new: newTogether(newness),
    steps: fittingChanges(changes, filter, documents).filter(
      (step) => audience === undefined || !isUnmade(step),
    ),
  };
}

/** The documents that other parts of the run look at, by their frontmatter alone. */
async function headsOf(files: readonly RunFile[], session: Session): Promise<OpenDocument[]> {
  const heads: OpenDocument[] = [];
  for (const file of files) {
    const head = await session.head(file);
    if (head) heads.push(head);
  }
  return heads;
}

function headKey({ workspace, document, path }: OpenDocument): string {
  return keyOf(workspace, document.frontmatter.id?.value, path);
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
  { audience, name }: { readonly audience: Audience | undefined; readonly name: string | undefined },
): Promise<PlacedState[]> {
  const past = pastSession(session, workspace, folder);
  try {
    const gathered = await gatherStatus(past, [folder], { ...(audience && { audience }) });
    // Workspaces within this one are looked at by themselves.
    const own = (gathered?.all ?? []).filter((one) => one.workspace.root === folder);
    return own.map((one) => {
      const path = resolve(workspace.root, shownPath(one.path, folder));
      const shown = { path: shownPath(path, session.cwd) };
      const document = one.document && placedIn({ ...one.document, ...shown }, name);
      return { ...stateOf({ ...one, workspace, path, document }), path };
    });
  } finally {
    await past.close();
  }
}

function stateOf({ workspace, path, id, document, stepIds }: GatheredDocument): PlacedState {
  return { key: keyOf(workspace, id, path), document, stepIds, path };
}

/** Knows a document again. */
function keyOf({ root }: Workspace, id: string | undefined, path: string): string {
  return JSON.stringify([root, id ?? path]);
}
