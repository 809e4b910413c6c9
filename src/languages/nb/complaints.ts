import type { ComplaintWords } from '../complaints.js';

const days = (count: number) => `${String(count).replace('.', ',')} ${count === 1 ? 'dag' : 'dager'}`;

export const nbComplaintWords: ComplaintWords = {
  open: 'Åpne reklamasjoner',
  days,
  undated: 'ingen dato',
  toClose: 'kan avsluttes',
  severities: { low: 'lav', medium: 'middels', high: 'høy' },
  types: { business: 'bedrift', private: 'privat' },
  received: (count, from) => `${count} mottatt siden ${from}`,
  timeToAnswer: 'Tid til svar',
  timeToClose: 'Tid til avslutning',
  times: (count, median, p90) => `median ${days(median)}, 90. persentil ${days(p90)} (n ${count})`,
  none: 'ikke kjent ennå',
  causes: 'Årsaker',
  uncaused: 'ingen gruppe',
  estimate: (type, complaints, factor, dissatisfied) =>
    `Anslag (${type}): ${complaints} × ${factor} = omtrent ${dissatisfied} misfornøyde kunder`,
  source: 'Kilde: en svensk tekst om service management; se docs/complaints.md',
  ofCustomer: (count, age) =>
    `${count} ${count === 1 ? 'åpen reklamasjon' : 'åpne reklamasjoner'}${age === undefined ? '' : `, den eldste ${days(age)}`}`,
};
