import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { nbLintWords } from '../../src/languages/nb/lint-words.js';
import { svLintWords } from '../../src/languages/sv/lint-words.js';
import { RULES } from '../../src/rules/all.js';
import type { Severity } from '../../src/text/finding.js';
import { projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';

// Each rule's page, its examples and its tests are one thing: the failing example fails with that rule and no other,
// the passing one is silent under all rules. Notes count. So it is in every language.

/** What the pages of a language say in the same place. */
const WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    folder: 'docs/rules',
    sections: { Why: 'Why', Options: 'Options', Fails: 'Fails', Passes: 'Passes' },
    usual: (severity) => `Usual severity: ${severity}.`,
  },
  sv: {
    folder: 'docs/rules/sv',
    sections: { Why: 'Varför', Options: 'Inställningar', Fails: 'Underkänns', Passes: 'Godkänns' },
    usual: (severity) => `Vanlig allvarlighetsgrad: ${svLintWords.severities[severity]} (\`${severity}\`).`,
  },
  nb: {
    folder: 'docs/rules/nb',
    sections: { Why: 'Hvorfor', Options: 'Innstillinger', Fails: 'Underkjennes', Passes: 'Godkjennes' },
    usual: (severity) => `Vanlig alvorlighetsgrad: ${nbLintWords.severities[severity]} (\`${severity}\`).`,
  },
};

interface PageWords {
  readonly folder: string;
  readonly sections: Readonly<Record<'Why' | 'Options' | 'Fails' | 'Passes', string>>;
  readonly usual: (severity: Severity) => string;
}

interface Example {
  readonly language: Language;
  readonly rule: string;
  readonly outcome: 'Fails' | 'Passes';
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

const pagesIn = (language: Language) =>
  readdirSync(join(ROOT, WORDS[language].folder)).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );

function examplesOf(language: Language, name: string): Example[] {
  const { folder, sections } = WORDS[language];
  const text = projectFile(`${folder}/${name}`);
  const next = new RegExp(`^## (?:${Object.values(sections).join('|')})$`, 'm');
  return (['Fails', 'Passes'] as const).map((outcome) => {
    const section = text.split(new RegExp(`^## ${sections[outcome]}$`, 'm'))[1]?.split(next)[0] ?? '';
    const fences = [...section.matchAll(/^(`{3,})(markdown|yaml|text)(?: ([\w./-]+))?\n([\s\S]*?)^\1$/gm)];
    const files = fences.map(([, , , path, body = '']) => ({ path: path ?? 'document.md', text: body }));
    return { language, rule: basename(name, '.md'), outcome, files };
  });
}

/** Rules of which no example is a document. */
const OF_NO_DOCUMENT = ['unreadable-file'];

/** Files that documents of examples lead to, and that are none themselves. */
const BESIDE = ['documents/our-promise.md', 'customers/nordvik/market-analysis.md'];

const isDocument = ({ path }: { readonly path: string }) =>
  path.endsWith('.md') && !path.startsWith('templates/') && !BESIDE.includes(path);

const examples = LANGUAGES.flatMap((language) =>
  pagesIn(language).flatMap((name) => examplesOf(language, name)),
);
const found = new Map<string, string[]>();
/** The documents that were looked at, with findings or without. */
const documents: string[] = [];
/** The rules of findings that can be fixed. */
const fixable = new Set<string>();

beforeAll(() => {
  const folder = temporaryFolder();
  for (const { language, rule, outcome, files } of examples) {
    const workspace = join(folder, language, rule, outcome);
    cpSync(join(ROOT, 'test/rules/workspace'), workspace, { recursive: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
  }
  // Only a part of a run lists the documents in which nothing is found; all in one part are the whole.
  const { out, err } = serviceplan(['lint', '--format', 'json', '--shard', '1/1', '.'], { cwd: folder });
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as {
    files: { path: string; findings: { rule: string; fixable: boolean }[] }[];
  };
  for (const { path, findings } of files) {
    documents.push(path);
    for (const finding of findings) if (finding.fixable) fixable.add(finding.rule);
    const key = path.split('/').slice(0, 3).join('/');
    found.set(key, [...(found.get(key) ?? []), ...findings.map(({ rule }) => rule)]);
  }
}, 60_000);

describe('the pages of the rules', () => {
  it.each(LANGUAGES)('are there for every rule and no other, in %s', (language) => {
    const pages = pagesIn(language).map((name) => basename(name, '.md'));
    expect(pages.sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(examples)('$language $rule: $outcome', ({ language, rule, outcome, files }) => {
    expect(files.length, 'an example').toBeGreaterThan(0);
    const folder = `${language}/${rule}/${outcome}`;
    const rules = [...new Set(found.get(folder) ?? [])];
    expect(rules).toEqual(outcome === 'Fails' ? [rule] : []);
    // What is not taken for a document is silent too, whatever it says.
    const meant = files.filter(isDocument).map(({ path }) => `${folder}/${path}`);
    expect(meant.length > 0, 'a document').toBe(!OF_NO_DOCUMENT.includes(rule));
    expect(documents.filter((path) => meant.includes(path)).sort()).toEqual(meant.sort());
  });

  it.each(LANGUAGES.flatMap((language) => RULES.map(({ id, severity }) => ({ language, id, severity }))))(
    '$language $id names its severity and says why',
    ({ language, id, severity }) => {
      const { folder, usual, sections } = WORDS[language];
      const page = projectFile(`${folder}/${id}.md`);
      expect(page).toContain(usual(severity));
      expect(page).toContain(`\n## ${sections.Why}\n`);
    },
  );

  it('of a finding that can be fixed is in the table of docs/fixes.md', () => {
    const [, table = ''] = projectFile('docs/fixes.md').split('## What is fixed');
    const listed = [...table.matchAll(/^\| ([^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id),
    );
    const isFixed = (id: string) => fixable.has(id) || projectFile(`docs/rules/${id}.md`).includes('--fix');
    const fixed = RULES.map(({ id }) => id).filter(isFixed);
    expect(fixed.length).toBeGreaterThan(10);
    expect(fixed.filter((id) => !listed.includes(id))).toEqual([]);
  });

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
