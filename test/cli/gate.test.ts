import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folderWith, projectFile, ROOT, serviceplan } from '../support/cli.js';

const PLAN = 'examples/sv-fastighetsservice/customers/brf-exempelparken/lifecycle.md';
const inExample = { cwd: join(ROOT, 'examples/sv-fastighetsservice') };

describe('gate', () => {
  it('lists by person what keeps the next phase from beginning, and exits 1', () => {
    const { code, out, err } = serviceplan(['gate', 'brf-exempelparken', '--language', 'en'], inExample);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      [
        'Brf Exempelparken  2026-11-22',
        '',
        'Phase C may not begin yet: 4 steps are open.',
        '',
        'Jonas Ekholm  2 steps · 1 overdue',
        '  2026-11-17  B2.1  Material och lokaler  5 days late',
        '  2026-12-01  B2.6  Leveranser            in 9 days',
        '',
        'Anna Berg  1 step',
        '  2026-11-26  B2.3  Utbilda kunden och kundens personal  in 4 days',
        '',
        'Mikael Holm  1 step',
        '  2026-11-24  B2.4  Checklista  in 2 days',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['BRF-EXEMPELPARKEN', 'brf-exempelparken'],
    ['Brf Exempelparken', 'brf-exempelparken'],
    ['Brf Exempelprken', 'brf-exempelparken'],
    ['Parken', 'garden'],
    ['./customrs', 'customers'],
  ])('proposes for “%s” what it most likely means', (word, meant) => {
    const lifecycle = (id: string, customer: string) =>
      `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: ${customer}\n---\n\n# X\n\n## A P\n\n### A1 S\n`;
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'customers/a.md': lifecycle('a-complaint', 'Parken').replace('kind: lifecycle', 'kind: complaint'),
      'customers/b.md': lifecycle('brf-exempelparken', 'Exempelparken'),
      'customers/c.md': lifecycle('garden', 'Parken'),
      'other/d.md': lifecycle('d', 'D'),
    });
    const hint = `there is no file, folder or match for “${word}”; did you mean “${meant}”?\n`;
    for (const args of [
      ['gate', word],
      ['sign', `${word}#A1`, '--as', 'anna'],
      ['assign', `${word}#A1`, 'anna'],
    ])
      expect(serviceplan(args, { cwd })).toMatchObject({ code: 2, err: `serviceplan: ${hint}` });
  });

  it('exits 0 where nothing is in the way', () => {
    const { code, out } = serviceplan(['gate', PLAN, 'b2', '--language', 'en']);
    expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'Phase B2 has begun, and nothing before it is open.',
    });
  });

  /** Where phase A of a lifecycle is signed by Anna, under some demands. */
  const signedByAnna = (demands: string) => {
    const cwd = folderWith({
      'serviceplan.yaml': `language: en\npeople: { anna: { name: Anna Berg } }\n${demands}`,
    });
    const { out: made } = serviceplan(['new', 'lifecycle', 'X', '--yes'], { cwd });
    const steps = [1, 2, 3, 4, 5, 6, 7].map((number) => `x#A${number}`);
    serviceplan(['sign', ...steps, '--as', 'anna', '--yes'], { cwd });
    const path = join(cwd, made.trim());
    const change = (from: string | RegExp, to: string) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    return { cwd, change };
  };

  it('is closed while sign-offs that it waits for do not hold or are too few, and says what to do', () => {
    const { cwd, change } = signedByAnna('sign-off:\n  A2: { persons: 2 }\n');
    change('### A1 Market', '### A1 Another market');
    const verdict =
      'Phase B1 may not begin yet. No longer as it was signed: A1. Not signed as the settings demand: A2.';
    expect(serviceplan(['gate', 'x', 'B1', '--quiet'], { cwd })).toEqual({
      code: 1,
      out: `${verdict}\n`,
      err: '',
    });
    expect(serviceplan(['gate', 'x', 'B1'], { cwd }).out.split('\n').slice(2)).toEqual([
      verdict,
      '',
      '“serviceplan verify” shows what is wrong; these steps must be signed again.',
      '',
    ]);
    const { code, out } = serviceplan(['gate', 'x', 'B1', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      open: false,
      blockers: [],
      broken: [{ id: 'A1', state: 'signed' }],
      lacking: [{ id: 'A2', state: 'signed' }],
      missing: [],
    });
  });

  it('is closed where a key is demanded and none proves the sign-off', () => {
    const { cwd } = signedByAnna('sign-off:\n  A2: { key: true }\n');
    expect(serviceplan(['gate', 'x', 'B1', '--quiet'], { cwd })).toMatchObject({
      code: 1,
      out: 'Phase B1 may not begin yet. Not signed as the settings demand: A2.\n',
    });
  });

  it.each([
    [
      'sv',
      'Fas B1 kan inte börja än. Saknas i dokumentet: A7.',
      '”serviceplan lint” visar var det hör hemma; ett steg som inte behövs ska utgå, inte tas bort.',
    ],
    [
      'nb',
      'Fase B1 kan ikke begynne ennå. Mangler i dokumentet: A7.',
      '«serviceplan lint» viser hvor det hører hjemme; et trinn som ikke trengs, skal utgå, ikke slettes.',
    ],
    [
      'en',
      'Phase B1 may not begin yet. Missing from the document: A7.',
      '“serviceplan lint” shows where it belongs; a step that does not apply is waived, not taken out.',
    ],
  ])(
    'is closed where a step of the template was taken out, and names it, in %s',
    (language, verdict, advice) => {
      const { cwd, change } = signedByAnna('');
      change(/### A7 [^]*?(?=## B1 )/, '');
      const { code, out } = serviceplan(['gate', 'x', 'B1', '--language', language], { cwd });
      expect({ code, out: out.split('\n').slice(2) }).toEqual({ code: 1, out: [verdict, '', advice, ''] });
      const json = serviceplan(['gate', 'x', 'B1', '--format', 'json'], { cwd }).out;
      expect(JSON.parse(json)).toMatchObject({
        open: false,
        missing: [{ id: 'A7', title: 'Acceptance', phase: 'A' }],
      });
    },
  );

  it.each([
    ['sv', 'Fas B1 har börjat, trots att grinden är stängd. Stämmer inte längre med signeringen: A1.'],
    ['nb', 'Fase B1 er i gang, selv om porten er stengt. Stemmer ikke lenger med signeringen: A1.'],
    ['en', 'Phase B1 has begun, although its gate is closed. No longer as it was signed: A1.'],
  ])('says of a phase that has begun that its gate is closed, in %s', (language, verdict) => {
    const { cwd, change } = signedByAnna('');
    serviceplan(['sign', 'x#B1.1', '--as', 'anna', '--yes'], { cwd });
    change('### A1 Market', '### A1 Another market');
    const { code, out } = serviceplan(['gate', 'x', 'B1', '--quiet', '--language', language], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: `${verdict}\n` });
  });

  it.each([
    ['sv', 'Fas C kan inte börja än: 4 steg återstår.'],
    ['nb', 'Fase C kan ikke begynne ennå: 4 trinn gjenstår.'],
    ['en', 'Phase C may not begin yet: 4 steps are open.'],
  ])('says no more than the verdict when asked to be quiet, in %s', (language, verdict) => {
    expect(serviceplan(['gate', PLAN, '--quiet', '--language', language]).out).toBe(`${verdict}\n`);
  });

  it('tells programs the same', () => {
    const { code, out } = serviceplan(['gate', PLAN, 'C', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      today: '2026-11-22',
      path: PLAN,
      id: 'brf-exempelparken',
      customer: 'Brf Exempelparken',
      phase: { id: 'C', title: 'Drift', begun: false },
      open: false,
      blockers: [
        { id: 'B2.1', phase: 'B2', responsible: 'jonas', due: '2026-11-17', state: 'overdue' },
        { id: 'B2.3', responsible: 'anna', state: 'due-soon' },
        { id: 'B2.4', responsible: 'mikael' },
        { id: 'B2.6', responsible: 'jonas' },
      ],
    });
  });

  it('names the roles that nobody holds', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n' });
    serviceplan(['new', 'lifecycle', 'X'], { cwd });
    const { out } = serviceplan(['gate', 'x', 'B2'], { cwd });
    expect(out).toContain('role sales  7 steps\n  –           A1  Market analysis\n');
    expect(out).toContain('role account manager  3 steps\n');
  });

  it('finds a phase by its title', () => {
    expect(serviceplan(['gate', PLAN, 'drift']).code).toBe(1);
  });

  it.each([
    [
      ['gate', 'brf-exempelparkn'],
      'det finns inget dokument med id:t ”brf-exempelparkn”; menade du ”brf-exempelparken”? (privata dokument bara med --private)',
    ],
    [['gate', 'nobody-at-all'], 'det finns inget dokument med id:t ”nobody-at-all”; välj bland '],
    [['gate', 'pahit'], 'det finns inget dokument med id:t ”pahit”; menade du ”pahittade-handelshuset-ab”?'],
    [['gate', 'brf-exempelparken', 'B3'], 'det finns ingen fas ”B3”; menade du ”B1”?'],
    [['gate', 'brf-exempelparken', 'F'], 'det finns ingen fas ”F”; välj bland A, B1, B2, C, D, E'],
    [['gate', 'service-plan.md'], 'service-plan.md har inga faser och därmed ingen grind'],
    [['gate'], 'argumentet <document> saknas'],
    [
      ['gate', 'brf-exempelparkn', '--language', 'en'],
      'there is no document with the id “brf-exempelparkn”; did you mean “brf-exempelparken”? (private documents only with --private)',
    ],
    [
      ['gate', 'nobody-at-all', '--language', 'en'],
      'there is no document with the id “nobody-at-all”; there are ',
    ],
    [['gate', 'brf-exempelparken', 'B3', '--language', 'en'], 'there is no phase “B3”; did you mean “B1”?'],
    [
      ['gate', 'brf-exempelparken', 'F', '--language', 'en'],
      'there is no phase “F”; there are A, B1, B2, C, D, E',
    ],
    [['gate', 'service-plan.md', '--language', 'en'], 'service-plan.md has no phases, so there is no gate'],
    [['gate', 'service-plan.md', '--language', 'nb'], 'service-plan.md har ingen faser og dermed ingen port'],
  ])('%j is told what is wrong, with exit 2', (args, expected) => {
    const { code, out, err } = serviceplan(args, inExample);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });

  it('asks for a path where two documents have an id', () => {
    const cwd = copyOf('examples/en-it-support');
    const text = '---\nkind: lifecycle\nid: twin\nlanguage: en\ncustomer: Twin\n---\n\n# Twin\n';
    for (const name of ['a.md', 'b.md']) writeFileSync(join(cwd, name), text);
    const { code, err } = serviceplan(['gate', 'twin'], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'serviceplan: several documents have the id “twin”; name the file: a.md, b.md\n',
    });
  });

  it.each([40, 60])('draws steps on %i columns', (columns) => {
    const { out } = serviceplan(['gate', PLAN], { env: { COLUMNS: String(columns) } });
    for (const line of out.split('\n').slice(4)) expect(line.length, line).toBeLessThanOrEqual(columns);
  });
});

