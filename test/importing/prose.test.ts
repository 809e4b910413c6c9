import { describe, expect, it } from 'vitest';
import { makeWorkCalendar } from '../../src/calendar/working-days.js';
import type { PlanDocument } from '../../src/document/document.js';
import { eachInline } from '../../src/document/links.js';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { cellOf } from '../../src/importing/checklist.js';
import { blocksOf } from '../../src/importing/files/markdown.js';
import { markdownProse } from '../../src/importing/files/markdown-prose.js';
import { type WordBlock, wordProse } from '../../src/importing/files/word-prose.js';
import { gfmTable } from '../../src/importing/gfm-table.js';
import { KnownSections } from '../../src/importing/known-sections.js';
import type { ProseBlock } from '../../src/importing/prose.js';
import { sectionsIn } from '../../src/importing/sections.js';
import { withoutEntries, writeSections } from '../../src/importing/write-sections.js';
import type { Template } from '../../src/kinds/kind.js';
import { lint, parse } from '../../src/library.js';
import { scaffold } from '../../src/scaffold/scaffold.js';
import { applyEdits } from '../../src/text/edit.js';
import { ownKinds } from '../support/kinds.js';
import { ODD_WORDS } from '../support/odd-words.js';
import { fc, numberOfRuns } from '../support/properties.js';
import { styleFaults } from '../support/style-checkers.js';

const templates = LANGUAGES.map((language) => ownKinds.template('service-plan', language) as Template);
const known = new KnownSections(templates);
const calendar = makeWorkCalendar({});

function planOf(prose: readonly ProseBlock[], language: Language) {
  const template = ownKinds.template('service-plan', language) as Template;
  const facts = { id: 'x', name: 'X', dates: new Map(), roles: new Map(), set: new Map() };
  const { sections, passedOver } = sectionsIn(prose, known);
  const made = parse(scaffold(template, facts, calendar));
  const filled = parse(applyEdits(made.source.text, writeSections(made, template, sections)));
  const document = parse(applyEdits(filled.source.text, withoutEntries(filled)));
  return { template, sections, passedOver, document };
}

/** All that a reader of a document sees, without blanks, and where its links lead. */
function seenIn({ sections }: PlanDocument): string {
  const seen: string[] = [];
  for (const { heading, blocks } of sections) {
    for (const block of [heading, ...blocks])
      eachInline(block, ({ text, links }) => seen.push(text, ...links.map(({ url }) => url)));
  }
  return seen.join('').replace(/\s/g, '');
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...ODD_WORDS,
        ...['Due: q', 'https://t.example/u_v', '(v@w.example).', 'www.x.example', 'http://', '!', '[^1]'],
        ...['a|b', '--- | ---', 'one\ntwo', ' ', '\n', '...', 'snake_case', '2*3*4'],
        ...['Ansvarig: Anna', 'Vision', 'Servicemål', 'Reward system', 'Målgrupp-1'],
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 3 },
  )
  .map((pieces) => pieces.join(' '));
const run = fc.record({
  text: fc.oneof(words, words, fc.constantFrom(' ', 'x', '.', 'x ', ' x', '(', '"', '!')),
  isBold: fc.boolean(),
  isItalic: fc.boolean(),
  link: fc.option(
    fc.constantFrom(
      'https://example.com/a_(b)',
      'mailto:v@w.example',
      'file.docx',
      'javascript:alert(1)',
      'x y<z>|',
    ),
    { nil: undefined, freq: 6 },
  ),
});
const block: fc.Arbitrary<WordBlock> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('paragraph' as const),
      what: fc.constantFrom('heading' as const, 'item' as const, 'item' as const, 'text' as const),
      depth: fc.constantFrom(0, 1, 1, 2, 3, 5, 11),
      isNumbered: fc.boolean(),
      place: fc.constant({ paragraph: 1 }),
      runs: fc.array(run, { maxLength: 4 }),
      list: fc.constantFrom(undefined, '1', '2'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(words.map(cellOf), { maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => ({
        type: 'table' as const,
        rows: rows.map((cells) => ({ place: { table: 1, row: 1 }, cells })),
      })),
  },
);

const FIRST: WordBlock = {
  type: 'paragraph',
  what: 'heading',
  depth: 1,
  isNumbered: false,
  place: { paragraph: 1 },
  runs: [{ text: 'Target group', isBold: false, isItalic: false, link: undefined }],
  list: undefined,
};

