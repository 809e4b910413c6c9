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
  const mayMean = (title: string) => sectionLike(title, added);
  const came = [
    words.importedSections(filled.size + own.length, own),
    ...(added.length > 0 ? [words.addedSections(added)] : []),
  ];
  const looks = [
    ...sections.flatMap(({ place, id = '', title }) => {
      const known = asked.get(id);
      const meant = known ?? mayMean(title);
      if (meant === undefined || titleKey(meant) === titleKey(title)) return [];
      const said = known === undefined ? words.mayMean(meant) : words.standsUnder(meant);
      return [`${words.place(place)}, ${title}: ${said}`];
    }),
    ...passedOver.map((line) => leftOut(line, words)),
  ];
  return told(came, looks, language);
}

/** Words that are shorter begin or end titles by chance. */
const SHORTEST = 5;

/** The only one of some titles that begins or ends with another one: `Servicekvalitet` with `Kvalitet`. */
function sectionLike(title: string, titles: readonly string[]): string | undefined {
  const key = titleKey(title);
  if (key.length < SHORTEST) return undefined;
  const [like, ...others] = titles.filter((one) => {
    const whole = titleKey(one);
    return whole.startsWith(key) || whole.endsWith(key);
  });
  return others.length === 0 ? like : undefined;
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
