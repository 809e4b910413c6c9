import type { Language } from '../document/vocabulary.js';
import { shownMessage } from '../formats/shown.js';
import type { PassedOver } from '../importing/checklist.js';
import type { FillingIn } from '../importing/fill-in.js';
import type { MatchedStep } from '../importing/matching.js';
import { loadImportWords } from '../languages/import.js';
import { loadLabels } from '../languages/labels.js';

/** More lines about one file nobody reads. */
const MOST_LINES = 100;

/** What came of a checklist, and what somebody should look at. */
export async function importText(
  steps: readonly MatchedStep[],
  { own, added, remarks }: FillingIn,
  passedOver: readonly PassedOver[],
  language: Language,
): Promise<string> {
  const words = await loadImportWords(language);
  const looks = [
    ...remarks.map((remark) => `${words.place(remark.place)}, ${remark.title}: ${words.remark(remark)}`),
    ...passedOver.map(({ place, text }) => {
      const said = words.passedOver(text);
      return place ? `${words.place(place)}: ${said}` : said;
    }),
  ];
  const more = looks.length - MOST_LINES;
  const lines = [
    words.imported(steps.length, own),
    ...(added.length > 0 ? [words.added(added)] : []),
    ...looks.slice(0, MOST_LINES),
    ...(more > 0 ? [(await loadLabels(language)).and(more)] : []),
  ];
  return lines.map((line) => `${shownMessage(line)}\n`).join('');
}
