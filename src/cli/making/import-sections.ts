import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KnownSections } from '../../importing/known-sections.js';
import { type FoundSection, sectionsIn } from '../../importing/sections.js';
import { withoutEntries, writeSections } from '../../importing/write-sections.js';
import { applyEdits } from '../../text/edit.js';
import { makeSource } from '../../text/source.js';
import { type Unusable, unusable } from '../../languages/unusable.js';
import { sectionsText } from './import-text.js';
import type { Imported, ImportOrder } from './imported.js';
import { templatesOf } from './kinds-of-sections.js';
import { checkFree, linkFromLifecycle, type NewDocument, newDocumentOf } from './new-document.js';
import { textOfNew, writeNewDocument } from './new-text.js';
import { spokenLanguage } from '../spoken-language.js';
import { templateOf } from './template-of.js';

/**
 * Makes a document of sections, such as a service plan, of a file of prose.
 *
 * @throws Unusable where the file has none of the sections
 */
export async function importSections(order: ImportOrder): Promise<Imported> {
  const { found, file, kind, name, options, session, workspace } = order;
  const known = new KnownSections(templatesOf(kind, workspace));
  const { sections, passedOver } = sectionsIn(found.prose, known);
  const titles = sections.map(({ title }) => title);
  const usual = spokenLanguage({ options }, [{ workspace }]);
  const language = options.language === undefined ? known.languageOf(titles) : usual;
  const placing = {
    kind,
    language,
    name,
    customer: options.customer,
    command: `serviceplan import ${file} --kind ${kind}`,
  };
  if (sections.every(({ id }) => id === undefined)) throw noSections(order);
  const made = await newDocumentOf(placing, session, workspace);
  const { template, place } = made;
  const text = await textOf(made, sections, order);
  return {
    path: place.path,
    text,
    said: await sectionsText(sections, template, passedOver, usual),
    async write() {
      checkFree(made, placing, workspace);
      if (existsSync(join(workspace.root, place.path)))
        throw unusable('imported-there', { path: place.path });
      await writeNewDocument(place.path, text, session, workspace);
      await linkFromLifecycle(made, session, workspace);
    },
  };
}

function noSections({ shown, kind, options, workspace }: ImportOrder): Unusable {
  const { sections } = templateOf(kind, spokenLanguage({ options }, [{ workspace }]), workspace);
  return unusable('no-section-named', { path: shown, kind, titles: sections.map(({ title }) => title) });
}

/** The text of the document that sections become. @throws Unusable where part of them would not stay what it is */
async function textOf(
  { template, place: { path, facts }, set }: NewDocument,
  sections: readonly FoundSection[],
  { shown, options, session, workspace }: ImportOrder,
): Promise<string> {
  const { settings } = workspace;
  const parse = (text: string) => session.reader.parse(makeSource(path, text), settings);
  const pairs = [...set, ...(options.set ?? [])];
  const document = await parse(textOfNew(template, facts, session, workspace, pairs));
  const edits = writeSections(document, template, sections);
  const filled = await parse(applyEdits(document.source.text, edits));
  const own = sections.filter(({ id }) => id === undefined).length;
  if (filled.sections.length !== template.sections.length + own)
    throw unusable('endless-markup', { path: shown });
  return applyEdits(filled.source.text, withoutEntries(filled));
}
