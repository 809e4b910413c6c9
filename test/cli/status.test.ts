import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, serviceplan } from '../support/cli.js';

interface Step {
  readonly id: string;
  readonly phase: string;
  readonly state: string;
  readonly responsible?: string;
  readonly line: number;
}
interface StatusJson {
  readonly version: number;
  readonly today: string;
  readonly totals: Record<string, number>;
  readonly documents: readonly {
    path: string;
    customer?: string;
    phase?: string;
    steps?: Step[];
    sections?: { state: string }[];
  }[];
}

function statusJson(...args: string[]): StatusJson {
  return JSON.parse(serviceplan(['status', '--format', 'json', ...args]).out) as StatusJson;
}

/** Counts what the examples say with nothing but patterns, as a person would by hand. */
function countByHand(today: string) {
  const counts = { steps: 0, signed: 0, waived: 0, overdue: 0, dueSoon: 0 };
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);
  for (const name of readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md') || name.includes('templates')) continue;
    const text = readFileSync(join(ROOT, 'examples', name), 'utf8');
    if (/^private: true$/m.test(text)) continue;
    const hasEnded = /^status: ended$/m.test(text);
    const [, ...steps] = text.split(/^### /m);
    for (const step of steps) {
      // Questions and suggestions that nobody answers for are no steps.
      if (!/^- (?:Responsible|Ansvarig|Ansvarlig):/m.test(step)) continue;
      counts.steps++;
      const recurs = !hasEnded && /^- (?:Every|Återkommer|Gjentas):/m.test(step);
      const due = /^- (?:Due|Klart den|Ferdig den): (\d{4}-\d\d-\d\d)/m.exec(step)?.[1];
      if (!recurs && /^- Sign(?:-off)?:/m.test(step)) counts.signed++;
      else if (/^- (?:Waived|Utgår):/m.test(step)) counts.waived++;
      else if (due !== undefined && due < today) counts.overdue++;
      else if (due !== undefined && due <= soon) counts.dueSoon++;
    }
  }
  return counts;
}

describe('what the terminal says of delays, roles and figures', () => {
  it.each([
    [
      'sv',
      'Klart den',
      'Ansvarig',
      ['2 dagar försenat', 'rollen ledning', '80,5 %', 'når inte målvärdet (85 %)'],
    ],
    [
      'nb',
      'Ferdig den',
      'Ansvarlig',
      ['2 dager forsinket', 'rollen ledelse', '80,5 %', 'når ikke målverdien (85 %)'],
    ],
    ['en', 'Due', 'Responsible', ['2 days late', 'role management', '80.5%', 'off target (85%)']],
  ])('is what people say in %s', (language, due, responsible, expected) => {
    const [words, direction] = {
      sv: [['Riktning', 'Enhet', 'Målvärde', 'Värden', 'Kundknutna nyckeltal'], 'högre är bättre'],
      nb: [['Retning', 'Enhet', 'Målverdi', 'Verdier', 'Kunderelaterte nøkkeltall'], 'høyere er bedre'],
      en: [['Direction', 'Unit', 'Target', 'Values', 'Customer figures'], 'higher is better'],
    }[language] as [string[], string];
    const cwd = folderWith({
      'serviceplan.yaml': `language: ${language}\n`,
      'x.md': `---\nkind: lifecycle\nid: x\nlanguage: ${language}\nroles:\n  management:\n---\n\n# X\n\n## A Y\n\n### A1 T\n\n- ${responsible}: management\n- ${due}: 2026-11-20\n`,
      's.md': `---\nkind: scorecard\nid: s\nlanguage: ${language}\n---\n\n# S\n\n## ${words[4]}\n\n### C1 M\n\n- ${words[0]}: ${direction}\n- ${words[1]}: %\n- ${words[2]}: 85\n\n${words[3]}:\n\n- 2026-11-01: 80.5\n`,
    });
    const { out } = serviceplan(['status', '--today', '2026-11-22'], { cwd });
    for (const said of expected) expect(out).toContain(said);
  });
});

