import type { IsoDate } from '../calendar/date.js';
import type { Country, OwnDays } from '../calendar/working-days.js';
import { addTo } from '../text/add-to.js';
import { matchesGlob } from '../text/glob.js';
import type { Severity } from '../text/finding.js';
import type { Source } from '../text/source.js';
import {
  isUnderstood,
  keySpanAtPath,
  plainValue,
  spanAtPath,
  type YamlMap,
  type YamlReading,
} from '../yaml/values.js';
import type { Fault } from './document.js';
import { type FormOf } from './entry-form.js';
import { yamlFault } from './frontmatter.js';
import { meaninglessSettings } from './meaningless-settings.js';
import { hasLeft } from './people.js';
import { merged, type RawSettings, settingsOf } from './raw-settings.js';
import { settingsShape } from './shapes.js';
import { type ShapeAuthority, type SpanAt, unshapely } from './unshapely.js';
import type { Language } from './vocabulary.js';

/** A person of the settings file. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly roles: readonly string[];
  /** The key of the person who stands in. */
  readonly deputy: string | undefined;
  /** The last day. */
  readonly until: IsoDate | undefined;
  readonly absent: readonly Absence[];
  /** The most open steps that may fall due for them in one week; nothing where any number may. */
  readonly workloadLimit: number | undefined;
}

/** Days on which a person is away, the first and the last included. */
export interface Absence {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What the settings demand of the sign-offs of a phase, of a step or of all; nothing where they do not say. */
export interface SignOffDemands {
  readonly key?: boolean;
  readonly persons?: number;
  readonly 'not-responsible'?: boolean;
  readonly customer?: boolean;
  readonly role?: string;
}

/** Severities of rules for the files that globs mean, from the workspace's root. */
export interface RulesForFiles {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** What a workspace has settled, defaults filled in. */
export interface Settings {
  readonly language: Language;
  readonly company: string | undefined;
  readonly timeZone: string;
  readonly country: Country;
  readonly ownDays: OwnDays;
  /** How many days ahead a step counts as due soon. */
  readonly dueSoon: number;
  readonly people: ReadonlyMap<string, Person>;
  /** Severities that the settings give to rules. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Severities for some paths only; of several that fit, the last counts. */
  readonly overrides: readonly RulesForFiles[];
  /** What sign-offs must be, by the id of a phase or a step, or `all`. */
  readonly signOff: ReadonlyMap<string, SignOffDemands>;
  /** The folder of the workspace's own templates, relative to its root. */
  readonly templates: string;
  /** What each kind holds in its frontmatter and its entries, of ours and of those that the settings describe. */
  readonly formOf: FormOf;
}

/** One of the files that settings are made of. */
export interface SettingsLayer {
  readonly source: Source;
  readonly root: YamlMap;
}

/** What the settings make rules weigh for one file. */
export function rulesFor(pathOf: () => string, { rules, overrides }: Settings): Settings['rules'] {
  if (overrides.length === 0) return rules;
  const path = pathOf();
  const own = overrides.filter(({ files }) => files.some((pattern) => matchesGlob(pattern, path)));
  return own.reduce((settled, override) => ({ ...settled, ...override.rules }), rules);
}

/** The roles that exactly one person of the settings has on a day, and who that is. */
export function roleHolders({ people }: Settings, day: IsoDate): Map<string, string> {
  const holders = new Map<string, string[]>();
  for (const person of people.values()) {
    if (hasLeft(person, day)) continue;
    for (const role of person.roles) addTo(holders, role, person.key);
  }
  return new Map([...holders].flatMap(([role, [key, another]]) => (key && !another ? [[role, key]] : [])));
}

/** The settings of a workspace that has no settings file. */
export const DEFAULT_SETTINGS: Settings = settingsOf({});

/**
 * The settings, and what is wrong with them. Settings with a fault are not to be used.
 *
 * @param inherited what the files say that these settings extend
 * @throws UNSHAPELY where something has not its shape, and no authority is given
 */
export function readSettings(
  reading: YamlReading,
  ruleIds: readonly string[],
  inherited: RawSettings = {},
  shapes?: ShapeAuthority,
): { settings: Settings; raw: RawSettings; faults: Fault[] } {
  const { root } = reading;
  const data = plainValue(root) as RawSettings;
  const found = reading.faults.map((fault) => ({ ...yamlFault(fault), rule: 'invalid-settings' }));
  if (isUnderstood(reading)) {
    found.push(
      ...unshapely(shapes, settingsShape, data, spanIn(root), 'invalid-settings'),
      ...meaninglessSettings(root, ruleIds, Object.keys(inherited.people ?? {})),
    );
  }
  if (found.length > 0) return { settings: DEFAULT_SETTINGS, raw: inherited, faults: found };
  const raw = merged(inherited, data);
  return { settings: settingsOf(raw), raw, faults: [] };
}

function spanIn(root: YamlMap): SpanAt {
  return (path, of) => (of === 'key' ? keySpanAtPath(root, path) : spanAtPath(root, path));
}
