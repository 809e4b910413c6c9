import type { EntryForm } from '../document/entry-form.js';

/** What the questions, answer scales and groups of a survey say. The answers of a scale stand a line each, worst first. */
export const surveyForm: EntryForm = {
  fields: [
    {
      id: 'type',
      labels: { sv: 'Frågetyp', nb: 'Spørsmålstype', en: 'Question type' },
      holds: 'word',
      words: {
        overall: { sv: 'helhetsomdöme', nb: 'helhetsvurdering', en: 'overall rating' },
        rating: { sv: 'omdöme', nb: 'vurdering', en: 'rating' },
        recommendation: { sv: 'rekommendation', nb: 'anbefaling', en: 'recommendation' },
        expectation: { sv: 'förväntan', nb: 'forventning', en: 'expectation' },
        perception: { sv: 'upplevelse', nb: 'opplevelse', en: 'perception' },
        open: { sv: 'fritext', nb: 'fritekst', en: 'free text' },
      },
    },
    { id: 'scale', labels: { sv: 'Skala', nb: 'Skala', en: 'Scale' }, holds: 'text' },
    {
      id: 'dimension',
      labels: { sv: 'Dimension', nb: 'Dimensjon', en: 'Dimension' },
      holds: 'word',
      words: {
        tangibles: { sv: 'påtagliga ting', nb: 'fysiske omgivelser', en: 'tangibles' },
        reliability: { sv: 'pålitlighet', nb: 'pålitelighet', en: 'reliability' },
        responsiveness: { sv: 'tillmötesgående', nb: 'imøtekommenhet', en: 'responsiveness' },
        assurance: { sv: 'trygghet', nb: 'trygghet', en: 'assurance' },
        empathy: { sv: 'empati', nb: 'empati', en: 'empathy' },
      },
    },
    { id: 'pair', labels: { sv: 'Par med', nb: 'Par med', en: 'Paired with' }, holds: 'text' },
    { id: 'people', labels: { sv: 'Antal personer', nb: 'Antall personer', en: 'People' }, holds: 'number' },
    {
      id: 'negative',
      labels: { sv: 'Negativt', nb: 'Negativt', en: 'Negative' },
      holds: 'text',
      several: true,
    },
    {
      id: 'neutral',
      labels: { sv: 'Neutralt', nb: 'Nøytralt', en: 'Neutral' },
      holds: 'text',
      several: true,
    },
    {
      id: 'positive',
      labels: { sv: 'Positivt', nb: 'Positivt', en: 'Positive' },
      holds: 'text',
      several: true,
    },
    {
      id: 'no-opinion',
      labels: { sv: 'Ingen åsikt', nb: 'Ingen mening', en: 'No opinion' },
      holds: 'text',
      several: true,
    },
  ],
};
