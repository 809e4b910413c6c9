import { describe, expect, it } from 'vitest';
import { makeWorkCalendar } from '../../src/calendar/working-days.js';
import type { PlanDocument } from '../../src/document/document.js';
import { eachInline } from '../../src/document/links.js';
import { settingsOf } from '../../src/document/raw-settings.js';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { cellOf, type FoundTable } from '../../src/importing/checklist.js';
import { fillIn } from '../../src/importing/fill-in.js';
import { KnownSteps } from '../../src/importing/matching.js';
import { checklistIn } from '../../src/importing/checklist-in.js';
import type { FoundFile, OutlineLine } from '../../src/importing/outline.js';
import { personMeant } from '../../src/importing/person-meant.js';
import type { Template } from '../../src/kinds/kind.js';
import { parse } from '../../src/library.js';
import { loadImportWords } from '../../src/languages/import.js';
import { scaffold } from '../../src/scaffold/scaffold.js';
import { applyEdits } from '../../src/text/edit.js';
import { ownKinds } from '../support/kinds.js';
import { ODD_WORDS } from '../support/odd-words.js';
import { fc, numberOfRuns } from '../support/properties.js';

const templates = LANGUAGES.map((language) => ownKinds.template('lifecycle', language) as Template);
const known = new KnownSteps(templates);
const calendar = makeWorkCalendar({});
const { people } = settingsOf({ people: { anna: { name: 'Anna Berg' } } });

