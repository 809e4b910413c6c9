import { fieldAlsoCalled } from '../languages/columns.js';
import { fieldOf, nearestField, wordsOf } from '../languages/words.js';
import { nearest, onlyBegun } from '../text/nearest.js';
import type { ObjectShape } from './shape.js';
import { LANGUAGES, type Language } from './vocabulary.js';

/** How the value of a field is read. */
export const HOLDINGS = ['text', 'date', 'number', 'person', 'recurrence', 'word'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** What something is called in each language; a company's own kind may leave some out. */
export type Names = Readonly<Partial<Record<Language, string>>>;

/** A field that the entries of a kind may have beside those of steps. */
export interface FieldForm {
  /** Stable in every language, kebab-case. */
  readonly id: string;
  readonly labels: Names;
  readonly holds: Holding;
  /** Of a field that holds one of some words: what each is called, by its id. */
  readonly words?: Readonly<Record<string, Names>>;
  /** It may stand several times. */
  readonly several?: boolean;
  /** Of a number that is measured as another is: the field of that one, and the field that names the unit of both. */
  readonly measuredAs?: { readonly number: string; readonly unit: string };
}

/** What the entries of a kind hold beside what steps hold. A kind without a form has steps only. */
export interface EntryForm {
  readonly fields: readonly FieldForm[];
  /** What stands behind the day of a dated line: a number, and how many it comes from, or a text. No form, no dated lines. */
  readonly dated?: 'numbers' | 'text' | undefined;
}

/** How the value of a key of the frontmatter is read. */
export const KEY_HOLDINGS = ['text', 'date', 'number', 'word', 'yes-no'] as const;
export type KeyHolding = (typeof KEY_HOLDINGS)[number];

/** What a kind holds beside what every kind does. */
export interface KindForm {
  /** Nothing for a kind of steps. */
  readonly entries?: EntryForm | undefined;
  /** The whole shape of its frontmatter, where the settings add to it. */
  readonly frontmatter?: ObjectShape | undefined;
}

/** Knows what kinds hold; nothing for a kind of steps whose frontmatter nobody adds to. */
export type FormOf = (kind: string) => KindForm | undefined;

/** A form's fields by their labels in every language, in small letters. */
const indexes = new WeakMap<EntryForm, ReadonlyMap<string, FieldForm>>();

function indexOf(form: EntryForm): ReadonlyMap<string, FieldForm> {
  const known = indexes.get(form);
  if (known) return known;
  const index = new Map(
    form.fields.flatMap((field) => namesOf(field.labels).map((label) => [keyOf(label), field] as const)),
  );
  indexes.set(form, index);
  return index;
}

/** All that something is called, in the order of the languages. */
function namesOf(names: Names): string[] {
  return LANGUAGES.flatMap((language) => names[language] ?? []);
}

/** What something is called in a language; in the first that has a word for it where that one has none. */
function nameIn(names: Names, language: Language): string {
  return names[language] ?? namesOf(names)[0] ?? '';
}

function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** The field of a form that a label names, in any language. */
export function formFieldOf(form: EntryForm, label: string): FieldForm | undefined {
  return indexOf(form).get(keyOf(label));
}

/** Whether a label names a field of steps, or one of a form. */
export function isKnownLabel(form: EntryForm | undefined, label: string): boolean {
  return fieldOf(label) !== undefined || (form !== undefined && formFieldOf(form, label) !== undefined);
}

/** The labels that entries may have, in a language. */
export function labelsOf(form: EntryForm | undefined, language: Language): string[] {
  const own = form?.fields.map(({ labels }) => nameIn(labels, language)) ?? [];
  return [...own, ...Object.values(wordsOf(language).fields)];
}

/** The label, in the document's language, of the field that a mistyped one most likely means. */
export function nearestLabel(
  form: EntryForm | undefined,
  label: string,
  language: Language,
): string | undefined {
  if (!form) return nearestField(label, language);
  const own = labelsOf(form, language);
  return (
    nearest(label, own) ??
    onlyBegun(`${label} `, own) ??
    nearestInAny(form, label, language) ??
    nearestField(label, language)
  );
}

/** The label, in the document's language, of the field of steps that people also call so. */
export function labelAlsoCalled(label: string, language: Language): string | undefined {
  const id = fieldAlsoCalled(label, language);
  return id && wordsOf(language).fields[id];
}

/** The same among a form's own fields, by their labels in every language. */
function nearestInAny(form: EntryForm, label: string, language: Language): string | undefined {
  const meant = nearest(
    label,
    form.fields.flatMap(({ labels }) => namesOf(labels)),
  );
  const field = meant === undefined ? undefined : formFieldOf(form, meant);
  return field && nameIn(field.labels, language);
}

/** The id of a word that a field may hold, written as its id or in any language. */
export function wordOf({ words = {} }: FieldForm, text: string): string | undefined {
  const wanted = keyOf(text);
  return Object.entries(words).find(([id, names]) =>
    [id, ...namesOf(names)].some((name) => keyOf(name) === wanted),
  )?.[0];
}

/** The words that a field may hold, in a language. */
export function wordsIn({ words = {} }: FieldForm, language: Language): string[] {
  return Object.values(words).map((names) => nameIn(names, language));
}
