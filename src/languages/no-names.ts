import type { Language } from '../document/vocabulary.js';

/** What stands beside a date where people sign, and is no name: ticks, and what forms print. */
const NO_NAMES: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    ...['ja', 'nej', 'ok', 'okej', 'klar', 'färdig', 'utförd', 'utfört', 'gjord', 'signerat'],
    ...['namn', 'datum', 'sign', 'signatur'],
  ],
  nb: ['ja', 'nei', 'ok', 'utført', 'gjort', 'signert', 'navn', 'dato', 'sign', 'signatur'],
  en: [
    ...['yes', 'no', 'ok', 'okay', 'completed', 'complete', 'signed', 'finished'],
    ...['name', 'date', 'sign', 'signature'],
  ],
};

/** These words in every language: a checklist does not say which it is written in. */
export const ALL_NO_NAMES: readonly string[] = [...new Set(Object.values(NO_NAMES).flat())];
