import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../src/document/document.js';
import { parse } from '../../src/library.js';
import { type FoundSignature, pairSignatures } from '../../src/signoff/pairing.js';

const HEAD = '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n\n';
const digest = (number: number) => `2:${String(number).padStart(12, '0')}`;
const step = (id: string, ...lines: string[]) => `### ${id} Step\n\n${lines.join('\n')}\n\n`;
const signOff = (signer: string, date: string, number: number) =>
  `- Sign-off: ${signer}, ${date}, done, ${digest(number)}`;

/** A signature file that was made for a sign-off of document `x`. */
function file(name: string, id: string, signer: string, date: string, number: number): FoundSignature {
  const content = digest(number).padEnd(66, '0');
  const statement = { document: 'x', step: id, content, signer, date, meaning: 'done' as Meaning };
  const signature = { armour: '', keyType: '', key: '', namespace: '' };
  return { name, path: name, file: { statement, signature } };
}

/** Which file each sign-off of steps has, in their order, and which files are left. */
function paired(steps: string, files: readonly FoundSignature[]) {
  const document = parse(HEAD + steps);
  const { claims, unclaimed } = pairSignatures(document, files);
  const signOffs = document.steps.flatMap((one) => one.signOffs);
  return [signOffs.map((one) => claims.get(one)?.path), unclaimed.map(({ name }) => name)];
}

describe('a sign-off whose line was changed has the file', () => {
  it.each<[string, string, readonly FoundSignature[], readonly [(string | undefined)[], string[]]]>([
    [
      'of its step and its day',
      step('A1', signOff('bo', '2026-01-01', 1)),
      [file('a', 'A2', 'bo', '2026-01-01', 9), file('b', 'A1', 'anna', '2026-01-01', 9)],
      [['b'], ['a']],
    ],
    [
      'of its step and its signer',
      step('A1', signOff('anna', '2026-01-02', 1)),
      [file('a', 'A1', 'bo', '2026-01-01', 9), file('b', 'A1', 'anna', '2026-01-01', 9)],
      [['b'], ['a']],
    ],
    [
      'of its digest, in whatever step',
      step('A1', signOff('anna', '2026-01-02', 1)),
      [file('a', 'A7', 'bo', '2026-01-01', 1)],
      [['a'], []],
    ],
    [
      'of its day alone where its step recurs',
      step('A1', '- Every: 1 m', signOff('anna', '2026-01-02', 1), signOff('anna', '2026-02-02', 2)),
      [file('a', 'A1', 'anna', '2026-01-01', 9), file('b', 'A1', 'bo', '2026-02-02', 9)],
      [[undefined, 'b'], ['a']],
    ],
    [
      'that is the first of several, and another the next',
      step('A1', signOff('anna', '2026-01-02', 1)) + step('A1', signOff('anna', '2026-01-01', 2)),
      [file('a', 'A1', 'bo', '2026-01-01', 9), file('b', 'A1', 'anna', '2026-01-05', 9)],
      [['b', 'a'], []],
    ],
  ])('%s', (_, steps, files, expected) => {
    expect(paired(steps, files)).toEqual(expected);
  });

  it('among 20,000 of another day, each of which has another sign-off', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    const lines = numbers.map((number) => signOff('anna', '2026-01-02', number));
    const files = numbers.map((number) => file(`${number}.sig`, 'A1', 'anna', '2026-01-01', number + 50_000));
    const [claimed, left] = paired(step('A1', ...lines), files);
    expect(claimed).toEqual(files.map(({ name }) => name));
    expect(left).toEqual([]);
  });

  it('or none among 20,000 of other steps', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    const lines = numbers.map((number) => signOff('anna', '2026-01-02', number));
    const files = numbers.map((number) => file(`${number}.sig`, 'A2', 'anna', '2026-01-01', number + 50_000));
    const [claimed, left] = paired(step('A1', ...lines), files);
    expect(claimed?.every((one) => one === undefined)).toBe(true);
    expect(left).toHaveLength(20_000);
  });
});
