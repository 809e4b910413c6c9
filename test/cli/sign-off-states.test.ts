import { beforeAll, describe, expect, it } from 'vitest';
import { serviceplan, temporaryFolder } from '../support/cli.js';
import { Keyring } from '../support/keys.js';
import { AttackedPlan, makeHonestPlan } from '../signoff/attacked-plan.js';

const PLAN = 'customers/nordvik/lifecycle.md';
const folder = temporaryFolder();

// Of three signed steps one is proven by a key, one was changed since, and the signature of one is no signature.
beforeAll(() => {
  const ring = new Keyring();
  makeHonestPlan(folder, ring);
  const plan = new AttackedPlan(folder, ring);
  plan.sign('C3', 'Bo Ek', '2026-11-16', 'bo');
  plan.write(plan.signature('C3'), 'garbage\n');
  plan.change(/(### A2 [\s\S]*?\n\n(?:- .*\n)+)/, '$1\nAnother thing to do.\n');
});

const run = (...args: string[]) => serviceplan(args, { cwd: folder }).out;

interface Status {
  readonly documents: readonly {
    readonly path: string;
    readonly steps?: readonly { readonly id: string; readonly signOff?: string }[];
  }[];
}

describe('how a sign-off stands', () => {
  it.each([
    ['status', '-f'],
    ['report', '-f'],
  ])('is known to %s as data', (command, flag) => {
    const { documents } = JSON.parse(run(command, flag, 'json')) as Status;
    const steps = documents.find(({ path }) => path === PLAN)?.steps ?? [];
    const known = steps.flatMap(({ id, signOff }) => (signOff === undefined ? [] : [[id, signOff]]));
    expect(Object.fromEntries(known)).toEqual({ A1: 'verified', A2: 'stale', C2: 'fresh', C3: 'invalid' });
  });

  it.each([
    ['en', 'changed since it was signed', 'invalid signature', 'proven by a key'],
    ['sv', 'ändrat efter signeringen', 'ogiltig signatur', 'styrkt med nyckel'],
    ['nb', 'endret etter signeringen', 'ugyldig signatur', 'bekreftet med nøkkel'],
  ])('is told by every report, in %s', (language, stale, invalid, verified) => {
    const told = (...args: string[]) => run(...args, '--language', language);
    const csv = told('report', '-f', 'csv').split('\n');
    const row = (id: string) => csv.find((line) => line.includes(`"${id}"`)) ?? '';
    expect(row('A1')).toContain(`"${verified}"`);
    expect(row('A2')).toContain(`"${stale}"`);
    expect(row('C3')).toContain(invalid);
    const markdown = told('report', '-f', 'markdown').split('\n');
    expect(markdown.find((line) => line.includes('`A2 ') && line.includes(stale))).toBeDefined();
    expect(markdown.find((line) => line.includes('`C3 ') && line.includes(invalid))).toBeDefined();
    const html = told('report', '-f', 'html');
    for (const words of [stale, invalid, verified]) expect(html).toContain(words);
  });

  it('is told on the form that people sign, beside who did', () => {
    const rows = run('report', '--form', PLAN).split('<tr');
    const row = (id: string) => rows.find((one) => one.includes(`<b>${id}</b>`)) ?? '';
    expect(row('A1')).toMatch(/class="signed">[^<]+<\/span>[\s\S]*proven by a key/);
    expect(row('A2')).toMatch(/class="signed">[^<]+<\/span>[\s\S]*changed since it was signed/);
    expect(row('C2')).not.toMatch(/proven|changed|invalid/);
    expect(row('C3')).toMatch(/class="signed">[^<]+<\/span>[\s\S]*invalid signature/);
  });

  it('is told where a gate rests on it', () => {
    const told = (...args: string[]) =>
      run('gate', PLAN, 'C', '--quiet', ...args)
        .split('. ')
        .at(-1);
    expect(told()).toBe('No longer as it was signed: A2.\n');
    expect(told('--language', 'sv')).toBe('Stämmer inte längre med signeringen: A2.\n');
    const { broken } = JSON.parse(run('gate', PLAN, 'C', '--format', 'json')) as { broken: { id: string }[] };
    expect(broken.map(({ id }) => id)).toEqual(['A2']);
  });

  it('is the worst of a phase where nothing is late', () => {
    const markdown = run('report', '-f', 'markdown', '--today', '2026-11-16', '--phase', 'A').split('\n');
    expect(markdown.find((line) => line.includes('`Nordvik'))).toContain('✗');
  });

  it('is told by status to people, where something is wrong', () => {
    const told = run('status').match(/(?<= )[AC]\d {2}.*(?:changed since signed|invalid signature)$/gm) ?? [];
    expect(told.map((line) => line.replace(/ {2}.* {2}/, ': '))).toEqual([
      'A2: changed since signed',
      'C3: invalid signature',
    ]);
  });
});