describe('whatever a Word document says', () => {
  it('becomes a plan without faults or steps, in which every word is found again, or it is told', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (blocks, language) => {
        const { document, sections, template, passedOver } = planOf(wordProse([FIRST, ...blocks]), language);
        expect(document.faults).toEqual([]);
        expect(document.entries).toEqual([]);
        const own = sections.filter(({ id }) => id === undefined);
        expect(document.sections).toHaveLength(template.sections.length + own.length);
        const told = [...passedOver.map(({ text }) => text), ...sections.map(({ title }) => title)];
        const seen = seenIn(document) + told.join('').replace(/\s/g, '');
        for (const found of blocks) {
          const texts = found.type === 'paragraph' ? found.runs.map(({ text }) => text) : cellsOf(found);
          for (const word of texts.join(' ').match(/\p{L}{3,}/gu) ?? [])
            expect(seen).toContain(word.normalize('NFC'));
        }
      }),
      { numRuns: numberOfRuns(100) },
    );
  });
});

describe('what is made of a Word document', () => {
  it('is taken as it is by style checkers and by import, and lint finds no error in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 8 }),
        fc.constantFrom(...LANGUAGES),
        async (blocks, language) => {
          const { document } = planOf(wordProse([FIRST, ...blocks]), language);
          expect(await styleFaults(document.source.text)).toEqual([]);
          expect(await errorsIn(document)).toEqual([]);
          expect(again(document, language)).toBe(document.source.text);
        },
      ),
      { numRuns: numberOfRuns(40) },
    );
  });
});

describe('a table of a Word document', () => {
  const tableOf = (cells: readonly (readonly string[])[]) =>
    gfmTable(
      cells.map((texts) => ({ place: { line: 1 }, cells: texts.map(cellOf) })),
      '\n',
    );

  it('is as style checkers want it, a long cell or none', async () => {
    const long = 'word '.repeat(40).trim();
    const table = tableOf([
      ['Who', 'What'],
      ['Anna', long],
      ['', 'Bo'],
    ]);
    expect(await styleFaults(`# Table\n\n${table}\n`)).toEqual([]);
  });

  it('is not filled up with blanks where that would be more than can be kept', () => {
    const long = 'x'.repeat(32_000);
    const many = Array.from({ length: 9000 }, () => ['', 'Bo']);
    const table = tableOf([['Who', 'What'], ['Anna', long], ...many]);
    expect(table).toContain(`\n| Who | What |\n| --- | --- |\n| Anna | ${long} |\n| | Bo |\n`);
    expect(table.length).toBeLessThan(200_000);
  });
});

/** Blocks of Markdown as people write them, some of them odd. */
const markdown = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .tuple(
            fc.constantFrom(
              ...['# ', '## ', '### ', '#### ', '- ', '  - ', '1. ', '* [x] ', '> ', '    ', '', '', ''],
              ...['Due: ', '- Responsible: ', '### A1 ', '**'],
            ),
            words,
            fc.constantFrom('', '', '', '\n===', '\\', '**'),
            fc.constantFrom('\n', '\n\n', '\n\n'),
          )
          .map((parts) => parts.join('')),
      },
      ...(
        [
          ['```\n', '\n```\n'],
          ['<!-- ', ' -->\n'],
          ['<p>\n', '</p>\n\n'],
          ['\n| a | b |\n| - | - |\n| ', ' |\n\n'],
        ] as const
      ).map(([open, close]) => words.map((text) => open + text + close)),
    ),
    { maxLength: 10 },
  )
  .map((blocks) => `# Target group\n\n${blocks.join('')}`);

describe('whatever a Markdown file says', () => {
  it('becomes a plan without faults or steps, in which every word is found again or told, and that imports as it is', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, fc.constantFrom(...LANGUAGES), async (text, language) => {
        const source = parse(text);
        const { document, sections, template, passedOver } = planOf(markdownProse(source), language);
        const own = sections.filter(({ id }) => id === undefined);
        // The command refuses code and HTML that do not end.
        fc.pre(document.sections.length === template.sections.length + own.length);
        expect(document.entries).toEqual([]);
        expect(await errorsIn(document)).toEqual([]);
        const told = [...passedOver.map((line) => line.text), ...sections.map(({ title }) => title)];
        const seen = seenIn(document) + told.join('').replace(/\s/g, '');
        for (const word of wordsIn(source)) expect(seen).toContain(word);
        expect(again(document, language)).toBe(document.source.text);
      }),
      { numRuns: numberOfRuns(60) },
    );
  });
});

/** What becomes of a plan that is imported. */
function again(document: PlanDocument, language: Language): string {
  return planOf(markdownProse(document), language).document.source.text;
}

async function errorsIn(document: PlanDocument): Promise<string[]> {
  const [report] = await lint([document], { today: '2026-11-22', kinds: ownKinds });
  const errors = report?.findings.filter(({ severity }) => severity === 'error') ?? [];
  return errors.map(({ rule, message }) => `${rule}: ${message}`);
}

function wordsIn(document: PlanDocument): string[] {
  const found: string[] = [];
  for (const block of blocksOf(document)) eachInline(block, ({ text }) => found.push(text));
  return found.join(' ').match(/\p{L}{3,}/gu) ?? [];
}

function cellsOf(found: WordBlock): string[] {
  return found.type === 'table' ? found.rows.flatMap(({ cells }) => cells.flat()) : [];
}
