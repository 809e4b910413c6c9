import { dirname, join } from 'node:path';
import { loadHolidays, makeWorkCalendar, type WorkCalendar } from '../calendar/working-days.js';
import type { PlanDocument } from '../document/document.js';
import type { Settings, SettingsLayer } from '../document/settings.js';
import type { KindCatalogue } from '../kinds/kind.js';
import { loadSettings } from './load-settings.js';
import { loadKinds } from './load-kinds.js';
import type { DocumentReader } from './reading/read-document.js';
import { isInside } from './files/inside.js';
import { findRoot, SETTINGS_FILE } from './files/root.js';

/** The findings that a workspace knows and lets be. */
export const BASELINE_FILE = 'serviceplan.baseline.json';

/** A folder with its settings, and what follows from them. */
export interface Workspace {
  readonly root: string;
  readonly settings: Settings;
  /** The files that the settings are made of. */
  readonly layers: readonly SettingsLayer[];
  readonly kinds: KindCatalogue;
  readonly calendar: WorkCalendar;
  /** The workspace's own templates that have faults, as documents that carry them. */
  readonly faultyTemplates: readonly PlanDocument[];
  /** All templates of the workspace's own. */
  readonly ownTemplates: readonly PlanDocument[];
}

/** Opens workspaces once each. */
export class Workspaces {
  private readonly asked = new Map<string, Promise<Workspace>>();
  private readonly rootOf = new Map<string, string | undefined>();

  /**
   * @param cwd the folder that shown paths are relative to, and the root where a file has none
   * @param config a settings file that stands for every workspace's own
   */
  constructor(
    private readonly cwd: string,
    private readonly config: string | undefined,
    private readonly reader: DocumentReader,
  ) {}

  /** The workspace that a file belongs to, sought from its folder upward or from one above it. @throws SettingsFaults */
  of(file: string, searchFrom = dirname(file)): Promise<Workspace> {
    return this.at(findRoot(searchFrom, this.rootOf) ?? this.cwd);
  }

  /** Those that could be opened so far. */
  async opened(): Promise<Workspace[]> {
    const all = await Promise.allSettled(this.asked.values());
    return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  /** The workspace with this root. @throws SettingsFaults */
  at(root: string): Promise<Workspace> {
    let workspace = this.asked.get(root);
    if (!workspace) {
      workspace = this.open(root);
      this.asked.set(root, workspace);
    }
    return workspace;
  }

  private async open(root: string): Promise<Workspace> {
    const { settings, layers } = await loadSettings(
      this.config ?? join(root, SETTINGS_FILE),
      this.cwd,
      this.config !== undefined,
    );
    const [{ kinds, faulty, templates }, holidays] = await Promise.all([
      loadKinds(join(root, settings.templates), this.cwd, settings, this.reader),
      loadHolidays(settings.country),
    ]);
    const calendar = makeWorkCalendar(holidays, settings.ownDays);
    return { root, settings, layers, kinds, calendar, faultyTemplates: faulty, ownTemplates: templates };
  }
}

/** Whether a path lies in the workspace's folder of templates. */
export function isTemplatePath(path: string, { root, settings }: Workspace): boolean {
  return isInside(path, join(root, settings.templates));
}
