import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';
import { Keyring } from '../support/keys.js';
import { git } from '../support/repository.js';
import { AttackedPlan, makeHonestPlan } from './attacked-plan.js';
import { type Attack, ATTACKS } from './attacks.js';

// Attacks and accidents, each done to a signed workspace of its own with the real ssh-keygen and the real git, and what
// finds them. The table in docs/keys.md is this list: UPDATE=1 writes it.

const said = new Map<number | 'honest', string[]>();
const folder = temporaryFolder();

beforeAll(() => {
  const ring = new Keyring();
  makeHonestPlan(join(folder, 'honest'), ring);
  ATTACKS.forEach((attack, index) => prepare(attack, join(folder, String(index)), ring));
  collect('lint', [], lintFindings);
  collect('verify', [], verifyFindings);
  ATTACKS.forEach(({ layer }, index) => {
    if (layer === 'trusted ref') collectTrusted(index);
  });
});

function prepare({ happens }: Attack, to: string, ring: Keyring): void {
  cpSync(join(folder, 'honest'), to, { recursive: true });
  git(to, ['checkout', '-q', '-b', 'change']);
  happens(new AttackedPlan(to, ring));
}

function collect(
  command: string,
  flags: readonly string[],
  find: (found: never) => [string, string][],
): void {
  const { out, err } = serviceplan([command, '--format', 'json', ...flags, '.'], { cwd: folder });
  if (out === '') throw new Error(err);
  for (const [path, what] of find(JSON.parse(out) as never)) {
    const [name = ''] = path.split('/');
    const key = name === 'honest' ? name : Number(name);
    said.set(key, [...(said.get(key) ?? []), what]);
  }
}

function collectTrusted(index: number): void {
  const cwd = join(folder, String(index));
  const { code, out, err } = serviceplan(['verify', '--format', 'json', '--trust-ref', 'main'], { cwd });
  const found = out === '' ? [] : verifyFindings(JSON.parse(out) as never).map(([, what]) => what);
  if (code === 2 && err.includes('has no')) found.push('verify: refused');
  said.set(index, [...(said.get(index) ?? []), ...found.map((what) => what.replace('verify:', 'trusted:'))]);
}

function lintFindings({
  files,
}: {
  files: { path: string; findings: { rule: string }[] }[];
}): [string, string][] {
  return files.flatMap(({ path, findings }) =>
    findings.map(({ rule }): [string, string] => [path, `lint: ${rule}`]),
  );
}

interface VerifyJson {
  readonly documents: readonly {
    readonly path: string;
    readonly signOffs: readonly {
      readonly state: string;
      readonly reason?: string;
      readonly git?: { readonly type: string; readonly bySigner?: boolean };
    }[];
    readonly lacks: readonly { readonly reason: string }[];
    readonly orphans: readonly unknown[];
    readonly sameId?: unknown;
  }[];
}

function verifyFindings({ documents }: VerifyJson): [string, string][] {
  return documents.flatMap(({ path, signOffs, lacks, orphans, sameId }) => {
    const states = signOffs.flatMap(({ state, reason, git: author }) => [
      ...(state === 'verified' || state === 'fresh' ? [] : [`verify: ${reason ?? state}`]),
      ...(author?.type === 'committed' && author.bySigner === false ? ['git: other'] : []),
      ...(author && author.type !== 'committed' ? [`git: ${author.type}`] : []),
    ]);
    const others = [
      ...lacks.map(({ reason }) => `verify: ${reason}`),
      ...orphans.map(() => 'verify: orphan'),
      ...(sameId === undefined ? [] : ['verify: same id']),
    ];
    return [...states, ...others].map((what): [string, string] => [path, what]);
  });
}

/** What was said, notes on what is merely not written or not committed yet aside. */
function heard(key: number | 'honest'): string[] {
  return [...new Set(said.get(key) ?? [])].filter((what) => !what.startsWith('git: uncommitted'));
}

describe('attacks and accidents', () => {
  it('are many, and an honest workspace is none', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
    expect(heard('honest')).toEqual([]);
  });

  it.each(ATTACKS.map((attack, index) => ({ ...attack, index })))(
    '$what: $layer',
    ({ layer, finds, index }) => {
      expect([...new Set(said.get(index) ?? [])]).toEqual(expect.arrayContaining([...finds]));
      if (layer === 'nothing') expect(heard(index)).toEqual([]);
      // Without the trusted ref nobody would know.
      if (layer === 'trusted ref')
        expect(heard(index).filter((what) => what.startsWith('verify:'))).toEqual([]);
    },
  );

  it('stand in the documentation', () => {
    const path = join(ROOT, 'docs/keys.md');
    const table = [
      '| what happens | what finds it | where it is reported |',
      '| --- | --- | --- |',
      ...ATTACKS.map(({ what, layer, finds }) => `| ${what} | ${layer} | ${toldBy(finds)} |`),
    ].join('\n');
    const text = projectFile('docs/keys.md');
    const shown = text.replace(
      /(<!-- attacks -->\n)[\s\S]*?(\n<!-- \/attacks -->)/,
      (_, before: string, after: string) => `${before}\n${table}\n${after}`,
    );
    if (process.env['UPDATE']) writeFileSync(path, shown);
    const cells = (markdown: string) =>
      markdown
        .replace(/ +\|/g, ' |')
        .replace(/\| -+ \|/g, '| --- |')
        .replace(/-{3,}/g, '---');
    expect(cells(text)).toBe(cells(shown));
  });
});

function toldBy(finds: readonly string[]): string {
  const places = finds.map((what) =>
    what.replace('trusted:', 'verify --trust-ref:').replace('git:', 'verify, git:'),
  );
  return places.length === 0 ? 'nowhere' : places.map((place) => `\`${place}\``).join(', ');
}
