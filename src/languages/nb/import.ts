import type { ImportWords } from '../import.js';

const quoted = (text: string) => `«${text}»`;

export const nbImportWords: ImportWords = {
  intervals: new Map([
    ['hver uke', '1 w'],
    ['ukentlig', '1 w'],
    ['annenhver uke', '2 w'],
    ['hver måned', '1 m'],
    ['månedlig', '1 m'],
    ['en gang i måneden', '1 m'],
    ['annenhver måned', '2 m'],
    ['hver tredje måned', '3 m'],
    ['hver fjerde måned', '4 m'],
    ['hver sjette måned', '6 m'],
    ['annethvert år', '24 m'],
    ['hvert tredje år', '36 m'],
    ['hvert kvartal', '3 m'],
    ['kvartalsvis', '3 m'],
    ['hvert halvår', '6 m'],
    ['halvårlig', '6 m'],
    ['hvert år', '12 m'],
    ['årlig', '12 m'],
  ]),
  countedInterval: /^hvert? (\d{1,3})\.? (\p{L}+)$/u,
  units: new Map([
    ['dag', 'd'],
    ['uke', 'w'],
    ['måned', 'm'],
    ['år', 'y'],
  ]),
  otherSteps: 'Øvrige trinn',
  note: (label, text) => `Fra den tidligere sjekklisten – ${label}: ${text}`,
  imported: (steps, own) =>
    `${steps} trinn fra sjekklisten${own.length > 0 ? `, hvorav ${own.length} som malen ikke har: ${own.join(', ')}` : ''}`,
  added: (ids) => `${ids.length} trinn som bare finnes i malen: ${ids.join(', ')}`,
  importedSections: (sections, own) =>
    `${sections} avsnitt fra filen${own.length > 0 ? `, hvorav ${own.length} som malen ikke har: ${own.map(quoted).join(', ')}` : ''}`,
  addedSections: (titles) =>
    `${titles.length} avsnitt som bare finnes i malen: ${titles.map(quoted).join(', ')}`,
  standsUnder: (title) => `står under «${title}»`,
  passedOver: (text) => `ikke tatt med: «${text}»`,
  place: (place) =>
    'line' in place
      ? `linje ${place.line}`
      : 'paragraph' in place
        ? `avsnitt ${place.paragraph}`
        : 'sheet' in place
          ? `arket «${place.sheet}», rad ${place.row}`
          : `tabell ${place.table}, rad ${place.row}`,
  remark: (remark) => {
    switch (remark.what) {
      case 'unread':
        return `«${remark.label}: ${remark.text}» lot seg ikke tolke og står i teksten til trinnet`;
      case 'read-in-part':
        return `av «${remark.label}: ${remark.text}» ble ${remark.read} lest; hele teksten står i trinnet`;
      case 'unknown-person':
        return `«${remark.text}» finnes verken som person i innstillingene eller som rolle`;
      case 'by-id':
        return `står som ${remark.id}, som i malen heter «${remark.text}»`;
      case 'like-neighbours':
        return `står i fase ${remark.phase} som trinnene rundt; malen har ingen fase «${remark.text}»`;
      case 'ambiguous-date':
        return `«${remark.text}» ble lest som ${remark.date}`;
    }
  },
};
