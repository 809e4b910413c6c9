import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { enMessages } from '../../src/languages/en/messages.js';

const AREAS = join(import.meta.dirname, '../../src/languages/en/notices');

// Areas are laid together, and a value of a notice is known by its id: of two with the same id one would be lost.
it('no notice has the id of a notice of another area, or of a message', async () => {
  const ids = Object.keys(enMessages);
  for (const area of readdirSync(AREAS)) {
    const said = (await import(join(AREAS, area))) as Record<string, object>;
    ids.push(...Object.values(said).flatMap((notices) => Object.keys(notices)));
  }
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

// What helps who mistyped a word ends with a question mark, so that no sentence can go on behind it.
it.each(LANGUAGES)('nothing but brackets follows what somebody may have meant, in %s', (language) => {
  const folder = join(import.meta.dirname, '../../src/languages', language, 'notices');
  const areas = readdirSync(folder).map((area) => readFileSync(join(folder, area), 'utf8'));
  const behind = areas.flatMap((text) => [...text.matchAll(/\$\{hinted\([^`]*?\)\}(?!`|\$\{)(.{2})/g)]);
  expect(behind.map(([, next]) => next).filter((next) => next?.startsWith(' (') !== true)).toEqual([]);
});