const piece = fc.oneof(
  fc.constantFrom(
    ...ODD_WORDS,
    ...[
      'Sign: q',
      'Due:',
      'https://t.example/u',
      'v@w.example',
      '2026-01-12',
      'Anna Berg',
      'anna, 2026-01-09',
    ],
    ...['A1', 'quarterly', '3 m', '__proto__', 'B1.1 Utse', 'Marknadsanalys', 'Quality', 'start + 2 w'],
    ...['\u001b[31m', 'İ', 'ﬁ', '\ud800'],
  ),
  fc.string({ maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '));
const lines = fc.array(text, { maxLength: 3 }).map((all) => cellOf(all.join('\n')));
const HEAD = [
  'Phase',
  'Id',
  'To do',
  'To consider',
  'Responsible',
  'Due',
  'Every',
  'Evidence',
  'Sign-off',
  'Remark',
];
const table: fc.Arbitrary<FoundTable> = fc
  .tuple(
    fc.array(fc.oneof(text, fc.constantFrom('A Preparation', 'Drift', 'F Guarantee')), { maxLength: 2 }),
    fc.array(fc.array(lines, { minLength: HEAD.length, maxLength: HEAD.length }), { maxLength: 6 }),
  )
  .map(([above, rows]) => ({
    above: above.flatMap(cellOf),
    rows: [HEAD.map(cellOf), ...rows].map((cells, index) => ({ place: { line: index + 1 }, cells })),
  }));

/** Lines as lists and headings give them, some with labels, boxes, numbers or people behind them. */
const outline: fc.Arbitrary<readonly OutlineLine[]> = fc
  .array(
    fc.record({
      what: fc.constantFrom('heading', 'item', 'item', 'text'),
      depth: fc.nat(3),
      isNumbered: fc.boolean(),
      words: fc.tuple(
        fc.constantFrom('', '', '☐ ', '☑ ', '- ', '1. ', 'Responsible: ', 'Due: ', 'Sign:', 'To consider: '),
        text,
        fc.constantFrom(
          '',
          '',
          ':',
          ' — Anna Berg, 12 Jan 2026',
          ' (Anna)',
          ' Due: 2026-01-12 Sign: AB',
          ' Evidence:',
        ),
      ),
    }),
    { maxLength: 12 },
  )
  .map((lines) =>
    lines.flatMap(({ words, ...line }, index) =>
      cellOf(words.join('')).map((said) => ({ ...line, place: { line: index + 1 }, text: said })),
    ),
  );

/** Words that become something else: labels, people and days, how often. */
const READ = /^(?:responsible|due|sign|consider|evidence|anna|berg|jan|quarterly)$/i;

function wordsOfLine(line: string): string[] {
  return (line.match(/\p{L}{3,}/gu) ?? []).filter((word) => !READ.test(word));
}

async function imported(file: Pick<FoundFile, 'tables' | 'outline'>, language: Language) {
  const template = ownKinds.template('lifecycle', language) as Template;
  const facts = { id: 'x', name: 'X', dates: new Map(), roles: new Map(), set: new Map() };
  const isPerson = (name: string) => personMeant(name, people) !== undefined;
  const { phases, passedOver } = checklistIn(file, { steps: known, isPerson });
  const steps = known.match(phases, template);
  const document = parse(scaffold(template, facts, calendar));
  const words = await loadImportWords(language);
  const context = {
    language,
    words,
    people,
    roleOf: () => undefined,
    isAnchor: (name: string) => name === 'start',
  };
  const filling = fillIn(document, template, steps, context);
  const filled = parse(applyEdits(document.source.text, filling.edits));
  return { template, phases, passedOver, steps, filling, document: filled };
}

/** All that a reader of a document sees, without blanks. */
function seenIn(document: PlanDocument): string {
  const seen: string[] = [];
  const see = ({ text }: { readonly text: string }) => seen.push(text);
  for (const { heading, blocks, steps } of document.sections) {
    see(heading.content);
    for (const block of blocks) eachInline(block, see);
    for (const step of steps) {
      see(step.heading.content);
      for (const { value } of step.fields) see(value);
      for (const block of step.blocks) eachInline(block, see);
    }
  }
  return seen.join('').replace(/\s/g, '');
}

describe('whatever a checklist holds', () => {
  it('becomes a document without faults, in which every step and every word is found again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(table, { maxLength: 3 }),
        fc.constantFrom(...LANGUAGES),
        async (tables, language) => {
          const { template, phases, steps, filling, document } = await imported(
            { tables, outline: [] },
            language,
          );
          expect(document.faults).toEqual([]);
          const own = filling.own.length;
          const asked = template.sections.flatMap((section) => section.steps);
          expect(document.steps).toHaveLength(asked.length + own);
          expect(new Set(document.steps.map(({ id }) => id.value)).size).toBe(document.steps.length);
          expect(steps).toHaveLength(phases.flatMap((phase) => phase.steps).length);
          const seen = seenIn(document);
          for (const { found } of steps) {
            const words = [
              ...found.points.slice(0, 1).map(({ text }) => text),
              ...found.evidence,
              ...found.others.map((other) => other.text),
            ]
              .join(' ')
              .match(/\p{L}{3,}/gu);
            for (const word of words ?? []) expect(seen).toContain(word);
          }
        },
      ),
      { numRuns: numberOfRuns(100) },
    );
  });

  it('does so where it is a list, every word of which stands in the document or is told', async () => {
    await fc.assert(
      fc.asyncProperty(outline, fc.constantFrom(...LANGUAGES), async (lines, language) => {
        const file = { tables: [], outline: lines };
        const { phases, passedOver, steps, document } = await imported(file, language);
        expect(document.faults).toEqual([]);
        expect(new Set(document.steps.map(({ id }) => id.value)).size).toBe(document.steps.length);
        expect(steps).toHaveLength(phases.flatMap((phase) => phase.steps).length);
        const told = passedOver.map((line) => line.text).join(' ');
        const headings = phases.map(({ title = '' }) => title).join(' ');
        const seen = (seenIn(document) + told + headings).replace(/\s/g, '');
        for (const word of lines.flatMap((line) => wordsOfLine(line.text))) expect(seen).toContain(word);
      }),
      { numRuns: numberOfRuns(100) },
    );
  });
});
