import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folderWith, serviceplan, temporaryFolder } from '../support/cli.js';
import { expectPeaceWithFormatters } from '../support/style-checkers.js';

const LIFECYCLE = 'customers/oppdiktet-kontorfellesskap-as/lifecycle.md';

/** The Norwegian example with slips in it: a label, a date, a phase that is gone. */
function workspaceWithSlips(): string {
  const cwd = copyOf('examples/nb-renhold');
  const text = readFileSync(join(cwd, LIFECYCLE), 'utf8');
  const without = text.slice(0, text.indexOf('## D ')) + text.slice(text.indexOf('## E '));
  const slips = without
    .replace('- Ansvarlig: ', '- Anssvarlig: ')
    .replace('den: 2026-11-11', 'den: 11/11/2026');
  writeFileSync(join(cwd, LIFECYCLE), slips);
  return cwd;
}

const read = (cwd: string) => readFileSync(join(cwd, LIFECYCLE), 'utf8');

describe('lint --fix', () => {
  it('mends the files, says so, and reports what is left', () => {
    const cwd = workspaceWithSlips();
    chmodSync(join(cwd, LIFECYCLE), 0o640);
    const names = readdirSync(join(cwd, 'customers/oppdiktet-kontorfellesskap-as'));
    expect(serviceplan(['lint'], { cwd })).toMatchObject({ code: 1, err: '--fix kan rette 3 av dem\n' });
    const { code, out, err } = serviceplan(['lint', '--fix'], { cwd });
    expect(err).toMatch(/^\d funn rettet i 1 dokument\n$/);
    expect(code).toBe(0);
    expect(out).not.toContain('malformed-field');
    expect(read(cwd)).toContain('## D Utvikling\n');
    expect(statSync(join(cwd, LIFECYCLE)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(cwd, 'customers/oppdiktet-kontorfellesskap-as'))).toEqual(names);
    const mended = read(cwd);
    expect(serviceplan(['lint', '--fix'], { cwd }).err).toBe('');
    expect(read(cwd)).toBe(mended);
  });

  it.each(['sv', 'nb', 'en'])('puts a scaffold in %s together again, word for word', (language) => {
    const cwd = temporaryFolder();
    const dates = ['--contract', '2027-02-01', '--start', '2027-03-01'];
    serviceplan(['init', '--yes', '--language', language, '--customer', 'Ett', ...dates], { cwd });
    for (const [path, spoil] of [
      [
        'customers/ett/lifecycle.md',
        (text: string) => text.replace(/## D [^]*?(?=## E )/, '').replace(/### A2 [^]*?(?=### A3 )/, ''),
      ],
      [
        'customers/ett/lifecycle.md',
        (text: string) => text.replace(/(### B1\.2 [^]*?)(### B1\.3 [^]*?)(?=### B1\.4 )/, '$2$1'),
      ],
      ['customers/ett/lifecycle.md', (text: string) => text.replace(/(### C1 .*\n)\n/, '$1')],
      ['service-plan.md', (text: string) => text.replace(/(\n## [^]*?)(\n## [^]*?)(?=\n## )/, '$2')],
    ] as const) {
      const whole = readFileSync(join(cwd, path), 'utf8');
      writeFileSync(join(cwd, path), spoil(whole));
      expect(spoil(whole)).not.toBe(whole);
      serviceplan(['lint', '--fix'], { cwd });
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(whole);
    }
  });

  it('shows with --diff what it would do, as git applies it', () => {
    const cwd = workspaceWithSlips();
    const before = read(cwd);
    const { code, out } = serviceplan(['lint', '--diff'], { cwd });
    expect(code).toBe(1);
    expect(read(cwd)).toBe(before);
    execFileSync('git', ['apply', '-'], { cwd, input: out });
    const applied = read(cwd);
    writeFileSync(join(cwd, LIFECYCLE), before);
    serviceplan(['lint', '--fix'], { cwd });
    expect(read(cwd)).toBe(applied);
    expect(serviceplan(['lint', '--diff'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });

  it('leaves tabs in its diffs as they are, so that git applies them', () => {
    const cwd = workspaceWithSlips();
    const tabs = read(cwd).replace(/^- /gm, '-\t');
    writeFileSync(join(cwd, LIFECYCLE), tabs);
    const { out } = serviceplan(['lint', '--diff'], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, input: out });
    const mended = read(cwd);
    expect(mended).not.toBe(tabs);
    const plan = ['assign', 'oppdiktet-kontorfellesskap-as#C6', 'per', '--dry-run', '--quiet'];
    const dryRun = serviceplan(plan, { cwd });
    expect([dryRun.code, dryRun.err]).toEqual([0, '']);
    execFileSync('git', ['apply', '-'], { cwd, input: dryRun.out });
    expect(read(cwd)).not.toBe(mended);
  });

  it.each(['github', 'stylish', 'json'])(
    'leaves the standard output to its data, with --format %s',
    (format) => {
      const cwd = workspaceWithSlips();
      const env = { GITHUB_ACTIONS: 'true' };
      const { out } = serviceplan(['lint', '--diff', '--format', format], { cwd, env });
      expect(out).toMatch(/^--- a\//);
      expect(out).toBe(serviceplan(['lint', '--diff'], { cwd }).out);
      const flags = ['lint', '--fix', '-', '--stdin-filename', LIFECYCLE, '--format', format];
      const fixed = serviceplan(flags, { cwd, input: read(cwd), env });
      expect(fixed.err).toContain('overdue-step');
      serviceplan(['lint', '--fix'], { cwd });
      expect(fixed.out).toBe(read(cwd));
    },
  );

  it('gives the standard input back, mended, findings beside it', () => {
    const cwd = workspaceWithSlips();
    const input = read(cwd);
    const flags = ['-', '--stdin-filename', LIFECYCLE];
    const { code, out, err } = serviceplan(['lint', '--fix', ...flags], { cwd, input });
    expect(code).toBe(0);
    expect(err).toContain('overdue-step');
    expect(read(cwd)).toBe(input);
    serviceplan(['lint', '--fix'], { cwd });
    expect(out).toBe(read(cwd));
    expect(serviceplan(['lint', '--fix', ...flags], { cwd, input: out }).out).toBe(out);
    const diff = serviceplan(['lint', '--diff', ...flags], { cwd, input });
    expect(diff).toMatchObject({ code: 1, out: expect.stringContaining('+## D Utvikling') as unknown });
  });

  it('keeps the byte order mark and the line ends', () => {
    const cwd = workspaceWithSlips();
    const input = `\uFEFF${read(cwd).replaceAll('\n', '\r\n')}`;
    writeFileSync(join(cwd, LIFECYCLE), input);
    serviceplan(['lint', '--fix'], { cwd });
    const mended = read(cwd);
    expect(mended.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(mended).toContain('\r\n## D Utvikling\r\n');
    expect(mended).not.toMatch(/(?<!\r)\n/);
  });

  it('makes suggestions only when asked', () => {
    const cwd = copyOf('examples/nb-renhold');
    writeFileSync(join(cwd, LIFECYCLE), read(cwd).replace('11-11 (start', '11-11 (strat'));
    expect(serviceplan(['lint'], { cwd }).err).toBe('--fix --unsafe-fixes kan rette 1 av dem\n');
    expect(serviceplan(['lint', '--fix'], { cwd }).code).toBe(1);
    expect(serviceplan(['lint', '--fix', '--unsafe-fixes'], { cwd }).code).toBe(0);
    expect(read(cwd)).toContain('11-11 (start');
    const alone = serviceplan(['lint', '--unsafe-fixes'], { cwd });
    expect(alone).toMatchObject({ code: 2, err: 'serviceplan: --unsafe-fixes krever --fix eller --diff\n' });
  });

  it('changes nothing that was signed', () => {
    const cwd = copyOf('examples/nb-renhold');
    const signed = /^### A2 .*\n\n- Ansvarlig: (\S+)\n.*\n- Sign: /m.exec(read(cwd))?.[1] ?? '';
    expect(signed).not.toBe('');
    // Signed with the slip in it: the digest is that of the step as it stands.
    const [before = '', step = ''] = read(cwd).split(/^(?=### A2 )/m);
    const slipped =
      before +
      step.replace(`- Ansvarlig: ${signed}`, `- Anssvarlig: ${signed}`).replace(/, 1:[0-9a-f]{12}$/m, '');
    writeFileSync(join(cwd, LIFECYCLE), slipped);
    const { out } = serviceplan(['lint', '--fix', '--unsafe-fixes'], { cwd });
    expect(read(cwd)).toContain(`- Anssvarlig: ${signed}`);
    expect(out).toContain('malformed-field');
    expect(out).not.toContain('stale-sign-off');
  });

  it('does not write through a link that leads out of the workspace', () => {
    const cwd = workspaceWithSlips();
    const outside = folderWith({ 'secret.md': read(cwd) });
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'link.md'));
    const { code, err } = serviceplan(['lint', '--fix', 'link.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('leder til en fil utenfor');
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(read(cwd));
  });

  it('keeps peace with markdownlint and prettier', () => {
    const cwd = workspaceWithSlips();
    for (const language of ['en', 'sv']) {
      serviceplan(['init', language, '--yes', '--language', language, '--customer', 'X'], { cwd });
      const path = join(cwd, language, 'customers/x/lifecycle.md');
      const text = readFileSync(path, 'utf8');
      const [b2, c, d] = ['## B2 ', '## C ', '## D '].map((start) => text.indexOf(start));
      writeFileSync(
        path,
        text.slice(0, b2) +
          text.slice(c, d) +
          text.slice(b2, c).replace(/### B2\.2[^]*?(?=### )/, '') +
          text.slice(d),
      );
      const plan = join(cwd, language, 'service-plan.md');
      writeFileSync(plan, readFileSync(plan, 'utf8').replace(/## [^]*?(?=## )/, ''));
      expect(serviceplan(['lint', '--fix', language], { cwd }).code).toBe(0);
    }
    serviceplan(['lint', '--fix'], { cwd });
    expectPeaceWithFormatters(cwd);
    expect(existsSync(join(cwd, 'en/service-plan.md'))).toBe(true);
  });
});