describe('a template whose gate names what is not there', () => {
  it('is a fault that names the nearest', () => {
    const cwd = copyOf('examples/en-it-support');
    const template = projectFile('templates/en/lifecycle.md').replace('gate: A B1.1 ', 'gate: A B1.l ');
    mkdirSync(join(cwd, 'templates/en'), { recursive: true });
    writeFileSync(join(cwd, 'templates/en/lifecycle.md'), template);
    const { code, out } = serviceplan(['lint', '--quiet'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain(
      'The gate of B2 names “B1.l”, which is neither a phase nor a step of this template; did you mean “B1.1”?',
    );
  });

  it('names the sign-offs that are not as the settings demand', () => {
    const cwd = folderWith({
      'serviceplan.yaml':
        'language: en\npeople: { anna: { name: Anna Berg } }\nsign-off:\n  A: { persons: 2 }\n  A2: { persons: 1 }\n',
    });
    serviceplan(['new', 'lifecycle', 'X', '--yes'], { cwd });
    const signed = serviceplan(['sign', 'x#A1', 'x#A2', '--as', 'anna', '--yes', '--today', '2026-11-22'], {
      cwd,
    });
    const demanded =
      'A1 must be signed by 2 people in serviceplan.yaml, and the sign-offs that count are by 1.';
    expect(signed.out.match(/must be signed.*/g)).toEqual([demanded.slice(3)]);
    const { out } = serviceplan(['gate', 'x', 'B1', '--quiet'], { cwd });
    expect(out).toMatch(/5 steps are open\. Not signed as the settings demand: A1\.\n$/);
    const { out: json } = serviceplan(['gate', 'x', 'B1', '--format', 'json'], { cwd });
    expect((JSON.parse(json) as { lacking: { id: string }[] }).lacking.map(({ id }) => id)).toEqual(['A1']);
  });
});
