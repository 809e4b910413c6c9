import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitId } from '../../src/document/step-reader.js';
import { numberOfRuns } from '../support/properties.js';

/** What an id is, said in one pattern that is slow to make. */
const AUTHORITY = /^(\p{L}[\p{L}\d]*(?:[.-][\p{L}\d]+)*)[.:]?(?:\s+[–—-]\s+|\s+|$)(?!\s)(.*)$/u;

const heading = fc
  .array(fc.constantFrom(...Array.from('aÅöÿŁµªºß×÷1.-: –’\u00a0ΩЖ漢😀§/\u{1d400}')), { maxLength: 9 })
  .map((signs) => signs.join(''));

describe('the id of a heading', () => {
  it('is told by its letters, whichever alphabet they are of', () => {
    fc.assert(
      fc.property(heading, (text) => {
        const [, id, title] = AUTHORITY.exec(text) ?? [];
        expect(splitId(text)).toEqual(id === undefined ? undefined : { id, title });
      }),
      { numRuns: numberOfRuns(2000) },
    );
  });
});
