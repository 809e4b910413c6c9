import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlanDocument } from '../../src/document/document.js';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { lint, parse, status } from '../../src/library.js';
import type { Span } from '../../src/text/span.js';
import { ownKinds as kinds } from '../support/kinds.js';
import { fc, numberOfRuns } from '../support/properties.js';

const root = join(import.meta.dirname, '../..');
const runs = numberOfRuns(2000);
/** Many runs may take as long as they need. */
const timeout = 300_000 + runs * 20;
/** All places of a document. */
function spansOf({ faults, frontmatter, sections, title }: PlanDocument): Span[] {
  const steps = sections.flatMap((section) => section.steps);
  return [
    frontmatter.span,
    ...(title ? [title.span, title.content.span] : []),
    ...faults.map(({ span }) => span),
    ...sections.flatMap(({ span, heading, blocks }) => [
      span,
      heading.span,
      heading.content.span,
      ...blocks.map((block) => block.span),
    ]),
    ...steps.flatMap(({ id, span, heading, fields, tasks, signOffs }) => [
      id.span,
      span,
      heading.span,
      ...fields.flatMap(({ label, value, span: place }) => [label.span, value.span, place]),
      ...tasks.flatMap(({ box, content }) => [box, content.span]),
      ...signOffs.flatMap((signOff) => [signOff.span, signOff.name.span, signOff.date.span]),
    ]),
  ];
}

/** Reads and judges texts as the documents of one workspace. A reader's throw is the failure looked for. */
async function judge(texts: readonly string[]): Promise<void> {
  const documents = texts.map((text, index) => parse(text, `document-${index}.md`));
  for (const document of documents) {
    for (const { start, end } of spansOf(document)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(document.source.text.length);
    }
  }
  const options = { today: '2026-11-22', kinds, private: true };
  for (const language of LANGUAGES) {
    const reports = await lint(documents, { ...options, language });
    expect(reports.map(({ path }) => path)).toEqual(documents.map(({ source }) => source.path));
    for (const { findings } of reports) {
      for (const { message } of findings) {
        expect(message).not.toBe('');
        expect(message).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  }
  const { totals, documents: summaries } = status(documents, options);
  expect(totals.signed + totals.waived + totals.open).toBe(totals.steps);
  expect(summaries.length).toBeLessThanOrEqual(documents.length);
}

const lines = fc.constantFrom(
  '---',
  '---',
  '---js',
  'kind: lifecycle',
  'kind: service-plan',
  'kind: lifecycel',
  'id: x',
  'id: __proto__',
  'language: sv',
  'language: xx',
  'customer: X',
  'status: operation',
  'dates:',
  '  start: 2026-01-12',
  '  start: 2026-02-30',
  'dates: [a]',
  'roles: {a: b, __proto__: c}',
  '  constructor: toString',
  '__proto__: x',
  'a: &x [*x]',
  '? a',
  '# Title',
  '## A Preparation',
  '## B1 Start-up',
  '## Target group',
  '## T\u0430rget group',
  '##',
  '### A1 Step',
  '### A1 Step',
  '### A2',
  '### B1.1 Step',
  '### Step',
  '### __proto__',
  '### A-constructor Step',
  '###',
  'A Preparation\n---',
  '- Responsible: anna',
  '- Responsible: __proto__',
  '- Responsible: constructor',
  '- Ansvarig:',
  '- Due: 2026-01-12',
  '- Due: 2026-01-12 (A1 + 1 wd)',
  '- Due: (A1 + 1 wd)',
  '- Due: (A2 - 9999 d)',
  '- Due: (signed(A1) + 1 w)',
  '- Due: (start - 10 wd)',
  '- Due: (__proto__ + 1 d)',
  '- Due: ((((',
  '- Due: **2026-01-12**',
  '- Every: 3 m',
  '- Every: 0 m',
  '- Sign-off: Anna, 2026-01-12, done, 1:0123456789ab',
  '- Sign-off: Anna, 2026-01-12, constructor',
  '- Sign-off: , , ,',
  '- Waived: Bo, 2026-01-12, until 2026-02-30, x',
  '- Waived: Bo, 2026-01-12, x',
  '- constructor: x',
  '- : x',
  '- Due',
  '- [ ] point',
  '- [x] point',
  '  - [x] inner',
  '1. one',
  '> quote',
  '<!-- internal -->',
  '<!-- gate: A B1 -->',
  '<!--',
  '-->',
  '```',
  '| a | b |',
  '| - | - |',
  '[x](missing.md)',
  '[x](%ZZ)',
  '[x]: y',
  '',
  '',
  '\ttab',
  '\0',
  '\u2028',
  '😀\ud800',
);

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const mark = fc.constantFrom('', '', '', '\uFEFF');

describe('reading, checking and summing up', { timeout }, () => {
  it('never fail on texts of any characters', async () => {
    const characters = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(characters, fc.boolean(), async (text, hasFrontmatter) => {
        await judge([hasFrontmatter ? `---\nkind: lifecycle\n${text}\n---\n${text}` : text]);
      }),
      { numRuns: runs },
    );
  });

  it('never fail on texts made of the lines that documents and strangers write', async () => {
    const text = fc
      .tuple(mark, fc.array(lines, { maxLength: 25 }), lineEnd)
      .map(([bom, words, end]) => bom + words.join(end));
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), judge), {
      numRuns: runs,
    });
  });

  it('never fail on documents that begin well', async () => {
    const head =
      '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# T\n\n## A Preparation\n\n### A1 Step\n\n';
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { maxLength: 20 }), lineEnd, async (words, end) => {
        await judge([head.replaceAll('\n', end) + words.join(end)]);
      }),
      { numRuns: runs },
    );
  });

  const texts = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(root, 'templates', name), 'utf8'));

  it('never fail on templates with lines taken out, doubled, moved and changed', async () => {
    const change = fc.record({
      at: fc.nat(600),
      to: fc.nat(600),
      what: fc.constantFrom('cut', 'cut all', 'double', 'move', 'insert', 'join', 'shorten'),
      line: lines,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.tuple(mark, lineEnd),
        async (text, changes, [bom, end]) => {
          const changed = text.split('\n');
          for (const { at, to, what, line } of changes) {
            const index = at % changed.length;
            const current = changed[index] as string;
            if (what === 'cut') changed.splice(index, 1);
            if (what === 'cut all') changed.length = index + 1;
            if (what === 'double') changed.splice(index, 0, current);
            if (what === 'move') changed.splice(to % changed.length, 0, ...changed.splice(index, 1));
            if (what === 'insert') changed.splice(index, 0, line);
            if (what === 'join') changed[index] = current + line;
            if (what === 'shorten') changed[index] = current.slice(0, to % (current.length + 1));
            if (changed.length === 0) changed.push('');
          }
          await judge([bom + changed.join(end)]);
        },
      ),
      { numRuns: Math.ceil(runs / 20) },
    );
  });

  it('give as many steps to the status as a document of a known kind has, but for what only shows how one looks', () => {
    for (const text of texts) {
      const document = parse(text);
      const [summary] = status([document], { today: '2026-11-22', kinds, private: true }).documents;
      const shown = text.match(/^<!-- placeholder -->$/gm) ?? [];
      expect(summary?.steps?.length ?? 0).toBe(document.steps.length - shown.length);
    }
  });
});
