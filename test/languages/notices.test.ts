import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
