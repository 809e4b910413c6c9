import type { ImportWords } from '../import.js';

const quoted = (text: string) => `«${text}»`;

export const nbImportWords: ImportWords = {
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
  mayMean: (title) =>
    `menes «${title}»? Det avsnittet har ikke fått noe fra filen; flytt i så fall teksten dit`,
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
      case 'signed-occurrence':
        return `signert ${remark.date}; trinnet gjentas og skal være ferdig neste gang ${remark.next}`;
      case 'ambiguous-date':
        return `«${remark.text}» ble lest som ${remark.date}`;
    }
  },
};
