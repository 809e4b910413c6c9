import { expect, it } from 'vitest';
import { parse, status } from '../../src/library.js';
import { jsonReport } from '../../src/reports/json.js';
import { ownKinds } from '../support/kinds.js';

it.each([0, 1, 3, 2000])('the pieces of %i documents are the whole', (count) => {
  const text =
    '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: "\\"documents\\":["\n---\n\n# X\n\n## A P\n';
  const documents = Array.from({ length: count }, (_, index) => parse(text, `${index}.md`));
  const whole = status(documents, { today: '2026-11-22', kinds: ownKinds });
  const pieces = [...jsonReport(whole)];
  expect(pieces.join('')).toBe(`${JSON.stringify(whole)}\n`);
  for (const piece of pieces) expect(piece.length).toBeLessThan(300_000);
});
