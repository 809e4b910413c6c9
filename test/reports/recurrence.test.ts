import { describe, expect, it } from 'vitest';
import { parseRecurrence } from '../../src/calendar/recurrence.js';
import { loadReportWords } from '../../src/languages/report.js';

describe('how often something comes back', () => {
  it.each([
    ['1 m', 'every month', 'varje månad', 'hver måned'],
    ['2 w', 'every 2 weeks', 'varannan vecka', 'annenhver uke'],
    ['3 m', 'every 3 months', 'var 3:e månad', 'hver 3. måned'],
    ['1 y', 'every year', 'varje år', 'hvert år'],
    ['2 y', 'every 2 years', 'vartannat år', 'annethvert år'],
    ['3 y', 'every 3 years', 'vart 3:e år', 'hvert 3. år'],
    ['21 d', 'every 21 days', 'var 21:a dag', 'hver 21. dag'],
    ['12 m', 'every 12 months', 'var 12:e månad', 'hver 12. måned'],
    ['112 d', 'every 112 days', 'var 112:e dag', 'hver 112. dag'],
    ['5 wd', 'every 5 working days', 'var 5:e arbetsdag', 'hver 5. arbeidsdag'],
    ['2 w on fri', 'every 2 weeks on Fridays', 'varannan vecka på fredagar', 'annenhver uke på fredager'],
    [
      '1 m after sign-off',
      'every month after each sign-off',
      'varje månad efter varje signering',
      'hver måned etter hver signering',
    ],
  ])('%s is said in words', async (written, en, sv, nb) => {
    const recurrence = parseRecurrence(written);
    const said = async (language: 'en' | 'sv' | 'nb') =>
      recurrence && (await loadReportWords(language)).recurrence.every(recurrence);
    expect([await said('en'), await said('sv'), await said('nb')]).toEqual([en, sv, nb]);
  });
});
