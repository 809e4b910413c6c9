import { signed, type SurveyWords, wholePercent } from '../surveys.js';

const percent = (share: number) => `${wholePercent(share)} %`;
const points = (share: number) => `${wholePercent(share)} prosentpoeng`;
const decimal = (value: number) => signed(value, 1, ',');

export const nbSurveyWords: SurveyWords = {
  surveys: 'Undersøkelser',
  survey: 'Undersøkelse',
  closingDay: 'Avsluttes',
  audiences: { customers: 'kunder', employees: 'medarbeidere' },
  stage: (stage, { start, closing, publishing, published }) => {
    switch (stage) {
      case 'planned':
        return start === undefined ? 'planlagt' : `begynner ${start}`;
      case 'open':
        return closing === undefined ? 'åpen' : `åpen til og med ${closing}`;
      case 'closed':
        return `avsluttet ${closing ?? ''}, ${publishing === undefined ? 'ikke publisert' : `publisering ${publishing}`}`;
      case 'published':
        return `publisert ${published ?? ''}`;
    }
  },
  answered: (answers, invited) =>
    invited === undefined
      ? `${answers} har svart`
      : `${answers} av ${invited} har svart (${percent(answers / invited)})`,
  margin: (share) => `feilmargin ±${points(share)}`,
  tooFew: (margin) => `For få svar til å være sikker: En andel kan avvike med ${points(margin)}.`,
  fewShort: 'for få svar',
  hidden: (least) => `vises ikke: færre enn ${least} har svart`,
  hiddenGroup: 'vises ikke, for å verne dem som har svart',
  unnamedGroup: 'ingen svar oppgir denne gruppen',
  noAnswers: 'ingen svar ennå',
  faults: (count) => `Svarfilen har ${count} feil, så ingenting regnes ut; se «serviceplan lint».`,
  percent,
  positive: (share, low, high) => `${percent(share)} positive (${wholePercent(low)}–${percent(high)})`,
  netPromoter: (score, low, high) => `NPS ${signed(score, 0)} (${signed(low, 0)} til ${signed(high, 0)})`,
  gap: (gap, low, high) => `gap ${decimal(gap)} (${decimal(low)} til ${decimal(high)})`,
  change: (difference, low, high, since, isClear) =>
    `${signed(100 * difference, 0)} prosentpoeng (${signed(100 * low, 0)} til ${signed(100 * high, 0)}, ${isClear ? 'en tydelig endring' : 'kan være tilfeldig'}) siden ${since}`,
  measures: (done, all, overdue) =>
    `Tiltak: ${done} av ${all} ${all === 1 ? 'ferdig' : 'ferdige'}${overdue > 0 ? `, ${overdue} ${overdue === 1 ? 'forsinket' : 'forsinkede'}` : ''}`,
  noMeasures: 'Ingen tiltak ennå',
  overall: 'Samlet resultat',
  dimensions: {
    tangibles: 'Fysiske omgivelser',
    reliability: 'Pålitelighet',
    responsiveness: 'Imøtekommenhet',
    assurance: 'Trygghet',
    empathy: 'Empati',
  },
  gapsTitle: 'Opplevd minus forventet, i trinn på skalaen',
  gapsOverall: 'Alle dimensjoner',
  question: 'Spørsmål',
  result: 'Resultat',
  n: 'Svar',
  group: 'Gruppe',
  figure: 'Tall',
  value: 'Verdi',
  low: 'Fra',
  high: 'Til',
  answer: 'Svaralternativ',
  count: 'Antall',
  valences: { negative: 'Negativt', neutral: 'Nøytralt', positive: 'Positivt' },
  noOpinion: 'Ingen mening',
  promoters: 'Ambassadører (9–10)',
  passives: 'Passive (7–8)',
  detractors: 'Kritikere (0–6)',
  shareOfPositive: 'Andel positive svar',
  responseRate: 'Svarprosent',
  marginOfError: 'Feilmargin',
  everybody: 'Alle',
  distribution: (survey) => `Hvordan svarene fordeler seg: ${survey}`,
  chartSays: (questions) =>
    `En stolpe for ${questions === 1 ? 'spørsmålet' : `hvert av ${questions} spørsmål`}: negative svar til venstre for midtlinjen, positive til høyre, nøytrale på tvers av den. Tabellen nedenfor sier det samme.`,
  intervalSays:
    'I parentes: der den sanne verdien ligger i 19 av 20 undersøkelser, i den grad de som har svart, er representative for de andre.',
  closes: 'Undersøkelsen avsluttes',
  publishes: 'Resultatet av undersøkelsen publiseres',
};
