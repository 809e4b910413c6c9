import type { ComplaintWords } from '../complaints.js';

const days = (count: number) => `${String(count).replace('.', ',')} ${count === 1 ? 'dag' : 'dagar'}`;

export const svComplaintWords: ComplaintWords = {
  open: 'Öppna reklamationer',
  days,
  undated: 'inget datum',
  toClose: 'kan avslutas',
  severities: { low: 'låg', medium: 'medel', high: 'hög' },
  types: { business: 'företag', private: 'privat' },
  received: (count, from) => `${count} inkomna sedan ${from}`,
  timeToAnswer: 'Tid till svar',
  timeToClose: 'Tid till avslut',
  times: (count, median, p90) => `median ${days(median)}, 90:e percentilen ${days(p90)} (n ${count})`,
  none: 'ännu inte känd',
  causes: 'Orsaker',
  uncaused: 'ingen grupp',
  estimate: (type, complaints, factor, dissatisfied) =>
    `Uppskattning (${type}): ${complaints} × ${factor} = ungefär ${dissatisfied} missnöjda kunder`,
  source: 'Källa: en svensk text om service management; se docs/complaints.md',
  ofCustomer: (count, age) =>
    `${count} ${count === 1 ? 'öppen reklamation' : 'öppna reklamationer'}${age === undefined ? '' : `, den äldsta ${days(age)}`}`,
};
