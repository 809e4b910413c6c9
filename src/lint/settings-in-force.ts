import { type Settings, type SettingsLayer, rulesFor } from '../document/settings.js';
import type { Rule } from '../rules/rule.js';
import { matchesGlob } from '../text/glob.js';
import { positionAt } from '../text/source.js';
import { entryOf, type YamlEntry, type YamlMap } from '../yaml/values.js';
import type { RuleWeights } from './check.js';

/** A setting as it holds for one file, and where it was set; nothing where nobody set it. */
export interface SettingInForce {
  readonly key: string;
  readonly value: string;
  readonly origin: string | undefined;
}

/**
 * Every setting that holds for a file, in the order of the documentation.
 *
 * @param path the file's, from the root of the workspace
 * @param layers the files that the settings are made of, the last the strongest
 * @param flags severities that weigh more than those of the settings
 */
export function settingsInForce(
  path: string,
  settings: Settings,
  layers: readonly SettingsLayer[],
  rules: readonly Rule[],
  flags: RuleWeights,
): SettingInForce[] {
  const from = (...keys: readonly string[]) => originOf(layers, keys);
  const plain = (key: string, value: string | number | undefined): SettingInForce[] =>
    value === undefined ? [] : [{ key, value: String(value), origin: from(...key.split('.')) }];
  const weights = rulesFor(() => path, settings);
  return [
    ...plain('language', settings.language),
    ...plain('company', settings.company),
    ...plain('time-zone', settings.timeZone),
    ...plain('calendar.country', settings.country),
    ...(settings.ownDays.closed ?? []).map((day) => ({
      key: 'calendar.closed',
      value: day,
      origin: from('calendar', 'closed'),
    })),
    ...(settings.ownDays.open ?? []).map((day) => ({
      key: 'calendar.open',
      value: day,
      origin: from('calendar', 'open'),
    })),
    ...plain('due-soon', settings.dueSoon),
    ...plain('templates', settings.templates),
    ...[...settings.people.values()].map(({ key, name, roles }) => ({
      key: `people.${key}`,
      value: [name, ...roles].join(', '),
      origin: from('people', key),
    })),
    ...[...settings.signOff].map(([key, demands]) => ({
      key: `sign-off.${key}`,
      value: Object.entries(demands)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', '),
      origin: from('sign-off', key),
    })),
    ...rules.map(({ id, severity }) => ({
      key: `rules.${id}`,
      value: flags[id] ?? weights[id] ?? severity,
      origin: flags[id] ? '--rule' : (overridden(layers, path, id) ?? from('rules', id)),
    })),
  ];
}

/** Where the strongest file that has a key has it: `serviceplan.yaml:3`. */
function originOf(layers: readonly SettingsLayer[], keys: readonly string[]): string | undefined {
  const places = layers.flatMap((layer) => {
    let entry: YamlEntry | undefined;
    let map: YamlMap | undefined = layer.root;
    for (const key of keys) {
      entry = map && entryOf(map, key);
      map = entry?.value.type === 'map' ? entry.value : undefined;
    }
    return entry ? [placeOf(layer, entry)] : [];
  });
  return places.at(-1);
}

/** Where the last override that fits a path sets a rule. */
function overridden(layers: readonly SettingsLayer[], path: string, id: string): string | undefined {
  const places = layers.flatMap((layer) => {
    const list = entryOf(layer.root, 'overrides')?.value;
    return (list?.type === 'list' ? list.items : []).flatMap((item) => {
      if (item.type !== 'map') return [];
      const files = entryOf(item, 'files')?.value;
      const patterns = files?.type === 'list' ? files.items : [];
      const fits = patterns.some((each) => each.type === 'scalar' && matchesGlob(String(each.value), path));
      const rules = entryOf(item, 'rules')?.value;
      const entry = rules?.type === 'map' ? entryOf(rules, id) : undefined;
      return fits && entry ? [placeOf(layer, entry)] : [];
    });
  });
  return places.at(-1);
}

function placeOf({ source }: SettingsLayer, { keySpan }: YamlEntry): string {
  return `${source.path}:${positionAt(source, keySpan.start).line}`;
}
