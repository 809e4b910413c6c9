import type { Language } from '../document/vocabulary.js';

/** What people count in key figures, several and one of them. A unit that is not here is written as it stands. */
const ONE_OF: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    anställda: 'anställd',
    avvikelser: 'avvikelse',
    beställningar: 'beställning',
    dagar: 'dag',
    frågor: 'fråga',
    kronor: 'krona',
    kunder: 'kund',
    minuter: 'minut',
    möten: 'möte',
    månader: 'månad',
    ordrar: 'order',
    personer: 'person',
    reklamationer: 'reklamation',
    timmar: 'timme',
    veckor: 'vecka',
    ärenden: 'ärende',
  },
  nb: {
    ansatte: 'ansatt',
    bestillinger: 'bestilling',
    dager: 'dag',
    klager: 'klage',
    kroner: 'krone',
    kunder: 'kunde',
    minutter: 'minutt',
    møter: 'møte',
    måneder: 'måned',
    personer: 'person',
    reklamasjoner: 'reklamasjon',
    saker: 'sak',
    timer: 'time',
    uker: 'uke',
  },
  en: {
    calls: 'call',
    cases: 'case',
    complaints: 'complaint',
    customers: 'customer',
    days: 'day',
    employees: 'employee',
    hours: 'hour',
    meetings: 'meeting',
    minutes: 'minute',
    months: 'month',
    orders: 'order',
    people: 'person',
    points: 'point',
    questions: 'question',
    suggestions: 'suggestion',
    visits: 'visit',
    weeks: 'week',
    years: 'year',
  },
};

/**
 * A figure's unit beside a value: `customer` of `customers` beside 1.
 *
 * @param language the one to look in first; a document may be in another
 */
export function unitFor(value: number, unit: string, language: Language): string {
  if (value !== 1) return unit;
  const own = [ONE_OF[language], ...Object.values(ONE_OF)].find((words) => Object.hasOwn(words, unit));
  return own?.[unit] ?? unit;
}

/** What stands between groups of three digits, before decimals, and before what is less than nothing. */
const SIGNS: Readonly<Record<Language, readonly [group: string, decimal: string, minus: string]>> = {
  sv: ['\u00A0', ',', '−'],
  nb: ['\u00A0', ',', '−'],
  en: [',', '.', '-'],
};

/** More decimals than this are an error of reckoning, not of measuring. */
const MOST_DECIMALS = 6;

/** A number as a language writes it, without the tables of all languages that it takes to ask the system. */
export function grouped(value: number, language: Language): string {
  const [group, decimal, minus] = SIGNS[language];
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(MOST_DECIMALS).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const digits = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${group}`);
  const number = decimals === '' ? digits : `${digits}${decimal}${decimals}`;
  return value < 0 && number !== '0' ? `${minus}${number}` : number;
}
