import type { IsoDate } from '../calendar/date.js';
import type { Country, OwnDays } from '../calendar/working-days.js';
import { message } from '../languages/messages.js';
import { fieldOf } from '../languages/words.js';
import { matchesGlob } from '../text/glob.js';
import { nearest } from '../text/nearest.js';
import type { Source } from '../text/source.js';
import type { Severity } from '../text/finding.js';
import { entryOf, plainValue, spanAtPath, type YamlMap, type YamlReading } from '../yaml/values.js';
import type { Fault } from './document.js';
import { formsWith, type RawKind } from '../forms/own.js';
import { type FormOf } from './entry-form.js';
import { yamlFault } from './frontmatter.js';
import { hasLeft } from './people.js';
import { LANGUAGES, type Language } from './vocabulary.js';
import { frontmatterShape, isStepId, parseAbsence, settingsShape } from './shapes.js';
import { type ShapeAuthority, unshapely } from './unshapely.js';

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
export function rulesFor(path: string, { rules, overrides }: Settings): Settings['rules'] {
  const own = overrides.filter(({ files }) => files.some((pattern) => matchesGlob(pattern, path)));
  return own.reduce((settled, override) => ({ ...settled, ...override.rules }), rules);
}

/** The roles that exactly one person of the settings has on a day, and who that is. */
export function roleHolders({ people }: Settings, day: IsoDate): Map<string, string> {
  const holders = new Map<string, string[]>();
  for (const person of people.values()) {
    if (hasLeft(person, day)) continue;
    for (const role of person.roles) holders.set(role, [...(holders.get(role) ?? []), person.key]);
  }
  return new Map([...holders].flatMap(([role, [key, another]]) => (key && !another ? [[role, key]] : [])));
}

/** Country and time zone go with the language unless they are set. */
const PLACES: Readonly<Record<Language, { country: Country; timeZone: string }>> = {
  sv: { country: 'SE', timeZone: 'Europe/Stockholm' },
  nb: { country: 'NO', timeZone: 'Europe/Oslo' },
  en: { country: 'GB', timeZone: 'Europe/London' },
};

/** The settings of a workspace that has no settings file. */
export const DEFAULT_SETTINGS: Settings = settingsOf({});

/**
 * The settings, and what is wrong with them. Settings with a fault are not to be used.
 *
 * @param inherited what the files say that these settings extend
 * @throws UNSHAPELY where something has not its shape, and no authority is given
 */
export function readSettings(
  { root, faults }: YamlReading,
  ruleIds: readonly string[],
  inherited: RawSettings = {},
  shapes?: ShapeAuthority,
): { settings: Settings; raw: RawSettings; faults: Fault[] } {
  const data = plainValue(root) as RawSettings;
  const found = [
    ...faults.map((fault) => ({ ...yamlFault(fault), rule: 'invalid-settings' })),
    ...unshapely(shapes, settingsShape, data, (path) => spanAtPath(root, path), 'invalid-settings'),
  ].flatMap((fault) => (fault.message.id === 'shape-unknown-key' ? unknownKeys(root, fault) : [fault]));
  const known = Object.keys(inherited.people ?? {});
  found.push(
    ...unknownRules(root, ruleIds),
    ...unknownDeputies(root, known),
    ...namelessDemands(root),
    ...fieldFaults(root),
    ...ownKeyFaults(root),
  );
  if (found.length > 0) return { settings: DEFAULT_SETTINGS, raw: inherited, faults: found };
  const raw = merged(inherited, data);
  return { settings: settingsOf(raw), raw, faults: [] };
}

/** The keys whose values are joined key by key; every other value replaces the one before. */
const JOINED = ['calendar', 'people', 'rules', 'sign-off', 'kinds'] as const;

/** What settings say together with those that they extend. */
function merged(before: RawSettings, own: RawSettings): RawSettings {
  const joined = JOINED.filter((key) => before[key] && own[key]).map((key) => [
    key,
    { ...before[key], ...own[key] },
  ]);
  const overrides = [...(before.overrides ?? []), ...(own.overrides ?? [])];
  return { ...before, ...own, ...(Object.fromEntries(joined) as RawSettings), overrides };
}

