import type { PartReading } from './office-package.js';

/** Parts of a document that are not what a reader sees: deleted, moved away, how it was, or drawn again for older programs. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange']);

/** Passes on to a reading what a reader of the Word document sees. */
export function withoutUnseen(reading: PartReading): PartReading {
  let unseen = 0;
  return {
    open(element) {
      if (UNSEEN.has(element.name)) unseen++;
      if (unseen === 0) reading.open(element);
    },
    close(name) {
      if (UNSEEN.has(name)) unseen--;
      else if (unseen === 0) reading.close(name);
    },
    text(text) {
      if (unseen === 0) reading.text(text);
    },
  };
}
