import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/importing/checklist.js';
import { columnsOf } from '../../src/importing/columns.js';
import { dateIn } from '../../src/importing/date-in.js';
import { personMeant } from '../../src/importing/person-meant.js';
import { pointsOf } from '../../src/importing/points.js';
import { isWrittenAsName, signOffIn } from '../../src/importing/sign-off-in.js';
import { settingsOf } from '../../src/document/raw-settings.js';

describe('a date in a text', () => {
  it.each([
    ['2026-01-12', '2026-01-12', false],
    ['senast 2026-01-12, helst förr', '2026-01-12', false],
    ['12.1.2026', '2026-01-12', true],
    ['31.1.2026', '2026-01-31', false],
    ['12 januari 2026', '2026-01-12', false],
    ['den 3. mars 2026', '2026-03-03', false],
    ['January 12th, 2026', '2026-01-12', false],
    ['20260112', '2026-01-12', false],
    ['260112', '2026-01-12', false],
    ['9/1-26', '2026-01-09', true],
    ['9/1 2026', '2026-01-09', true],
    ['31/1-26', '2026-01-31', false],
    ['9.1.26', '2026-01-09', true],
    ['9 Jan 26', '2026-01-09', false],
    ['9. januari 26', '2026-01-09', false],
    ['12-mar-26', '2026-03-12', false],
    ['12-Mar-2026', '2026-03-12', false],
    ['2026-03-12 00:00:00', '2026-03-12', false],
    ['9/1-26, 2026-02-15', '2026-01-09', true],
    ['12 Jan 2026 eller 2026-01-09 eller 260108', '2026-01-12', false],
    ['kl 9.10 2026-01-12', '2026-01-12', false],
    ['12 monkeys 26', undefined, undefined],
    ['2026-13-01', undefined, undefined],
    ['snarast', undefined, undefined],
    ['tel 08-123 45 67', undefined, undefined],
    ['1234567890', undefined, undefined],
    ['', undefined, undefined],
  ])('%j is %s', (text, date, ambiguous) => {
    const found = dateIn(text);
    expect([found?.date, found?.ambiguous]).toEqual([date, ambiguous]);
    if (found) expect(text.startsWith(found.before) && text.endsWith(found.after)).toBe(true);
  });
});

describe('who signed', () => {
  it.each([
    ['Anna Berg, 2026-01-09', 'Anna Berg', '2026-01-09', 'done'],
    ['2026-01-09 Anna Berg', 'Anna Berg', '2026-01-09', 'done'],
    ['AB 9/1-26', 'AB', '2026-01-09', 'done'],
    ['Anna Berg (2026-01-09)', 'Anna Berg', '2026-01-09', 'done'],
    ['Anna Berg, 2026-01-09, godkänt', 'Anna Berg', '2026-01-09', 'approved'],
    ['Ej godkänt: Anna Berg 2026-01-09', 'Anna Berg', '2026-01-09', 'not approved'],
    ['Kari Nord, 2026-01-09, ikke godkjent', 'Kari Nord', '2026-01-09', 'not approved'],
    ['Anna Berg, 2026-01-09, done, 2:f4c2b67883ce', 'Anna Berg', '2026-01-09', 'done'],
  ])('%j is %s', (text, name, date, meaning) => {
    expect(signOffIn(text)).toMatchObject({ name, date, meaning });
  });

  it.each([
    ...['AB', 'X', 'klart', '2026-01-09', '2026-01-09 X', 'klart 2026-01-09', 'Anna, Bo 2026-01-09', ''],
    ...['ok 2026-03-15', 'Ja, 2026-03-15', 'Utfört 2026-02-27', 'JA 2026-03-15', 'Yes 2026-03-15'],
    ...['Datum: 2026-04-01 Namn: Bo Ek', 'AB 2026-05-01 BE 2026-06-01', 'Signed AB 9/1-26'],
  ])('%j is half a sign-off at most', (text) => {
    expect(signOffIn(text)).toBeUndefined();
  });

  it.each([
    ['Anna Berg', true],
    ['Anna von Essen', true],
    ['AB', true],
    ['Åsa', true],
    ['by Anna Berg on', false],
    ['AB den', false],
    ['anna', false],
  ])('%j is written as a name: %s', (text, expected) => {
    expect(isWrittenAsName(text)).toBe(expected);
  });
});

