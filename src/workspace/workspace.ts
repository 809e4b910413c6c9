import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { loadHolidays, makeWorkCalendar, type WorkCalendar } from '../calendar/working-days.js';
import { faultyDocument } from '../document/faulty.js';
import type { PlanDocument } from '../document/document.js';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../document/settings.js';
import type { KindCatalogue } from '../kinds/kind.js';
import { RULE_IDS } from '../rules/all.js';
import type { Source } from '../text/source.js';
import { readPlainYaml } from '../yaml/plain-reader.js';
import type { YamlReading } from '../yaml/values.js';
import { shownPath } from './discover.js';
import { loadKinds } from './load-kinds.js';
import { readTextFile } from './read-file.js';
import { SettingsFaults } from './settings-faults.js';
import type { DocumentReader } from './read-document.js';

export const SETTINGS_FILE = 'serviceplan.yaml';

/** The findings that a workspace knows and lets be. */
export const BASELINE_FILE = 'serviceplan.baseline.json';

/** A folder with its settings, and what follows from them. */
export interface Workspace {
  readonly root: string;
  readonly settings: Settings;
  readonly kinds: KindCatalogue;
  readonly calendar: WorkCalendar;
  /** The workspace's own templates that have faults, as documents that carry them. */
  readonly faultyTemplates: readonly PlanDocument[];
}

/** The nearest folder upward that holds a settings file; the search stops at the root of the repository. */
export function findRoot(folder: string, known = new Map<string, string | undefined>()): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const root = existsSync(join(folder, SETTINGS_FILE))
    ? folder
    : existsSync(join(folder, '.git')) || dirname(folder) === folder
      ? undefined
      : findRoot(dirname(folder), known);
  known.set(folder, root);
  return root;
}

/** Opens workspaces once each. */
export class Workspaces {
  private readonly opened = new Map<string, Promise<Workspace>>();
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

  /** The workspace that a file belongs to. @throws SettingsFaults */
  of(file: string): Promise<Workspace> {
    return this.at(findRoot(dirname(file), this.rootOf) ?? this.cwd);
  }

  /** The workspace with this root. @throws SettingsFaults */
  at(root: string): Promise<Workspace> {
    let workspace = this.opened.get(root);
    if (!workspace) {
      workspace = this.open(root);
      this.opened.set(root, workspace);
    }
    return workspace;
  }

  private async open(root: string): Promise<Workspace> {
    const settings = await loadSettings(
      this.config ?? join(root, SETTINGS_FILE),
      this.cwd,
      this.config !== undefined,
    );
    const [{ kinds, faulty }, holidays] = await Promise.all([
      loadKinds(join(root, settings.templates), this.cwd, settings.language, this.reader),
      loadHolidays(settings.country),
    ]);
    const calendar = makeWorkCalendar(holidays, settings.ownDays);
    return { root, settings, kinds, calendar, faultyTemplates: faulty };
  }
}

/** Whether a path lies in the workspace's folder of templates. */
export function isTemplatePath(path: string, { root, settings }: Workspace): boolean {
  return path.startsWith(join(root, settings.templates) + sep);
}

async function loadSettings(path: string, cwd: string, required: boolean): Promise<Settings> {
  if (!required && !existsSync(path)) return DEFAULT_SETTINGS;
  const shown = shownPath(path, cwd);
  const reading = readTextFile(path, shown);
  if (!('source' in reading)) {
    throw new SettingsFaults(faultyDocument(shown, 'en', reading.rule, reading.message));
  }
  return settingsIn(reading.source);
}

/** The settings that a text holds. @throws SettingsFaults */
export async function settingsIn(source: Source): Promise<Settings> {
  const { settings, faults } = readSettings(await readYaml(source.text), RULE_IDS);
  if (faults.length > 0) {
    const nothing = faultyDocument(source.path, 'en', 'unreadable-file', { id: '', values: {} });
    throw new SettingsFaults({ ...nothing, source, faults });
  }
  return settings;
}

/** Reads a whole text as YAML; the full reader is loaded only where the fast one is not certain. */
async function readYaml(text: string): Promise<YamlReading> {
  const root = readPlainYaml(text, 0, text.length);
  if (root) return { root, faults: [] };
  const { readFullYaml } = await import('../yaml/full-reader.js');
  return readFullYaml(text, 0, text.length);
}
