import { describe, expect, it } from 'vitest';
import { ENDS_ON_LINE, replaceComments } from '../../src/markdown/text.js';
import { fc, numberOfRuns } from '../support/properties.js';

/** Comments as patterns tell them, which search for the end of each anew. */
const COMMENT = /<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->/g;
const ON_ONE_LINE = /<!--(?!-?>)(?:(?!--!?>)[^\r\n])*-->/g;

const texts = fc
  .array(fc.constantFrom('<!--', '-->', '--!>', '<!-->', '-', '>', '!', '\n', ' ', 'x'))
  .map((pieces) => pieces.join(''));

/** What is told of each comment, and the text without them. */
function told(replace: (instead: (comment: string, index: number) => string) => string) {
  const comments: (readonly [string, number])[] = [];
  const text = replace((comment, index) => {
    comments.push([comment, index]);
    return '#';
  });
  return { text, comments };
}

describe('comments in the place of which something else is put', () => {
  it('are those of a pattern', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(told((instead) => replaceComments(text, instead))).toEqual(
          told((instead) => text.replace(COMMENT, instead)),
        );
        expect(told((instead) => replaceComments(text, instead, ENDS_ON_LINE))).toEqual(
          told((instead) => text.replace(ON_ONE_LINE, instead)),
        );
      }),
      { numRuns: numberOfRuns(2000) },
    );
  });

  it('are searched for an end once, however many begin', () => {
    const begun = '<!--<'.repeat(200_000);
    for (const text of [begun, `${begun}--!>`, `${begun}\n`])
      expect(replaceComments(text, () => '', ENDS_ON_LINE)).toBe(text);
    expect(replaceComments(`${begun}-->`, () => '#')).toBe('#');
  });
});
