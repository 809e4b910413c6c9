import type { Language } from '../document/vocabulary.js';
import { makePaint } from '../formats/paint.js';
import { loadLabels } from '../languages/labels.js';
import type { TerminalOptions } from '../reports/terminal.js';
import type { Session } from './session.js';
import { columnsOf, isColourful } from './world.js';

/** More companies than this are only counted. */
const MOST_COMPANIES = 4;

/** Whose report it is: the company or the companies where there are any, else nobody in particular. */
export async function companiesText(companies: readonly string[], language: Language): Promise<string> {
  const [only] = companies;
  if (only === undefined) return 'serviceplan';
  if (companies.length <= MOST_COMPANIES) return companies.join(', ');
  const { and } = await loadLabels(language);
  const shown = companies.slice(0, MOST_COMPANIES);
  return `${shown.join(', ')} ${and(companies.length - shown.length)}`;
}

/** How reports are to be drawn on the terminal at hand. @param companies whose they are */
export async function makeDrawing(
  { world, options }: Session,
  language: Language,
  companies: readonly string[],
): Promise<TerminalOptions> {
  return {
    paint: await makePaint(isColourful(world, options.color, 'stdout')),
    labels: await loadLabels(language),
    columns: columnsOf(world),
    heading: await companiesText(companies, language),
  };
}
