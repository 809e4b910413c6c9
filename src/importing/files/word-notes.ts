import { cellOf } from '../checklist.js';
import { type OfficePackage, readPart, relationshipsOf } from './office-package.js';
import { ParagraphReading } from './word-paragraph.js';
import { withoutUnseen } from './word-unseen.js';

/** What stands at the foot of a Word document's pages and at its end, by the elements that point there and their ids. */
export function wordNotes(document: OfficePackage): Map<string, string> {
  return new Map([...notesOf(document, 'footnote'), ...notesOf(document, 'endnote')]);
}

function notesOf(document: OfficePackage, kind: 'footnote' | 'endnote'): Map<string, string> {
  const notes = new Map<string, string>();
  const part = document.part(`word/${kind}s.xml`);
  if (part === undefined) return notes;
  const links = relationshipsOf(document.part(`word/_rels/${kind}s.xml.rels`));
  const reading = new ParagraphReading(links, new Map());
  let id = '';
  const note = {
    open: (element: Parameters<ParagraphReading['open']>[0]) => {
      if (element.name === kind) id = element.attributes.get('id') ?? '';
      else reading.open(element);
    },
    close: (name: string) => {
      if (name === kind) notes.set(`${kind}Reference ${id}`, cellOf(reading.end().text).join(' '));
      else if (name === 'p') reading.open({ name: 'br', attributes: new Map() });
      else reading.close(name);
    },
    text: (text: string) => reading.text(text),
  };
  readPart(part, withoutUnseen(note));
  return notes;
}
