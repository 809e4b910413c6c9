import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsOf } from '../../src/care/complaints.js';
import type { ComplaintStatus } from '../../src/care/complaint.js';
import { median, percentile } from '../../src/care/quantiles.js';
import { numberOfCustomers } from '../../src/status/customers.js';
import type { DocumentStatus } from '../../src/status/status.js';
import { nameKey } from '../../src/text/name-key.js';
import { copyOf, serviceplan } from '../support/cli.js';
import { fc } from '../support/properties.js';

const complaint = (facts: Partial<ComplaintStatus>, index: number): DocumentStatus => ({
  path: `${index}.md`,
  kind: 'complaint',
  id: `c${index}`,
  language: 'en',
  title: `Complaint ${index}`,
  customer: 'Nordvik',
  status: undefined,
  phase: undefined,
  complaint: {
    severity: undefined,
    customerType: undefined,
    channel: undefined,
    cause: undefined,
    isClosed: false,
    received: undefined,
    answered: undefined,
    closed: undefined,
    step: undefined,
    ...facts,
  },
});
const figures = (...facts: Partial<ComplaintStatus>[]) => complaintsOf(facts.map(complaint), '2026-11-22');

describe('quantiles', () => {
  it.each([
    [[], undefined, undefined],
    [[3], 3, 3],
    [[10, 1], 5.5, 10],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 5.5, 9],
  ])('of %j', (numbers, middle, ninth) => {
    expect([median(numbers), percentile(numbers, 90)]).toEqual([middle, ninth]);
  });

  it('leave at most a tenth above and are one of the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), (numbers) => {
        const p90 = percentile(numbers, 90) as number;
        expect(numbers).toContain(p90);
        expect(numbers.filter((number) => number > p90).length * 10).toBeLessThanOrEqual(numbers.length);
      }),
    );
  });
});

describe('the lifecycle of an open complaint', () => {
  const lifecycle = (id: string, customer: string): DocumentStatus => {
    const { complaint: _, ...document } = complaint({}, 0);
    return { ...document, path: `${id}.md`, kind: 'lifecycle', id, customer };
  };
  const found = (...documents: DocumentStatus[]) =>
    complaintsOf([complaint({}, 1), ...documents], '2026-11-22')?.open[0]?.lifecycle;

  it('is the first of its customer', () => {
    expect(found(lifecycle('other', 'Sydvik'), lifecycle('a', 'Nordvik'), lifecycle('b', 'Nordvik'))).toBe(
      'a',
    );
  });

  it.each(['Nordvik ', 'Nord\u200Avik  AB', 'A\u030Angstro\u0308m  AB'])(
    'is that of a customer however %j is written',
    (customer) => {
      const same = { ...complaint({}, 1), customer: nameKey(customer) };
      const open = complaintsOf([same, lifecycle('a', customer)], '2026-11-22')?.open;
      expect(open?.[0]?.lifecycle).toBe('a');
      expect(numberOfCustomers({ documents: [same, lifecycle('a', customer)] })).toBe(1);
    },
  );
});

describe('the figures of complaints', () => {
  it('are nothing without any', () => expect(figures()).toBeUndefined());

  it('count those of twelve months, the open ones of any time', () => {
    const found = figures({ received: '2025-11-22' }, { received: '2025-11-23' }, { received: '2026-11-23' });
    expect(found?.period).toEqual({ from: '2025-11-23', to: '2026-11-22', received: 1 });
    expect(found?.open.map(({ age }) => age)).toEqual([365, 364, 0]);
  });

  it('measure from the receipt, and say how many are not known', () => {
    const received = '2026-11-01';
    const found = figures(
      { received, answered: '2026-11-02' },
      { received, answered: '2026-11-05', closed: '2026-11-11', isClosed: true },
      { received },
    );
    expect(found?.timeToAnswer).toEqual({ n: 2, without: 1, median: 2.5, p90: 4 });
    expect(found?.timeToClose).toEqual({ n: 1, without: 2, median: 10, p90: 10 });
    expect(found?.open).toHaveLength(2);
  });

  it('group causes and mark the estimate', () => {
    const received = '2026-11-01';
    const found = figures(
      { received, cause: 'Keys', customerType: 'private' },
      { received, cause: 'keys', customerType: 'business' },
      { received, cause: 'Late  cleaning', customerType: 'private' },
      { received, cause: 'late\u00a0cleaning', customerType: 'private' },
      { received, customerType: 'business' },
      { received },
    );
    expect(found?.causes).toEqual([
      { cause: 'Keys', count: 2 },
      { cause: 'Late  cleaning', count: 2 },
    ]);
    expect(found?.uncaused).toBe(2);
    expect(found?.dissatisfied).toMatchObject({
      isEstimate: true,
      untyped: 1,
      byType: [
        { type: 'business', complaints: 2, dissatisfied: 8, silent: 6 },
        { type: 'private', complaints: 3, dissatisfied: 6, silent: 3 },
      ],
    });
  });
});

