import type { FieldForm, Holding, Names } from '../document/entry-form.js';

/** What something is called. */
type Spelt = readonly [sv: string, nb: string, en: string];

/** What else there is to say of a field. */
interface More {
  /** The words that it may hold, by their ids. */
  readonly words?: Readonly<Record<string, Spelt>>;
  /** It may stand several times. */
  readonly several?: true;
  readonly measuredAs?: FieldForm['measuredAs'];
}

/** A field of one of our forms. */
export function field(
  id: string,
  holds: Holding,
  label: Spelt,
  { words, several, measuredAs }: More = {},
): FieldForm {
  return {
    ...{ id, holds, labels: namesOf(label) },
    ...(words && {
      words: Object.fromEntries(Object.entries(words).map(([word, spelt]) => [word, namesOf(spelt)])),
    }),
    ...(several && { several }),
    ...(measuredAs && { measuredAs }),
  };
}

function namesOf([sv, nb, en]: Spelt): Names {
  return { sv, nb, en };
}
