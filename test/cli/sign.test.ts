import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StepStatus } from '../../src/status/status.js';
import { folderWith, serviceplan } from '../support/cli.js';

const SETTINGS = `language: en
people:
  anna: { name: Anna Berg, email: anna@example.com }
  bo: { name: Bo Ek, email: bo@example.com, until: 2026-10-31 }
  eva: { name: "Lund, Eva" }
  kim: { name: Kim Dahl, email: kim@example.com }
  kim2: { name: Kim Dahl }
`;

const DOCUMENT = `---
kind: lifecycle
id: nordvik
language: en
customer: Nordvik
dates:
  contract: 2026-11-01
---

# Nordvik

## A Preparation for cooperation

### A1 Market analysis

- Responsible: anna
- Due: 2026-11-18
- Evidence: [report](docs/a1.md)

A short report.

- [x] The state of the market
- [ ] Strong and weak sides

### A2 Prospect inventory

- Due: 2026-11-25 (A1 + 5 wd)

## C Operation

### C2 Customer contact

- Due: 2026-11-18
- Every: 3 m
`;

const workspace = (text = DOCUMENT) => folderWith({ 'serviceplan.yaml': SETTINGS, 'nordvik.md': text });
const nordvik = (cwd: string) => readFileSync(join(cwd, 'nordvik.md'), 'utf8');
const findings = (cwd: string) =>
  (
    JSON.parse(serviceplan(['lint', '--format', 'json'], { cwd }).out) as {
      files: { findings: { rule: string; step?: string }[] }[];
    }
  ).files.flatMap((file) => file.findings.map(({ rule, step }) => `${rule} ${step ?? ''}`));

const withoutGit = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** Who may not sign, nor take back, and what they are told. */
const NO_SIGNERS: readonly [who: string, args: string[], error: string][] = [
  ['nobody', ['--as', 'ana'], '--as: “ana” is not a person in the settings; did you mean “anna”?'],
  [
    'nobody like it',
    ['--as', 'xyz'],
    '--as: “xyz” is not a person in the settings; there are anna, bo, eva, kim, kim2',
  ],
  ['two people', ['--as', 'Kim Dahl'], '“Kim Dahl” could be kim or kim2; say which with --as'],
  [
    'a person who has left',
    ['--as', 'bo'],
    'Bo Ek left on 2026-10-31 and cannot answer for anything on 2026-11-22; nothing was written',
  ],
  ['a name with a comma', ['--as', 'eva'], '“Lund, Eva” cannot be used in a sign-off'],
  ['no day', ['--as', 'anna', '--on', '2026-02-30'], '--on: “2026-02-30” does not exist'],
  [
    'tomorrow',
    ['--as', 'anna', '--on', '2026-11-23'],
    '--on: 2026-11-23 is in the future; today is 2026-11-22',
  ],
  ['nobody to ask git for', [], 'say who signs with --as'],
];

