import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const SETTINGS =
  'language: en\ncalendar: { country: SE, closed: [2026-04-10], open: [2026-04-11] }\npeople:\n  anna: { name: Anna Berg, roles: [sales] }\n';

const front = (dates: string) =>
  `---\nkind: lifecycle\nid: nordvik\nlanguage: en\ncustomer: X\n${dates}---\n\n# Nordvik\n\n## A Phase\n`;

const DATES = 'dates:\n  contract: 2026-03-02 # signed on paper\n  start: 2026-04-01\n  notice:\n';

const STEPS = `
### A1 One

- Responsible: anna
- Due: 2026-03-02 (contract)
- Sign-off: Anna Berg, 2026-03-01

### A2 Two

- Responsible: sales
- Due: 2026-04-02 (start + 1 wd)

### A3 Three

- Due: (A2 + 2 wd)

### A4 Four

- Due: 2026-04-09

### A5 Five

- Due: (notice + 1 m)

### A6 Six

- Due: 2026-03-05 (signed(A1) + 3 wd)

### A7 Seven

- Due: 2026-03-23 (A1 + 3 w)

### A8 Eight

- Due: 2026-05-01 (start + 1 m)
- Every: 1 m
- Sign-off: Anna Berg, 2026-04-01
`;

const lifecycle = (steps = STEPS, dates = DATES) => front(dates) + steps;

const workspace = (text = lifecycle()) => folderWith({ 'serviceplan.yaml': SETTINGS, 'nordvik.md': text });

const today = ['--today', '2026-03-20'];

