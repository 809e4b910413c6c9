import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Fault, PlanDocument } from '../document/document.js';
import { documentOfFaults, faultyDocument } from '../document/faulty.js';
import { languageOf } from '../document/frontmatter.js';
import type { Language } from '../document/vocabulary.js';
import { DEFAULT_SETTINGS, readSettings, type Settings, type SettingsLayer } from '../document/settings.js';
import type { RawSettings } from '../document/raw-settings.js';
import { type ShapeAuthority, UNSHAPELY } from '../document/unshapely.js';
import { message } from '../languages/messages.js';
import { RULE_IDS } from '../rules/all.js';
import type { Message } from '../text/finding.js';
import type { Source } from '../text/source.js';
import { readPlainYaml } from '../yaml/plain-reader.js';
import { entryOf, type YamlMap, type YamlReading, type YamlScalar } from '../yaml/values.js';
import { shownPath } from './files/paths.js';
import { isInside } from './files/inside.js';
import { readTextFile } from './files/read-file.js';
import { repositoryOf } from './files/repository.js';
import { SettingsFaults } from './settings-faults.js';

/** Settings, and the files they are made of: what is extended before what extends it. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly layers: readonly SettingsLayer[];
}

/** So many files may extend one another. */
const MOST_LAYERS = 16;

/**
 * Reads a settings file and those that it extends. They are data: nothing of a package is run. Nothing is read that lies
 * outside the repository, by way of links either, because a stranger's pull request may have written the file.
 *
 * @param required whether the file must be there
 * @throws SettingsFaults
 */
export async function loadSettings(path: string, cwd: string, required: boolean): Promise<LoadedSettings> {
  if (!required && !existsSync(path)) return { settings: DEFAULT_SETTINGS, layers: [] };
  const loaded = await new SettingsChain(cwd, repositoryOf(dirname(path)) ?? dirname(path)).load(path);
  if (!required) await refuseMissingTemplates(loaded, dirname(path));
  return loaded;
}

/**
 * A folder of templates that is not there would leave everything to ours, unseen. Settings that are shared may name one
 * that only some workspaces have. @throws SettingsFaults
 */
async function refuseMissingTemplates({ settings, layers }: LoadedSettings, root: string): Promise<void> {
  const own = layers.at(-1) as SettingsLayer;
  const value = entryOf(own.root, 'templates')?.value;
  const folder = settings.templates;
  if (value?.type !== 'scalar' || folder === DEFAULT_SETTINGS.templates || existsSync(join(root, folder)))
    return;
  const { nearestPath } = await import('./files/nearest-path.js');
  const meant = nearestPath(folder, root);
  // What is there, but outside, is not meant.
  const nearest = meant === undefined || meant === folder ? '' : meant;
  const said = message('templates-missing', { folder, nearest });
  throw faulty(own.source, [fault(said, value)], settings.language);
}

/** The settings that a text holds by itself. @throws SettingsFaults where it extends others, which cannot be followed */
export async function settingsIn(source: Source): Promise<Settings> {
  const reading = await readYaml(source.text);
  const [extended] = extendedBy(reading.root);
  if (extended)
    throw faulty(source, [fault(message('extends-past', {}), extended)], languageOf(reading.root));
  return (await checked(source, reading, {}, languageOf(reading.root))).settings;
}

class SettingsChain {
  private readonly layers: SettingsLayer[] = [];
  private readonly done = new Set<string>();
  private raw: RawSettings = {};
  private settings = DEFAULT_SETTINGS;
  /** The language of the file that extends the others, or else of the first of these that names one. */
  private language: Language | undefined;

  constructor(
    private readonly cwd: string,
    /** The folder that nothing is read outside of. */
    private readonly repository: string,
  ) {}

  async load(path: string): Promise<LoadedSettings> {
    await this.add(path, []);
    return { settings: this.settings, layers: this.layers };
  }

