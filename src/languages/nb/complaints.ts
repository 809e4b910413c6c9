import type { Channel } from '../../document/vocabulary.js';
import type { ComplaintWords } from '../complaints.js';
import { plural } from '../plural.js';

const days = (count: number) => `${String(count).replace('.', ',')} ${count === 1 ? 'dag' : 'dager'}`;

const CHANNELS: Readonly<Record<Channel, string>> = {
  phone: 'på telefon',
  'e-mail': 'på e-post',
  letter: 'i brev',
  visit: 'under et besøk',
  meeting: 'i et møte',
  web: 'på nettet',
  'social-media': 'i sosiale medier',
  survey: 'i en undersøkelse',
  other: 'på annen måte',
};

export const nbComplaintWords: ComplaintWords = {
  open: 'Åpne reklamasjoner',
  days,
  undated: 'ingen dato',
  toClose: 'kan avsluttes',
  severities: { low: 'lav', medium: 'middels', high: 'høy' },
  types: { business: 'bedrift', private: 'privat' },
  received: (count, from) => `${count} mottatt siden ${from}`,
  receivedOn: (date, channel) => `Mottatt ${date}${channel === undefined ? '' : `, ${CHANNELS[channel]}`}`,
  timeToAnswer: 'Tid til svar',
  timeToClose: 'Tid til avslutning',
  times: (count, median, p90) => `median ${days(median)}, 90. persentil ${days(p90)} (n ${count})`,
  none: 'ikke kjent ennå',
  causes: 'Årsaker',
  uncaused: 'ingen gruppe',
  estimate: (type, complaints, factor, dissatisfied) =>
    `Anslag (${type}): ${complaints} × ${factor} = omtrent ${dissatisfied} misfornøyde kunder`,
  source: 'Kilde: en svensk tekst om service management',
  title: 'Reklamasjoner',
  openCount: (count, shown) =>
    count === 0
      ? 'Ingen reklamasjon er åpen.'
      : `${shown} ${count === 1 ? 'reklamasjon er åpen' : 'reklamasjoner er åpne'}.`,
  byAge: 'Åpne etter alder og trinn',
  waitsFor: 'Venter på',
  all: 'Alle',
  upTo: (count) => `inntil ${count} dager`,
  between: (from, to) => `${from}–${to} dager`,
  over: (count) => `over ${count} dager`,
  age: 'Alder',
  complaint: 'Reklamasjon',
  complaints: 'Antall',
  severity: (severity) => `alvorlighetsgrad: ${severity}`,
  howLong: 'Så lang tid tar de',
  calendarDays: 'Kalenderdager',
  median: 'Median',
  p90: '90. persentil',
  notYet: 'Gjenstår',
  howLongSays:
    'Kalenderdager fra reklamasjonen kom inn. Halvparten tok ikke lengre tid enn medianen (tykt), ni av ti ikke lengre enn 90. persentil (tynt).',
  cause: 'Årsak',
  share: 'Andel',
  moreCauses: (count) => `… og ${plural(count, 'årsak', 'årsaker')} til.`,
  estimateTitle: 'Et anslag, ikke en telling',
  customersOf: { business: 'Bedriftskunder', private: 'Privatkunder' },
  estimateSays: ({ customers, count, complaints, factor, dissatisfied, silent }) =>
    `${customers}: ${complaints} ${count === 1 ? 'reklamasjon' : 'reklamasjoner'} × ${factor} = omtrent ${dissatisfied} misfornøyde, hvorav ${silent} ikke har sagt noe.`,
  sourceSays:
    'Av misfornøyde privatkunder klager bare annenhver, av bedriftskunder bare hver fjerde. Kilden, en svensk tekst om service management, viser ikke til noen undersøkelse.',
  untyped: (count, shown) =>
    `${shown} ${count === 1 ? 'reklamasjon' : 'reklamasjoner'} oppgir ikke om kunden er en bedrift, og er ikke med.`,
  ofCustomer: (count, age) =>
    `${count} ${count === 1 ? 'åpen reklamasjon' : 'åpne reklamasjoner'}${age === undefined ? '' : `, den eldste ${days(age)}`}`,
};
