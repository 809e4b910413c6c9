import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/text/json-text.js';
import { fc } from '../support/properties.js';

describe('JSON for a log', () => {
  it.each([
    ['##[error]x', String.raw`"#\u0023[error]x"`],
    ['##vso[task.setvariable]', String.raw`"#\u0023vso[task.setvariable]"`],
    ['a\u009b31mb\u0085', String.raw`"a\u009b31mb\u0085"`],
    ['\u007f', String.raw`"\u007f"`],
    ['gpj.\u202efdp', String.raw`"gpj.\u202efdp"`],
    ['\u2066a\u2069\u200f\u061c\u2028', String.raw`"\u2066a\u2069\u200f\u061c\u2028"`],
    ['## [x] åäö 👩‍🚀 “x” 日本', '"## [x] åäö 👩‍🚀 “x” 日本"'],
  ])('writes %j so that nobody is spoken to', (text, expected) => {
    expect(jsonText(text)).toBe(expected);
  });

  it('says what JSON says, in any text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('##[', '\u009b', '\u202e', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('');
        const written = jsonText({ [text]: text }, 1);
        expect(JSON.parse(written)).toEqual({ [text]: text });
        expect(written).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\w*\[/);
      }),
    );
  });
});