describe('sign', () => {
  it('shows what is signed and what speaks against it, and writes nothing in a dry run', () => {
    const cwd = workspace();
    const { code, out, err } = serviceplan(['sign', 'nordvik#A1', '--as', 'anna', '--dry-run'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`nordvik#A1 Market analysis
  | - Responsible: anna
  | - Due: 2026-11-18
  | - Evidence: [report](docs/a1.md)
  | A short report.
  | - [x] The state of the market
  | - [ ] Strong and weak sides
  1 of 2 points done
  + Sign-off: Anna Berg, 2026-11-22, done, 2:6f68755d6bdc
  ! warning: 1 of 2 points are not ticked; --all-done ticks them
  ! warning: it points to docs/a1.md, which is not there
--- a/nordvik.md
+++ b/nordvik.md
@@ -16,6 +16,7 @@
 - Responsible: anna
 - Due: 2026-11-18
 - Evidence: [report](docs/a1.md)
+- Sign-off: Anna Berg, 2026-11-22, done, 2:6f68755d6bdc
 
 A short report.
 
`);
    expect(nordvik(cwd)).toBe(DOCUMENT);
  });

  it('writes a sign-off that lint accepts, and status counts', () => {
    const cwd = workspace();
    const run = serviceplan(
      ['sign', 'nordvik#A1', 'nordvik#A2', '--as', 'anna', '--all-done', '--note', 'by *telephone*', '--yes'],
      { cwd },
    );
    expect(run).toEqual({
      code: 0,
      out: `nordvik#A1 Market analysis
  1 of 2 points done, ticks 1 point
  + Sign-off: Anna Berg, 2026-11-22, done, by \\*telephone\\*, ${digestIn(cwd, 0)}
  ! warning: it points to docs/a1.md, which is not there
nordvik#A2 Prospect inventory
  + Sign-off: Anna Berg, 2026-11-22, done, by \\*telephone\\*, ${digestIn(cwd, 1)}
`,
      err: 'changed: nordvik.md\n',
    });
    expect(findings(cwd).filter((finding) => /sign-off|malformed/.test(finding))).toEqual([]);
    const again = serviceplan(['sign', 'nordvik#A1', '--as', 'anna', '--yes'], { cwd });
    expect(again).toEqual({
      code: 0,
      out: 'nordvik#A1: already signed by Anna Berg on 2026-11-22\n',
      err: 'There is nothing to change.\n',
    });
  });

  it.each<[string, string[], string]>([
    ['a missing predecessor', ['nordvik#A2'], 'its date depends on A1, which is not finished'],
    ['an open phase before', ['nordvik#C2'], 'before phase C these should be finished: A1, A2'],
    ['a day long past', ['nordvik#A1', '--on', '2016-11-20'], '2016-11-20 is more than a year ago'],
  ])('warns of %s', (_, args, warning) => {
    const { out } = serviceplan(['sign', ...args, '--as', 'anna', '--dry-run'], { cwd: workspace() });
    expect(out).toContain(`! warning: ${warning}\n`);
  });

  it('warns of a waiver, of an earlier day than that of the last sign-off, of an occurrence signed in advance', () => {
    const cwd = workspace(
      DOCUMENT.replace('A1 + 5 wd)', 'A1 + 5 wd)\n- Waived: Bo Ek, 2026-11-01, no need').replace(
        'Every: 3 m',
        'Every: 3 m\n- Sign-off: Anna Berg, 2026-11-15, done',
      ),
    );
    const { out } = serviceplan(['sign', 'nordvik#A2', 'nordvik#C2', '--as', 'anna', '--dry-run'], { cwd });
    expect(out).toContain('it is waived: no need');
    expect(out).toContain(
      'it was signed on 2026-11-15; this closes the occurrence after that, due 2026-11-18',
    );
    const early = serviceplan(['sign', 'nordvik#C2', '--as', 'anna', '--on', '2026-11-01', '--dry-run'], {
      cwd,
    });
    expect(early.out).toContain('2026-11-01 is before its last sign-off of 2026-11-15');
  });

  it('warns of steps of a complaint that come first, and are neither finished nor signed in the same go', () => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS });
    const { out: path } = serviceplan(['new', 'complaint', 'Cold coffee', '--yes'], { cwd });
    const sign = (...steps: string[]) =>
      serviceplan(
        ['sign', ...steps.map((step) => `${path.trim()}#${step}`), '--as', 'anna', '--dry-run', '--all-done'],
        { cwd },
      ).out;
    expect(sign('S4')).toContain('! warning: these come first and are not finished: S1, S2, S3\n');
    expect(sign('S1', 'S3', 'S4').match(/come first.*/g)).toEqual([
      'come first and are not finished: S2',
      'come first and are not finished: S2',
    ]);
    expect(sign('S1')).not.toContain('come first');
    serviceplan(['sign', `${path.trim()}#S1`, '--as', 'anna', '--yes', '--all-done'], { cwd });
    expect(sign('S2')).not.toContain('come first');
  });

  describe('a step that comes back every month', () => {
    const early = /it is not due until .*/;
    const monthly = (due: string, ...signOffs: string[]) => {
      const fields = [`Due: ${due}`, 'Every: 1 m', ...signOffs.map((text) => `Sign-off: ${text}, done`)];
      return workspace(
        DOCUMENT.replace('- Due: 2026-11-18\n- Every: 3 m\n', fields.map((field) => `- ${field}\n`).join('')),
      );
    };
    const dryRun = (cwd: string, ...args: string[]) =>
      serviceplan(['sign', 'nordvik#C2', '--as', 'anna', ...args, '--dry-run'], { cwd }).out;

    it.each([
      ['2026-12-22', undefined],
      ['2026-12-23', 'it is not due until 2026-12-23'],
      ['2027-02-01', 'it is not due until 2027-02-01'],
    ])('and is due %s: warns of more than a month that is left, %s', (due, warning) => {
      expect(early.exec(dryRun(monthly(due)))?.[0]).toBe(warning);
    });

    it.each<[string, string, string[]]>([
      ['who countersigns', 'Bo Ek, 2026-11-20', []],
      ['who signs anew on the same day', 'Anna Berg, 2026-11-22', []],
      ['who refuses', 'Bo Ek, 2026-11-20', ['--meaning', 'not approved']],
      ['who refuses what was their own', 'Anna Berg, 2026-11-20', ['--meaning', 'not approved']],
    ])('warns nobody %s of the next occurrence, which that does not close', (_, before, args) => {
      const out = dryRun(monthly('2027-01-15', before), ...args);
      expect(out).toContain('+ Sign-off: Anna Berg, 2026-11-22');
      expect(out).not.toMatch(early);
      expect(out).not.toContain('this closes the occurrence');
    });
  });

  it('does not warn of steps that are signed in the same go', () => {
    const { out } = serviceplan(
      ['sign', 'nordvik#A1', 'nordvik#A2', 'nordvik#C2', '--as', 'anna', '--dry-run'],
      {
        cwd: workspace(),
      },
    );
    expect(out).not.toContain('finished');
  });

  it.each<[string, string[], string]>([
    ['sv', ['--meaning', 'godkänt'], 'approved'],
    ['nb', ['--meaning', 'ikke godkjent'], 'not approved'],
    ['en', ['--meaning', 'Done'], 'done'],
  ])('takes the meaning in words of %s', (_, args, meaning) => {
    const { out } = serviceplan(['sign', 'nordvik#A2', '--as', 'anna', ...args, '--dry-run'], {
      cwd: workspace(),
    });
    expect(out).toContain(`+ Sign-off: Anna Berg, 2026-11-22, ${meaning}, 2:`);
  });

  it('speaks the language that it is asked to, and writes that of the document', () => {
    const { out } = serviceplan(['sign', 'nordvik#A2', '--as', 'anna', '--dry-run', '--language', 'sv'], {
      cwd: workspace(),
    });
    expect(out).toContain('! varning: datumet räknas från A1, som inte är klart');
    expect(out).toContain('+ Sign-off: Anna Berg, 2026-11-22, done');
  });

  it.each<[string, string]>([
    ['anna', 'Anna Berg'],
    ['Anna Berg', 'Anna Berg'],
    ['anna berg', 'Anna Berg'],
    ['ANNA@example.com', 'Anna Berg'],
    ['kim@example.com', 'Kim Dahl'],
  ])('knows a person as %s', (as, name) => {
    const { out } = serviceplan(['sign', 'nordvik#A2', '--as', as, '--dry-run'], { cwd: workspace() });
    expect(out).toContain(`+ Sign-off: ${name}, 2026-11-22`);
  });

  it.each<[string, string[], string]>([
    ...NO_SIGNERS,
    ['no word for a meaning', ['--as', 'anna', '--meaning', 'aproved'], 'did you mean “approved”?'],
    ['a note of two lines', ['--as', 'anna', '--note', 'a\nb'], '--note must be one line'],
    [
      'a note like a digest',
      ['--as', 'anna', '--note', 'so, 1:2'],
      '--note must not be, or end after a comma in, what looks like a digest',
    ],
  ])('refuses %s', (_, args, error) => {
    const cwd = workspace();
    const { code, err } = serviceplan(['sign', 'nordvik#A2', ...args, '--yes'], { cwd, env: withoutGit });
    expect(code).toBe(2);
    expect(err).toContain(error);
    expect(nordvik(cwd)).toBe(DOCUMENT);
  });

  it('takes today for a day that has come', () => {
    const args = ['sign', 'nordvik#A2', '--as', 'anna', '--on', '2026-11-22', '--dry-run'];
    expect(serviceplan(args, { cwd: workspace() }).out).toContain('+ Sign-off: Anna Berg, 2026-11-22, done');
  });

  it.each<[string, string[], string]>([
    ...NO_SIGNERS.map(([who, args, error]): [string, string[], string] => [
      who,
      ['--reason', 'x', ...args],
      error,
    ]),
    ['a reason of two lines', ['--as', 'anna', '--reason', 'a\nb'], '--reason must be one line'],
    [
      'a reason like a digest',
      ['--as', 'anna', '--reason', 'so, 1:2'],
      '--reason must not be, or end after a comma in, what looks like a digest',
    ],
  ])('refuses to take back for %s', (_, args, error) => {
    const cwd = workspace();
    serviceplan(['sign', 'nordvik#A2', '--as', 'anna', '--yes'], { cwd });
    const signed = nordvik(cwd);
    const { code, err } = serviceplan(['unsign', 'nordvik#A2', ...args, '--yes'], {
      cwd,
      env: withoutGit,
    });
    expect(code).toBe(2);
    expect(err).toContain(error);
    expect(nordvik(cwd)).toBe(signed);
    expect(signed).not.toBe(DOCUMENT);
  });

  describe.each([
    [
      'sv',
      'nordvik.md har inget steg ”A9”; menade du ”A1”?',
      'det finns inget dokument med id:t ”nordvk”; menade du ”nordvik”? (privata dokument bara med --private)',
      'ange med --as vem som signerar (välj bland anna, bo, eva, kim, kim2)',
      '”Lund, Eva” kan inte stå i ”Sign” eller ”Utgår”, där kommatecken skiljer delarna åt; ändra namnet i inställningarna',
      'inget har skrivits: det finns ingen terminal att fråga i; lägg till --yes för att skriva detta, eller --dry-run för att se ändringarna',
    ],
    [
      'nb',
      'nordvik.md har ikke noe trinn «A9»; mente du «A1»?',
      'det finnes ikke noe dokument med id-en «nordvk»; mente du «nordvik»? (private dokumenter bare med --private)',
      'oppgi med --as hvem som signerer (velg blant anna, bo, eva, kim, kim2)',
      '«Lund, Eva» kan ikke stå i «Sign» eller «Utgår», der komma skiller delene fra hverandre; endre navnet i innstillingene',
      'ingenting er skrevet: Det finnes ingen terminal å spørre i; legg til --yes for å skrive dette, eller --dry-run for å se endringene',
    ],
    [
      'en',
      'nordvik.md has no step “A9”; did you mean “A1”?',
      'there is no document with the id “nordvk”; did you mean “nordvik”? (private documents only with --private)',
      'say who signs with --as (choose from anna, bo, eva, kim, kim2)',
      '“Lund, Eva” cannot be used in a sign-off or a waiver, whose parts are separated by commas; change the name in the settings',
      'nothing was written: there is no terminal to ask on; add --yes to write this, or --dry-run to see the diff',
    ],
  ])('in a workspace whose language is %s', (language, noStep, noDocument, nobody, comma, noTerminal) => {
    it.each([
      ['an unknown step', ['nordvik#A9', '--as', 'anna'], noStep],
      ['an unknown document', ['nordvk#A1', '--as', 'anna'], noDocument],
      ['nobody to sign as', ['nordvik#A1'], nobody],
      ['a name with a comma', ['nordvik#A1', '--as', 'eva'], comma],
      ['no terminal to ask on', ['nordvik#A1', '--as', 'anna'], noTerminal],
    ])('says %s in it, unless another is asked for', (_, args, said) => {
      const settings = SETTINGS.replace('language: en', `language: ${language}`);
      const cwd = folderWith({ 'serviceplan.yaml': settings, 'nordvik.md': DOCUMENT });
      const run = serviceplan(['sign', ...args], { cwd, env: withoutGit });
      expect({ code: run.code, err: run.err }).toEqual({ code: 2, err: `serviceplan: ${said}\n` });
      const asked = serviceplan(['sign', ...args, '--language', language], {
        cwd: workspace(),
        env: withoutGit,
      });
      expect(asked.err).toBe(run.err);
      expect(nordvik(cwd)).toBe(DOCUMENT);
    });
  });

  it('signs nothing of a complaint before it came', () => {
    const text =
      '---\nkind: complaint\nid: c\nlanguage: en\nstatus: open\ndates:\n  received: 2026-11-20\n---\n\n# C\n\n## S The six steps\n\n### S1 Apologise\n\n- Due: 2026-11-23\n';
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'c.md': text });
    const sign = (on: string) => serviceplan(['sign', 'c#S1', '--as', 'anna', '--on', on, '--yes'], { cwd });
    expect(sign('2026-11-19')).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toBe(text);
    expect(sign('2026-11-20').code).toBe(0);
    const unsign = (on: string) =>
      serviceplan(['unsign', 'c#S1', '--as', 'anna', '--on', on, '--reason', 'x', '--yes'], { cwd });
    expect(unsign('2026-11-19')).toMatchObject({ code: 2, out: '' });
    expect(unsign('2026-11-20').code).toBe(0);
  });

  it.each([
    ['nb', 'godkjnt', 'ferdig, godkjent or "ikke godkjent", not “godkjnt”; did you mean “godkjent”?'],
    ['sv', 'godkjnt', 'klart, godkänt or "ej godkänt", not “godkjnt”; did you mean “godkänt”?'],
    ['nb', 'aproved', 'ferdig, godkjent or "ikke godkjent", not “aproved”; did you mean “godkjent”?'],
    ['en', 'xyz', 'done, approved or "not approved", not “xyz”\n'],
  ])('names the meanings of a document in %s where “%s” is none', (language, word, expected) => {
    const cwd = workspace(DOCUMENT.replace('language: en', `language: ${language}`));
    const { err } = serviceplan(['sign', 'nordvik#A2', '--as', 'anna', '--meaning', word], { cwd });
    expect(err).toContain(`--meaning must be ${expected}`);
  });

  it('lets who has left sign for a day before', () => {
    const { out } = serviceplan(['sign', 'nordvik#A2', '--as', 'bo', '--on', '2026-10-31', '--dry-run'], {
      cwd: workspace(),
    });
    expect(out).toContain('+ Sign-off: Bo Ek, 2026-10-31, done');
  });

  it('signs as the person whose e-mail git knows', () => {
    const cwd = workspace();
    execFileSync('git', ['init', '-q'], { cwd });
    const signAs = (email: string) => {
      execFileSync('git', ['config', 'user.email', email], { cwd });
      return serviceplan(['sign', 'nordvik#A2', '--dry-run'], { cwd });
    };
    expect(signAs('Kim@Example.com').out).toContain('+ Sign-off: Kim Dahl, 2026-11-22, done');
    expect(signAs('x@example.com')).toMatchObject({ code: 2 });
    expect(signAs('x@example.com').err).toContain(
      'git’s user e-mail, x@example.com, belongs to nobody in the settings',
    );
  });

  it('writes nothing without --yes where nobody can be asked', () => {
    const cwd = workspace();
    expect(serviceplan(['sign', 'nordvik#A1', '--as', 'anna'], { cwd }).code).toBe(2);
    expect(nordvik(cwd)).toBe(DOCUMENT);
  });

  it('shows nothing raw that a document holds', () => {
    const cwd = workspace(
      DOCUMENT.replace('Market analysis', 'Mar\u001b[31mket').replace('short', 'sh\u202eort'),
    );
    const { out } = serviceplan(['sign', 'nordvik#A1', '--as', 'anna', '--dry-run'], { cwd });
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('\\u{1b}');
  });
});

