import { describe, expect, it } from 'vitest';
import { signOffsStand } from '../../src/lint/sign-off-keeper.js';
import { projectFile } from '../support/cli.js';
import { fixer } from '../support/fixer.js';
import { fc, numberOfRuns } from '../support/properties.js';

const { fixed } = fixer();

const texts = [
  ...['en', 'sv', 'nb'].flatMap((language) => [
    `templates/${language}/lifecycle.md`,
    `templates/${language}/service-plan.md`,
  ]),
  'examples/en-it-support/customers/fictional-smiles-dental-care-ltd/lifecycle.md',
  'examples/nb-renhold/customers/oppdiktet-kontorfellesskap-as/lifecycle.md',
  'examples/sv-fastighetsservice/customers/pahittade-handelshuset-ab/lifecycle.md',
  'test/rules/workspace/templates/en/lifecycle.md',
  'test/rules/workspace/templates/en/service-plan.md',
].map(projectFile);

/** What happens to documents in real life, and some that does not. Each takes the lines and two numbers. */
type Mutation = (lines: string[], a: number, b: number) => void;
const at = (lines: string[], number: number) => number % Math.max(lines.length, 1);
const mutations: Mutation[] = [
  (lines, a, b) => lines.splice(at(lines, a), 1 + (b % 12)),
  (lines, a) => lines.splice(at(lines, a), 1),
  (lines, a, b) => lines.splice(at(lines, a), 0, lines[at(lines, b)] ?? ''),
  (lines, a, b) => lines.splice(at(lines, a), 0, ...lines.splice(at(lines, b), 20)),
  (lines, a) => lines.splice(at(lines, a), 0, ''),
  (lines, a, b) => change(lines, /^(#{2,3}) /, a, (line) => cutLetter(line, b)),
  (lines, a, b) => change(lines, /^- \S+: /, a, (line) => cutLetter(line, b)),
  (lines, a) => change(lines, /^$/, a, undefined),
  (lines, a, b) => change(lines, /\d{4}-\d\d-\d\d/, a, (line) => rewriteDate(line, b)),
  (lines, a, b) => change(lines, /^[a-z-]+:/, a, (line) => cutLetter(line, b)),
  (lines, a) => change(lines, /^### /, a, (line) => line.replace(/^### \S+/, '###')),
  (lines, a, b) =>
    lines.splice(at(lines, a), 0, ['```', '<!--', '> ', '---', '## X', '### Y', '- Z: 1'][b % 7] ?? ''),
];

/** Changes one of the lines that a pattern fits, or takes it out. */
function change(
  lines: string[],
  pattern: RegExp,
  number: number,
  to: ((line: string) => string) | undefined,
) {
  const fitting = [...lines.keys()].filter((index) => pattern.test(lines[index] ?? ''));
  const index = fitting[number % Math.max(fitting.length, 1)];
  if (index === undefined) return;
  lines.splice(index, 1, ...(to ? [to(lines[index] ?? '')] : []));
}

function cutLetter(line: string, number: number): string {
  const place = number % line.length;
  return line.slice(0, place) + line.slice(place + 1);
}

function rewriteDate(line: string, number: number): string {
  const to = ['$1/$2/$3', '$3.$2.$1', '$2/$3/$1', '$1$2$3', '$3 mai $1', '$1-$2-31'][number % 6] ?? '';
  return line.replace(/(\d{4})-(\d\d)-(\d\d)/, to);
}

const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    steps: fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 6,
    }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ text, steps, lineEnd }) => {
    const lines = text.split('\n');
    for (const [mutate, a, b] of steps) mutate(lines, a, b);
    return lines.join(lineEnd);
  });

const USUAL_RUNS = 40;

/** A document that needs remark takes long: on a busy machine none are begun after so many milliseconds, but for so few. */
const LONG = 20_000;
const FEWEST_RUNS = 10;

/** Holds what is true of every mutated document to some of them. */
async function holdsForMutated(check: (text: string) => Promise<void>): Promise<void> {
  const numRuns = numberOfRuns(USUAL_RUNS);
  const end = process.env['RUNS'] === undefined ? performance.now() + LONG : Infinity;
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      if (tried >= FEWEST_RUNS && performance.now() > end) return;
      await check(text);
      tried++;
    }),
    { numRuns, endOnFailure: true },
  );
  expect(tried).toBeGreaterThanOrEqual(Math.min(numRuns, FEWEST_RUNS));
}

describe('fixing mutated documents', () => {
  it.each([false, true])(
    'leaves nothing to fix, and what is signed as it was (unsafe: %s)',
    async (unsafe) => {
      await holdsForMutated(async (text) => {
        const once = await fixed(text, unsafe);
        expect(once.left.filter(({ fix }) => fix)).toEqual([]);
        if (unsafe) expect(once.left.filter(({ suggestion }) => suggestion)).toEqual([]);
        expect(signOffsStand(once.before, once.document)).toBe(true);
        const twice = await fixed(once.text, unsafe);
        expect(twice.text).toBe(once.text);
        expect(twice.mended).toBe(0);
        expect(once.text.includes('\r\n')).toBe(text.includes('\r\n'));
        if (text.includes('\r\n')) expect(once.text).not.toMatch(/(?<!\r)\n/);
      });
    },
  );

  it('adds no finding of the kinds that it mends', async () => {
    await holdsForMutated(async (text) => {
      const { left, before, document } = await fixed(text);
      // What is held to no contract before its kind is mended lacks nothing of one.
      fc.pre(document.frontmatter.kind?.value === before.frontmatter.kind?.value);
      const { check } = fixer();
      const count = (rule: string, findings: readonly { rule: string }[]) =>
        findings.filter((finding) => finding.rule === rule).length;
      const earlier = check(before);
      for (const rule of [
        'missing-section',
        'missing-phase',
        'missing-step',
        'duplicate-step',
        'duplicate-section',
      ]) {
        expect(count(rule, left), rule).toBeLessThanOrEqual(count(rule, earlier));
      }
    });
  });
});