describe('schedule', () => {
  it('shows what moves, from when to when, by how much, and who answers for it', () => {
    const cwd = workspace();
    const { code, out } = serviceplan(
      ['schedule', 'nordvik', '--set', 'start=2026-03-16', '--set', 'contract=2026-03-09', '--yes', ...today],
      { cwd },
    );
    expect(out).toBe(
      `Nordvik  nordvik.md
  start: 2026-04-01 → 2026-03-16
  contract: 2026-03-02 → 2026-03-09

  step  title  old         new         days  who
! A2    Two    2026-04-02  2026-03-17   −16  Anna Berg
! A3    Three  –           2026-03-19     –  –
  A6    Six    2026-03-05  2026-03-04    −1  –

3 dates move.
Overdue as a result (2):
  A2
  A3
Signed, and so left as they are (2):
  A1 2026-03-02, signed by Anna Berg on 2026-03-01
  A8 2026-05-01, signed by Anna Berg on 2026-04-01
Without a date (1):
  A5 waits for “notice”
`,
    );
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'nordvik.md'), 'utf8')).toBe(
      lifecycle()
        .replace('contract: 2026-03-02', 'contract: 2026-03-09')
        .replace('start: 2026-04-01', 'start: 2026-03-16')
        .replace('2026-04-02 (start', '2026-03-17 (start')
        .replace('(A2 + 2', '2026-03-19 (A2 + 2')
        .replace('2026-03-05 (signed', '2026-03-04 (signed'),
    );
  });

  it('prints the same in a dry run, and the diff, and writes nothing', () => {
    const cwd = workspace();
    const set = ['schedule', 'nordvik.md', '--set', 'start=2026-04-13', ...today];
    const dry = serviceplan([...set, '--dry-run'], { cwd });
    expect(readFileSync(join(cwd, 'nordvik.md'), 'utf8')).toBe(lifecycle());
    const done = serviceplan([...set, '--yes'], { cwd });
    expect(dry.out.startsWith(done.out)).toBe(true);
    expect(dry.out.slice(done.out.length)).toContain('-  start: 2026-04-01\n+  start: 2026-04-13\n');
  });

  it('has nothing to do twice', () => {
    const cwd = workspace();
    serviceplan(['schedule', 'nordvik', '--yes', ...today], { cwd });
    const { code, out, err } = serviceplan(['schedule', 'nordvik', ...today], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: 'There is nothing to change.\n' });
    expect(out).toContain('No due date moves.');
  });

  it('gives a day to a key that has none, or is not there', () => {
    const given = (dates: string, set: string[]) => {
      const cwd = workspace(
        lifecycle('\n### A1 One\n\n- Due: (notice + 1 d)\n\n### A2 Two\n\n- Due: (end)\n', dates),
      );
      const { code, err } = serviceplan(['schedule', 'nordvik', ...set, '--yes'], { cwd });
      expect(err).toBe('changed: nordvik.md\n');
      expect(code).toBe(0);
      return /customer: X\n([\s\S]*?)---/.exec(readFileSync(join(cwd, 'nordvik.md'), 'utf8'))?.[1];
    };
    const both = ['--set', 'notice=2026-05-31', '--set', 'dates.end=2026-06-30'];
    const dates = 'dates:\n  notice: 2026-05-31\n  end: 2026-06-30\n';
    expect(given('dates:\n  notice:\n  end:\n', both)).toBe(dates);
    expect(given('dates:\n', both)).toBe(dates);
    expect(given('', both)).toBe(dates);
    expect(given('dates:\n    notice:\n', both)).toBe(dates.replaceAll('  ', '    '));
    expect(given('dates: {}\n', both)).toBe(dates);
    expect(given('dates: null\n', both)).toBe(dates);
    expect(given('dates: ~ # none yet\n', both)).toBe(dates.replace(/\n$/, ' # none yet\n'));
    expect(given('dates: { contract: 2026-01-01 }\n', both)).toBe(
      'dates: { contract: 2026-01-01, notice: 2026-05-31, end: 2026-06-30 }\n',
    );
  });

  it.each([
    [
      'en',
      'x.md could no longer be read: Too much for a file like this: the limit is 64 KB. Nothing was written.',
    ],
    [
      'sv',
      'x.md skulle inte längre gå att läsa: Det här är för mycket för en sådan fil: gränsen går vid 64 KB. Inget har skrivits.',
    ],
    [
      'nb',
      'x.md ville ikke lenger kunne leses: Dette er for mye for en slik fil: Grensen er 64 KB. Ingenting er skrevet.',
    ],
  ])('writes no more than can be read again, and says so in %s', (language, told) => {
    // What is wrong before, such as a status that there is none of, is not seen any more after.
    for (const wrong of ['', 'status: no such\n']) {
      const keys = `kind: lifecycle\nid: x\nlanguage: en\n${wrong}customer: >-\n  X\ndates:\n  start:\n`;
      const text = `---\n${keys}# ${'x'.repeat(65_530 - keys.length)}\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Due: (start + 1 w)\n`;
      const cwd = folderWith({ 'serviceplan.yaml': `language: ${language}\n`, 'x.md': text });
      for (const how of ['--yes', '--dry-run']) {
        const { code, err } = serviceplan(['schedule', 'x', '--set', 'start=2026-01-01', how], { cwd });
        expect({ code, err }).toEqual({ code: 2, err: `serviceplan: ${told}\n` });
      }
      expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toBe(text);
    }
  });

  it.each<[args: string[], told: string]>([
    [['--set', 'strat=2026-04-01'], 'did you mean “start”?'],
    [['--set', 'zzz=2026-04-01'], 'there are contract, start, notice'],
    [['--set', 'start=2026-02-30'], '2026-02-30'],
    [['--set', 'start=soon'], '--set start'],
    [['--set', 'start'], 'anchor=date'],
    [['--set', 'A2=2026-04-01'], 'anchor=date'],
    [['--explain', 'A9'], 'did you mean “A1”?'],
    [['--explain', 'other#A1'], '“other” is not one of the documents named'],
    [['--set', 'start=2026-04-13'], 'add --yes'],
    [
      ['--set', 'strat=2026-04-01', '--language', 'sv'],
      'nordvik.md har inget datum ”strat”; menade du ”start”?',
    ],
    [
      ['--set', 'strat=2026-04-01', '--language', 'nb'],
      'nordvik.md har ingen dato «strat»; mente du «start»?',
    ],
    [['--set', 'start', '--language', 'sv'], '--set ska vara nyckel=datum'],
    [['--explain', 'other#A1', '--language', 'nb'], '«other» er ikke et av de oppgitte dokumentene'],
  ])('refuses %j and writes nothing', (args, told) => {
    const cwd = workspace();
    const { code, err } = serviceplan(['schedule', 'nordvik', ...args], { cwd });
    expect(err).toContain(told);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'nordvik.md'), 'utf8')).toBe(lifecycle());
  });

  it('takes all documents of a folder', () => {
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'a/x.md': lifecycle(),
      'a/y.md': lifecycle().replace('id: nordvik', 'id: sydvik'),
    });
    const { err } = serviceplan(['schedule', 'a', '--yes', ...today], { cwd });
    expect(err).toBe('changed: a/x.md\nchanged: a/y.md\n');
  });

  it('shows what cannot be reckoned, and why', () => {
    const cwd = workspace(
      lifecycle(
        '\n### A1 One\n\n- Due: (A2 + 1 d)\n\n### A2 Two\n\n- Due: (A1 + 1 d)\n\n### A3 Three\n\n- Due: (strt + 1 d)\n\n### A4 Four\n\n- Due: (signed(A3))\n',
      ),
    );
    const { out } = serviceplan(['schedule', 'nordvik'], { cwd });
    expect(out).toContain(`Without a date (4):
  A1 is calculated from itself: A1 → A2 → A1
  A2 is calculated from itself: A2 → A1 → A2
  A3 “strt” is neither a key under “dates” nor a step
  A4 waits for “signed(A3)”
`);
  });
});