  /** @param above the files that led here, by their real paths */
  private async add(path: string, above: readonly string[]): Promise<void> {
    const shown = shownPath(path, this.cwd);
    const reading = readTextFile(path, shown);
    if (!('source' in reading)) {
      throw new SettingsFaults(faultyDocument(shown, this.language ?? 'en', reading.rule, reading.message));
    }
    const { source } = reading;
    const yaml = await readYaml(source.text);
    this.language ??= languageOf(yaml.root);
    const here = realpathSync(path);
    for (const target of extendedBy(yaml.root)) {
      const next = this.resolve(target, path, [...above, here]);
      if (typeof next !== 'string') throw faulty(source, [fault(next, target)], this.language);
      // A file that is extended twice says what it says once, where it is first met.
      if (!this.done.has(realpathSync(next))) await this.add(next, [...above, here]);
    }
    this.done.add(here);
    const { settings, raw } = await checked(source, yaml, this.raw, this.language);
    this.layers.push({ source, root: yaml.root });
    this.settings = settings;
    this.raw = raw;
  }

  /** The path of a file that another extends, or why it is none. */
  private resolve(target: YamlScalar, from: string, above: readonly string[]): string | Message {
    const text = String(target.value);
    const isPath = /^\.\.?\//.test(text);
    const path = isPath ? resolve(dirname(from), text) : this.inPackage(text, dirname(from));
    if (!isPath && !(path && existsSync(path)) && this.isMeantAsFile(text, from)) {
      return message('extends-file', { target: text });
    }
    if (path === undefined) return message('extends-form', { target: text });
    if (!isInside(path, this.repository)) return message('extends-outside', { target: text });
    if (!existsSync(path)) return message(isPath ? 'extends-missing' : 'extends-package', { target: text });
    const real = realpathSync(path);
    if (!isInside(real, realpathSync(this.repository))) return message('extends-outside', { target: text });
    if (above.includes(real)) return message('extends-cycle', { target: text });
    if (above.length >= MOST_LAYERS) return message('extends-deep', { most: MOST_LAYERS });
    return path;
  }

  /** Whether what would be a package's name looks like a file's, or is one beside another file. */
  private isMeantAsFile(text: string, from: string): boolean {
    const path = join(dirname(from), text);
    return /^[\w.-]+\.ya?ml$/.test(text) || (isInside(path, this.repository) && existsSync(path));
  }

  /** The file that a package's name means: `@company/settings`, or one in it, `@company/settings/strict.yaml`. */
  private inPackage(text: string, folder: string): string | undefined {
    const match = /^((?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*)((?:\/[\w-][\w.-]*)*)$/i.exec(text);
    if (!match) return undefined;
    const [, name = '', inside = ''] = match;
    const file = inside === '' ? '/serviceplan.yaml' : inside;
    if (!/\.ya?ml$/.test(file)) return undefined;
    let at = folder;
    for (;;) {
      const path = join(at, 'node_modules', name, file);
      if (existsSync(path) || at === this.repository || dirname(at) === at) return path;
      at = dirname(at);
    }
  }
}

/** @param language the one that faults are told in, where it is known */
async function checked(
  source: Source,
  reading: YamlReading,
  inherited: RawSettings,
  language: Language | undefined,
) {
  const { settings, raw, faults } = await readShapes((shapes) =>
    readSettings(reading, RULE_IDS, inherited, shapes),
  );
  if (faults.length > 0) throw faulty(source, faults, language);
  return { settings, raw };
}

/** Reads without the authority for shapes, and with it where something has not its shape. */
async function readShapes<T>(read: (shapes?: ShapeAuthority) => T): Promise<T> {
  try {
    return read();
  } catch (reason) {
    if (reason !== UNSHAPELY) throw reason;
    return read((await import('../document/shape-faults.js')).shapeFaults);
  }
}

/** What a settings file names as extended. What is no text is the shape's to refuse. */
function extendedBy(root: YamlMap): YamlScalar[] {
  const value = entryOf(root, 'extends')?.value;
  const items = value?.type === 'list' ? value.items : value ? [value] : [];
  return items.filter((item): item is YamlScalar => item.type === 'scalar' && typeof item.value === 'string');
}

function fault(said: Message, { span }: YamlScalar): Fault {
  return { rule: 'invalid-settings', message: said, span };
}

function faulty(
  source: Source,
  faults: PlanDocument['faults'],
  language: Language | undefined,
): SettingsFaults {
  return new SettingsFaults(documentOfFaults(source, language ?? 'en', faults));
}

/** Reads a whole text as YAML; the full reader is loaded only where the fast one is not certain. */
async function readYaml(text: string): Promise<YamlReading> {
  const root = readPlainYaml(text, 0, text.length);
  if (root) return { root, faults: [] };
  const { readFullYaml } = await import('../yaml/full-reader.js');
  return readFullYaml(text, 0, text.length);
}
