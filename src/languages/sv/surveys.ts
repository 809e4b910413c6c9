import { isOne, signed, type SurveyWords, wholePercent } from '../surveys.js';

const percent = (share: number) => `${wholePercent(share)} %`;
const points = (share: number) => `${wholePercent(share)} ${pointsWord(share)}`;
const pointsWord = (share: number) => (isOne(share) ? 'procentenhet' : 'procentenheter');
const decimal = (value: number) => signed(value, 1, ',');

export const svSurveyWords: SurveyWords = {
  surveys: 'Enkäter',
  survey: 'Enkät',
  closingDay: 'Stänger',
  audiences: { customers: 'kunder', employees: 'medarbetare' },
  stage: (stage, { start, closing, publishing, published }) => {
    switch (stage) {
      case 'planned':
        return start === undefined ? 'planerad' : `börjar ${start}`;
      case 'open':
        return closing === undefined ? 'öppen' : `öppen till och med ${closing}`;
      case 'closed':
        return `stängd ${closing ?? ''}, ${publishing === undefined ? 'inte publicerad' : `publicering ${publishing}`}`;
      case 'published':
        return `publicerad ${published ?? ''}`;
    }
  },
  answered: (answers, invited) =>
    invited === undefined
      ? `${answers} har svarat`
      : `${answers} av ${invited} har svarat (${percent(answers / invited)})`,
  margin: (share) => `felmarginal ±${points(share)}`,
  tooFew: (margin) => `För få svar för att vara säker: en andel kan avvika med ${points(margin)}.`,
  fewShort: 'för få svar',
  hidden: (least) => `visas inte: färre än ${least} har svarat`,
  hiddenGroup: 'visas inte, för att skydda dem som har svarat',
  unnamedGroup: 'inget svar anger den här gruppen',
  noAnswers: 'inga svar än',
  faults: (count) => `Svarsfilen har ${count} fel, så inget räknas ut; se ”serviceplan lint”.`,
  percent,
  positive: (share, low, high) => `${percent(share)} positiva (${wholePercent(low)}–${percent(high)})`,
  netPromoter: (score, low, high) => `NPS ${signed(score, 0)} (${signed(low, 0)} till ${signed(high, 0)})`,
  gap: (gap, low, high) => `gap ${decimal(gap)} (${decimal(low)} till ${decimal(high)})`,
  change: (difference, low, high, since, isClear) =>
    `${signed(100 * difference, 0)} ${pointsWord(difference)} (${signed(100 * low, 0)} till ${signed(100 * high, 0)}, ${isClear ? 'en tydlig förändring' : 'kan vara slumpen'}) sedan ${since}`,
  measures: (done, all, overdue) =>
    `Åtgärder: ${done} av ${all} ${all === 1 ? 'klar' : 'klara'}${overdue > 0 ? `, ${overdue} ${overdue === 1 ? 'försenad' : 'försenade'}` : ''}`,
  noMeasures: 'Inga åtgärder än',
  overall: 'Samlat mått',
  dimensions: {
    tangibles: 'Påtagliga ting',
    reliability: 'Pålitlighet',
    responsiveness: 'Tillmötesgående',
    assurance: 'Trygghet',
    empathy: 'Empati',
  },
  gapsTitle: 'Upplevt minus förväntat, i steg på skalan',
  gapsOverall: 'Alla dimensioner',
  question: 'Fråga',
  result: 'Resultat',
  n: 'Svar',
  group: 'Grupp',
  figure: 'Mått',
  value: 'Värde',
  low: 'Från',
  high: 'Till',
  answer: 'Svarsalternativ',
  count: 'Antal',
  valences: { negative: 'Negativt', neutral: 'Neutralt', positive: 'Positivt' },
  noOpinion: 'Ingen åsikt',
  promoters: 'Ambassadörer (9–10)',
  passives: 'Passiva (7–8)',
  detractors: 'Kritiker (0–6)',
  shareOfPositive: 'Andel positiva svar',
  responseRate: 'Svarsfrekvens',
  marginOfError: 'Felmarginal',
  everybody: 'Alla',
  distribution: (survey) => `Hur svaren fördelar sig: ${survey}`,
  chartSays: (questions) =>
    `En stapel för ${questions === 1 ? 'frågan' : `var och en av ${questions} frågor`}: negativa svar till vänster om mittlinjen, positiva till höger, neutrala tvärs över den. Tabellen nedanför säger detsamma.`,
  intervalSays:
    'Inom parentes: där det sanna värdet ligger i 19 enkäter av 20, i den mån de som har svarat är representativa för de andra.',
  closes: 'Enkäten stänger',
  publishes: 'Enkätens resultat publiceras',
};