describe('the person meant', () => {
  const { people } = settingsOf({
    people: {
      anna: { name: 'Anna-Karin Berg', email: 'anna@example.com' },
      bo: { name: 'Bo Ek' },
      bosse: { name: 'Bo Öst' },
      eva: { name: 'Eva Ek' },
    },
  });

  it.each([
    ['anna', 'anna'],
    ['ANNA-KARIN BERG', 'anna'],
    ['Anna-Karin', 'anna'],
    ['A.K.B.', 'anna'],
    ['anna@example.com', 'anna'],
    ['Bo  Ek', 'bo'],
    ['Bo Ek.', 'bo'],
    ['anna.', 'anna'],
    ['BE', 'bo'],
    ['BÖ', 'bosse'],
    ['bo', 'bo'],
    ['Eva', 'eva'],
    ['EE', 'eva'],
    ['Ek', undefined],
    ['Nils', undefined],
    ['', undefined],
    ['Anna-Karin Berg, Bo Ek', undefined],
  ])('by %j is %s', (text, key) => {
    expect(personMeant(text, people)?.key).toBe(key);
  });

  it('is nobody where a first name or initials may be those of several', () => {
    const { people: two } = settingsOf({ people: { a: { name: 'Bo Ek' }, b: { name: 'Bo Eng' } } });
    expect(['Bo', 'BE', 'Bo Ek', 'Bo Eng'].map((text) => personMeant(text, two)?.key)).toEqual([
      undefined,
      undefined,
      'a',
      'b',
    ]);
  });

  it('is nobody where a first name is that of several, though initials are those of one', () => {
    const { people: three } = settingsOf({
      people: { ek: { name: 'Bo Ek' }, alm: { name: 'Bo Alm' }, berit: { name: 'Berit Olsen' } },
    });
    expect(['Bo', 'bo', 'B.O.'].map((text) => personMeant(text, three)?.key)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a person with an address', () => {
  const { people: two } = settingsOf({
    people: {
      a: { name: 'Anna Berg', email: 'anna.berg@example.com' },
      b: { name: 'Annica Berg', email: 'annaberg@example.com' },
      c: { name: 'Bo Ek', email: 'bo@example.com' },
      d: { name: 'Bo Ek', email: 'bosse@example.com' },
    },
  });

  it.each([
    ['annaberg@example.com', 'b'],
    ['Anna.Berg@Example.com', 'a'],
    ['Bo Ek', undefined],
    ['bosse@example.com', 'd'],
  ])('is meant by %j: %s', (text, key) => {
    expect(personMeant(text, two)?.key).toBe(key);
  });
});

describe('points', () => {
  it.each([
    [
      ['- one', '• two', '3. three', '(4) four'],
      ['one', 'two', 'three', 'four'],
    ],
    [['one; two; three'], ['one', 'two', 'three']],
    [
      ['one; two', 'three'],
      ['one; two', 'three'],
    ],
    [
      ['☒ one', '☐ two', '[x] three', '[ ] four', '✔ five'],
      ['+one', 'two', '+three', 'four', '+five'],
    ],
    [
      ['- ☑ one', '-5 degrees', '2026-01-12 is the day'],
      ['+one', '-5 degrees', '2026-01-12 is the day'],
    ],
    [['☐'], []],
    [[';'], []],
    [[], []],
  ])('of %j are %j', (lines, expected) => {
    const points = pointsOf(lines.map((text) => ({ text })));
    expect(points.map(({ text, checked }) => (checked ? `+${text}` : text))).toEqual(expected);
  });

  it.each<[string, readonly (readonly [string, number?])[], readonly number[]]>([
    [
      'an item less deep',
      [
        ['a', 2],
        ['b', 3],
        ['c', 3],
        ['d', 2],
      ],
      [0, 1, 1, 0],
    ],
    [
      'an item however much less deep',
      [
        ['a', 1],
        ['b', 4],
        ['c', 3],
        ['d', 9],
      ],
      [0, 1, 1, 2],
    ],
    [
      'no item that is empty',
      [
        ['☐', 1],
        ['b', 2],
        ['c', 3],
      ],
      [0, 1],
    ],
    ['nothing that is no item', [['a'], ['b', 1], ['c'], ['d', 2], ['e', 3]], [0, 0, 0, 0, 1]],
    [
      'at most eight others',
      Array.from({ length: 11 }, (_, depth) => ['a', depth] as const),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8],
    ],
  ])('stand below %s', (_, lines, expected) => {
    const points = pointsOf(lines.map(([text, depth]) => ({ text, ...(depth !== undefined && { depth }) })));
    expect(points.map(({ level }) => level)).toEqual(expected);
  });
});

describe('a cell', () => {
  it('holds lines without what is not seen', () => {
    expect(cellOf('  one\u00ad\u200b two\u202e \r\n\r\n\tthree\u001b[31m\vfour\u2028five')).toEqual([
      'one two',
      'three [31m',
      'four',
      'five',
    ]);
  });
});

describe('a cell of dashes', () => {
  it.each(['-', '–', ' — ', '--'])('%j holds nothing', (text) => {
    expect(cellOf(text)).toEqual([]);
  });
});

describe('the head of a checklist', () => {
  it.each([
    ['Att göra|Att tänka på|Ansvarig|Klart den|Sign', 'step points responsible due sign-off'],
    ['Å gjøre|Å tenke på|Ansvarlig|Ferdig den|Sign', 'step points responsible due sign-off'],
    ['To do|To consider|Responsible|Due|Sign-off', 'step points responsible due sign-off'],
    ['ATT GÖRA:|Ansvarig (namn)|Klart den *', 'step responsible due'],
    ['Nr|Aktivitet|Ansvarg|Senast|Kommentar', 'id step responsible due -'],
    ['Steg|Att göra|Ansvarig', 'id step responsible'],
    ['Task|Owner|Date|Signature', 'step responsible due sign-off'],
    ['Task|Owner|Due|Signature|Date', 'step responsible due sign-off signed-on'],
    ['Task|Owner|Signature|Date', 'step responsible sign-off signed-on'],
    ['Task|Task|Owner', 'step - responsible'],
    ['ATT GÖRA|ANS.|KLART?', 'step responsible due'],
    ['Att göra|Utfört|Sign|Datum', 'step - sign-off signed-on'],
    ['Task|Done on|Signed', 'step signed-on sign-off'],
    ['Task|Completed', 'step signed-on'],
    [`Task|${'.'.repeat(101)}Owner`, undefined],
    ['Phase|Step|Every|Attachment', 'phase step every evidence'],
    ['Aktivitet', undefined],
    ['Ansvarig|Klart den', undefined],
    ['|Att göra|', undefined],
    ['Namn|Telefon', undefined],
  ])('%s', (head, expected) => {
    const columns = columnsOf(head.split('|').map(cellOf));
    expect(columns?.map(({ column = '-' }) => column).join(' ')).toBe(expected);
  });
});
