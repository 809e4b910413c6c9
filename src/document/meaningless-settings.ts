import { fieldOf } from '../languages/words.js';
import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import { entryOf, plainValue, type YamlMap, type YamlValue } from '../yaml/values.js';
import type { Fault } from './document.js';
import { frontmatterShape, isStepId } from './shapes.js';

/**
 * What settings of the right shape say that means nothing: rules and deputies that nobody knows, days that are two things,
 * demands on no step, labels and keys of own kinds that are taken.
 *
 * @param people the keys of people that the settings inherit
 */
export function meaninglessSettings(
  root: YamlMap,
  ruleIds: readonly string[],
  people: readonly string[],
): Fault[] {
  return [
    ...unknownRules(root, ruleIds),
    ...unknownDeputies(root, people),
    ...contradictoryDays(root),
    ...namelessDemands(root),
    ...takenLabels(root),
    ...ownKeyFaults(root),
  ];
}

/** What stands under a key; nothing where no map does. */
function entriesUnder(value: YamlValue, key: string): YamlMap['entries'] {
  const under = value.type === 'map' ? entryOf(value, key)?.value : undefined;
  return under?.type === 'map' ? under.entries : [];
}

function unknownRules(root: YamlMap, ruleIds: readonly string[]): Fault[] {
  const overrides = entryOf(root, 'overrides')?.value;
  return [root, ...(overrides?.type === 'list' ? overrides.items : [])]
    .flatMap((map) => entriesUnder(map, 'rules'))
    .filter(({ key }) => !ruleIds.includes(key))
    .map(({ key, keySpan: span }) => {
      const values = { rule: key, nearest: nearest(key, ruleIds) ?? '' };
      return { rule: 'invalid-settings', message: message('unknown-rule', values), span };
    });
}

function unknownDeputies(root: YamlMap, inherited: readonly string[]): Fault[] {
  const people = entriesUnder(root, 'people');
  const keys = [...inherited, ...people.map(({ key }) => key)];
  return people.flatMap(({ value }): Fault[] => {
    const deputy = value.type === 'map' ? entryOf(value, 'deputy')?.value : undefined;
    if (deputy?.type !== 'scalar' || keys.includes(String(deputy.value))) return [];
    const text = String(deputy.value);
    const said = message('unknown-deputy', { text, nearest: nearest(text, keys) ?? '' });
    return [{ rule: 'invalid-settings', message: said, span: deputy.span }];
  });
}

/** Days on which a company says that it is open, and that it is closed. One that is inherited as closed may be open here. */
function contradictoryDays(root: YamlMap): Fault[] {
  const daysUnder = (key: string) => {
    const days = entriesUnder(root, 'calendar').find((entry) => entry.key === key)?.value;
    const items = days?.type === 'list' ? days.items : [];
    return items.flatMap((day) =>
      day.type === 'scalar' ? [{ date: String(day.value), span: day.span }] : [],
    );
  };
  const closed = new Set(daysUnder('closed').map(({ date }) => date));
  return daysUnder('open')
    .filter(({ date }) => closed.has(date))
    .map(({ date, span }) => {
      return { rule: 'invalid-settings', message: message('contradictory-day', { date }), span };
    });
}

/** Demands on sign-offs that are of no phase and no step, as far as their names can tell. */
function namelessDemands(root: YamlMap): Fault[] {
  return entriesUnder(root, 'sign-off')
    .filter(({ key }) => !isStepId(key))
    .map(({ key, keySpan: span }) => {
      const said = message('shape-step-id', { key, text: key });
      return { rule: 'invalid-settings', message: said, span };
    });
}

/** Fields that are called what a field of steps is called, which those would hide. */
function takenLabels(root: YamlMap): Fault[] {
  return entriesUnder(root, 'kinds')
    .flatMap(({ value: kind }) => entriesUnder(kind, 'fields'))
    .flatMap(({ value: field }) => entriesUnder(field, 'labels'))
    .flatMap(({ value }): Fault[] => {
      if (value.type !== 'scalar' || fieldOf(String(value.value)) === undefined) return [];
      const said = message('own-field-taken', { label: String(value.value) });
      return [{ rule: 'invalid-settings', message: said, span: value.span }];
    });
}

/** Keys that the frontmatter of a kind has already, and those that hold one of no words. */
function ownKeyFaults(root: YamlMap): Fault[] {
  return entriesUnder(root, 'kinds').flatMap(({ key: kind, value: described }) =>
    entriesUnder(described, 'frontmatter').flatMap(({ key, keySpan: span, value }): Fault[] => {
      if (Object.hasOwn(frontmatterShape(kind).keys, key))
        return [{ rule: 'invalid-settings', message: message('own-key-taken', { key }), span }];
      const { holds, words } = plainValue(value) as { holds?: unknown; words?: unknown };
      if (holds !== 'word' || (Array.isArray(words) && words.length > 0)) return [];
      return [{ rule: 'invalid-settings', message: message('own-words-missing', { key }), span }];
    }),
  );
}