describe('status', () => {
  it('agrees with a count by hand on the examples', () => {
    const { version, today, totals } = statusJson('examples');
    const counted = countByHand('2026-11-22');
    expect({ version, today }).toEqual({ version: 1, today: '2026-11-22' });
    expect(counted).toEqual({ steps: 351, signed: 147, waived: 20, overdue: 6, dueSoon: 16 });
    expect(totals).toEqual({
      ...counted,
      open: counted.steps - counted.signed - counted.waived,
      unassigned: 0,
    });
  });

  it('judges by the day it is given: due on a day is not overdue on it', () => {
    const overdue = (today: string) => statusJson('examples/nb-renhold', '--today', today).totals['overdue'];
    expect([overdue('2026-11-11'), overdue('2026-11-12')]).toEqual([0, 1]);
  });

  it.each([
    ['--person', 'nadia'],
    ['--phase', 'C'],
    ['--state', 'overdue'],
    ['--customer', 'museum'],
  ])('counts with %s %s the same steps in phases and in all', (...filter) => {
    const { out } = serviceplan(['status', 'examples/en-coffee-service', '--format', 'json', ...filter]);
    const { documents, totals } = JSON.parse(out) as {
      totals: Record<'steps' | 'signed' | 'overdue', number>;
      documents: {
        phases?: Record<'steps' | 'signed' | 'overdue', number>[];
        steps?: { phase?: string }[];
      }[];
    };
    const phases = documents.flatMap((document) => document.phases ?? []);
    const outside = documents.flatMap(({ steps = [] }) => steps).filter(({ phase }) => phase === undefined);
    expect({ phases: phases.length > 0, outside: outside.length }).toEqual({ phases: true, outside: 0 });
    for (const count of ['steps', 'signed', 'overdue'] as const)
      expect(phases.reduce((sum, phase) => sum + phase[count], 0)).toBe(totals[count]);
  });

  it.each([
    ['law', 'Fictional Brew Ltd – Fictional Law LLP'],
    ['fictional-law-llp', 'Fictional Brew Ltd – Fictional Law LLP'],
    ['l', 'Fictional Brew Ltd – l'],
  ])('names in a report the one customer that “%s” finds', (customer, heading) => {
    const { out } = serviceplan([
      'report',
      'examples/en-coffee-service',
      '-f',
      'markdown',
      '--customer',
      customer,
    ]);
    expect(out).toContain(`# \`${heading}\`\n`);
  });

  it('filters by customer, phase, person and state', () => {
    const all = (...args: string[]) =>
      statusJson('examples', ...args).documents.flatMap(({ steps = [] }) => steps);
    expect(
      new Set(statusJson('examples', '--customer', 'fiktiva').documents.map(({ customer }) => customer)),
    ).toEqual(new Set(['Fiktiva Instrument AB']));
    expect(new Set(all('--phase', 'b1').map(({ phase }) => phase))).toEqual(new Set(['B1']));
    expect(new Set(all('--state', 'overdue').map(({ state }) => state))).toEqual(new Set(['overdue']));
    expect(all('--state', 'overdue')).toHaveLength(6);
    expect(new Set(all('--person', 'anna').map(({ responsible }) => responsible))).toEqual(new Set(['anna']));
  });

  it.each([
    ['a mistyped key', 'ana', '; did you mean “anna”?'],
    ['a name in place of its key', 'bo ek', '; did you mean “bo”?'],
    ['nobody', 'xyzzy', '; there are anna, bo'],
  ])('tells which person may be meant by %s', (_, person, hint) => {
    const cwd = folderWith({
      'serviceplan.yaml': 'people: { anna: { name: Anna Berg }, bo: { name: Bo Ek } }\n',
      'service-plan.md': '---\nkind: service-plan\nid: service-plan\n---\n',
    });
    expect(serviceplan(['status', '--person', person], { cwd })).toMatchObject({
      code: 2,
      err: `serviceplan: --person: “${person}” is nobody’s key in the settings${hint}\n`,
    });
  });

  it('refuses a customer or a phase that is not there, says what there is, and speaks as the documents do', () => {
    const told = (...args: string[]) => {
      const { err, code } = serviceplan(['status', 'examples/sv-fastighetsservice', ...args]);
      return [code, err];
    };
    expect(told('--customer', 'fiktva instrument ab')).toEqual([
      2,
      'serviceplan: --customer: inget kundnamn innehåller ”fiktva instrument ab”, och inget dokument har det id:t; menade du ”Fiktiva Instrument AB”?\n',
    ]);
    expect(told('--customer', 'fiktva')[1]).toMatch(/; menade du ”Fiktiva”\?\n$/);
    expect(told('--customer', 'nobody')[1]).toMatch(/; välj bland [^;]*Fiktiva Instrument AB/);
    expect(told('--phase', 'Q')).toEqual([
      2,
      'serviceplan: --phase: inget dokument har någon fas ”Q”; välj bland A, B1, B2, C, D, E, F, L, M\n',
    ]);
    expect(told('--customer', 'fiktiva', '--state', 'waived', '--phase', 'C')).toEqual([0, '']);
  });

  it('names the lines where steps stand', () => {
    const [document] = statusJson('examples/en-it-support').documents;
    const lines = readFileSync(join(ROOT, document?.path ?? ''), 'utf8').split('\n');
    for (const { id, line } of document?.steps ?? [])
      expect(lines[line - 1]).toMatch(new RegExp(`^### ${id} `));
  });

  it.each([
    ['sv', 'Försenat (6)', '8 kunder'],
    ['nb', 'Forsinket (6)', '8 kunder'],
    ['en', 'Overdue (6)', '8 customers'],
  ])('speaks %s', (language, overdue, customers) => {
    const { out } = serviceplan(['status', 'examples', '--language', language]);
    expect(out).toContain(overdue);
    expect(out).toContain(customers);
  });

  it('says what is missing and what is not written in a plan', () => {
    const text = readFileSync(join(ROOT, 'examples/nb-renhold/service-plan.md'), 'utf8').replace(
      '## Målgruppe',
      '## Noe annet',
    );
    const cwd = folderWith({ 'serviceplan.yaml': 'language: nb\n', 'service-plan.md': text });
    const { out } = serviceplan(['status'], { cwd });
    expect(out).toContain('mangler: Målgruppe');
    expect(out).toContain('ikke skrevet ennå: Belønningssystem');
    expect(out).toContain('10 av 12 avsnitt skrevet');
  });

  it.each([40, 60, 80, 120])('fits %i columns, whatever names hold', (columns) => {
    const names = [
      'Åkerö Fastigheter AB',
      '日本語サービス株式会社 東京本店 営業部門',
      '🙂🙂 Smile 👩‍👩‍👧 Ltd',
      'e\u0301'.repeat(60),
      'Plain Ltd',
      'A',
    ];
    const cwd = folderWith({
      'serviceplan.yaml':
        'language: sv\npeople:\n  a:\n    name: 佐藤さん Ångström-Långnamnsson\n    roles: [sales]\n',
    });
    names.forEach((name, index) => {
      serviceplan(
        [
          'new',
          'lifecycle',
          name,
          '--customer',
          `k${index}`,
          '--set',
          'contract=2026-10-01',
          '--set',
          'start=2026-12-01',
        ],
        { cwd },
      );
    });
    for (const args of [['status'], ['status', '--by', 'person'], ['status', '--customer', 'k1']]) {
      const { out, code } = serviceplan(args, { cwd, env: { COLUMNS: String(columns) } });
      expect(code).toBe(0);
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it('shows what each person has before them, week by week', () => {
    const cwd = folderWith({
      'serviceplan.yaml':
        'language: en\nworkload-limit: 1\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek, until: 2026-11-20 }\n',
      'a.md': `---\nkind: lifecycle\nid: a\nlanguage: en\ncustomer: A Ltd\n---\n\n# A\n\n## A P\n\n${[
        'anna\n- Due: 2026-11-16',
        'anna\n- Due: 2026-11-24',
        'anna\n- Due: 2026-11-29',
        'anna\n- Due: 2027-01-01',
        'anna\n- Due: 2027-05-01',
        'anna',
        'bo\n- Due: 2026-12-01',
      ]
        .map((fields, index) => `### A${index + 1} Step\n\n- Responsible: ${fields}\n`)
        .join('\n')}`,
    });
    const { out } = serviceplan(['status', '--by', 'person'], { cwd });
    expect(out).toContain(
      'Anna Berg  6 steps · 1 overdue\n  week 48: 2 (limit 1) · 53: 1 · later: 1 · no date: 1\n',
    );
    expect(out).toContain('Bo Ek (has left)  1 step\n  week 49: 1\n');
    expect(serviceplan(['status'], { cwd }).out).toContain('Nobody responsible (1)\n  A Ltd  A7\n');
  });

  it('says how late a phase is and how late its steps are, each in its gender', () => {
    const step = (id: string, due: string) => `### ${id} X\n\n- Ansvarig: anna\n- Klart den: ${due}\n`;
    const cwd = folderWith({
      'serviceplan.yaml': 'language: sv\npeople:\n  anna: { name: Anna Berg }\n',
      'nord.md': `---\nkind: lifecycle\nid: nord\nlanguage: sv\ncustomer: Nord\n---\n\n# Nord\n\n## A Förberedelse inför samarbete\n\n${step('A1', '2026-11-02')}\n${step('A2', '2026-11-12 (A1 + 10 d)')}`,
    });
    const { out } = serviceplan(['status'], { cwd });
    expect(out).toContain('A klar 2026-12-02 (20 dagar försenad)');
    expect(out).toContain('20 dagar försenat');
    const html = serviceplan(['report', '--format', 'html'], { cwd }).out;
    expect(html).toContain('klar 2 dec. 2026 (20 dagar försenad)');
  });

  it('draws two hundred customers as a table, the latest first', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n' });
    serviceplan(['new', 'lifecycle', 'X', '--set', 'contract=2026-10-01', '--set', 'start=2027-01-11'], {
      cwd,
    });
    const text = readFileSync(join(cwd, 'customers/x/lifecycle.md'), 'utf8');
    for (let i = 0; i < 200; i++) {
      writeFileSync(
        join(cwd, `c${i}.md`),
        text.replace('id: x', `id: c${i}`).replace('customer: X', `customer: Customer ${i}`),
      );
    }
    const { out } = serviceplan(['status'], { cwd });
    expect(out.split('\n').filter((line) => /^! Customer \d+/.test(line))).toHaveLength(200);
    expect(out).toContain('… and');
    expect(out).toContain('201 customers');
  });
});

/** The columns of a text, reckoned independently: wide scripts and emoji two, combining marks and joiners none. */
function displayWidth(line: string): number {
  let columns = 0;
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    columns += /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(segment)
      ? 2
      : 1;
  }
  return columns;
}

describe('sign-offs in status', () => {
  const document =
    '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Due: 2026-11-18\n\n### A2 Two\n\n- Due: 2026-11-18\n- Sign-off: Anna Berg, 2026-11-20, done\n\n### A3 Three\n\n- Due: 2026-11-18\n\n### A4 Four\n\n- Due: 2026-12-18\n';

  it('are told as fresh, stale or without a digest', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\npeople:\n  anna: { name: Anna Berg }\n',
      'x.md': document,
    });
    serviceplan(['sign', 'x#A1', 'x#A3', '--as', 'anna', '--yes'], { cwd });
    const signed = readFileSync(join(cwd, 'x.md'), 'utf8');
    writeFileSync(join(cwd, 'x.md'), signed.replace('A3 Three', 'A3 Thirteen'));
    const { documents } = JSON.parse(serviceplan(['status', '--format', 'json'], { cwd }).out) as {
      documents: { steps: { id: string; state: string; signOff?: string }[] }[];
    };
    expect(documents[0]?.steps.map(({ id, state, signOff }) => [id, state, signOff])).toEqual([
      ['A1', 'signed', 'fresh'],
      ['A2', 'signed', 'without-digest'],
      ['A3', 'signed', 'stale'],
      ['A4', 'open', undefined],
    ]);
    expect(serviceplan(['status'], { cwd }).out).toContain(
      'Sign-offs that no longer hold (1)\n  2026-11-18  A3  Thirteen  nobody  changed since signed\n',
    );
  });
});