describe('a plan of forty steps whose start moves by two weeks', () => {
  const steps = Array.from({ length: 40 }, (_, index) => {
    const id = index + 1;
    const due =
      id % 7 === 0
        ? '2026-05-04'
        : id % 2 === 0
          ? `(A${id - 1} + ${id} d)`
          : `(start ${id % 3 ? '+' : '-'} ${id} wd)`;
    const signed = id % 10 === 0 ? '- Sign-off: Anna Berg, 2026-03-01\n' : '';
    return `\n### A${id} Step ${id}\n\n- Due: ${due}\n${signed}`;
  });
  const cwd = workspace(lifecycle(steps.join('')));
  serviceplan(['schedule', 'nordvik', '--yes'], { cwd });
  const before = readFileSync(join(cwd, 'nordvik.md'), 'utf8');
  const set = ['schedule', 'nordvik', '--set', 'start=2026-04-15'];

  it('has the preview that its diff has, and becomes what the diff says', () => {
    const preview = serviceplan([...set, '--dry-run'], { cwd }).out;
    const told = [
      ...preview.matchAll(/^[ !] (A\d+) +.*?(\d{4}-\d\d-\d\d) +(\d{4}-\d\d-\d\d) +([+−]\d+)/gm),
    ].map(([, id, from, to]) => `${id}: ${from} → ${to}`);
    expect(told.length).toBeGreaterThan(25);
    expect(preview).toContain(`${told.length} dates move.`);
    expect(serviceplan([...set, '--yes'], { cwd }).code).toBe(0);
    const after = readFileSync(join(cwd, 'nordvik.md'), 'utf8').split('\n');
    const changed: string[] = [];
    let id = '';
    before.split('\n').forEach((line, index) => {
      id = /^### (A\d+)/.exec(line)?.[1] ?? id;
      const now = after[index] ?? '';
      const date = /\d{4}-\d\d-\d\d/;
      if (line !== now && id !== '') changed.push(`${id}: ${date.exec(line)?.[0]} → ${date.exec(now)?.[0]}`);
    });
    expect(changed).toEqual(told);
    const lines = preview.split('\n').filter((line) => /^[-+] *- Due/.test(line));
    expect(lines).toHaveLength(2 * told.length);
  });

  it.each([
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Europe/Stockholm',
  ])('is the same in %s', (TZ) => {
    const text = workspace(before);
    const { out } = serviceplan([...set, '--dry-run'], { cwd: text, env: { TZ } });
    expect(out).toBe(serviceplan([...set, '--dry-run'], { cwd: text, env: { TZ: 'UTC' } }).out);
  });
});

describe('a role that nobody holds', () => {
  it.each([
    ['sv', 'rollen ekonomi'],
    ['nb', 'rollen økonomi'],
    ['en', 'role finance'],
  ])('is told in words, in %s', (language, said) => {
    const text = lifecycle(
      '\n### A1 One\n\n- Responsible: finance\n- Due: 2026-04-01 (start)\n',
      `roles:\n  finance:\n${DATES}`,
    );
    const args = ['schedule', 'nordvik', '--set', 'start=2026-04-20', '--language', language, '--dry-run'];
    expect(serviceplan(args, { cwd: workspace(text) }).out).toContain(said);
  });
});

