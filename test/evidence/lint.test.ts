import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const REPORT = '# Report\n\nThree competitors.\n';
const pinOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;

/** A workspace whose lifecycle has a step with this evidence, and the report in its folder. */
const workspaceWith = (evidence: string, more: Record<string, string> = {}) =>
  folderWith({
    'serviceplan.yaml': 'language: sv\n',
    'docs/a1.md': REPORT,
    'lifecycle.md': `---\nkind: lifecycle\nid: x\nlanguage: sv\ncustomer: X\n---\n\n# X\n\n## A Förberedelse\n\n### A1 Marknadsanalys\n\n- Underlag: ${evidence}\n`,
    ...more,
  });

interface Finding {
  readonly rule: string;
  readonly message: string;
}
function findingsIn(cwd: string): Finding[] {
  const { out } = serviceplan(['lint', '--format', 'json', 'lifecycle.md'], { cwd });
  const { files } = JSON.parse(out) as { files: { findings: Finding[] }[] };
  return (files[0]?.findings ?? []).filter(({ rule }) =>
    ['broken-link', 'changed-evidence', 'missing-evidence', 'malformed-field'].includes(rule),
  );
}

describe('lint of evidence', () => {
  it('is content with a file that is there, pinned or not', () => {
    expect(findingsIn(workspaceWith('[rapport](docs/a1.md)'))).toEqual([]);
    expect(findingsIn(workspaceWith(`[rapport](docs/a1.md) ${pinOf(REPORT)}`))).toEqual([]);
    expect(findingsIn(workspaceWith(`[rapport](/docs/a1.md) ${pinOf(REPORT)}`))).toEqual([]);
    expect(findingsIn(workspaceWith('Avtal 2026-17'))).toEqual([]);
  });

  it('finds a file that is gone, once', () => {
    expect(findingsIn(workspaceWith(`[rapport](docs/a2.md) ${pinOf(REPORT)}`))).toMatchObject([
      {
        rule: 'broken-link',
        message: 'A1 points to docs/a2.md as evidence, but there is no such file in this workspace.',
      },
    ]);
  });

  it('finds a pinned file that has changed, but for its line ends', () => {
    const cwd = workspaceWith(`[rapport](docs/a1.md) ${pinOf(REPORT)}`);
    writeFileSync(join(cwd, 'docs/a1.md'), REPORT.replaceAll('\n', '\r\n'));
    expect(findingsIn(cwd)).toEqual([]);
    writeFileSync(join(cwd, 'docs/a1.md'), REPORT.replace('Three', 'Four'));
    expect(findingsIn(cwd)).toMatchObject([
      {
        rule: 'changed-evidence',
        message: 'docs/a1.md, the evidence of A1, has changed since it was pinned.',
      },
    ]);
    expect(serviceplan(['lint', 'lifecycle.md'], { cwd }).out).toContain(
      'Underlaget till A1, docs/a1.md, har ändrats sedan det låstes.',
    );
  });

  it('says who signed what a pinned file no longer is', () => {
    const cwd = workspaceWith(
      `[rapport](docs/a1.md) ${pinOf('another')}\n- Sign: Anna Berg, 2026-11-16, klart, 1:000000000000`,
    );
    expect(findingsIn(cwd)).toMatchObject([
      { message: expect.stringContaining('is not what Anna Berg signed on 2026-11-16') as unknown },
    ]);
  });

  it('does not open a folder or wait for a pipe', () => {
    const cwd = workspaceWith(`[rapport](docs/a1.md) ${pinOf(REPORT)}`);
    rmSync(join(cwd, 'docs/a1.md'));
    mkdirSync(join(cwd, 'docs/a1.md'));
    expect(findingsIn(cwd)).toMatchObject([
      {
        rule: 'changed-evidence',
        message: expect.stringContaining('is not a readable file in this workspace') as unknown,
      },
    ]);
    rmSync(join(cwd, 'docs/a1.md'), { recursive: true });
    execFileSync('mkfifo', [join(cwd, 'docs/a1.md')]);
    expect(findingsIn(cwd)).toHaveLength(1);
  });
});

describe('sign --pin', () => {
  const sign = (cwd: string, ...args: string[]) =>
    serviceplan(['sign', 'x#A1', '--as', 'anna', '--pin', ...args], { cwd });

  it('pins what is signed, so that a later change is seen, and pins anew when it is signed again', () => {
    const cwd = workspaceWith('[rapport](docs/a1.md)\n- Underlag: Avtal 2026-17', {
      'serviceplan.yaml': 'language: sv\npeople:\n  anna: { name: Anna Berg }\n',
    });
    const { code, out } = sign(cwd, '--yes');
    expect(code).toBe(0);
    expect(out).toContain(`+ Underlag: rapport ${pinOf(REPORT)}\n`);
    const text = readFileSync(join(cwd, 'lifecycle.md'), 'utf8');
    expect(text).toContain(
      `- Underlag: [rapport](docs/a1.md) ${pinOf(REPORT)}\n- Underlag: Avtal 2026-17\n- Sign: Anna Berg, 2026-11-22, klart, 2:`,
    );
    const bad = () =>
      serviceplan(['lint', 'lifecycle.md'], { cwd }).out.match(/stale-sign-off|changed-evidence/g) ?? [];
    expect(bad()).toEqual([]);
    expect(sign(cwd, '--yes').err).toContain('Det finns inget att ändra');

    writeFileSync(join(cwd, 'docs/a1.md'), 'another');
    expect(bad()).toEqual(['changed-evidence']);
    expect(sign(cwd, '--yes').code).toBe(0);
    expect(bad()).toEqual([]);
    expect(readFileSync(join(cwd, 'lifecycle.md'), 'utf8')).toContain(pinOf('another'));

    rmSync(join(cwd, 'docs/a1.md'));
    const { code: ended, out: told } = serviceplan(['verify'], { cwd });
    expect(ended).toBe(1);
    expect(told).toContain('docs/a1.md, är ingen läsbar fil i arbetsytan');
  });

  it('warns where a step brings forth a document and no evidence points to it', () => {
    const cwd = workspaceWith('', {
      'serviceplan.yaml': 'language: sv\npeople:\n  anna: { name: Anna Berg }\n',
    });
    expect(sign(cwd, '--dry-run').out).toContain('fast det ska resultera i ett dokument (market-analysis)');
  });

  it('writes nothing with --dry-run, and leaves evidence that is not there unpinned', () => {
    const cwd = workspaceWith('[rapport](docs/gone.md)', {
      'serviceplan.yaml': 'language: sv\npeople:\n  anna: { name: Anna Berg }\n',
    });
    const before = readFileSync(join(cwd, 'lifecycle.md'), 'utf8');
    expect(sign(cwd, '--dry-run').out).not.toContain('sha256');
    expect(readFileSync(join(cwd, 'lifecycle.md'), 'utf8')).toBe(before);
  });
});
