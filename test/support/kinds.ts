import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/document/vocabulary.js';
import { type KindCatalogue, makeTemplate, type Template } from '../../src/kinds/kind.js';
import { parse } from '../../src/library.js';
import { projectFile, ROOT } from './cli.js';

/** The kinds of a folder of templates, for tests of the pure core, which knows no files. */
export function kindsOf(folder = 'templates'): KindCatalogue {
  const read = new Map<string, Template>();
  const ids = readdirSync(join(ROOT, folder, 'en')).map((name) => name.replace(/\.md$/, ''));
  return {
    ids,
    template(kind: string, language: Language) {
      const key = `${language}/${kind}`;
      const known = read.get(key);
      if (known || !readdirSync(join(ROOT, folder)).includes(language)) return known;
      const template = makeTemplate(kind, parse(projectFile(`${folder}/${key}.md`), key, language));
      read.set(key, template);
      return template;
    },
  };
}

/** Our own kinds; the product finds their templates beside its build. */
export const ownKinds: KindCatalogue = kindsOf();
