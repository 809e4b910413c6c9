import type { Channel } from '../../document/vocabulary.js';
import type { ComplaintWords } from '../complaints.js';
import { plural } from '../plural.js';

const days = (count: number) => `${String(count).replace('.', ',')} ${count === 1 ? 'dag' : 'dagar'}`;

const CHANNELS: Readonly<Record<Channel, string>> = {
  phone: 'per telefon',
  'e-mail': 'per e-post',
  letter: 'per brev',
  visit: 'vid ett besök',
  meeting: 'på ett möte',
  web: 'på webben',
  'social-media': 'i sociala medier',
  survey: 'i en enkät',
  other: 'på annat sätt',
};

export const svComplaintWords: ComplaintWords = {
  open: 'Öppna reklamationer',
  days,
  undated: 'inget datum',
  toClose: 'kan avslutas',
  severities: { low: 'låg', medium: 'medel', high: 'hög' },
  types: { business: 'företag', private: 'privat' },
  received: (count, from) => `${count} ${count === 1 ? 'inkommen' : 'inkomna'} sedan ${from}`,
  receivedOn: (date, channel) => `Mottagen ${date}${channel === undefined ? '' : `, ${CHANNELS[channel]}`}`,
  timeToAnswer: 'Tid till svar',
  timeToClose: 'Tid till avslut',
  times: (count, median, p90) => `median ${days(median)}, 90:e percentilen ${days(p90)} (n ${count})`,
  none: 'ännu inte känd',
  causes: 'Orsaker',
  uncaused: 'ingen grupp',
  estimate: (type, complaints, factor, dissatisfied) =>
    `Uppskattning (${type}): ${complaints} × ${factor} = ungefär ${dissatisfied} missnöjda kunder`,
  source: 'Källa: en svensk text om service management',
  title: 'Reklamationer',
  openCount: (count, shown) =>
    count === 0
      ? 'Ingen reklamation är öppen.'
      : `${shown} ${count === 1 ? 'reklamation är öppen' : 'reklamationer är öppna'}.`,
  byAge: 'Öppna efter ålder och steg',
  waitsFor: 'Väntar på',
  all: 'Alla',
  upTo: (count) => `högst ${count} dagar`,
  between: (from, to) => `${from}–${to} dagar`,
  over: (count) => `över ${count} dagar`,
  age: 'Ålder',
  complaint: 'Reklamation',
  complaints: 'Antal',
  severity: (severity) => `allvarlighetsgrad: ${severity}`,
  howLong: 'Så lång tid tar de',
  calendarDays: 'Kalenderdagar',
  median: 'Median',
  p90: '90:e percentilen',
  notYet: 'Återstår',
  howLongSays:
    'Kalenderdagar från det att reklamationen kom in. Hälften tog högst så lång tid som medianen (tjockt), nio av tio högst så lång tid som 90:e percentilen (tunt).',
  cause: 'Orsak',
  share: 'Andel',
  moreCauses: (count) => `… och ${plural(count, 'orsak', 'orsaker')} till.`,
  estimateTitle: 'En uppskattning, inget uppmätt värde',
  customersOf: { business: 'Företagskunder', private: 'Privatkunder' },
  estimateSays: ({ customers, count, complaints, factor, dissatisfied, silent }) =>
    `${customers}: ${complaints} ${count === 1 ? 'reklamation' : 'reklamationer'} × ${factor} = ungefär ${dissatisfied} missnöjda, varav ${silent} inte har sagt något.`,
  sourceSays:
    'Av missnöjda privatkunder klagar bara varannan, av företagskunder bara var fjärde. Källan, en svensk text om service management, hänvisar inte till någon undersökning.',
  untyped: (count, shown) =>
    `${shown} ${count === 1 ? 'reklamation' : 'reklamationer'} anger inte om kunden är ett företag och är inte med.`,
  ofCustomer: (count, age) =>
    `${count} ${count === 1 ? 'öppen reklamation' : 'öppna reklamationer'}${age === undefined ? '' : `, den äldsta ${days(age)}`}`,
};
