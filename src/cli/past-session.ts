import type { Workspace } from '../workspace/workspace.js';
import { Session } from './session.js';
import { silent } from './world.js';

/**
 * A session over a workspace's files as they once were: it tells nobody anything, and judges by the day that it is in the
 * workspace today.
 *
 * @param folder where the files as they were stand
 */
export function pastSession(session: Session, workspace: Workspace, folder: string): Session {
  const { config, ...options } = session.options;
  return new Session(silent(session.world), {
    ...options,
    cwd: folder,
    today: session.today(workspace),
    ...(config !== undefined && { config: session.inCwd(config) }),
  });
}
