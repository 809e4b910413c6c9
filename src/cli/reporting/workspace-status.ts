import { basename } from 'node:path';
import { limitsOf, nameWorkspaces, type WorkspaceStatus } from '../../status/workspaces.js';
import { shownPath } from '../../workspace/files/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Audience } from './customer-view.js';
import type { Session } from '../session.js';

/** Workspaces as a status lists them. */
export class StatedWorkspaces {
  private readonly stated: ReadonlyMap<Workspace, WorkspaceStatus>;

  /**
   * @param baseUrl what stands before the paths of documents where people see them
   * @param audience for whom, where not for the company itself: what people have time for is none of their concern
   */
  constructor(
    workspaces: readonly Workspace[],
    session: Session,
    {
      baseUrl,
      audience,
    }: { readonly baseUrl?: string | undefined; readonly audience?: Audience | undefined },
  ) {
    const named = nameWorkspaces(
      workspaces.map((workspace) => {
        const { root, settings } = workspace;
        const limits = audience === undefined ? limitsOf(settings.people.values()) : undefined;
        return {
          company: settings.company,
          path: shownPath(root, session.cwd),
          folder: basename(root) || root,
          language: settings.language,
          today: session.today(workspace),
          ...(baseUrl !== undefined && { url: baseUrl }),
          ...(limits && { limits }),
        };
      }),
    );
    this.stated = new Map(workspaces.map((workspace, index) => [workspace, named[index] as WorkspaceStatus]));
  }

  get all(): readonly WorkspaceStatus[] {
    return [...this.stated.values()];
  }

  /** What documents of a workspace say that they belong to: nothing where there is only one. */
  nameFor(workspace: Workspace): string | undefined {
    return this.stated.size > 1 ? this.stated.get(workspace)?.name : undefined;
  }
}
