import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const SETTINGS =
  'language: en\npeople:\n  anna: { name: Anna Berg, email: Anna@Example.com }\n  bo: { name: Bo Ek, email: bo@example.com, until: 2026-08-31 }\n  cy: { name: Cy Li }\n  cyn: { name: Cy Li }\n';

const lifecycle = (language = 'en') =>
  `---\nkind: lifecycle\nid: nordvik\nlanguage: ${language}\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Responsible: anna\n- Due: 2026-12-01\n\n### A2 Two\n\n- Responsible: anna\n- Due: 2026-12-01\n- Sign-off: Anna Berg, 2026-01-09\n`;

const workspace = (language?: string) =>
  folderWith({ 'serviceplan.yaml': SETTINGS, 'nordvik.md': lifecycle(language) });
const nordvik = (cwd: string) => readFileSync(join(cwd, 'nordvik.md'), 'utf8');
const waive = (cwd: string, args: string[]) => serviceplan(['waive', 'nordvik#A1', ...args], { cwd });

const ANNA = ['--as', 'anna', '--yes'];

/** Where A1 stands on a day. */
const stateOn = (cwd: string) => (today: string) => {
  const { out } = serviceplan(['status', '--format', 'json', '--today', today], { cwd });
  const [document] = (JSON.parse(out) as { documents: { steps: { state: string }[] }[] }).documents;
  return document?.steps[0]?.state;
};

