import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';
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

describe('what signed steps lack of what the settings demand', () => {
  const SETTINGS =
    'language: en\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek }\nsign-off:\n  A1: { persons: 2, role: lead }\n  A2: { key: true }\n  A3: { persons: 2 }\n';
  const PLAIN =
    '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n\n### A1 One\n\n### A2 Two\n\n### A3 Three\n\n### A4 Four\n\n## B1 Q\n\n### B1.1 Five\n';
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': PLAIN });
  serviceplan(['sign', 'x#A1', 'x#A2', 'x#A4', '--as', 'anna', '--yes'], { cwd });
  const told = (...args: string[]) => serviceplan(args, { cwd }).out;

  it('is told by status to programs, in the words of verify', () => {
    const steps = JSON.parse(told('status', '--format', 'json')) as {
      documents: { steps: { id: string; lacks?: string[] }[] }[];
    };
    const known = steps.documents[0]?.steps.flatMap(({ id, lacks }) => (lacks ? [[id, lacks]] : []));
    expect(known).toEqual([
      ['A1', ['lacks-persons', 'lacks-role']],
      ['A2', ['unproven-sign-off']],
    ]);
    const { documents } = JSON.parse(told('verify', '--format', 'json')) as {
      documents: { lacks: { step: string; reason: string }[] }[];
    };
    expect(documents[0]?.lacks.map(({ step, reason }) => [step, reason])).toEqual([
      ['A1', 'lacks-persons'],
      ['A1', 'lacks-role'],
      ['A2', 'unproven-sign-off'],
    ]);
  });

  it.each([
    ['en', 'Not signed as the settings demand', 'too few people, not by the right role', 'no key'],
    [
      'sv',
      'Inte signerat så som inställningarna kräver',
      'för få personer, inte av rätt roll',
      'ingen nyckel',
    ],
    [
      'nb',
      'Ikke signert slik innstillingene krever',
      'for få personer, ikke av riktig rolle',
      'ingen nøkkel',
    ],
  ])('is told by every report, in the words of gate, in %s', (language, title, people, key) => {
    const status = told('status', '--language', language).split('\n');
    const at = status.findIndex((line) => line.startsWith(`${title} `));
    expect(status.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(`A1 .*${people}$`) as string,
      expect.stringMatching(`A2 .*${key}$`) as string,
    ]);
    for (const format of ['html', 'markdown'])
      expect(told('report', '-f', format, '--language', language)).toContain(title);
    expect(told('report', '-f', 'csv', '--language', language)).toContain(people);
    expect(told('gate', 'x', 'B1', '--quiet', '--language', language)).toContain(`${title}: A1, A2.`);
  });

  it('is not told to customers', () => {
    for (const format of ['json', 'html', 'markdown', 'csv'])
      expect(told('report', '-f', format, '--audience', 'customer')).not.toMatch(
        /lacks|settings demand|too few/,
      );
  });

  it('is told of nothing where the settings demand nothing', () => {
    const free = folderWith({ 'serviceplan.yaml': 'language: en\n', 'x.md': PLAIN });
    serviceplan(['sign', 'x#A1', '--as', 'anna', '--yes'], { cwd: free });
    expect(serviceplan(['status', '--format', 'json'], { cwd: free }).out).not.toContain('lacks');
  });
});
