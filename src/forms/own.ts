import type { EntryForm, FieldForm, FormOf, Holding, Names } from '../document/entry-form.js';
import { formOfOurs } from './all.js';

/** What settings say of a kind's entries, as they say it. */
export interface RawKind {
  readonly fields?: Readonly<Record<string, RawField>> | null;
  readonly dated?: 'numbers' | 'text';
}

interface RawField {
  readonly labels: Names;
  readonly holds: Holding;
  readonly words?: Readonly<Record<string, Names>> | null;
  readonly several?: boolean;
}

/** The forms of our kinds and of those that settings describe. A description of one of ours adds to it. */
export function formsWith(kinds: Readonly<Record<string, RawKind>>): FormOf {
  const own = new Map(Object.entries(kinds).map(([kind, raw]) => [kind, formWith(formOfOurs(kind), raw)]));
  return own.size === 0 ? formOfOurs : (kind) => own.get(kind) ?? formOfOurs(kind);
}

function formWith(ours: EntryForm | undefined, { fields, dated }: RawKind): EntryForm {
  const added = Object.entries(fields ?? {}).map(([id, { labels, holds, words, several }]): FieldForm => ({
    ...{ id, labels, holds },
    ...(words && { words }),
    ...(several !== undefined && { several }),
  }));
  const known = ours?.fields ?? [];
  const kept = known.filter(({ id }) => !added.some((field) => field.id === id));
  return { fields: [...kept, ...added], dated: dated ?? ours?.dated };
}