it.each<readonly [string, Readonly<Record<string, readonly [string, string]>>, readonly string[], number]>([
  ['two lifecycles of one', { 'a.md': ['lifecycle', 'X'], 'b.md': ['lifecycle', 'X'] }, [], 1],
  ['one of each of two', { 'a.md': ['lifecycle', 'X'], 'b.md': ['lifecycle', 'Y'] }, [], 2],
  ['a survey of one', { 'a.md': ['survey', 'X'] }, [], 1],
  ['a survey of one of two', { 'a.md': ['survey', 'X'], 'b.md': ['lifecycle', 'Y'] }, ['--customer', 'X'], 1],
])('counts customers as the report in HTML does: %s', (_, documents, filter, count) => {
  const text = (kind: string, customer: string, path: string) =>
    `---\nkind: ${kind}\nid: ${path}\nlanguage: en\ncustomer: ${customer}\n---\n\n# X\n\n## A Phase\n\n### F1 T\n\n- Due: 2027-01-01\n`;
  const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n' });
  for (const [path, [kind, customer]] of Object.entries(documents))
    writeFileSync(join(cwd, path), text(kind, customer, path));
  const noun = count === 1 ? 'customer' : 'customers';
  expect(serviceplan(['status', ...filter], { cwd }).out).toContain(`\n${count} ${noun} · `);
  const html = serviceplan(['report', '--format', 'html', ...filter], { cwd }).out;
  expect(/<dt>customers?(?:<\/dt>)?\s*<dd>(\d+)/.exec(html)?.[1]).toBe(String(count));
});

it.each([
  ['sv', '1 kund · 1 av 1 steg signerat · inget försenat\n'],
  ['nb', '1 kunde · 1 av 1 trinn signert · ingenting forsinket\n'],
  ['en', '1 customer · 1 of 1 step signed · nothing overdue\n'],
])('the sum of status is one list of parts, in %s', (language, sum) => {
  const plan =
    '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 T\n\n- Sign-off: Anna, 2026-11-01, done\n';
  const cwd = folderWith({ 'serviceplan.yaml': `language: ${language}\n`, 'x.md': plan });
  expect(serviceplan(['status'], { cwd }).out.endsWith(sum)).toBe(true);
});
