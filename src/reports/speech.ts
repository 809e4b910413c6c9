import type { IsoDate } from '../calendar/date.js';
import type { Language } from '../document/vocabulary.js';
import { type Labels, loadLabels } from '../languages/labels.js';
import { grouped } from '../languages/units.js';
import { loadReportWords, type ReportWords } from '../languages/report.js';

/** How a report speaks: its words, and dates, numbers and plurals as its language writes them. */
export interface Speech {
  readonly language: Language;
  readonly words: ReportWords;
  readonly labels: Labels;
  /** `22 Nov 2026`. */
  readonly date: (date: IsoDate) => string;
  /** `22 November 2026`. */
  readonly longDate: (date: IsoDate) => string;
  /** `November 2026`, of any day of it. */
  readonly month: (date: IsoDate) => string;
  /** `Nov`, of any day of it. */
  readonly shortMonth: (date: IsoDate) => string;
  /** `22 Nov`, where the year is clear. */
  readonly dayAndMonth: (date: IsoDate) => string;
  readonly number: (value: number) => string;
  /** A measured value in its unit: `4.6%`, `2.5 hours`. */
  readonly measured: (value: number, unit: string | undefined) => string;
  /** A share, from 0 to 1, in per cent. */
  readonly percent: (share: number) => string;
  /** A number with what it counts: `1 step`, `7,400 steps`. */
  readonly count: (value: number, what: keyof ReportWords['counts']) => string;
  /** What a number counts, without the number. */
  readonly noun: (value: number, what: keyof ReportWords['counts']) => string;
  /** `A, B and C`. */
  readonly list: (parts: readonly string[]) => string;
}

/** Loads how reports speak in a language. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const [words, labels] = await Promise.all([loadReportWords(language), loadLabels(language)]);
  const { locale, counts } = words;
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const known = new Map<IsoDate, string>();
    return (date: IsoDate) => {
      const text = known.get(date) ?? format.format(new Date(`${date}T00:00:00Z`));
      known.set(date, text);
      return text;
    };
  };
  const number = (value: number) => grouped(value, language);
  const noun: Speech['noun'] = (value, what) => counts[what][plurals.select(value) === 'one' ? 0 : 1];
  return {
    language,
    words,
    labels,
    date: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDate: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    shortMonth: dates({ month: 'short' }),
    dayAndMonth: dates({ day: 'numeric', month: 'short' }),
    number,
    // A unit does not stand on the next line.
    measured: (value, unit) => labels.figures.measured(value, unit).replace(' ', '\u00A0'),
    percent: (share) => shares.format(share),
    noun,
    count: (value, what) => `${number(value)} ${noun(value, what)}`,
    list: (parts) => lists.format(parts),
  };
}
