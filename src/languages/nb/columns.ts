import type { ColumnWords } from '../columns.js';

export const nbColumns: ColumnWords = {
  phase: ['fase'],
  id: ['nr', 'nummer', 'id'],
  step: ['å gjøre', 'steg', 'trinn', 'aktivitet', 'oppgave', 'tiltak', 'punkt', 'hva', 'hva skal gjøres'],
  points: ['å tenke på', 'å huske på', 'husk', 'sjekkpunkter', 'kontrollpunkter', 'beskrivelse'],
  responsible: ['ansvarlig', 'ansvar', 'ansv', 'utfører', 'hvem'],
  due: ['ferdig den', 'ferdig', 'frist', 'innen', 'ferdig innen', 'sluttdato', 'tidsfrist', 'når'],
  every: ['gjentas', 'intervall', 'hvor ofte'],
  evidence: ['underlag', 'dokument', 'dokumentasjon', 'vedlegg'],
  'sign-off': ['sign', 'signatur', 'signering', 'signert', 'signert av', 'utført av', 'underskrift'],
  'signed-on': ['signert den', 'signeringsdato', 'utført', 'utført den'],
  date: ['dato'],
};