describe('waive', () => {
  it('takes a step out, by whom, from when, until when and why', () => {
    const cwd = workspace();
    const { code, out, err } = waive(cwd, ['--reason', 'no premises', '--until', '2026-12-31', ...ANNA]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'nordvik#A1: waived by Anna Berg until 2026-12-31: no premises\n',
      err: 'changed: nordvik.md\n',
    });
    expect(nordvik(cwd)).toBe(
      lifecycle().replace(
        '- Due: 2026-12-01\n',
        '- Due: 2026-12-01\n- Waived: Anna Berg, 2026-11-22, until 2026-12-31, no premises\n',
      ),
    );
  });

  it('is in force until its last day; after it the step is open again', () => {
    const cwd = workspace();
    waive(cwd, ['--reason', 'no premises', '--until', '2026-12-31', ...ANNA]);
    expect(['2026-11-22', '2026-12-31', '2027-01-01'].map(stateOn(cwd))).toEqual([
      'waived',
      'waived',
      'overdue',
    ]);
    const expired = serviceplan(['lint', '--today', '2027-01-01'], { cwd });
    expect(expired.out).toContain('expired-waiver');
  });

  it('may end today', () => {
    const cwd = workspace();
    expect(waive(cwd, ['--reason', 'no premises', '--until', '2026-11-22', ...ANNA]).code).toBe(0);
    expect(nordvik(cwd)).toContain('- Waived: Anna Berg, 2026-11-22, until 2026-11-22, no premises\n');
  });

  it('is in force from its day; before it the step is open', () => {
    const waived = '- Due: 2026-11-20\n- Waived: Bo Ek, 2026-12-01, no premises\n';
    const text = lifecycle().replace('- Due: 2026-12-01\n', waived);
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'nordvik.md': text });
    expect(['2026-11-20', '2026-11-22', '2026-11-30', '2026-12-01'].map(stateOn(cwd))).toEqual([
      'due-soon',
      'overdue',
      'overdue',
      'waived',
    ]);
  });

  it('replaces a waiver, and leaves one that says the same', () => {
    const cwd = workspace();
    waive(cwd, ['--reason', 'no premises', '--until', '2026-12-31', ...ANNA]);
    const before = nordvik(cwd);
    const same = ['--reason', 'no premises', '--until', '2026-12-31', '--today', '2026-11-24', ...ANNA];
    expect(waive(cwd, same)).toEqual({
      code: 0,
      out: 'nordvik#A1: already waived like this\n',
      err: 'There is nothing to change.\n',
    });
    expect(waive(cwd, ['--reason', 'not at all', ...ANNA]).out).toBe(
      'nordvik#A1: waived by Anna Berg: not at all\n  instead of: Anna Berg, 2026-11-22, until 2026-12-31, no premises\n',
    );
    expect(nordvik(cwd)).toBe(before.replace('until 2026-12-31, no premises', 'not at all'));
  });

  it.each([
    ['sv', '- Utgår: Anna Berg, 2026-11-22, till 2026-12-31, inga lokaler\n'],
    ['nb', '- Utgår: Anna Berg, 2026-11-22, til 2026-12-31, inga lokaler\n'],
  ])('writes the language of the document: %s', (language, line) => {
    const cwd = workspace(language);
    waive(cwd, ['--reason', 'inga lokaler', '--until', '2026-12-31', ...ANNA]);
    expect(nordvik(cwd)).toContain(line);
  });

  it.each([
    'the customer has premises of its own, and has had them since long before the contract was signed, as the minutes say',
    'a *star*, a_b and _c_, <b>, [x](y), `code`, ~~gone~~, AT&T &amp; co, 100 % sure',
    'see https://example.com/a/very/long/address/that/does/not/fit/on/any/line/of/eighty/columns/at/all # 1 > 2',
    '- no - dash 1. at the beginning of any line that is as long as this one is + plus',
    'until further notice',
  ])('says the reason as it was given, on lines that formatters leave alone: %s', async (reason) => {
    const cwd = workspace();
    const { code, err } = waive(cwd, ['--reason', reason, '--until', '2026-12-31', ...ANNA]);
    expect(err).toBe('changed: nordvik.md\n');
    expect(code).toBe(0);
    const again = waive(cwd, ['--reason', reason, '--until', '2026-12-31', ...ANNA]);
    expect(again.err).toBe('There is nothing to change.\n');
    const text = nordvik(cwd);
    expect(await prettier.check(text, { parser: 'markdown' })).toBe(true);
    for (const line of text.split('\n')) {
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('knows people by key, name or e-mail address, and else by what git knows', () => {
    const by = (args: string[]) => {
      const cwd = workspace();
      const { err } = waive(cwd, ['--reason', 'x', '--yes', ...args]);
      return /- Waived: ([^,]*),/.exec(nordvik(cwd))?.[1] ?? err;
    };
    expect(by(['--as', 'anna berg'])).toBe('Anna Berg');
    expect(by(['--as', 'ANNA@example.com'])).toBe('Anna Berg');
    expect(by(['--as', 'ana'])).toContain('did you mean “anna”?');
    expect(by(['--as', 'Cy Li'])).toContain('could be cy or cyn');
    expect(by(['--as', 'bo'])).toContain('left on 2026-08-31');
    expect(by([])).toContain('say who signs with --as');

    const cwd = workspace();
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['config', 'user.email', 'anna@example.com'], { cwd });
    expect(waive(cwd, ['--reason', 'x', '--yes']).code).toBe(0);
    expect(nordvik(cwd)).toContain('- Waived: Anna Berg,');
  });

  it.each<[args: string[], told: string]>([
    [['--as', 'anna', '--yes'], 'say why with --reason'],
    [['--reason', ' ', ...ANNA], '--reason must not be empty'],
    [['--reason', 'a\nb', ...ANNA], 'one line'],
    [['--reason', 'x', '--until', '2026-11-21', ...ANNA], '2026-11-21 is past'],
    [['--reason', 'x', '--until', 'soon', ...ANNA], '--until'],
    [['nordvik#A2', '--reason', 'x', ...ANNA], 'nordvik#A2 was signed on 2026-01-09'],
    [['--reason', 'until further notice, or so', ...ANNA], 'would be read as the last day'],
    [['--reason', 'till 2026-12-31', ...ANNA], 'give that with --until'],
    [['--reason', 'x', '--as', 'anna'], 'add --yes'],
  ])('refuses %j and writes nothing', (args, told) => {
    const cwd = workspace();
    const { code, err } = waive(cwd, args);
    expect(err).toContain(told);
    expect(code).toBe(2);
    expect(nordvik(cwd)).toBe(lifecycle());
  });

  it.each<[language: string, args: string[], told: string]>([
    ['sv', ['--as', 'anna'], 'ange skälet med --reason, till exempel --reason "kunden har egna lokaler"'],
    [
      'nb',
      ['--as', 'anna'],
      'oppgi begrunnelsen med --reason, for eksempel --reason "kunden har egne lokaler"',
    ],
    [
      'sv',
      ['--reason', 'x', '--until', '2026-11-21', ...ANNA],
      '--until: 2026-11-21 har passerat; i dag är det 2026-11-22',
    ],
    [
      'nb',
      ['--reason', 'x', '--until', '2026-11-21', ...ANNA],
      '--until: 2026-11-21 er passert; i dag er det 2026-11-22',
    ],
    [
      'sv',
      ['nordvik#A2', '--reason', 'x', ...ANNA],
      'nordvik#A2 signerades 2026-01-09; det finns inget som kan utgå. Inget har skrivits',
    ],
    [
      'nb',
      ['nordvik#A2', '--reason', 'x', ...ANNA],
      'nordvik#A2 ble signert 2026-01-09; det er ingenting som kan utgå. Ingenting er skrevet',
    ],
    [
      'sv',
      ['--reason', 'x', '--as', 'bo', '--yes'],
      'Bo Ek slutade 2026-08-31 och kan inte stå för något 2026-11-22; inget har skrivits',
    ],
    [
      'nb',
      ['--reason', 'x', '--as', 'bo', '--yes'],
      'Bo Ek sluttet 2026-08-31 og kan ikke stå for noe 2026-11-22; ingenting er skrevet',
    ],
  ])('refuses in %s %j', (language, args, told) => {
    const settings = SETTINGS.replace('language: en', `language: ${language}`);
    const cwd = folderWith({ 'serviceplan.yaml': settings, 'nordvik.md': lifecycle() });
    expect(waive(cwd, args)).toEqual({ code: 2, out: '', err: `serviceplan: ${told}\n` });
    expect(waive(cwd, [...args, '--language', 'en']).err).not.toContain(told);
  });

  it('keeps a file with the line ends of Windows as it is', () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'nordvik.md'), lifecycle().replaceAll('\n', '\r\n'));
    waive(cwd, [
      '--reason',
      'long enough to be wrapped onto a second line of the list, as this one is',
      ...ANNA,
    ]);
    expect(nordvik(cwd).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
