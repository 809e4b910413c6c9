import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/all.js';
import { projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';

// Each rule's page, its examples and its tests are one thing: the failing example fails with that rule and no other,
// the passing one is silent under all rules. Notes count.

interface Example {
  readonly rule: string;
  readonly outcome: 'Fails' | 'Passes';
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

const pages = readdirSync(join(ROOT, 'docs/rules')).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);

function examplesOf(name: string): Example[] {
  const text = projectFile(`docs/rules/${name}`);
  return (['Fails', 'Passes'] as const).map((outcome) => {
    const section =
      text.split(new RegExp(`^## ${outcome}$`, 'm'))[1]?.split(/^## (?:Why|Options|Fails|Passes)$/m)[0] ?? '';
    const fences = [...section.matchAll(/^(`{3,})(markdown|yaml|text)(?: ([\w./-]+))?\n([\s\S]*?)^\1$/gm)];
    const files = fences.map(([, , , path, body = '']) => ({ path: path ?? 'document.md', text: body }));
    return { rule: basename(name, '.md'), outcome, files };
  });
}

const examples = pages.flatMap(examplesOf);
const found = new Map<string, { rule: string; path: string }[]>();

beforeAll(() => {
  const folder = temporaryFolder();
  for (const { rule, outcome, files } of examples) {
    const workspace = join(folder, rule, outcome);
    cpSync(join(ROOT, 'test/rules/workspace'), workspace, { recursive: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
  }
  const { out, err } = serviceplan(['lint', '--format', 'json', '.'], { cwd: folder });
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
  for (const { path, findings } of files) {
    const key = path.split('/').slice(0, 2).join('/');
    found.set(key, [...(found.get(key) ?? []), ...findings.map(({ rule }) => ({ rule, path }))]);
  }
}, 60_000);

describe('the pages of the rules', () => {
  it('are there for every rule and no other', () => {
    expect(pages.map((name) => basename(name, '.md')).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(examples)('$rule: $outcome', ({ rule, outcome, files }) => {
    expect(files.length, 'an example').toBeGreaterThan(0);
    const rules = [...new Set((found.get(`${rule}/${outcome}`) ?? []).map((finding) => finding.rule))];
    expect(rules).toEqual(outcome === 'Fails' ? [rule] : []);
  });

  it.each(RULES.map(({ id, severity }) => ({ id, severity })))(
    '$id names its severity',
    ({ id, severity }) => {
      expect(projectFile(`docs/rules/${id}.md`)).toContain(`Usual severity: ${severity}.`);
    },
  );

  it.each([
    {
      page: 'ci',
      of: 'what only time has done',
      start: 'What only time has done is said by',
      named: 'isOfTime',
    },
    {
      page: 'silencing',
      of: 'what no comment silences',
      start: '## What no comment silences',
      named: 'isFirm',
    },
  ] as const)('$of is listed in docs/$page.md', ({ page, start, named }) => {
    const paragraph = projectFile(`docs/${page}.md`).split(start)[1]?.trim().split('\n\n')[0] ?? '';
    const listed = [...paragraph.matchAll(/`([a-z-]+)`/g)]
      .map(([, id = '']) => id)
      .filter((id) => !id.endsWith('-disable'));
    const meant = RULES.filter((rule) => rule[named])
      .map(({ id }) => id)
      .filter((id) => !id.endsWith('-disable'));
    expect(listed.sort()).toEqual(meant.sort());
  });
});
