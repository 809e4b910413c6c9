import type { IsoDate } from '../calendar/date.js';
import { ZONES } from '../calendar/time-zone.js';
import type { Country } from '../calendar/working-days.js';
import { formsWith, type RawKind } from '../forms/own.js';
import type { Severity } from '../text/finding.js';
import type { Person, RulesForFiles, Settings, SignOffDemands } from './settings.js';
import { parseAbsence } from './shapes.js';
import type { Language } from './vocabulary.js';

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

/** The keys whose values are joined key by key; every other value replaces the one before. */
const JOINED = ['calendar', 'people', 'rules', 'sign-off', 'kinds'] as const;

/** What settings say together with those that they extend. A key without a value says nothing. */
export function merged(before: RawSettings, says: RawSettings): RawSettings {
  const own: RawSettings = Object.fromEntries(Object.entries(says).filter(([, value]) => value !== null));
  const joined = JOINED.filter((key) => before[key] && own[key]).map((key) => [
    key,
    { ...before[key], ...own[key] },
  ]);
  const overrides = [...(before.overrides ?? []), ...(own.overrides ?? [])];
  return { ...before, ...own, ...(Object.fromEntries(joined) as RawSettings), overrides };
}

/** The country goes with the language unless it is set, and the time zone with the country. */
const COUNTRIES: Readonly<Record<Language, Country>> = { sv: 'SE', nb: 'NO', en: 'GB' };

/** What raw settings settle, defaults filled in. */
export function settingsOf(raw: RawSettings): Settings {
  const language = raw.language ?? 'en';
  const country = raw.calendar?.country ?? COUNTRIES[language];
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
    timeZone: raw['time-zone'] ?? ZONES[country],
    country,
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
