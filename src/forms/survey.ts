import type { EntryForm } from '../document/entry-form.js';
import { field } from './field.js';

/** What the questions, answer scales and groups of a survey say. The answers of a scale stand a line each, from one end to the other. */
export const surveyForm: EntryForm = {
  fields: [
    field('type', 'word', ['Frågetyp', 'Spørsmålstype', 'Question type'], {
      words: {
        overall: ['helhetsomdöme', 'helhetsvurdering', 'overall rating'],
        rating: ['omdöme', 'vurdering', 'rating'],
        recommendation: ['rekommendation', 'anbefaling', 'recommendation'],
        expectation: ['förväntan', 'forventning', 'expectation'],
        perception: ['upplevelse', 'opplevelse', 'perception'],
        open: ['fritext', 'fritekst', 'free text'],
      },
    }),
    field('scale', 'text', ['Skala', 'Skala', 'Scale']),
    field('dimension', 'word', ['Dimension', 'Dimensjon', 'Dimension'], {
      words: {
        tangibles: ['påtagliga ting', 'fysiske omgivelser', 'tangibles'],
        reliability: ['pålitlighet', 'pålitelighet', 'reliability'],
        responsiveness: ['tillmötesgående', 'imøtekommenhet', 'responsiveness'],
        assurance: ['trygghet', 'trygghet', 'assurance'],
        empathy: ['empati', 'empati', 'empathy'],
      },
    }),
    field('pair', 'text', ['Par med', 'Par med', 'Paired with']),
    field('people', 'number', ['Antal personer', 'Antall personer', 'People']),
    field('negative', 'text', ['Negativt', 'Negativt', 'Negative'], { several: true }),
    field('neutral', 'text', ['Neutralt', 'Nøytralt', 'Neutral'], { several: true }),
    field('positive', 'text', ['Positivt', 'Positivt', 'Positive'], { several: true }),
    field('no-opinion', 'text', ['Ingen åsikt', 'Ingen mening', 'No opinion'], { several: true }),
  ],
};
