import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const SETTINGS =
  'language: en\npeople:\n  anna: { name: Anna Berg, roles: [sales] }\n  bo: { name: Bo Ek, email: bo@example.com }\n';

const lifecycle = (id: string, language = 'en') =>
  `---\nkind: lifecycle\nid: ${id}\nlanguage: ${language}\ncustomer: X\nroles:\n  finance:\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Responsible: anna\n- Due: 2026-01-12\n\n### A2 Two\n\n- Due: 2026-01-13\n\n### A3 Three\n\nText.\n\n### A4 Four\n\n- Responsible: anna\n- Sign-off: Anna Berg, 2026-01-09\n`;

/** A workspace with two documents. */
const workspace = () =>
  folderWith({
    'serviceplan.yaml': SETTINGS,
    'customers/nordvik/lifecycle.md': lifecycle('nordvik'),
    'customers/sydvik/lifecycle.md': lifecycle('sydvik', 'sv'),
  });

const nordvik = (cwd: string) => readFileSync(join(cwd, 'customers/nordvik/lifecycle.md'), 'utf8');

describe('assign', () => {
  it('replaces who answers for a step, and changes nothing else', () => {
    const cwd = workspace();
    const { code, out, err } = serviceplan(['assign', 'nordvik#A1', 'bo', '--yes'], { cwd });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'nordvik#A1: anna → bo\n',
      err: 'changed: customers/nordvik/lifecycle.md\n',
    });
    expect(nordvik(cwd)).toBe(lifecycle('nordvik').replace('- Responsible: anna', '- Responsible: bo'));
  });

  it('takes several steps of several files, and writes what is missing in the language of each', () => {
    const cwd = workspace();
    const steps = [
      'nordvik#A2',
      'customers/nordvik/lifecycle.md#A3',
      'sydvik#A2',
      './customers/sydvik/lifecycle.md#A1',
    ];
    const { code, out } = serviceplan(['assign', ...steps, 'finance', '--yes'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(
      'nordvik#A2: nobody → finance\nnordvik#A3: nobody → finance\nsydvik#A2: nobody → finance\nsydvik#A1: anna → finance\n',
    );
    expect(nordvik(cwd)).toBe(
      lifecycle('nordvik')
        .replace('- Due: 2026-01-13', '- Responsible: finance\n- Due: 2026-01-13')
        .replace('Text.', '- Responsible: finance\n\nText.'),
    );
    expect(readFileSync(join(cwd, 'customers/sydvik/lifecycle.md'), 'utf8')).toContain(
      '\n- Ansvarig: finance\n- Due: 2026-01-13',
    );
  });

  it('shows the diff of a dry run and writes nothing', () => {
    const cwd = workspace();
    const { code, out } = serviceplan(['assign', 'nordvik#A2', 'sales', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('--- a/customers/nordvik/lifecycle.md\n+++ b/customers/nordvik/lifecycle.md\n@@');
    expect(out.split('\n').filter((line) => /^(?:\+(?!\+\+ )|-(?!-- ))/.test(line))).toEqual([
      '+- Responsible: sales',
    ]);
    expect(nordvik(cwd)).toBe(lifecycle('nordvik'));
  });

  it('says so where nothing is to be changed, and needs no leave for that', () => {
    const cwd = workspace();
    const { code, out, err } = serviceplan(['assign', 'nordvik#A1', 'anna'], { cwd });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'nordvik#A1: already anna\n',
      err: 'There is nothing to change.\n',
    });
    expect(nordvik(cwd)).toBe(lifecycle('nordvik'));
  });

  it('speaks the language that is asked for', () => {
    const cwd = workspace();
    const say = (language: string) =>
      serviceplan(['assign', 'nordvik#A1', 'anna', '--language', language], { cwd }).err;
    expect([say('sv'), say('nb')]).toEqual(['Det finns inget att ändra.\n', 'Det er ingenting å endre.\n']);
  });

  it('refuses who has left, from the day after the last', () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'serviceplan.yaml'), SETTINGS.replace('Bo Ek,', 'Bo Ek, until: 2026-08-31,'));
    const assign = (today: string) =>
      serviceplan(['assign', 'nordvik#A1', 'bo', '--yes', '--today', today], { cwd });
    expect(assign('2026-09-01')).toMatchObject({
      code: 2,
      err: 'serviceplan: Bo Ek left on 2026-08-31 and takes on no more steps; nothing was written\n',
    });
    expect(nordvik(cwd)).toBe(lifecycle('nordvik'));
    expect(assign('2026-08-31').code).toBe(0);
  });

  it.each<[words: string[], told: string]>([
    [['nordvik#A1', 'bo'], 'add --yes'],
    [['nordvik#A1', 'bu', '--yes'], 'did you mean “bo”?'],
    [['nordvik#A1', 'Anna Berg', '--yes'], 'did you mean “anna”?'],
    [['nordvik#A1', 'financ', '--yes'], 'did you mean “finance”?'],
    [['nordvik#A1', 'zzz', '--yes'], 'there are anna, bo, finance, sales'],
    [['nordvik#A11', 'bo', '--yes'], 'did you mean “A1”?'],
    [['nordvik#Z', 'bo', '--yes'], 'there are A1, A2, A3, A4'],
    [['nordvk#A1', 'bo', '--yes'], 'did you mean “nordvik”?'],
    [['nowhere.md#A1', 'bo', '--yes'], 'there is no file'],
    [['customers#A1', 'bo', '--yes'], '“customers” names several documents'],
    [['*/*/*.md#A1', 'bo', '--yes'], 'names several documents'],
    [['A1', 'bo', '--yes'], 'name a step as document#step'],
    [['nordvik#A1', 'nordvik#A2', '--yes'], 'and last who is responsible for them'],
    [['bo', '--yes'], 'name the steps'],
    [['nordvik#A4', 'bo', '--yes'], 'was signed on 2026-01-09'],
    [['nordvik#A1', 'sydvik#A4', 'bo', '--yes'], 'sydvik#A4 was signed'],
  ])('refuses %j and writes nothing', (words, told) => {
    const cwd = workspace();
    const { code, err } = serviceplan(['assign', ...words], { cwd });
    expect(err).toContain(told);
    expect(code).toBe(2);
    expect(nordvik(cwd)).toBe(lifecycle('nordvik'));
  });

  it.each<[language: string, words: string[], told: string]>([
    [
      'sv',
      ['nordvik#A1', 'bu'],
      '”bu” är varken en person i inställningarna eller en roll i customers/nordvik/lifecycle.md; menade du ”bo”?',
    ],
    [
      'nb',
      ['nordvik#A1', 'bu'],
      '«bu» er verken en person i innstillingene eller en rolle i customers/nordvik/lifecycle.md; mente du «bo»?',
    ],
    [
      'sv',
      ['A1', 'bo'],
      'ange ett steg som dokument#steg, till exempel nordvik#A1 eller customers/nordvik/lifecycle.md#A1, inte ”A1”',
    ],
    [
      'nb',
      ['nordvik#A4', 'bo'],
      'nordvik#A4 ble signert 2026-01-09; hvem som hadde ansvaret for trinnet, hører til det som ble signert. Ingenting er skrevet',
    ],
  ])('refuses in %s %j', (language, words, told) => {
    const args = ['assign', ...words, '--yes', '--language', language];
    expect(serviceplan(args, { cwd: workspace() }).err).toBe(`serviceplan: ${told}\n`);
  });

  it('refuses an id that two documents have, and a step that stands twice', () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'other.md'), lifecycle('nordvik').replace('### A2', '### A1'));
    const told = (word: string) => serviceplan(['assign', word, 'bo', '--yes'], { cwd }).err;
    expect(told('nordvik#A1')).toContain('name the file: customers/nordvik/lifecycle.md, other.md');
    expect(told('other.md#A1')).toContain('two steps A1');
  });

  it('refuses what it cannot write, and what lies outside the workspace', () => {
    const cwd = workspace();
    const outside = folderWith({ 'a.md': lifecycle('a') });
    symlinkSync(join(outside, 'a.md'), join(cwd, 'a.md'));
    expect(serviceplan(['assign', 'a.md#A1', 'bo', '--yes'], { cwd }).err).toContain('outside');
    expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe(lifecycle('a'));
    if (process.getuid?.() === 0) return;
    chmodSync(join(cwd, 'customers/nordvik/lifecycle.md'), 0o444);
    const { code, err } = serviceplan(['assign', 'nordvik#A1', 'bo', '--yes'], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'serviceplan: customers/nordvik/lifecycle.md could not be written (it is read-only); nothing was written\n',
    });
  });

  it('shows nothing of a document that could harm a terminal', () => {
    const cwd = workspace();
    const text = lifecycle('nordvik').replace('- Responsible: anna', '- Responsible: an\u001b[2Jna');
    writeFileSync(join(cwd, 'customers/nordvik/lifecycle.md'), text.replaceAll('\n', '\r\n'));
    const { out } = serviceplan(['assign', 'nordvik#A1', 'bo', '--dry-run'], { cwd });
    expect(out).not.toContain('\u001b');
    expect(out).toContain('-- Responsible: an\\u{1b}[2Jna\r\n+- Responsible: bo\r\n');
  });
});
