import { describe, expect, it } from 'vitest';
import { enMessages } from '../../src/languages/en/messages.js';
import { say } from '../../src/languages/messages.js';
import { parse } from '../../src/library.js';
import { type Answers, readAnswers } from '../../src/surveys/answers.js';
import { surveyIn } from '../../src/surveys/survey-in.js';
import { ownKinds } from '../support/kinds.js';
import { fc } from '../support/properties.js';

const SURVEY = `---
kind: survey
id: s
language: en
audience: customers
population: 40
---

# Survey

## Groups

### G1 Offices

- People: 20

### G2 Shops

## Answer scales

### L1 What do you think of …?

- Positive: very good
- Positive: good
- Neutral: neither
- Negative: bad
- Negative: very bad
- No opinion: don't know

## Questions

### Q1 Overall

- Question type: overall rating
- Scale: L1

What do you think of us overall?

### Q2 Recommending us

- Question type: recommendation

### Q3 What to improve

- Question type: free text
`;
const survey = surveyIn(parse(SURVEY), ownKinds);

const read = (text: string): Answers => {
  const reading = readAnswers(survey, text);
  if ('faults' in reading)
    throw new Error(reading.faults.map(({ message }) => say(enMessages, message)).join('\n'));
  return reading.answers;
};
const said = (text: string) => {
  const reading = readAnswers(survey, text);
  return 'faults' in reading
    ? reading.faults.map(({ message, line }) => `${line}: ${say(enMessages, message)}`)
    : [];
};
const columns = ({ byQuestion, groups }: Answers) => ({ groups, ...Object.fromEntries(byQuestion) });