describe('the evidence of a step that recurs', () => {
  const C2 = DOCUMENT.replace('Every: 3 m\n', 'Every: 3 m\n- Evidence: minutes of August\n');
  const stale = (cwd: string) => findings(cwd).filter((finding) => finding.startsWith('stale'));

  function statusOfC2(cwd: string): Partial<StepStatus> {
    const { documents } = JSON.parse(serviceplan(['status', '-f', 'json'], { cwd }).out) as {
      documents: { steps?: StepStatus[] }[];
    };
    return documents.flatMap(({ steps = [] }) => steps).find(({ id }) => id === 'C2') ?? {};
  }

  function signedC2(): string {
    const cwd = workspace(C2);
    serviceplan(['sign', 'nordvik#C2', '--as', 'anna', '--yes'], { cwd });
    return cwd;
  }

  it('of the next occurrence is no part of what was signed, and the next sign-off covers it', () => {
    const cwd = signedC2();
    appendFileSync(join(cwd, 'nordvik.md'), '- Evidence: minutes of November\n');
    expect(stale(cwd)).toEqual([]);
    const args = ['sign', 'nordvik#C2', '--as', 'anna', '--today', '2027-02-18', '--yes'];
    expect(serviceplan(args, { cwd }).code).toBe(0);
    expect(nordvik(cwd).split('### C2')[1]).toMatch(
      /- Evidence: minutes of August\n- Sign-off: .*\n- Evidence: minutes of November\n- Sign-off: .*2027-02-18.*\n$/,
    );
    expect(stale(cwd)).toEqual([]);
    writeFileSync(join(cwd, 'nordvik.md'), nordvik(cwd).replace('of November', 'of October'));
    expect(stale(cwd)).toEqual(['stale-sign-off C2']);
  });

  it('is pinned on the day of the sign-off without closing the next occurrence', () => {
    const cwd = workspace(C2.replace('minutes of August', '[minutes](minutes.md)'));
    writeFileSync(join(cwd, 'minutes.md'), 'August\n');
    const args = ['sign', 'nordvik#C2', '--as', 'anna', '--today', '2026-11-22', '--yes'];
    serviceplan(args, { cwd });
    const { due } = statusOfC2(cwd);
    expect(serviceplan([...args, '--pin'], { cwd }).code).toBe(0);
    expect(statusOfC2(cwd)).toMatchObject({ due, signedOn: '2026-11-22' });
    expect(nordvik(cwd)).toContain('[minutes](minutes.md) sha256:');
    expect(stale(cwd)).toEqual([]);
  });

  it('is said to belong below the sign-off where it was added above, and moved there on request', () => {
    const cwd = signedC2();
    const before = nordvik(cwd);
    const added = '- Evidence: minutes of November\n';
    writeFileSync(join(cwd, 'nordvik.md'), before.replace('of August\n', `of August\n${added}`));
    const { out } = serviceplan(['lint'], { cwd });
    expect(out).toMatch(
      /Evidence was added to C2 above the sign-off of 2026-11-22 by Anna Berg \(line 36\), so the step is not what was\s+signed\./,
    );
    expect(serviceplan(['verify'], { cwd }).out).toContain('Evidence was added to C2 above the sign-off');
    serviceplan(['lint', '--fix'], { cwd });
    expect(stale(cwd)).toEqual(['stale-sign-off C2']);
    serviceplan(['lint', '--fix', '--unsafe-fixes'], { cwd });
    expect(nordvik(cwd)).toContain(before.slice(before.indexOf('- Evidence: minutes of Aug')) + added);
    expect(stale(cwd)).toEqual([]);
  });

  it('is pinned for its own occurrence', () => {
    const pin = createHash('sha256').update('x\n').digest('hex').slice(0, 32);
    const cwd = signedC2();
    writeFileSync(join(cwd, 'november.md'), 'x\n');
    appendFileSync(join(cwd, 'nordvik.md'), `- Evidence: [November](november.md) sha256:${pin}\n`);
    writeFileSync(join(cwd, 'november.md'), 'y\n');
    expect(findings(cwd).filter((finding) => /evidence|stale/.test(finding))).toEqual([
      'changed-evidence C2',
    ]);
    expect(serviceplan(['verify'], { cwd }).code).toBe(0);
    expect(serviceplan(['lint'], { cwd }).out).toContain('has changed since it was pinned.');
    serviceplan(['sign', 'nordvik#C2', '--as', 'anna', '--today', '2027-02-18', '--pin', '--yes'], { cwd });
    writeFileSync(join(cwd, 'november.md'), 'z\n');
    expect(serviceplan(['verify'], { cwd })).toMatchObject({ code: 1 });
    expect(serviceplan(['lint'], { cwd }).out).toContain('is not what Anna Berg signed');
  });
});

