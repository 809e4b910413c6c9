import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayBeShown } from '../../src/surveys/disclosure.js';
import { gapsOf, pairGap } from '../../src/surveys/gaps.js';
import { netPromoter, varianceOf } from '../../src/surveys/net-promoter.js';
import { overallShare } from '../../src/surveys/overall.js';
import { differenceOf, effectiveSize, marginOfError, shareOf, wilson } from '../../src/surveys/shares.js';
import { DIMENSIONS, type Dimension } from '../../src/surveys/survey.js';
import { studentT } from '../../src/surveys/student-t.js';
import { projectFile, ROOT } from '../support/cli.js';
import { hasProgram } from '../support/programs.js';
import { fc } from '../support/properties.js';

// Held against published worked examples, against independent.py, which shares no code with ours, and against what must
// hold of any such figure.

interface Bounds {
  readonly low: number;
  readonly high: number;
}
interface Population {
  readonly population: number | null;
}
interface Independent {
  readonly shares: readonly (Bounds & Population & { k: number; n: number; margin: number })[];
  readonly scores: readonly (Bounds & Population & { scores: number[]; score: number })[];
  readonly ratios: readonly (Bounds & Population & { people: [number, number][]; share: number })[];
  readonly gaps: readonly (Bounds &
    Population & { expected: (number | null)[]; perceived: (number | null)[]; gap: number })[];
  readonly overallGaps: readonly (Bounds & Population & { dimensions: (number | null)[][]; gap: number })[];
  readonly differences: readonly (Bounds & {
    k1: number;
    n1: number;
    k2: number;
    n2: number;
    difference: number;
  })[];
  readonly quantiles: readonly { df: number; t: number }[];
}
const independent = JSON.parse(projectFile('test/surveys/independent.json')) as Independent;

const known = (population: number | null) => population ?? undefined;
const values = (steps: readonly (number | null)[]) => steps.map((step) => step ?? undefined);
const near = (found: Bounds, { low, high }: Bounds, digits = 8) => {
  expect(found.low).toBeCloseTo(low, digits);
  expect(found.high).toBeCloseTo(high, digits);
};

describe('published worked examples', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Wilson's interval of %i in %i", (k, n, low, high) => near(shareOf(k, n, undefined), { low, high }, 4));

  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
  it('the difference of 56/70 and 48/80', () => {
    const found = differenceOf(shareOf(56, 70, undefined), shareOf(48, 80, undefined));
    near(found, { low: 0.0524, high: 0.3339 }, 4);
    expect(found.isClear).toBe(true);
  });

  // “Margin of error” in Wikipedia: 72,000 of 300,000 voters; ncalculators.com: n 3, p 0.2, N 5.
  it('the margin of error, without and with a finite population', () => {
    expect(100 * marginOfError(72_000)).toBeCloseTo(0.4, 1);
    expect(100 * marginOfError(72_000, 300_000)).toBeCloseTo(0.3, 1);
    expect(100 * marginOfError(3, 5, 0.2)).toBeCloseTo(32.007, 2);
  });

  // whuber on Cross Validated, question 18603: ½ promoters, ⅙ detractors, 324 answers.
  it('the variance and the standard error of a net promoter score', () => {
    expect(varianceOf(1 / 2, 1 / 6)).toBeCloseTo(5 / 9, 12);
    expect(100 * Math.sqrt(varianceOf(1 / 2, 1 / 6) / 324)).toBeCloseTo(4.1, 1);
    const scores = [
      ...Array<number>(162).fill(10),
      ...Array<number>(108).fill(8),
      ...Array<number>(54).fill(3),
    ];
    const found = netPromoter(scores, undefined);
    expect(found.score).toBeCloseTo(100 / 3, 10);
    expect(found.margin).toBeCloseTo(1.96 * 4.14, 1);
  });

  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2: 195 values, t 1.9723.
  it("Student's t", () => expect(studentT(194)).toBeCloseTo(1.9723, 4));

  // A. Parasuraman, V. A. Zeithaml and L. L. Berry (1988): the gap is the perception less the expectation of an item, that
  // of a dimension the mean of its items; here two items of reliability, three people.
  it('gaps after SERVQUAL', () => {
    const gaps = gapsOf(
      [
        { dimension: 'reliability', expected: [6, 6, 5], perceived: [5, 4, 5] },
        { dimension: 'reliability', expected: [6, undefined, 6], perceived: [4, 3, 5] },
        { dimension: 'empathy', expected: [4, 4, 4], perceived: [5, 5, 5] },
      ],
      undefined,
    );
    expect(gaps.dimensions.get('reliability')?.gap).toBeCloseTo((-1.5 - 2 - 0.5) / 3, 12);
    expect(gaps.dimensions.get('empathy')).toMatchObject({ gap: 1, n: 3, low: 1, high: 1 });
    expect(gaps.overall?.gap).toBeCloseTo((-0.25 - 0.5 + 0.25) / 3, 12);
  });
});

