import type { FieldId } from '../document/document.js';
import type { Language } from '../document/vocabulary.js';
import { enColumns } from './en/columns.js';
import { nbColumns } from './nb/columns.js';
import { svColumns } from './sv/columns.js';

/** What the columns of a checklist hold. */
export type Column =
  | 'phase'
  | 'id'
  | 'step'
  | 'points'
  | 'responsible'
  | 'due'
  | 'every'
  | 'evidence'
  | 'sign-off'
  | 'signed-on'
  /** A day that does not say of what: one of the columns above. */
  | 'date';

/** What a checklist's columns are called, each in small letters, the usual word first. */
export type ColumnWords = Readonly<Record<Column, readonly string[]>>;

const WORDS: Readonly<Record<Language, ColumnWords>> = { sv: svColumns, nb: nbColumns, en: enColumns };

/** The columns' words in every language: a file does not say which it is written in. */
export const COLUMN_WORDS: readonly ColumnWords[] = Object.values(WORDS);

/** The columns that are fields of steps. */
const FIELD_COLUMNS = [
  'responsible',
  'due',
  'every',
  'evidence',
  'sign-off',
] as const satisfies readonly (Column & FieldId)[];

/** The field of steps that people also call so, in a language first: `Frist`, `Signature`. */
export function fieldAlsoCalled(label: string, language: Language): FieldId | undefined {
  const word = label.normalize('NFC').toLowerCase();
  for (const words of [WORDS[language], ...COLUMN_WORDS]) {
    const field = FIELD_COLUMNS.find((column) => words[column].includes(word));
    if (field) return field;
  }
  return undefined;
}

/** The heads of the five columns of the paper form, in a language. */
export function wordsForHead(language: Language): string[] {
  const words = WORDS[language];
  return [words.step, words.points, words.responsible, words.due, words['sign-off']].map(
    ([word = '']) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
  );
}
