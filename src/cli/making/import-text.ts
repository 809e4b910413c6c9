import type { Language } from '../../document/vocabulary.js';
import { shownMessage } from '../../formats/shown.js';
import type { PassedOver } from '../../importing/checklist.js';
import type { FillingIn } from '../../importing/fill-in.js';
import type { MatchedStep } from '../../importing/matching.js';
import type { FoundSection } from '../../importing/sections.js';
import type { Template } from '../../kinds/kind.js';
import { titleKey } from '../../kinds/titles.js';
import { type ImportWords, loadImportWords } from '../../languages/import.js';
import { loadLabels } from '../../languages/labels.js';

/** More lines about one file nobody reads. */
const MOST_LINES = 100;

/** What came of a checklist, and what somebody should look at. */
export async function stepsText(
  steps: readonly MatchedStep[],
  { own, added, remarks }: FillingIn,
  passedOver: readonly PassedOver[],
  language: Language,
): Promise<string> {
  const words = await loadImportWords(language);
  const came = [words.imported(steps.length, own), ...(added.length > 0 ? [words.added(added)] : [])];
  const looks = [
    ...remarks.map((remark) => `${words.place(remark.place)}, ${remark.title}: ${words.remark(remark)}`),
    ...passedOver.map((line) => leftOut(line, words)),
  ];
  return told(came, looks, language);
}

/** The same of a file of prose. */
export async function sectionsText(
  sections: readonly FoundSection[],
  template: Template,
  passedOver: readonly PassedOver[],
  language: Language,
): Promise<string> {
  const words = await loadImportWords(language);
  const filled = new Set(sections.flatMap(({ id, content }) => (content.length > 0 ? (id ?? []) : [])));
  const asked = new Map(template.sections.map(({ id, title }) => [id, title]));
  const own = sections.filter(({ id }) => id === undefined).map(({ title }) => title);
  const added = template.sections.filter(({ id }) => !filled.has(id)).map(({ title }) => title);
  const came = [
    words.importedSections(filled.size + own.length, own),
    ...(added.length > 0 ? [words.addedSections(added)] : []),
  ];
  const looks = [
    ...sections.flatMap(({ place, id = '', title }) => {
      const known = asked.get(id);
      const isSame = known === undefined || titleKey(known) === titleKey(title);
      return isSame ? [] : [`${words.place(place)}, ${title}: ${words.standsUnder(known)}`];
    }),
    ...passedOver.map((line) => leftOut(line, words)),
  ];
  return told(came, looks, language);
}

function leftOut({ place, text }: PassedOver, words: ImportWords): string {
  const said = words.passedOver(text);
  return place ? `${words.place(place)}: ${said}` : said;
}

async function told(came: readonly string[], looks: readonly string[], language: Language): Promise<string> {
  const more = looks.length - MOST_LINES;
  const lines = [
    ...came,
    ...looks.slice(0, MOST_LINES),
    ...(more > 0 ? [(await loadLabels(language)).and(more)] : []),
  ];
  return lines.map((line) => `${shownMessage(line)}\n`).join('');
}
