import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realWorld } from '../../src/cli/real-world.js';
import { tellEnding } from '../../src/cli/tell-ending.js';
import { notice } from '../../src/languages/notices.js';
import { sayNotice } from '../../src/languages/say-notice.js';
import { message } from '../../src/languages/messages.js';
import { folderWith, ROOT, serviceplan } from '../support/cli.js';

// What the tool says to whoever runs it, and in which language. What each command refuses is held beside the command.

const workspace = (language: string, more = '') =>
  folderWith({
    'serviceplan.yaml': `language: ${language}\n${more}`,
    'a.md': '---\nkind: service-plan\nid: a\n---\n\n# A\n',
  });

describe('notices', () => {
  it.each([
    ['sv', /[“«»„]/],
    ['nb', /[“”„]/],
    ['en', /[«»„]/],
  ])('quote as people do in %s', (language, foreign) => {
    const folder = join(ROOT, 'src/languages', language, 'notices');
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(foreign);
  });

  it('say what they hold in the same language', async () => {
    const failed = notice('not-written', { path: 'a.md', reason: notice('disk-full', { code: 'ENOSPC' }) });
    expect(await sayNotice('sv', notice('nothing-written', { failed }))).toBe(
      'a.md gick inte att skriva (disken är full: ENOSPC); inget har skrivits',
    );
    const said = message('date-form', { text: 'soon' });
    expect(await sayNotice('nb', notice('flag-said', { flag: '--start', said }))).toBe(
      '--start: «soon» er ikke en dato: Skriv den som ÅÅÅÅ-MM-DD.',
    );
  });
});

it('show nothing raw, not even to who looks for the cause of an error', async () => {
  let said = '';
  const world = { ...realWorld(process), env: { SERVICEPLAN_DEBUG: '1' }, cwd: workspace('en') };
  const err = (text: string) => (said += text);
  expect(await tellEnding(new Error('evil\u001b[31m\u202e'), { ...world, err }, {})).toBe(2);
  expect(said).toContain('\n    at ');
  expect(said).not.toMatch(/[\u001b\u202e]/);
});

describe('who runs a command that cannot run', () => {
  const MISTYPED = {
    sv: 'serviceplan: flaggan ”--formt” finns inte; menade du ”--format”?\n',
    nb: 'serviceplan: flagget «--formt» finnes ikke; mente du «--format»?\n',
    en: 'serviceplan: there is no flag “--formt”; did you mean “--format”?\n',
  };

  it.each(['sv', 'nb', 'en'] as const)('is spoken to in the language of the workspace: %s', (language) => {
    const run = serviceplan(['lint', '--formt', 'json'], { cwd: workspace(language) });
    expect(run).toEqual({ code: 2, out: '', err: MISTYPED[language] });
  });

  it.each([
    ['where a flag says so', ['--language', 'nb'], 'nb'],
    ['where a flag says so, in one word', ['--language=nb'], 'nb'],
  ] as const)('is spoken to in another %s', (_, flags, language) => {
    const { code, err } = serviceplan(['lint', '--formt', 'json', ...flags], { cwd: workspace('sv') });
    expect(code).toBe(2);
    expect(err).toBe(MISTYPED[language]);
  });

  it('is spoken to in the language of the folder that a flag names, from outside of any workspace', () => {
    const cwd = workspace('nb');
    const outside = folderWith({ 'x.md': 'x' });
    const elsewhere = serviceplan(['gate', 'nobody', '--cwd', cwd], { cwd: outside });
    expect(elsewhere.err).toContain('«nobody»');
    expect(serviceplan(['gate', 'nobody'], { cwd: outside }).err).toContain('there is no serviceplan.yaml');
  });

  it('is spoken to in the language of the workspace although the flags or the settings are wrong', () => {
    const cwd = workspace('sv', 'timeZone: Nowhere/Land\n');
    expect(serviceplan(['lint', '--formt'], { cwd }).err).toBe(MISTYPED.sv);
    expect(serviceplan(['lint', '--language', 'no'], { cwd }).err).toBe(
      'serviceplan: --language ska vara något av sv, nb, en, inte ”no”; menade du ”nb”?\n',
    );
    const missing = serviceplan(['lint', '--cwd', 'nowhere'], { cwd: workspace('sv') });
    expect(missing.err).toBe('serviceplan: --cwd: mappen ”nowhere” finns inte\n');
  });

  it.each([
    ['sv', 'kommandot ”lnt” finns inte; menade du ”lint”?'],
    ['nb', 'kommandoen «lnt» finnes ikke; mente du «lint»?'],
    ['en', 'there is no command “lnt”; did you mean “lint”?'],
  ])('is told in %s of a command that is none', (language, said) => {
    expect(serviceplan(['lnt'], { cwd: workspace(language) }).err).toBe(`serviceplan: ${said}\n`);
  });
});
