import type { ImportWords } from '../import.js';
import { plural } from '../plural.js';

const quoted = (text: string) => `“${text}”`;

export const enImportWords: ImportWords = {
  otherSteps: 'Other steps',
  note: (label, text) => `From the earlier checklist – ${label}: ${text}`,
  imported: (steps, own) =>
    `${plural(steps, 'step', 'steps')} from the checklist${own.length > 0 ? `, ${own.length} of them not in the template: ${own.join(', ')}` : ''}`,
  added: (ids) => `${plural(ids.length, 'step', 'steps')} only from the template: ${ids.join(', ')}`,
  importedSections: (sections, own) =>
    `${plural(sections, 'section', 'sections')} from the file${own.length > 0 ? `, ${own.length} of them not in the template: ${own.map(quoted).join(', ')}` : ''}`,
  addedSections: (titles) =>
    `${plural(titles.length, 'section', 'sections')} only from the template: ${titles.map(quoted).join(', ')}`,
  standsUnder: (title) => `placed under “${title}”`,
  mayMean: (title) => `is “${title}” meant? That section has nothing from the file; move the text there`,
  passedOver: (text) => `left out: “${text}”`,
  place: (place) =>
    'line' in place
      ? `line ${place.line}`
      : 'paragraph' in place
        ? `paragraph ${place.paragraph}`
        : 'sheet' in place
          ? `sheet “${place.sheet}”, row ${place.row}`
          : `table ${place.table}, row ${place.row}`,
  remark: (remark) => {
    switch (remark.what) {
      case 'unread':
        return `“${remark.label}: ${remark.text}” could not be read and is kept in the text of the step`;
      case 'read-in-part':
        return `of “${remark.label}: ${remark.text}” ${remark.read} was read; all of it is kept in the text of the step`;
      case 'unknown-person':
        return `“${remark.text}” is neither a person in the settings nor a role`;
      case 'by-id':
        return `placed as ${remark.id}, which the template calls “${remark.text}”`;
      case 'like-neighbours':
        return `placed in phase ${remark.phase} like the steps around it; the template has no phase “${remark.text}”`;
      case 'signed-occurrence':
        return `signed on ${remark.date} and due again on ${remark.next}, because it recurs`;
      case 'ambiguous-date':
        return `“${remark.text}” was read as ${remark.date}`;
    }
  },
};
