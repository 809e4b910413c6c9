import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

const PLAN = (id: string) =>
  `---\nkind: service-plan\nid: ${id}\nlanguage: en\n---\n\n# Plan\n\n[gone](nothing.md)\n`;

/** A repository with plans in two folders, and settings. */
function workspace(files: Record<string, string>): string {
  const cwd = folderWith({ 'old/a.md': PLAN('a'), 'new/b.md': PLAN('b'), ...files });
  mkdirSync(join(cwd, '.git'));
  return cwd;
}

function brokenLinks(cwd: string): Record<string, string> {
  const flags = ['--rule', 'missing-section=off', '--format', 'json'];
  const { out, err } = serviceplan(['lint', ...flags], { cwd });
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as {
    files: { path: string; findings: { rule: string; severity: string }[] }[];
  };
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings[0]?.severity ?? '']));
}

const overrides = 'overrides:\n  - files: ["old/**"]\n    rules: { broken-link: note }\n';

it('refuses a folder of templates that is not there, and names the one that was meant', () => {
  const settings = (text: string) => ({ 'serviceplan.yaml': text, 'mallar/sv/x.md': '' });
  const run = (text: string) => serviceplan(['lint'], { cwd: folderWith(settings(text)) });
  const { code, err } = run('language: en\ntemplates: malar\n');
  expect(code).toBe(2);
  expect(err).toContain('2:12');
  expect(err).toContain('The workspace has no folder “malar”; did you mean “mallar”?');
  // Nothing need be there that nobody named.
  expect(run('language: en\ntemplates: templates\n').err).toBe('');
});

