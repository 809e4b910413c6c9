import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/status/status.js';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';
import { expectPeaceWithFormatters } from '../support/style-checkers.js';

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const ANNA = ['--person', 'anna=Anna Berg <anna@example.com>'];

describe('init', () => {
  it.each(['sv', 'nb', 'en'])('--yes in %s makes a workspace without errors', (language) => {
    const cwd = temporaryFolder();
    expect(serviceplan(['init', '--yes', '--language', language, ...ANNA], { cwd }).code).toBe(0);
    const names = Object.keys(filesIn(cwd));
    expect(names).toHaveLength(4);
    expect(names).toEqual(
      expect.arrayContaining(['.serviceplan/settings.schema.json', 'service-plan.md', 'serviceplan.yaml']),
    );
    const lint = serviceplan(['lint', '--format', 'json'], { cwd });
    expect(lint.code).toBe(0);
    expect(JSON.parse(lint.out)).toMatchObject({ summary: { files: 2, errors: 0, warnings: 12 } });
  });

  it.each([
    'Städ Inc.',
    'Wow! AB!',
    'Firma: "Ren & Fin"',
    `O'Brien: "X"`,
    'A \\ "B": C',
    'Två  blanksteg AB',
  ])('keeps peace with markdownlint and prettier in the name of %s', (name) => {
    const cwd = temporaryFolder();
    const { code } = serviceplan(['init', '--yes', '--company', name, '--customer', name], { cwd });
    expect(code).toBe(0);
    expectPeaceWithFormatters(cwd);
    const { out } = serviceplan(['status', '--format', 'json'], { cwd });
    const { workspaces, documents } = JSON.parse(out) as Status;
    expect([workspaces[0]?.company, documents[0]?.customer]).toEqual([name, name]);
  });

  it('points editors to the schema of the package where it is installed', () => {
    const schema = 'node_modules/serviceplan/schema/settings.draft-07.json';
    const cwd = folderWith({ [schema]: '{}\n' });
    serviceplan(['init', '--yes', ...ANNA], { cwd });
    expect(readFileSync(join(cwd, 'serviceplan.yaml'), 'utf8')).toContain(`$schema=${schema}\n`);
    expect(existsSync(join(cwd, '.serviceplan'))).toBe(false);
  });

  it('changes nothing the second time', () => {
    const cwd = temporaryFolder();
    serviceplan(['init', '--yes', ...ANNA, '--ci', 'github'], { cwd });
    const before = filesIn(cwd);
    expect(serviceplan(['init', '--yes', ...ANNA, '--ci', 'github'], { cwd }).code).toBe(0);
    expect(serviceplan(['init'], { cwd }).code).toBe(0);
    expect(filesIn(cwd)).toEqual(before);
  });

  it('never overwrites what is there', () => {
    const cwd = folderWith({ 'service-plan.md': 'ours\n', '.github/workflows/serviceplan.yml': 'theirs\n' });
    expect(serviceplan(['init', '--yes', '--ci', 'github'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'service-plan.md'), 'utf8')).toBe('ours\n');
    expect(readFileSync(join(cwd, '.github/workflows/serviceplan.yml'), 'utf8')).toBe('theirs\n');
  });

  it('without a terminal ends at once and names the flags it needs', () => {
    const cwd = temporaryFolder();
    const { code, err, out } = serviceplan(['init', '--language', 'sv'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'serviceplan: det finns ingen terminal att fråga i: ange --company, --customer, eller --yes för att ta standardvärdena\n',
    );
    expect(readdirSync(cwd)).toEqual([]);
    expect(serviceplan(['init'], { cwd }).err).toBe(
      'serviceplan: there is no terminal to ask on: give --language, --company, --customer, or --yes to take the defaults\n',
    );
  });

  it.each([
    ['sv', '--contract', '2026-02-30', '--contract: ”2026-02-30” finns inte: den månaden har 28 dagar.'],
    [
      'nb',
      '--contract',
      '2026-02-30',
      '--contract: Datoen «2026-02-30» finnes ikke: Den måneden har 28 dager.',
    ],
    ['nb', '--start', '1/2/2026', 'Skriv den som ÅÅÅÅ-MM-DD.'],
    [
      'sv',
      '--person',
      'Anna',
      '--person ska vara "nyckel=Namn <e-post>", till exempel "anna=Anna Berg <anna@example.com>", inte ”Anna”',
    ],
    [
      'nb',
      '--person',
      'Åse=Åse Øst',
      '--person: nøkkelen «Åse» skal bestå av små bokstaver (a–z), sifre og bindestreker, for eksempel «ase»',
    ],
    ['sv', '--person', 'anna=Berg, Anna', '--person: ”Berg, Anna” kan inte stå i ”Sign” eller ”Utgår”'],
  ])('in %s says why %s cannot be %j', (language, flag, value, reason) => {
    const cwd = temporaryFolder();
    const { code, err } = serviceplan(['init', '--yes', '--language', language, flag, value], { cwd });
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 2, files: [] });
    expect(err).toContain(reason);
  });

  it('speaks the language of a workspace that is there already', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: nb\n' });
    const twice = ['init', ...ANNA, '--person', 'anna=Anna Ek'];
    expect(serviceplan(twice, { cwd })).toMatchObject({
      code: 2,
      err: 'serviceplan: --person: nøkkelen «anna» forekommer to ganger; hver person skal ha sin egen\n',
    });
    expect(serviceplan([...twice, '--language', 'en'], { cwd }).err).toBe(
      'serviceplan: --person: the key “anna” is there twice; each person needs their own\n',
    );
  });

  it.each([
    [['--contract', '2026-02-30'], '“2026-02-30” does not exist: that month has 28 days'],
    [['--start', '1/2/2026'], 'write it as YYYY-MM-DD'],
    [['--person', 'Anna Berg'], '--person must be'],
    [
      ['--person', 'Åsa=Åsa Öst'],
      '--person: the key “Åsa” must be lower-case letters a–z, digits and hyphens, such as “asa”',
    ],
    [[...ANNA, '--person', 'anna=Anna Ek'], '--person: the key “anna” is there twice'],
    [['--person', 'anna=Berg, Anna'], '--person: “Berg, Anna” cannot be used in a sign-off'],
    [['--person', `${'a'.repeat(65)}=A`], '--person: the key'],
    [['--company', 'A\u001b[31mB'], 'visible characters'],
    [['--customer', '\u202Eevil'], 'visible characters'],
    [['--customer', '🙂'], 'no letter a–z or digit'],
    [['--customer', '日本'], 'write it in such letters too, as in "Nordvik (日本)"'],
    [['--customer', 'A', '--customer', 'B'], '--customer takes one value; give it once'],
    [['--ci', 'github', '--ci', 'gitlab'], '--ci takes one value; give it once'],
    [['--language', 'se'], '--language must be one of sv, nb, en'],
    [['--ci', 'jenkins'], '--ci must be one of github, gitlab'],
  ])('%j ends with 2 and says why', (flags, reason) => {
    const cwd = temporaryFolder();
    const { code, err } = serviceplan(['init', '--yes', ...flags], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);

    expect(err).not.toMatch(/[\u001b\u202e]/);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['plans/2027', 'cd plans/2027\n'],
    ['plåner', 'cd plåner\n'],
    ['our plans', 'cd "our plans"\n'],
  ])('says how to go into %s so that it can be copied', (folder, wanted) => {
    const cwd = temporaryFolder();
    expect(serviceplan(['init', folder, '--yes'], { cwd }).err).toContain(`  ${wanted}`);
  });

  it('writes nothing outside the folder, through links either', () => {
    const outside = temporaryFolder();
    const cwd = temporaryFolder();
    symlinkSync(outside, join(cwd, 'customers'));
    symlinkSync(join(outside, 'plan.md'), join(cwd, 'service-plan.md'));
    const { code, err } = serviceplan(['init', '--yes'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('would be outside');
    expect(readdirSync(outside)).toEqual([]);
    expect(lstatSync(join(cwd, 'service-plan.md')).isSymbolicLink()).toBe(true);
  });

  it('makes slugs that every file system takes', () => {
    const cwd = temporaryFolder();
    serviceplan(['init', '--yes', '--customer', 'Øst & Ærlig Åkeri/..\\CON'], { cwd });
    expect(readdirSync(join(cwd, 'customers'))).toEqual(['ost-aerlig-akeri-con']);
    serviceplan(['init', '--yes', '--customer', 'CON'], { cwd });
    expect(readdirSync(join(cwd, 'customers'))).toContain('con-1');
  });

  it('writes a hook that keeps a commit with errors from being made', () => {
    const cwd = temporaryFolder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', cwd, ...args], { encoding: 'utf8', stdio: 'pipe' });
    git('init', '-q');
    // A hook of another repository may have started it.
    serviceplan(['init', '--yes', '--hook'], { cwd, env: { GIT_DIR: join(cwd, 'nowhere') } });
    const hook = join(cwd, '.git/hooks/pre-commit');
    expect(statSync(hook).mode & 0o111).not.toBe(0);
    // The hook asks npx for the tool, as it is installed in the repository.
    mkdirSync(join(cwd, 'bin'));
    writeFileSync(
      join(cwd, 'bin/npx'),
      `#!/bin/sh\nshift\nshift\nexec node "${join(import.meta.dirname, '../../bin/serviceplan.js')}" "$@"\n`,
      { mode: 0o755 },
    );
    const path = `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}`;
    const commit = () =>
      spawnSync(
        'git',
        ['-C', cwd, '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-qm', 'x'],
        {
          env: { PATH: path, HOME: cwd, SERVICEPLAN_TODAY: '2026-11-22' },
        },
      ).status;
    git('add', 'serviceplan.yaml', 'service-plan.md');
    expect(commit()).toBe(0);
    const plan = readFileSync(join(cwd, 'service-plan.md'), 'utf8');
    writeFileSync(join(cwd, 'service-plan.md'), plan.replace('## Target group', '## Something else'));
    git('add', 'service-plan.md');
    expect(commit()).not.toBe(0);
    // What is installed in the repository, or on the machine, is taken before npx is asked.
    const bin = join(cwd, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'serviceplan'), '#!/bin/sh\necho "$@" > ran\n', { mode: 0o755 });
    expect(commit()).toBe(0);
    expect(readFileSync(join(cwd, 'ran'), 'utf8')).toBe('lint --quiet\n');
  });

  it('says how the hook of a repository checks a workspace below it, whatever the folder is called', () => {
    const cwd = temporaryFolder();
    execFileSync('git', ['init', '-q'], { cwd });
    const { err } = serviceplan(['init', "it's ours", '--yes', '--hook'], { cwd });
    expect(err).toContain(`lint --quiet --cwd 'it'\\''s ours'” to ../.git/hooks/pre-commit`);
  });

  it.each([
    [
      'sv',
      'GitHub läser arbetsflöden bara i repots rot; flytta a/',
      'git har sina hookar utanför den här mappen',
    ],
    [
      'nb',
      'GitHub leser arbeidsflyter bare i roten av repoet; flytt a/',
      'git har hookene sine utenfor denne mappen',
    ],
    [
      'en',
      'GitHub reads workflows only at the root of the repository; move a/',
      'git keeps its hooks outside this',
    ],
  ])('says in %s what is left to do by hand', (language, workflow, hook) => {
    const cwd = temporaryFolder();
    execFileSync('git', ['init', '-q'], { cwd });
    const { code, err } = serviceplan(
      ['init', 'a', '--yes', '--language', language, '--ci', 'github', '--hook'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(err).toContain(`serviceplan: ${workflow}`);
    expect(err).toContain(`serviceplan: ${hook}`);
  });

  it.each([
    ['sv', 'det här är inget git-repo, så ingen hook har skrivits'],
    ['nb', 'dette er ikke et git-repo, så ingen hook er skrevet'],
    ['en', 'this is not a git repository, so no hook was written'],
  ])('says in %s that there is nowhere to put a hook', (language, said) => {
    const cwd = temporaryFolder();
    const { code, err } = serviceplan(['init', '--yes', '--language', language, '--hook'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain(`serviceplan: ${said}`);
  });
});

describe('new', () => {
  const SETTINGS = {
    'serviceplan.yaml':
      'language: nb\ncompany: Eksempel AS\npeople:\n  ola:\n    name: Ola Nord\n    roles: [finance]\n',
  };

  it('makes a document with its dates reckoned and its roles filled, and prints its path', () => {
    const cwd = folderWith(SETTINGS);
    const { code, out } = serviceplan(
      ['new', 'lifecycle', 'Fjord & *Co* AS', '--set', 'start=2026-05-11', '--set', 'status=start-up'],
      { cwd },
    );
    expect({ code, out }).toEqual({ code: 0, out: 'customers/fjord-co-as/lifecycle.md\n' });
    const text = readFileSync(join(cwd, 'customers/fjord-co-as/lifecycle.md'), 'utf8');
    expect(text).toContain('\nid: fjord-co-as\n');
    expect(text).toContain('\n  finance: ola\n');
    expect(text).toContain('\nstatus: start-up\n');
    expect(text).toContain('– Fjord & \\*Co\\* AS\n');
    // 17 May is Norway's national day, 14 May Ascension Day: eight working days before 11 May, over 1 May.
    expect(text).toContain('- Ferdig den: 2026-04-28 (start - 8 wd)');
    expect(text).not.toContain('<!--');
    expect(serviceplan(['lint', '--format', 'json', '--max-warnings', '100'], { cwd }).code).toBe(0);
  });

  it('refuses to take the place of a document', () => {
    const cwd = folderWith(SETTINGS);
    serviceplan(['new', 'lifecycle', 'Fjord'], { cwd });
    const before = filesIn(cwd);
    const { code, err } = serviceplan(['new', 'lifecycle', 'Fjord'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('serviceplan: customers/fjord/lifecycle.md finnes fra før; ingenting er skrevet\n');
    expect(serviceplan(['new', 'lifecycle', 'Fjord', '--language', 'en'], { cwd }).err).toBe(
      'serviceplan: customers/fjord/lifecycle.md already exists; nothing was written\n',
    );
    expect(filesIn(cwd)).toEqual(before);
  });

  it.each([
    [
      ['new'],
      'oppgi en dokumenttype: complaint, critical-moments, customer-card, ',
      'name a kind: complaint, critical-moments, customer-card, ',
    ],
    [
      ['new', 'lifecycel', 'X'],
      'dokumenttypen «lifecycel» finnes ikke; mente du «lifecycle»?',
      'there is no kind “lifecycel”; did you mean “lifecycle”?',
    ],
    [['new', 'Reklamation', 'X'], 'mente du «complaint»?', 'did you mean “complaint”'],
    [['new', 'sluttrapprt', 'X'], 'mente du «final-report»?', 'did you mean “final-report”'],
    [['new', 'lifecycle'], 'oppgi kunden', 'name the customer'],
    [['new', 'lifecycle', 'X', '--set', 'start=soon'], 'Skriv den som ÅÅÅÅ-MM-DD', 'write it as YYYY-MM-DD'],
    [
      ['new', 'lifecycle', 'X', '--set', 'start'],
      '--set skal være nøkkel=verdi, for eksempel status=operation, ikke «start»',
      '--set must be key=value, such as status=operation, not “start”',
    ],
    [
      ['new', 'lifecycle', 'X', '--set', 'status=begun'],
      'ingenting er skrevet: «status» kan ikke være «begun»',
      'nothing was written: “status” cannot be “begun”',
    ],
    [
      ['new', 'lifecycle', 'X', '--set', 'roles.sales=olaf'],
      '«olaf», som er oppgitt for rollen sales, finnes ikke blant personene i innstillingene; mente du «ola»?',
      '“olaf”, the holder of sales, is not a person in the settings; did you mean “ola”?',
    ],
    [
      ['new', 'lifecycle', 'X', '--customer', '../x'],
      '--customer skal bestå av små bokstaver',
      '--customer must be lower-case letters',
    ],
    [['new', 'lifecycle', '日本語'], 'verken bokstaver a–z', 'no letter a–z'],
    [
      ['new', '../../etc', 'X'],
      'dokumenttypen «../../etc» finnes ikke; velg blant complaint, ',
      'there is no kind “../../etc”; there are complaint, ',
    ],
  ])('%j ends with 2 and says why', (args, inNorwegian, inEnglish) => {
    const cwd = folderWith(SETTINGS);
    const { code, err } = serviceplan(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(inNorwegian);
    expect(serviceplan([...args, '--language', 'en'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining(inEnglish) as string,
    });
  });

  it("follows a workspace's own templates, and so does lint", () => {
    const template = (body: string) =>
      `---\nkind: site-visit\nid: site-visit\nlanguage: nb\ncustomer: Kundens navn\n---\n\n# Befaring – Kundens navn\n\n${body}`;
    const cwd = folderWith({
      ...SETTINGS,
      'templates/nb/site-visit.md': template('## Funn\n\n> Hva så vi?\n\n## Tiltak\n\n> Hva gjør vi?\n'),
    });
    expect(serviceplan(['new', '--list'], { cwd }).out).toContain('site-visit    Befaring\n');
    expect(serviceplan(['new', 'site-visit', 'Fjord AS'], { cwd }).out).toBe(
      'customers/fjord-as/site-visit.md\n',
    );
    const path = join(cwd, 'customers/fjord-as/site-visit.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/## Funn[\s\S]*?(?=## Tiltak)/, ''));
    const { code, out } = serviceplan(['lint'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/10:1\s+feil .*«Funn».*missing-section/);
  });

  it('reports a template with a fault at its place', () => {
    const cwd = folderWith({
      ...SETTINGS,
      'templates/nb/site-visit.md': '---\nkind: site-visit\nid: x\nlanguage: sv\n---\n\n# T\n\n## A\n',
    });
    const { code, out } = serviceplan(['lint', '--language', 'en'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('templates/nb/site-visit.md');
    expect(out).toContain('its folder is templates/nb');
    expect(existsSync(join(cwd, 'customers'))).toBe(false);
  });
});
