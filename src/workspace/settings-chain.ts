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
import type { FileReading } from './files/read-file.js';
import { SettingsFaults } from './settings-faults.js';

/** Settings, and the files they are made of: what is extended before what extends it. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly layers: readonly SettingsLayer[];
}

/** Where settings files lie that may extend one another. */
export interface SettingsFiles {
  /** The path of a file as people see it. */
  shown(path: string): string;
  /** A file's text, or why it cannot be had. */
  read(path: string): FileReading | Promise<FileReading>;
  /** The path of a file that is there and that another extends, or why it is none. */
  extended(target: string, from: string): string | Message | Promise<string | Message>;
  /** The same for all paths that lead to one file. */
  identityOf(path: string): string;
}

/** So many files may extend one another. */
const MOST_LAYERS = 16;

/** Reads a settings file and those that it extends. @throws SettingsFaults */
export async function loadChain(path: string, files: SettingsFiles): Promise<LoadedSettings> {
  return new SettingsChain(files).load(path);
}

class SettingsChain {
  private readonly layers: SettingsLayer[] = [];
  private readonly done = new Set<string>();
  private raw: RawSettings = {};
  private settings = DEFAULT_SETTINGS;
  /** The language of the file that extends the others, or else of the first of these that names one. */
  private language: Language | undefined;

  constructor(private readonly files: SettingsFiles) {}

  async load(path: string): Promise<LoadedSettings> {
    await this.add(path, []);
    return { settings: this.settings, layers: this.layers };
  }

  /** @param above the files that led here */
  private async add(path: string, above: readonly string[]): Promise<void> {
    const { files } = this;
    const reading = await files.read(path);
    if (!('source' in reading)) {
      const { rule, message: said } = reading;
      throw new SettingsFaults(faultyDocument(files.shown(path), this.language ?? 'en', rule, said));
    }
    const { source } = reading;
    const yaml = await readYaml(source.text);
    this.language ??= languageOf(yaml.root);
    const here = files.identityOf(path);
    for (const target of extendedBy(yaml.root)) {
      const next = await this.next(String(target.value), path, [...above, here]);
      if (typeof next !== 'string') throw faulty(source, [fault(next, target)], this.language);
      // A file that is extended twice says what it says once, where it is first met.
      if (!this.done.has(files.identityOf(next))) await this.add(next, [...above, here]);
    }
    this.done.add(here);
    const { settings, raw } = await checked(source, yaml, this.raw, this.language);
    this.layers.push({ source, root: yaml.root });
    this.settings = settings;
    this.raw = raw;
  }

  /** The path of a file that another extends, or why it is none. */
  private async next(target: string, from: string, above: readonly string[]): Promise<string | Message> {
    const path = await this.files.extended(target, from);
    if (typeof path !== 'string') return path;
    if (above.includes(this.files.identityOf(path))) return message('extends-cycle', { target });
    if (above.length >= MOST_LAYERS) return message('extends-deep', { most: MOST_LAYERS });
    return path;
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

/** What is wrong with a value of a settings file. */
export function fault(said: Message, { span }: YamlScalar): Fault {
  return { rule: 'invalid-settings', message: said, span };
}

/** Why settings cannot be used. @param language the one that it is told in, where it is known */
export function faulty(
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