describe('settings', () => {
  it.each([
    ['that are as they should be', 'language: en\n', 0, ''],
    ['with a fault', 'langauge: en\n', 2, 'did you mean “language”?'],
    [
      'that demand what nobody can meet',
      'language: en\npeople: { anna: { name: Anna Berg } }\nsign-off: { all: { role: hr } }\n',
      1,
      '',
    ],
  ])('%s are looked at alone where their file is named', (_, text, code, err) => {
    const run = serviceplan(['lint', 'serviceplan.yaml'], { cwd: workspace({ 'serviceplan.yaml': text }) });
    expect(run.code).toBe(code);
    expect(run.err).toContain(err);
    expect(run.out).not.toContain('.md');
    expect(run.out).not.toContain('invalid-frontmatter');
  });

  it('weigh rules by path, the last that fits counts', () => {
    expect(brokenLinks(workspace({ 'serviceplan.yaml': `language: en\n${overrides}` }))).toEqual({
      'new/b.md': 'error',
      'old/a.md': 'note',
    });
    const twice = `rules: { broken-link: warning }\n${overrides}  - files: [old/a.md]\n    rules: { broken-link: "off" }\n`;
    expect(brokenLinks(workspace({ 'serviceplan.yaml': twice }))).toEqual({ 'new/b.md': 'warning' });
  });

  it.each(['people:\n', 'people: ~\n', 'calendar:\nrules:\nsign-off:\nkinds:\npeople:\n'])(
    'keep what they extend where a key has no value: %j',
    (own) => {
      const cwd = workspace({
        'base.yaml':
          'rules: { broken-link: error }\nsign-off: { A: { persons: 2 } }\npeople:\n  anna: { name: Anna Berg }\n',
        'serviceplan.yaml': `extends: ./base.yaml\nlanguage: en\n${own}`,
      });
      const { out } = serviceplan(['lint', '--print-config', 'old/a.md', '--format', 'json'], { cwd });
      const { settings } = JSON.parse(out) as { settings: { key: string; value: string }[] };
      expect(settings).toContainEqual(expect.objectContaining({ key: 'people.anna', value: 'Anna Berg' }));
      expect(Object.values(brokenLinks(cwd))).toEqual(['error', 'error']);
    },
  );

  it('extend others: a path, a package, a list; own words count most', () => {
    const cwd = workspace({
      'base.yaml':
        'language: nb\ncompany: Base AS\nrules: { broken-link: warning, missing-section: note }\npeople:\n  anna: { name: Anna Berg }\n',
      'node_modules/@company/settings/serviceplan.yaml': `extends: ./more.yaml\n${overrides}`,
      'node_modules/@company/settings/more.yaml': 'due-soon: 3\n',
      'plans/serviceplan.yaml':
        'extends: [../base.yaml, "@company/settings"]\nlanguage: en\nrules: { missing-section: "off" }\npeople:\n  bo: { name: Bo Ek, deputy: anna }\n',
      'plans/old/c.md': PLAN('c'),
    });
    expect(brokenLinks(join(cwd, 'plans'))).toEqual({ 'old/c.md': 'note' });
    const { out } = serviceplan(
      ['lint', '--print-config', 'old/c.md', '--format', 'json', '--rule', 'overdue-step=off'],
      {
        cwd: join(cwd, 'plans'),
      },
    );
    const { settings } = JSON.parse(out) as { settings: { key: string; value: string; origin?: string }[] };
    const of = (key: string) => settings.find((each) => each.key === key);
    expect(of('language')).toEqual({ key: 'language', value: 'en', origin: 'serviceplan.yaml:2' });
    expect(of('company')).toMatchObject({ value: 'Base AS', origin: '../base.yaml:2' });
    expect(of('time-zone')).toEqual({ key: 'time-zone', value: 'Europe/London' });
    expect(of('due-soon')).toMatchObject({
      value: '3',
      origin: '../node_modules/@company/settings/more.yaml:1',
    });
    expect(of('people.anna')).toMatchObject({ value: 'Anna Berg', origin: '../base.yaml:5' });
    expect(of('rules.broken-link')).toMatchObject({
      value: 'note',
      origin: '../node_modules/@company/settings/serviceplan.yaml:4',
    });
    expect(of('rules.missing-section')).toMatchObject({ value: 'off', origin: 'serviceplan.yaml:3' });
    expect(of('rules.overdue-step')).toMatchObject({ value: 'off', origin: '--rule' });
    expect(of('rules.invalid-date')).toEqual({ key: 'rules.invalid-date', value: 'error' });
    expect(serviceplan(['lint', '--print-config', 'old/c.md'], { cwd: join(cwd, 'plans') }).out).toMatch(
      /^company +Base AS +\.\.\/base\.yaml:2$/m,
    );
  });

  it.each([
    ['extends: base.yaml\n', 'for the file beside this one, write “./base.yaml”'],
    ['extends: faulty.yaml\n', 'for the file beside this one, write “./faulty.yaml”'],
    ['extends: /etc/passwd\n', 'cannot be extended'],
    ['extends: ../../../../../../../../etc/passwd\n', 'leads out of the repository'],
    ['extends: ./link.yaml\n', 'leads out of the repository'],
    ['extends: ./none.yaml\n', 'There is no settings file “./none.yaml”'],
    ['extends: "@company/none"\n', 'No package in node_modules contains the settings file “@company/none”'],
    ['extends: "@company/../../x"\n', 'cannot be extended'],
    ['extends: ./serviceplan.yaml\n', 'extends this file again'],
    ['extends: ./round.yaml\n', 'round.yaml\n  1:10'],
    ['extends: { a: b }\n', '“extends” must be a path'],
    ['extends: ./faulty.yaml\n', 'faulty.yaml\n  1:1'],
    ['overrides:\n  - files: ["old/**"]\n    rule: { broken-link: note }\n', 'did you mean “rules”'],
    ['overrides:\n  - files: ["old/**"]\n    rules: { broken-lnk: note }\n', 'did you mean “broken-link”'],
    ['overrides: { files: x }\n', '“overrides” must be a list'],
    ['extend: ./base.yaml\n', 'did you mean “extends”'],
    ['templates: /etc\n', 'The workspace has no folder “/etc”.'],
    [
      'calendar: { closed: [2026-12-24, 2026-12-31], open: [2026-12-31] }\n',
      '2026-12-31 is listed under both “open” and “closed”',
    ],
  ])('%j is told at its place', (text, told) => {
    const outside = join(temporaryFolder(), 'secret.yaml');
    writeFileSync(outside, 'secret: password\n');
    const cwd = workspace({
      'serviceplan.yaml': text,
      'round.yaml': 'extends: ./serviceplan.yaml\n',
      'faulty.yaml': 'langauge: en\n',
    });
    symlinkSync(outside, join(cwd, 'link.yaml'));
    const { code, err } = serviceplan(['lint'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(err).not.toContain('password');
  });

  it.each([
    ['sv', [], 'fel      Inställningen ”compny” finns inte'],
    ['nb', [], 'feil      «compny» er ikke en nøkkel i innstillingene'],
    ['xx', [], 'error    “compny” is not a key of the settings'],
    ['sv', ['--language', 'nb'], 'feil      «compny» er ikke en nøkkel i innstillingene'],
  ])(
    'with faults are told of in the language that they or the flag ask for: %s %j',
    (language, flags, told) => {
      const cwd = workspace({ 'serviceplan.yaml': `language: ${language}\ncompny: Städ AB\n` });
      for (const command of ['lint', 'status', 'new']) {
        const { code, err } = serviceplan([command, ...flags], { cwd });
        expect(code).toBe(2);
        expect(err).toContain(told);
      }
    },
  );

  it('have the time zone of their country, and the country of their language', () => {
    const zone = (settings: string) => {
      const cwd = folderWith({ 'serviceplan.yaml': settings });
      const { out } = serviceplan(['lint', '--print-config', '.', '--format', 'json'], { cwd });
      const { settings: all } = JSON.parse(out) as { settings: { key: string; value: string }[] };
      return all.find(({ key }) => key === 'time-zone')?.value;
    };
    expect(zone('language: sv\n')).toBe('Europe/Stockholm');
    expect(zone('language: nb\n')).toBe('Europe/Oslo');
    expect(zone('')).toBe('Europe/London');
    expect(zone('calendar: { country: DK }\n')).toBe('Europe/Copenhagen');
    expect(zone('language: sv\ncalendar: { country: FI }\n')).toBe('Europe/Helsinki');
    expect(zone('calendar: { country: IS }\ntime-zone: Europe/Berlin\n')).toBe('Europe/Berlin');
  });

  it('with faults in what they extend are told of in their own language', () => {
    const cwd = workspace({
      'serviceplan.yaml': 'extends: ./faulty.yaml\nlanguage: nb\n',
      'faulty.yaml': 'langauge: en\n',
    });
    expect(serviceplan(['lint'], { cwd }).err).toContain('faulty.yaml\n  1:1  feil');
  });

  it.each([
    ['sv', '(standard)'],
    ['en', '(usual)'],
  ])('printed in %s say what nobody set', (language, word) => {
    const cwd = workspace({ 'serviceplan.yaml': `language: ${language}\n` });
    expect(serviceplan(['lint', '--print-config', 'old/a.md'], { cwd }).out).toContain(word);
  });

  it('are printed as columns or JSON, to the standard output only', () => {
    const cwd = workspace({ 'serviceplan.yaml': 'language: en\n' });
    for (const flags of [
      ['--format', 'sarif'],
      ['--output', 'x.txt'],
    ]) {
      expect(serviceplan(['lint', '--print-config', 'old/a.md', ...flags], { cwd })).toMatchObject({
        code: 2,
        out: '',
      });
    }
  });

  it('extended without end are told', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}.yaml`, `extends: ./${index + 1}.yaml\n`]),
    );
    const cwd = workspace({ 'serviceplan.yaml': 'extends: ./0.yaml\n', ...files });
    expect(serviceplan(['lint'], { cwd }).err).toContain('At most 16 settings files');
  });
});

describe('an empty workspace', () => {
  const SAID = {
    sv: 'Det finns inget att visa.',
    nb: 'Det er ingenting å vise.',
    en: 'There is nothing to show.',
  };

  it.each(['sv', 'nb', 'en'] as const)('speaks its own language: %s', (language) => {
    const cwd = folderWith({ 'serviceplan.yaml': `language: ${language}\ncompany: Ö AB\n` });
    const out = (...args: string[]) => serviceplan(args, { cwd }).out;
    expect(out('status')).toBe(`Ö AB  2026-11-22\n\n${SAID[language]}\n`);
    expect(out('report', '--format', 'markdown')).toContain('# `Ö AB`');
    expect(out('report', '--format', 'html')).toContain(`<html lang="${language}"`);
    expect(out('verify')).toBe(
      {
        sv: 'Ingenting är signerat än.\n',
        nb: 'Ingenting er signert ennå.\n',
        en: 'Nothing is signed yet.\n',
      }[language],
    );
  });
});

it('faults of the settings come in the order of their lines, and a list is not called empty', () => {
  const text = 'language: [sv]\ncompany:\npeople: [a]\nrules: { overdue-step: fatal }\nlangage: sv\n';
  const { err } = serviceplan(['lint'], { cwd: folderWith({ 'serviceplan.yaml': text }) });
  const lines = [...err.matchAll(/^ +(\d+):\d+ /gm)].map(([, line]) => Number(line));
  expect(lines).toEqual([1, 2, 3, 4, 5]);
  expect(err).toContain('“language” cannot be “[…]”: expected one of sv, nb, en.');
});