describe('as an independent reckoning has it', () => {
  it('shares and margins', () => {
    for (const { k, n, population, low, high, margin } of independent.shares) {
      near(shareOf(k, n, known(population)), { low, high });
      expect(marginOfError(n, known(population), k / n)).toBeCloseTo(margin, 8);
    }
  });

  it('net promoter scores', () => {
    for (const { scores, population, score, low, high } of independent.scores) {
      const found = netPromoter(scores, known(population));
      expect(found.score).toBeCloseTo(score, 8);
      near(found, { low, high }, 7);
    }
  });

  it('overall figures', () => {
    for (const { people, population, share, low, high } of independent.ratios) {
      const own = people.map(([answered, positive]) => ({ answered, positive }));
      const found = overallShare(own, known(population));
      expect(found.share).toBeCloseTo(share, 8);
      near(found, { low, high });
    }
  });

  it('gaps and differences', () => {
    for (const { expected, perceived, population, gap, low, high } of independent.gaps) {
      const pair = {
        dimension: 'empathy',
        expected: values(expected),
        perceived: values(perceived),
      } as const;
      const found = pairGap(pair, known(population));
      expect(found?.gap).toBeCloseTo(gap, 8);
      if (found) near(found, { low, high }, 4);
    }
    for (const { dimensions, population, gap, low, high } of independent.overallGaps) {
      const pairs = dimensions.map((own, index) => ({
        dimension: DIMENSIONS[index] as Dimension,
        expected: own.map(() => 0),
        perceived: values(own),
      }));
      const { overall } = gapsOf(pairs, known(population));
      expect(overall?.gap).toBeCloseTo(gap, 8);
      if (overall) near(overall, { low, high }, 4);
    }
    for (const { k1, n1, k2, n2, difference, low, high } of independent.differences) {
      const found = differenceOf(shareOf(k1, n1, undefined), shareOf(k2, n2, undefined));
      expect(found.difference).toBeCloseTo(difference, 8);
      near(found, { low, high });
    }
  });

  it("Student's t", () => {
    for (const { df, t } of independent.quantiles) expect(studentT(df)).toBeCloseTo(t, 4);
  });

  it.skipIf(!hasProgram('python3', 'python3'))(
    'stands in independent.json as independent.py reckons it',
    () => {
      const { stdout } = spawnSync('python3', [join(ROOT, 'test/surveys/independent.py')], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      expect(JSON.parse(stdout)).toEqual(independent);
    },
    60_000,
  );
});

describe('whatever is answered', () => {
  const counts = fc
    .tuple(fc.integer({ min: 2, max: 3000 }), fc.nat(3000), fc.option(fc.nat(5000), { nil: undefined }))
    .map(([n, k, more]) => ({ n, k: Math.min(n, k), population: more === undefined ? undefined : n + more }));

  it('a share lies in its interval, and that between 0 and 1', () => {
    fc.assert(
      fc.property(counts, ({ n, k, population }) => {
        const { share, low, high } = shareOf(k, n, population);
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }),
    );
  });

  it('a share and its opposite mirror each other', () => {
    fc.assert(
      fc.property(counts, ({ n, k, population }) => {
        const [own, other] = [shareOf(k, n, population), shareOf(n - k, n, population)];
        near({ low: 1 - other.high, high: 1 - other.low }, own, 9);
      }),
    );
  });

  it('margins shrink with more answers, and with fewer people who did not answer', () => {
    fc.assert(
      fc.property(counts, ({ n, population }) => {
        expect(marginOfError(n + 1, population && population + 1)).toBeLessThan(
          marginOfError(n, population && population + 1),
        );
        if (population !== undefined && population > n)
          expect(marginOfError(n, population)).toBeLessThan(marginOfError(n));
        expect(marginOfError(n, n)).toBe(0);
      }),
    );
  });

  it('intervals are narrower where more of a population answered, and of no width where all did', () => {
    fc.assert(
      fc.property(counts, ({ n, k }) => {
        const width = ({ low, high }: Bounds) => high - low;
        const of = (population: number | undefined) => width(shareOf(k, n, population));
        expect(of(n)).toBe(0);
        expect(of(2 * n)).toBeLessThan(of(undefined));
        expect(effectiveSize(n, n)).toBe(Infinity);
        expect(wilson(0.3, Infinity)).toEqual({ low: 0.3, high: 0.3 });
      }),
    );
  });

  const scores = fc.array(fc.nat(10), { minLength: 1, maxLength: 400 });
  it('a net promoter score lies in its interval, and that between −100 and 100', () => {
    fc.assert(
      fc.property(scores, fc.option(fc.nat(500), { nil: undefined }), (given, more) => {
        const found = netPromoter(given, more === undefined ? undefined : given.length + more);
        const { score, low, high, promoters, passives, detractors, n } = found;
        expect(-100 <= low && low <= score && score <= high && high <= 100).toBe(true);
        expect(promoters + passives + detractors).toBe(n);
      }),
    );
  });

  it('the same answers twice as often give the same score with a smaller margin', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const [once, twice] = [netPromoter(given, undefined), netPromoter([...given, ...given], undefined)];
        expect(twice.score).toBeCloseTo(once.score, 9);
        expect(twice.margin).toBeLessThan(once.margin);
      }),
    );
  });

  it('the overall figure of one question is the plain share of it', () => {
    fc.assert(
      fc.property(counts, ({ n, k, population }) => {
        const people = Array.from({ length: n }, (_, index) => ({
          answered: 1,
          positive: index < k ? 1 : 0,
        }));
        const [found, plain] = [overallShare(people, population), shareOf(k, n, population)];
        expect(found.share).toBeCloseTo(plain.share, 12);
        near(found, plain, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('the overall gap is the mean of the dimensions, and of one that all answered has its interval', () => {
    const steps = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
    const people = fc.array(fc.tuple(steps, steps), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(people, fc.option(fc.nat(50), { nil: undefined }), (given, more) => {
        const pairs = [0, 1].map((index) => ({
          dimension: DIMENSIONS[index] as Dimension,
          expected: given.map(() => 0),
          perceived: given.map((own) => own[index]),
        }));
        const population = more === undefined ? undefined : given.length + more;
        const { dimensions, overall } = gapsOf(pairs, population);
        const means = [...dimensions.values()].map(({ gap }) => gap);
        expect(overall === undefined).toBe(means.length === 0);
        if (!overall) return;
        expect(overall.gap).toBeCloseTo(means.reduce((sum, mean) => sum + mean, 0) / means.length, 9);
        const [first] = pairs
          .slice(0, 1)
          .filter(({ perceived }) => perceived.every((step) => step !== undefined));
        const only = first && gapsOf([first], population);
        if (only?.overall) near(only.overall, only.dimensions.get(first?.dimension as Dimension) as Bounds);
      }),
    );
  });

  it('a question asked twice makes nothing more certain', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { minLength: 2, maxLength: 200 }), (given) => {
        const once = overallShare(
          given.map((positive) => ({ answered: 1, positive })),
          undefined,
        );
        const twice = overallShare(
          given.map((one) => ({ answered: 2, positive: 2 * one })),
          undefined,
        );
        near(twice, once, 9);
      }),
    );
  });

  it('what is hidden is nobody or as many as must be, and nobody small is shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { maxLength: 12 }),
        fc.nat(8),
        fc.integer({ min: 5, max: 9 }),
        (groups, others, least) => {
          const shown = mayBeShown([{ groups, others }], least);
          const hidden = groups.reduce((sum, count, index) => sum + (shown[index] ? 0 : count), others);
          groups.forEach((count, index) => expect(!shown[index] || count >= least).toBe(true));
          expect(hidden === 0 || hidden >= least || shown.every((one) => !one)).toBe(true);
        },
      ),
    );
  });

  it('hides the smallest of those that may be shown, and none more than must be', () => {
    const LEAST = 5;
    const isTooFew = (count: number) => count > 0 && count < LEAST;
    const figure = fc.record({
      groups: fc.array(fc.nat(12), { minLength: 8, maxLength: 8 }),
      others: fc.nat(LEAST),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 3 }), (figures) => {
        const shown = mayBeShown(figures, LEAST);
        const sizes = shown.map((_, group) =>
          figures.reduce((sum, { groups }) => sum + (groups[group] as number), 0),
        );
        const able = [...shown.keys()].filter(
          (group) =>
            (sizes[group] as number) > 0 && figures.every(({ groups }) => !isTooFew(groups[group] as number)),
        );
        const inOrder = able.sort((a, b) => (sizes[a] as number) - (sizes[b] as number));
        const leavesTooFew = (seen: readonly number[]) =>
          figures.some(({ groups, others }) =>
            isTooFew(groups.reduce((sum, count, group) => sum + (seen.includes(group) ? 0 : count), others)),
          );
        const firstShown = [...inOrder.keys()].find((hidden) => !leavesTooFew(inOrder.slice(hidden)));
        const expected = firstShown === undefined ? [] : inOrder.slice(firstShown);
        expect([...shown.keys()].filter((group) => shown[group])).toEqual(expected.sort((a, b) => a - b));
      }),
    );
  });

  it('hides thousands of groups one by one, where looking at all of them each time takes minutes', () => {
    const LEAST_SHOWN = 5;
    const many = Array.from({ length: 20_000 }, () => LEAST_SHOWN);
    const asked = { groups: [1, ...many, 100], others: 0 };
    const last = { groups: [1, ...many.map(() => 0), 100], others: 0 };
    const shown = mayBeShown([...Array.from({ length: 100 }, () => asked), last], LEAST_SHOWN);
    expect(shown).toEqual([false, ...many.map(() => false), false]);
  });
});