describe('a file of answers', () => {
  const expected = {
    groups: ['G1', 'G2', undefined],
    Q1: [4, 0, 'no-opinion'],
    Q2: [10, 9, undefined],
    Q3: [undefined, 'text', 'text'],
  };
  it.each([
    [
      'semicolons',
      'group;Q1;Q2;Q3\nOffices;very good;10;\nG2;very bad;9;"Faster; please"\n;don’t know;;Nothing\n',
    ],
    [
      'commas',
      'group,Q1,Q2,Q3\nOffices,very good,10,\nG2,very bad,9,"Faster, ""please"""\n,don\'t know,,Nothing',
    ],
    [
      'tabs and CRLF',
      "group\tQ1\tQ2\tQ3\r\nOffices\tVery  good\t10\t\r\nG2\tvery bad\t9\tFaster\r\n\t don't know\t\tNothing\r\n",
    ],
    [
      'a line for Excel',
      "sep=;\r\nGroup;Q1;Q2;Q3\r\nG1;very good;10;\r\nShops;very bad;9;x\r\n;don't know;;x\r\n",
    ],
    [
      'numbers, the worst is 1, with decimal commas',
      "group;Q1;Q2;Q3\nG1;5;10,0;\nG2;1,0;9;x\n;don't know;;x",
    ],
    [
      'the questions as they are asked',
      "gruppe;What do you think of us overall?;Recommending us;Q3 What to improve\nG1 Offices;very good;10;\nG2;very bad;9;x\n;don't know;;x",
    ],
    [
      'empty rows and columns',
      ";;;;\ngroup;Q1;Q2;Q3;\n\nOffices;very good;10;;\nG2;very bad;9;x;\n;;;;\n;don't know;;x;\nG1;;;;\n",
    ],
    [
      'a break inside an answer',
      'group;Q1;Q2;Q3\nG1;very good;10;\nG2;very bad;9;"Faster\nand better"\n;don\'t know;;x',
    ],
  ])('with %s', (_, text) => expect(columns(read(text))).toEqual(expected));

  it('may leave out what people wrote', () => {
    expect(columns(read('Q1;Q2\ngood;7'))).toEqual({ groups: [undefined], Q1: [3], Q2: [7], Q3: [] });
  });

  it.each([
    ['', '1: The file of answers is empty: its first row must name the questions.'],
    [
      'Q1;Q2;e-mail\ngood;7;a@b.se',
      '1: Column 3, “e-mail”, is not a question in this survey: expected Q1, Q2, Q3, group. Remove anything that tells who answered.',
    ],
    ['Q1;Q22\ngood;7', '1: Column 2, “Q22”, is not a question in this survey; did you mean “Q2”?'],
    ['Q1;Q1;Q2\ngood;bad;7', '1: Column 2, “Q1”, appears here a second time.'],
    ['Q1\ngood', '1: There is no column for Q2.'],
    [
      'Q1;Q2\ngood;7\nvery god;7',
      '3: Row 3, column “Q1”: “very god” is not an answer here; did you mean “very good”?',
    ],
    [
      'Q1;Q2\n6;7',
      "2: Row 2, column “Q1”: “6” is not an answer here: expected one of very bad, bad, neither, good, very good, don't know.",
    ],
    ['Q1;Q2\n=1+4;7', '2: Row 2, column “Q1”: “=1+4” is not an answer here'],
    ['Q1;Q2\ngood;11', '2: Row 2, column “Q2”: expected a whole number from 0 to 10, not “11”.'],
    ['Q1;Q2\ngood;9.5', 'not “9.5”.'],
    [
      'Q1;Q2;Q3\ngood;7;=HYPERLINK("http://x")',
      '2: Row 2, column “Q3”: the answer would run as a formula in a spreadsheet; put an apostrophe before it.',
    ],
    ["Q1;Q2;Q3\ngood;7;+cmd|' /C calc'!A0", 'would run as a formula'],
    ['Q1;Q2;Q3\ngood;7;' + 'x'.repeat(4001), 'an answer has at most 4000 characters.'],
    ['Q1;Q2\n"good;7\nbad;7', '2: Row 2: a quotation mark is opened and never closed.'],
    ['Q1;Q2\ngood;7;8', '2: Row 2 has more cells than the first row, which has 2'],
    [
      'group;Q1;Q2\nOfices;good;7',
      '2: Row 2, column “group”: “Ofices” is not an answer here; did you mean “Offices”?',
    ],
    [
      'group;Q1;Q2\n' + 'G1;good;7\n'.repeat(21),
      '1: There are 21 answers from “Offices”, which has only 20 people.',
    ],
    ['Q1;Q2\n' + 'good;7\n'.repeat(41), '1: There are 41 answers, but only 40 people were asked.'],
    ['Q1;Q2\n' + 'good;7\n'.repeat(100_001), 'A file of answers has at most 100000 rows.'],
    [`Q1;Q2${';'.repeat(501)}\n`, 'A file of answers has at most 500 columns.'],
  ])('%#: says what is wrong, and in which row and column', (text, expected) => {
    expect(said(text).join('\n')).toContain(expected);
  });

  it.each(['@per never answers', '=1+1', 'x'.repeat(4001)])('never says what people wrote: %s', (written) => {
    const told = said(`Q1;Q2;Q3\ngood;7;${written}`);
    expect(told).toHaveLength(1);
    expect(told.join('')).not.toContain(written.slice(0, 20));
    expect(said(`Q1;Q2;Q3\ngood;7;'${written.slice(0, 20)}`)).toEqual([]);
  });

  it('takes a dash and a blank for the beginning of a sentence', () => {
    expect(said('Q1;Q2;Q3\ngood;7;- quicker answers')).toEqual([]);
  });

  it('says that there are more answers than people, though more were asked', () => {
    const more = surveyIn(parse(SURVEY.replace('population: 40', 'population: 30\ninvited: 50')), ownKinds);
    const reading = readAnswers(more, 'Q1;Q2\n' + 'good;7\n'.repeat(31));
    const told = 'faults' in reading && reading.faults.map(({ message }) => say(enMessages, message));
    expect(told).toEqual(['There are 31 answers, but the survey is about only 30 people.']);
  });

  it.each(['-', '--', '–', '—', '+', '－', '-–'])('takes a lone “%s” for no formula', (text) => {
    expect(said(`Q1;Q2;Q3\ngood;7;${text}`)).toEqual([]);
  });

  it('tells twenty faults and how many more there are', () => {
    const reading = readAnswers(survey, `Q1;Q2\n${'awful;7\n'.repeat(33)}`);
    expect(reading).toMatchObject({ more: 13 });
    expect('faults' in reading && reading.faults.length).toBe(20);
  });

  it('is read as it was written, whatever stands in it', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/^[\s=+\-@|＝＋－＠]+/, ''));
    const rows = fc.array(fc.tuple(fc.constantFrom('good', 'bad', ''), fc.nat(10), cell), { maxLength: 30 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (given, mark, end) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = given.map(([rating, score, text]) =>
            [rating, String(score), quoted(text)].join(mark),
          );
          const { byQuestion } = read([['Q1', 'Q2', 'Q3'].join(mark), ...lines].join(end));
          expect(byQuestion.get('Q2')).toEqual(given.map(([, score]) => score));
          expect(byQuestion.get('Q1')).toEqual(
            given.map(([rating]) => ({ good: 3, bad: 1, '': undefined })[rating]),
          );
          expect(byQuestion.get('Q3')).toEqual(
            given.map(([, , text]) => (text.trim() === '' ? undefined : 'text')),
          );
        },
      ),
    );
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(() => readAnswers(survey, text)).not.toThrow();
        expect(() => readAnswers(survey, `group;Q1;Q2\n${text}`)).not.toThrow();
      }),
    );
  });
});
