import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { loadComplaintWords } from '../../src/languages/complaints.js';
import { loadImprovingWords } from '../../src/languages/improving.js';
import { loadTongue } from '../../src/languages/messages.js';
import { loadReportWords } from '../../src/languages/report.js';
import { loadSurveyWords } from '../../src/languages/surveys.js';
import { loadSpeech } from '../../src/reports/speech.js';

/** What is said of one, in each language. */
const said = async (language: Language) => {
  const [report, complaints, improving, surveys, { messages }, { measured, labels }] = await Promise.all([
    loadReportWords(language),
    loadComplaintWords(language),
    loadImprovingWords(language),
    loadSurveyWords(language),
    loadTongue(language),
    loadSpeech(language),
  ]);
  const estimate = { count: 1, complaints: '1', factor: '2', dissatisfied: '2', silent: '1' };
  return [
    report.figures.reached(0, 1),
    report.timelineSays('a', 'b', 1, 'STEP'),
    complaints.moreCauses(1),
    complaints.estimateSays({ customers: 'P', ...estimate }),
    improving.waiting(1, 1),
    surveys.tooFew(0.01),
    surveys.change(-0.01, -0.02, 0.01, 's', false),
    surveys.chartSays(1),
    messages['too-many-findings']({ most: 9, more: 1 }),
    messages['answers-too-many']({ count: 2, invited: 1 }),
    messages['answers-too-many-in-group']({ group: 'G', count: 2, people: 1 }),
    measured(1, 'customers').replace('\u00A0', ' '),
    labels.figures.measured(1, 'kunder'),
  ].join('\n');
};

const WANTED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '0 of 1 measured figure with a target reaches it.',
    'STEP has a date.',
    '… and 1 more cause.',
    'of whom 1 has said nothing.',
    '1 waiting too long\n',
    'off by 1 percentage point.',
    '−1 point (−2 to +1, may be chance) since s',
    'A bar for the question: ',
    'There is 1 more finding here;',
    'only 1 person was asked.',
    'has only 1 person.',
    '1 customer\n',
  ],
  sv: [
    '0 av 1 mätt nyckeltal med målvärde når det.',
    '… och 1 orsak till.',
    '1 väntar för länge\n',
    'avvika med 1 procentenhet.',
    '−1 procentenhet (−2 till +1, kan vara slumpen) sedan s',
    'En stapel för frågan: ',
    'Här finns 1 anmärkning till;',
    'bara 1 person har fått enkäten.',
    '1 kund',
  ],
  nb: [
    '0 av 1 målt nøkkeltall med målverdi når den.',
    '1 venter for lenge\n',
    '… og 1 årsak til.',
    'En stolpe for spørsmålet: ',
    'bare 1 person har fått undersøkelsen.',
    '1 kunde',
  ],
};

describe('a count of one is singular', () => {
  it.each(LANGUAGES)('in %s', async (language) => {
    const text = await said(language);
    for (const wanted of WANTED[language]) expect(text).toContain(wanted);
  });

  it.each(LANGUAGES)(
    'and what is overdue is called the same at the terminal as in reports, in %s',
    async (language) => {
      const { count, labels } = await loadSpeech(language);
      for (const late of [1, 24]) expect(labels.overdueCount(late)).toBe(count(late, 'overdue'));
    },
  );

  it('in a unit that the language of the report does not know, but another does', async () => {
    const { measured } = await loadSpeech('en');
    expect(measured(1, 'timmar')).toBe('1\u00A0timme');
  });

  it.each([
    [1, 'NPS', '1\u00A0NPS'],
    [1, '%', '1%'],
    [1, 'toString', '1\u00A0toString'],
    [0, 'customers', '0\u00A0customers'],
    [1.5, 'customers', '1.5\u00A0customers'],
  ])('and %s %s stays as it is written', async (value, unit, wanted) => {
    const { measured } = await loadSpeech('en');
    expect(measured(value, unit)).toBe(wanted);
  });
});