/** What a settings file says, as it says it. */
export interface RawSettings {
  readonly extends?: string | string[] | null;
  readonly language?: Language;
  readonly company?: string;
  readonly 'time-zone'?: string;
  readonly calendar?: { country?: Country; closed?: IsoDate[] | null; open?: IsoDate[] | null } | null;
  readonly 'due-soon'?: number;
  readonly 'workload-limit'?: number;
  readonly people?: Record<string, RawPerson> | null;
  readonly rules?: Record<string, Severity | 'off'> | null;
  readonly overrides?: readonly RulesForFiles[] | null;
  readonly 'sign-off'?: Record<string, SignOffDemands> | null;
  readonly templates?: string;
  readonly kinds?: Record<string, RawKind> | null;
}

interface RawPerson {
  readonly name: string;
  readonly email?: string;
  readonly roles?: string[] | null;
  readonly deputy?: string;
  readonly until?: IsoDate;
  readonly absent?: string[] | null;
  readonly 'workload-limit'?: number;
}

function settingsOf(raw: RawSettings): Settings {
  const language = raw.language ?? 'en';
  const people = Object.entries(raw.people ?? {}).map(([key, person]): [string, Person] => [
    key,
    {
      key,
      name: person.name,
      email: person.email,
      roles: person.roles ?? [],
      deputy: person.deputy,
      until: person.until,
      absent: (person.absent ?? []).flatMap((days) => parseAbsence(days) ?? []),
      workloadLimit: person['workload-limit'] ?? raw['workload-limit'],
    },
  ]);
  return {
    language,
    company: raw.company,
    timeZone: raw['time-zone'] ?? PLACES[language].timeZone,
    country: raw.calendar?.country ?? PLACES[language].country,
    ownDays: { closed: raw.calendar?.closed ?? [], open: raw.calendar?.open ?? [] },
    dueSoon: raw['due-soon'] ?? 14,
    people: new Map(people),
    rules: { ...raw.rules },
    overrides: raw.overrides ?? [],
    signOff: new Map(Object.entries(raw['sign-off'] ?? {})),
    templates: raw.templates ?? 'templates',
    formOf: formsWith(raw.kinds ?? {}),
  };
}

/** The keys that a map of the settings may have, by the depth at which it stands. */
const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': [
    'extends',
    'language',
    'company',
    'time-zone',
    'calendar',
    'due-soon',
    'workload-limit',
    'people',
    'rules',
    'overrides',
    'sign-off',
    'templates',
    'kinds',
  ],
  kinds: ['frontmatter', 'fields', 'dated'],
  frontmatter: ['holds', 'words', 'required'],
  fields: ['labels', 'holds', 'words', 'several'],
  names: LANGUAGES,
  calendar: ['country', 'closed', 'open'],
  people: ['name', 'email', 'roles', 'deputy', 'until', 'absent', 'workload-limit'],
  overrides: ['files', 'rules'],
  'sign-off': ['key', 'persons', 'not-responsible', 'customer', 'role'],
};

/** Says each unknown key at its own place, with the known one that it is nearest to. */
function unknownKeys(root: YamlMap, fault: Fault): Fault[] {
  const keys = String(fault.message.values['key']).split(', ');
  return mapsIn(root).flatMap(({ map, name }) =>
    map.entries
      .filter(({ key }) => keys.includes(key) && !KNOWN_KEYS[name]?.includes(key))
      .map(({ key, keySpan }): Fault => {
        const known = KNOWN_KEYS[name] ?? [];
        const values = { key, nearest: nearest(key, known) ?? '', known: known.join(', ') };
        return { rule: fault.rule, message: message('shape-unknown-key', values), span: keySpan };
      }),
  );
}

/** The maps of the settings that have fixed keys: the whole, the calendar, each person, each demand on sign-offs. */
function mapsIn(root: YamlMap): { map: YamlMap; name: string }[] {
  const inner = (key: string) => {
    const value = entryOf(root, key)?.value;
    return value?.type === 'map' ? [value] : [];
  };
  const each = (name: string) =>
    inner(name)
      .flatMap((map) => map.entries.map(({ value }) => value))
      .flatMap((map) => (map.type === 'map' ? [{ map, name }] : []));
  return [
    { map: root, name: '' },
    ...inner('calendar').map((map) => ({ map, name: 'calendar' })),
    ...each('people'),
    ...each('sign-off'),
    ...mapsOfKinds(inner('kinds')),
    ...overridesIn(root).map((map) => ({ map, name: 'overrides' })),
  ];
}