it('status shows the complaint with its customer, as step C4', () => {
  const cwd = copyOf('examples/en-it-support');
  const { out } = serviceplan(['status'], { cwd });
  expect(out).toMatch(/^ {2}C4 · 1 open complaint, the oldest 6 days$/m);
  expect(out).toMatch(/^ {2}6 days · Complaint – Fictional Smiles.* · medium · S3/m);
  expect(out).toContain('Estimate (business): 1 × 4 = about 4 dissatisfied customers');
  expect(serviceplan(['report', '--format', 'ics'], { cwd }).out).toContain('S3 Offer a solution');
});

describe('what an open complaint waits for', () => {
  const cwd = copyOf('examples/en-it-support');

  it.each([['--state=open'], ['--state=signed'], ['--phase=S']])(
    'is told whatever steps %s leaves',
    (filter) => {
      expect(serviceplan(['status', filter], { cwd }).out).toMatch(
        /^ {2}6 days · Complaint – .* · S3 Offer/m,
      );
      const { complaints } = JSON.parse(serviceplan(['status', '--format', 'json', filter], { cwd }).out) as {
        complaints: { open: { waitsFor: string; step: { id: string } }[] };
      };
      expect(complaints.open).toMatchObject([{ waitsFor: 'S3', step: { id: 'S3' } }]);
    },
  );

  it('is told by its id where the data of others leave its title out', () => {
    const part = serviceplan(['status', '--format', 'json', '--state', 'signed'], { cwd }).out;
    writeFileSync(join(cwd, 'part.json'), part);
    const report = (format: string) =>
      serviceplan(['report', '-f', format, '--merge', 'part.json'], { cwd }).out;
    expect(report('markdown')).toMatch(/Complaint – .* \| `S3` \|/);
    expect(report('html')).toMatch(/<b>S3<\/b>/);
  });
});

describe('open complaints', () => {
  const cwd = copyOf('examples/en-it-support');
  const path = join(cwd, 'customers/fictional-smiles-dental-care-ltd/complaint.md');
  const text = readFileSync(path, 'utf8');
  const run = (...args: string[]) => serviceplan(args, { cwd }).out;

  it('of one customer are told apart by the day on which each came', () => {
    const other = text.replace(/^id: .*/m, 'id: another').replace(/received: .*/, 'received: 2026-11-18');
    const beside = join(cwd, 'customers/fictional-smiles-dental-care-ltd/complaint-2.md');
    writeFileSync(beside, other);
    for (const [format, ...days] of [
      ['terminal', '2026-11-16', '2026-11-18'],
      ['html', '<small>16 Nov 2026</small>', '<small>18 Nov 2026</small>'],
      ['markdown', ' · 16 Nov 2026 |', ' · 18 Nov 2026 |'],
    ] as const) {
      const out = format === 'terminal' ? run('status') : run('report', '--format', format);
      for (const day of days) expect(out).toContain(day);
    }
    rmSync(beside);
  });

  it('that are said to come tomorrow are told, and are not younger than today', () => {
    writeFileSync(path, text.replace(/received: .*/, 'received: 2026-11-23'));
    expect(run('status')).toMatch(/^ {2}0 days · Complaint/m);
    expect(run('lint')).toContain(
      'The complaint was received 2026-11-23, which is in the future; today is 2026-11-22.',
    );
    writeFileSync(path, text);
  });
});
