import type { ImportWords } from '../import.js';

const quoted = (text: string) => `”${text}”`;

export const svImportWords: ImportWords = {
  otherSteps: 'Övriga steg',
  note: (label, text) => `Ur den tidigare checklistan – ${label}: ${text}`,
  imported: (steps, own) =>
    `${steps} steg ur checklistan${own.length > 0 ? `, varav ${own.length} som mallen inte har: ${own.join(', ')}` : ''}`,
  added: (ids) => `${ids.length} steg som bara finns i mallen: ${ids.join(', ')}`,
  importedSections: (sections, own) =>
    `${sections} avsnitt ur filen${own.length > 0 ? `, varav ${own.length} som mallen inte har: ${own.map(quoted).join(', ')}` : ''}`,
  addedSections: (titles) =>
    `${titles.length} avsnitt som bara finns i mallen: ${titles.map(quoted).join(', ')}`,
  standsUnder: (title) => `står under ”${title}”`,
  mayMean: (title) =>
    `menas ”${title}”? Det avsnittet har inte fått något från filen; flytta i så fall texten dit`,
  passedOver: (text) => `togs inte med: ”${text}”`,
  place: (place) =>
    'line' in place
      ? `rad ${place.line}`
      : 'paragraph' in place
        ? `stycke ${place.paragraph}`
        : 'sheet' in place
          ? `bladet ”${place.sheet}”, rad ${place.row}`
          : `tabell ${place.table}, rad ${place.row}`,
  remark: (remark) => {
    switch (remark.what) {
      case 'unread':
        return `”${remark.label}: ${remark.text}” gick inte att tolka och står i stegets text`;
      case 'read-in-part':
        return `av ”${remark.label}: ${remark.text}” lästes ${remark.read}; hela texten står i steget`;
      case 'unknown-person':
        return `”${remark.text}” finns varken som person i inställningarna eller som roll`;
      case 'by-id':
        return `står som ${remark.id}, som i mallen heter ”${remark.text}”`;
      case 'like-neighbours':
        return `står i fas ${remark.phase} som stegen omkring; mallen har ingen fas ”${remark.text}”`;
      case 'signed-occurrence':
        return `signerat ${remark.date}; eftersom steget återkommer ska det vara klart nästa gång ${remark.next}`;
      case 'ambiguous-date':
        return `”${remark.text}” lästes som ${remark.date}`;
    }
  },
};