describe('schedule --explain', () => {
  const explain = (step: string, ...args: string[]) =>
    serviceplan(['schedule', 'nordvik', '--explain', step, ...args], { cwd: workspace() }).out;

  it('shows each link, with the weekdays that were not worked', () => {
    expect(explain('A3', '--set', 'start=2026-04-01')).toBe(
      `A3     2026-04-08  A2 + 2 wd; days off: 2026-04-03, 2026-04-06
A2     2026-04-02  start + 1 wd
start  2026-04-01  given under “dates”
`,
    );
    expect(explain('A3', '--set', 'start=2026-04-08')).toBe(
      `A3     2026-04-13  A2 + 2 wd; days off: 2026-04-10; working days: 2026-04-11
A2     2026-04-09  start + 1 wd; the document says 2026-04-02
start  2026-04-08  given under “dates”
`,
    );
  });

  it('takes a step that is named with its document', () => {
    expect(explain('nordvik#A4')).toBe(explain('A4'));
    expect(explain('nordvik.md#A4')).toBe(explain('A4'));
  });

  it('ends where a date stands by itself', () => {
    expect(explain('A7')).toBe(
      'A7  2026-03-23  A1 + 3 w\nA1  2026-03-02  as signed by Anna Berg on 2026-03-01\n',
    );
    expect(explain('A6')).toBe(
      'A6          2026-03-04  signed(A1) + 3 wd; the document says 2026-03-05\nsigned(A1)  2026-03-01  signed by Anna Berg\n',
    );
    expect(explain('A4')).toBe('A4  2026-04-09  written there, not calculated from anything\n');
    expect(explain('A5')).toBe(
      'A5      –           notice + 1 m\nnotice  –           has no date under “dates” yet\n',
    );
  });

  it.each([
    ['en', 'Anna Berg, 2026-04-01, done', 'comes next after what Anna Berg signed on 2026-04-01'],
    ['sv', 'Anna Berg, 2026-04-01, done', 'följer på det som Anna Berg signerade 2026-04-01'],
    ['nb', 'Anna Berg, 2026-04-01, done', 'følger etter det som Anna Berg signerte 2026-04-01'],
    ['en', 'Bo Ek, 2026-04-03, not approved', 'written there, not calculated from anything'],
    ['en', 'Bo Ek, 2026-04-03, approved', 'comes next after what Anna Berg signed on 2026-04-01'],
  ])('tells in %s what a step follows that comes back, after “%s”', (language, signOff, reason) => {
    const cwd = workspace(`${lifecycle()}- Sign-off: ${signOff}\n`);
    const { out } = serviceplan(['schedule', 'nordvik', '--explain', 'A8', '--language', language], { cwd });
    expect(out).toBe(`A8  2026-05-01  ${reason}\n`);
  });

  it.each([
    ['its last sign-off', '', '2026-04-01'],
    ['the one that closed its last occurrence', '- Sign-off: Bo Ek, 2026-04-09\n', '2026-04-01'],
    ['the next that closed one', '- Sign-off: Bo Ek, 2026-05-04\n', '2026-05-04'],
    [
      'the one before what was refused',
      '- Sign-off: Bo Ek, 2026-05-04\n- Sign-off: Anna Berg, 2026-05-05, not approved\n',
      '2026-04-01',
    ],
  ])('takes for the day on which a step that recurs was signed that of %s', (_, signOffs, day) => {
    const cwd = workspace(`${lifecycle()}${signOffs}\n### A9 Nine\n\n- Due: (signed(A8))\n`);
    const { out } = serviceplan(['schedule', 'nordvik', '--explain', 'A9'], { cwd });
    expect(out).toMatch(`A9          ${day}  signed(A8)\nsigned(A8)  ${day}  signed by `);
    const { out: planned } = serviceplan(['schedule', 'nordvik', '--yes', ...today], { cwd });
    expect(planned).toMatch(new RegExp(`A9 .*– +${day}`));
  });

  it.each([
    ['en', '2026-03-31', 'not moved on since Anna Berg signed on 2026-04-01'],
    ['sv', '2026-03-31', 'inte flyttat fram sedan Anna Berg signerade 2026-04-01'],
    ['nb', '2026-03-31', 'ikke flyttet fram siden Anna Berg signerte 2026-04-01'],
    ['en', '2026-04-02', 'last signed by Anna Berg on 2026-04-01'],
    ['sv', '2026-04-02', 'senast signerat av Anna Berg 2026-04-01'],
    ['nb', '2026-04-02', 'sist signert av Anna Berg 2026-04-01'],
  ])('does not say in %s that %s follows a sign-off that did not move it', (language, day, reason) => {
    const cwd = workspace(lifecycle().replace('2026-05-01 (start + 1 m)', day));
    const { out } = serviceplan(['schedule', 'nordvik', '--explain', 'A8', '--language', language], { cwd });
    expect(out).toBe(`A8  ${day}  ${reason}\n`);
  });

  it('shows a circle where a step is reckoned from its own sign-off', () => {
    const cwd = workspace(lifecycle('\n### A1 One\n\n- Due: (signed(A1) + 1 d)\n'));
    expect(serviceplan(['schedule', 'nordvik', '--explain', 'A1'], { cwd }).out).toBe(
      'A1          –           signed(A1) + 1 d\nsigned(A1)  –           is above already: these dates go round in a circle\n',
    );
  });

  it('speaks Swedish and Norwegian', () => {
    expect(explain('A4', '--language', 'sv')).toContain('räknas inte från något');
    expect(explain('A4', '--language', 'nb')).toContain('regnes ikke fra noe');
  });
});
