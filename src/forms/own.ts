import type {
  EntryForm,
  FieldForm,
  FormOf,
  Holding,
  KeyHolding,
  KindForm,
  Names,
} from '../document/entry-form.js';
import * as a from '../document/shape.js';
import { frontmatterShape, isoDate, text } from '../document/shapes.js';
import { formOfOurs } from './all.js';

/** What settings say of a kind, as they say it. */
export interface RawKind {
  readonly frontmatter?: Readonly<Record<string, RawKey>> | null;
  readonly fields?: Readonly<Record<string, RawField>> | null;
  readonly dated?: 'numbers' | 'text';
}

interface RawKey {
  readonly holds: KeyHolding;
  readonly words?: readonly string[] | null;
  readonly required?: boolean;
}

interface RawField {
  readonly labels: Names;
  readonly holds: Holding;
  readonly words?: Readonly<Record<string, Names>> | null;
  readonly several?: boolean;
}

/** The forms of our kinds and of those that settings describe. A description of one of ours adds to it. */
export function formsWith(kinds: Readonly<Record<string, RawKind>>): FormOf {
  const own = new Map(
    Object.entries(kinds).map(([kind, raw]): [string, KindForm] => [
      kind,
      { entries: entriesWith(formOfOurs(kind)?.entries, raw), frontmatter: frontmatterWith(kind, raw) },
    ]),
  );
  return own.size === 0 ? formOfOurs : (kind) => own.get(kind) ?? formOfOurs(kind);
}

/** A kind of which only the frontmatter is described has the entries it had: steps, if it is the company's own. */
function entriesWith(ours: EntryForm | undefined, { fields, dated }: RawKind): EntryForm | undefined {
  if (!fields && !dated) return ours;
  const added = Object.entries(fields ?? {}).map(([id, { labels, holds, words, several }]): FieldForm => ({
    ...{ id, labels, holds },
    ...(words && { words }),
    ...(several !== undefined && { several }),
  }));
  const known = ours?.fields ?? [];
  const kept = known.filter(({ id }) => !added.some((field) => field.id === id));
  return { fields: [...kept, ...added], dated: dated ?? ours?.dated };
}

function frontmatterWith(kind: string, { frontmatter }: RawKind): a.ObjectShape | undefined {
  if (!frontmatter) return undefined;
  const added = Object.entries(frontmatter).map(([key, raw]) => [key, keyShape(raw)] as const);
  return a.looseObject({ ...Object.fromEntries(added), ...frontmatterShape(kind).keys });
}

/** What templates of kinds hold: a key of the company's own stands empty there, also where documents must fill it in. */
export function inTemplates(formOf: FormOf): FormOf {
  return (kind) => {
    const form = formOf(kind);
    if (!form?.frontmatter) return form;
    const { keys } = frontmatterShape(kind);
    const own = Object.entries(form.frontmatter.keys).map(([key, shape]) => [
      key,
      key in keys ? shape : a.nullish(shape),
    ]);
    return { ...form, frontmatter: a.looseObject(Object.fromEntries(own) as Record<string, a.Shape>) };
  };
}

function keyShape({ holds, words, required = false }: RawKey): a.Shape {
  const shape = shapeHolding(holds, words ?? []);
  return required ? shape : a.nullish(shape);
}

function shapeHolding(holds: KeyHolding, words: readonly string[]): a.Shape {
  switch (holds) {
    case 'text':
      return text;
    case 'date':
      return isoDate;
    case 'number':
      return a.number();
    case 'word':
      return a.oneOf(words);
    case 'yes-no':
      return a.boolean();
  }
}
