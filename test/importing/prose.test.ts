import { describe, expect, it } from 'vitest';
import { makeWorkCalendar } from '../../src/calendar/working-days.js';
import type { PlanDocument } from '../../src/document/document.js';
import { eachInline } from '../../src/document/links.js';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { cellOf } from '../../src/importing/checklist.js';
import { type WordBlock, wordProse } from '../../src/importing/files/word-prose.js';
import { KnownSections } from '../../src/importing/known-sections.js';
import type { ProseBlock } from '../../src/importing/prose.js';
import { sectionsIn } from '../../src/importing/sections.js';
import { withoutEntries, writeSections } from '../../src/importing/write-sections.js';
import type { Template } from '../../src/kinds/kind.js';
import { parse } from '../../src/library.js';
import { scaffold } from '../../src/scaffold/scaffold.js';
import { applyEdits } from '../../src/text/edit.js';
import { ownKinds } from '../support/kinds.js';
import { ODD_WORDS } from '../support/odd-words.js';
import { fc, numberOfRuns } from '../support/properties.js';

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

function cellsOf(found: WordBlock): string[] {
  return found.type === 'table' ? found.rows.flatMap(({ cells }) => cells.flat()) : [];
}