/** The maps within `kinds` that have fixed keys: each kind, each of its fields, the names of these. */
function mapsOfKinds(kinds: readonly YamlMap[]): { map: YamlMap; name: string }[] {
  const mapsUnder = (map: YamlMap) =>
    map.entries.flatMap(({ value }) => (value.type === 'map' ? [value] : []));
  const under = (map: YamlMap, key: string) => {
    const value = entryOf(map, key)?.value;
    return value?.type === 'map' ? value : undefined;
  };
  return kinds.flatMap(mapsUnder).flatMap((kind) => {
    const fields = under(kind, 'fields');
    const frontmatter = under(kind, 'frontmatter');
    return [
      { map: kind, name: 'kinds' },
      ...(frontmatter ? mapsUnder(frontmatter) : []).map((map) => ({ map, name: 'frontmatter' })),
      ...(fields ? mapsUnder(fields) : []).flatMap((field) => {
        const labels = under(field, 'labels');
        const words = under(field, 'words');
        return [
          { map: field, name: 'fields' },
          ...(labels ? [{ map: labels, name: 'names' }] : []),
          ...(words ? mapsUnder(words).map((map) => ({ map, name: 'names' })) : []),
        ];
      }),
    ];
  });
}

/** Fields that are called what a field of steps is called, which those would hide. */
function fieldFaults(root: YamlMap): Fault[] {
  return mapsIn(root)
    .filter(({ name }) => name === 'fields')
    .flatMap(({ map }) => {
      const labels = entryOf(map, 'labels')?.value;
      return labels?.type === 'map' ? labels.entries : [];
    })
    .flatMap(({ value }): Fault[] => {
      if (value.type !== 'scalar' || fieldOf(String(value.value)) === undefined) return [];
      const said = message('own-field-taken', { label: String(value.value) });
      return [{ rule: 'invalid-settings', message: said, span: value.span }];
    });
}

/** Keys that the frontmatter of a kind has already, and those that hold one of no words. */
function ownKeyFaults(root: YamlMap): Fault[] {
  const mapUnder = (map: YamlMap, key: string): YamlMap['entries'] => {
    const value = entryOf(map, key)?.value;
    return value?.type === 'map' ? value.entries : [];
  };
  return mapUnder(root, 'kinds').flatMap(({ key: kind, value: described }) => {
    const keys = described.type === 'map' ? mapUnder(described, 'frontmatter') : [];
    return keys.flatMap(({ key, keySpan: span, value }): Fault[] => {
      if (Object.hasOwn(frontmatterShape(kind).keys, key))
        return [{ rule: 'invalid-settings', message: message('own-key-taken', { key }), span }];
      const { holds, words } = plainValue(value) as { holds?: unknown; words?: unknown };
      if (holds !== 'word' || (Array.isArray(words) && words.length > 0)) return [];
      return [{ rule: 'invalid-settings', message: message('own-words-missing', { key }), span }];
    });
  });
}

function overridesIn(root: YamlMap): YamlMap[] {
  const overrides = entryOf(root, 'overrides')?.value;
  return overrides?.type === 'list' ? overrides.items.filter((item) => item.type === 'map') : [];
}

function unknownRules(root: YamlMap, ruleIds: readonly string[]): Fault[] {
  return [root, ...overridesIn(root)]
    .map((map) => entryOf(map, 'rules')?.value)
    .flatMap((rules) => (rules?.type === 'map' ? rules.entries : []))
    .filter(({ key }) => !ruleIds.includes(key))
    .map(({ key, keySpan }) => ({
      rule: 'invalid-settings',
      message: message('unknown-rule', { rule: key, nearest: nearest(key, ruleIds) ?? '' }),
      span: keySpan,
    }));
}

function unknownDeputies(root: YamlMap, known: readonly string[]): Fault[] {
  const people = entryOf(root, 'people')?.value;
  if (people?.type !== 'map') return [];
  const keys = [...known, ...people.entries.map(({ key }) => key)];
  return people.entries.flatMap(({ value }): Fault[] => {
    const deputy = value.type === 'map' ? entryOf(value, 'deputy')?.value : undefined;
    if (deputy?.type !== 'scalar' || keys.includes(String(deputy.value))) return [];
    const text = String(deputy.value);
    return [
      {
        rule: 'invalid-settings',
        message: message('unknown-deputy', { text, nearest: nearest(text, keys) ?? '' }),
        span: deputy.span,
      },
    ];
  });
}

/** Demands on sign-offs that are of no phase and no step, as far as their names can tell. */
function namelessDemands(root: YamlMap): Fault[] {
  const demands = entryOf(root, 'sign-off')?.value;
  if (demands?.type !== 'map') return [];
  return demands.entries
    .filter(({ key }) => !isStepId(key))
    .map(({ key, keySpan }) => ({
      rule: 'invalid-settings',
      message: message('shape-step-id', { key, text: key }),
      span: keySpan,
    }));
}