describe('unsign', () => {
  it('takes a sign-off back, and says why', () => {
    const cwd = workspace();
    serviceplan(['sign', 'nordvik#A1', 'nordvik#C2', '--as', 'anna', '--yes'], { cwd });
    const signed = nordvik(cwd);
    const args = [
      'unsign',
      'nordvik#A1',
      'nordvik#C2',
      '--as',
      'anna',
      '--reason',
      'the wrong customer',
      '--yes',
    ];
    const { code, out } = serviceplan(args, { cwd });
    expect(code).toBe(0);
    expect(out).toContain('  Sign-off: Anna Berg, 2026-11-22, done, 2:');
    expect(out).toContain('  + Sign-off: Anna Berg, 2026-11-22, not approved, the wrong customer, 2:');
    // It was four days late: nothing tells that it was not three months more.
    expect(out).toContain(
      '  due again 2026-11-18\n  ! warning: the document no longer says when it was due before; if that was another day, write it in\n',
    );
    for (const line of signed.split('\n').filter((text) => text.includes('done')))
      expect(nordvik(cwd)).toContain(line);
    const { documents } = JSON.parse(serviceplan(['status', '--format', 'json'], { cwd }).out) as {
      documents: { steps: { id: string; state: string; due: string }[] }[];
    };
    expect(documents[0]?.steps.map(({ id, state, due }) => [id, state, due])).toEqual([
      ['A1', 'overdue', '2026-11-18'],
      ['A2', 'due-soon', '2026-11-25'],
      ['C2', 'overdue', '2026-11-18'],
    ]);
    expect(findings(cwd).filter((finding) => /sign-off|malformed/.test(finding))).toEqual([]);
    const again = serviceplan(args, { cwd });
    expect(again.out).toBe(
      'nordvik#A1: not signed, nothing to take back\nnordvik#C2: not signed, nothing to take back\n',
    );
  });

  it('warns of no date that is certain', () => {
    const cwd = workspace(DOCUMENT.replace('2026-11-18\n- Every', '2026-12-01\n- Every'));
    serviceplan(['sign', 'nordvik#C2', '--as', 'anna', '--yes'], { cwd });
    const args = ['unsign', 'nordvik#C2', '--as', 'anna', '--reason', 'oops', '--yes'];
    const { out } = serviceplan(args, { cwd });
    expect(out).toContain('  due again 2026-12-01\n');
    expect(out).not.toContain('warning');
  });

  it('asks for a reason', () => {
    const cwd = workspace();
    const { code, err } = serviceplan(['unsign', 'nordvik#A1', '--as', 'anna', '--yes'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('serviceplan: say why with --reason; the document keeps it\n');
  });

  it.each([
    ['sv', 'ange skälet med --reason; det står sedan kvar i dokumentet'],
    ['nb', 'oppgi begrunnelsen med --reason; den blir stående i dokumentet'],
  ])('asks for a reason in %s', (language, said) => {
    const args = ['unsign', 'nordvik#A1', '--as', 'anna', '--yes', '--language', language];
    expect(serviceplan(args, { cwd: workspace() })).toEqual({
      code: 2,
      out: '',
      err: `serviceplan: ${said}\n`,
    });
  });
});

describe('a file that changes meanwhile', () => {
  it('is signed as it then stands', () => {
    const cwd = workspace();
    serviceplan(['sign', 'nordvik#A1', '--as', 'anna', '--yes'], { cwd });
    writeFileSync(join(cwd, 'nordvik.md'), nordvik(cwd).replace('A short report.', 'A long report.'));
    expect(findings(cwd)).toContain('stale-sign-off A1');
    serviceplan(['sign', 'nordvik#A1', '--as', 'anna', '--yes'], { cwd });
    expect(findings(cwd)).not.toContain('stale-sign-off A1');
  });
});

/** The digest of the sign-off that a document holds at a place. */
function digestIn(cwd: string, index: number): string {
  return [...nordvik(cwd).matchAll(/2:[0-9a-f]{12}/g)][index]?.[0] ?? '';
}
