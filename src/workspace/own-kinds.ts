import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAST_READERS, parseDocument } from '../document/parse.js';
import type { Language } from '../document/vocabulary.js';
import { type KindCatalogue, makeTemplate, type Template } from '../kinds/kind.js';
import { readTextFile } from './files/read-file.js';

/** The templates that come with the product: the package's folder `templates`, beside the folder of this build. */
const FOLDER = join(__dirname, '..', 'templates');

/** A template's file is named after its kind. */
export const TEMPLATE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** What was read of them, for all workspaces of a run. */
const read = new Map<string, Template | undefined>();

/** The kinds that come with the product. A template is read when it is asked for, and once. */
export function ownKinds(): KindCatalogue {
  const ids = readdirSync(join(FOLDER, 'en')).flatMap((name) => TEMPLATE_NAME.exec(name)?.[1] ?? []);
  return {
    ids: ids.sort(),
    template(kind, language) {
      const key = `${language}/${kind}`;
      if (!read.has(key)) read.set(key, ids.includes(kind) ? readTemplate(kind, language) : undefined);
      return read.get(key);
    },
  };
}

/** Our own templates are of the usual shape, so the fast readers are enough. */
function readTemplate(kind: string, language: Language): Template | undefined {
  const path = join(FOLDER, language, `${kind}.md`);
  const reading = existsSync(path) ? readTextFile(path, `templates/${language}/${kind}.md`) : undefined;
  const document =
    reading && 'source' in reading ? parseDocument(reading.source, language, FAST_READERS) : undefined;
  return document && makeTemplate(kind, document);
}
