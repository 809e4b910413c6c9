import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../src/document/document.js';
import { FAST_READERS, parseDocument } from '../../src/document/parse.js';
import { parse } from '../../src/library.js';
import { SignOffKeeper, signOffsStand } from '../../src/lint/sign-off-keeper.js';
import { applyEdits, type Edit } from '../../src/text/edit.js';
import { fc, numberOfRuns } from '../support/properties.js';
import { LIFECYCLE_HEAD } from '../support/lifecycle-head.js';

const SIGNED = '- Sign-off: Anna Berg, 2026-01-01, done\n';
const PLAN = `${LIFECYCLE_HEAD}### A1 First

- Due: 2026-01-02
${SIGNED}
Words of it.

### A2 Second

- Every: 3 m
- Due: 2026-02-02
${SIGNED}
- [ ] A point.

## B1 Start

### B1.1 Third

- Due: 2026-03-02

### B1.2 Fourth

- Evidence: [report](report.md)
${SIGNED}`;

const KEEPER = new SignOffKeeper(parse(PLAN));

/** What reading the whole text again says of edits. */
function stands(before: PlanDocument, edits: readonly Edit[]): boolean {
  const text = applyEdits(before.source.text, edits);
  const readers = { ...FAST_READERS, shapes: () => [] };
  const after = parseDocument({ ...before.source, text }, 'en', readers);
  return after !== undefined && signOffsStand(before, after);
}

/** Puts a text before the first place of another, or in its stead. */
function edit(at: string, text: string, replaced = 0): Edit {
  const start = PLAN.indexOf(at);
  if (start < 0) throw new Error(`nowhere: ${at}`);
  return { span: { start, end: start + replaced }, text };
}

describe('what was signed', () => {
  it.each<[string, Edit[], boolean]>([
    ['a due date of a step that recurs is changed', [edit('2026-02-02', '2026-03-03', 10)], true],
    ['a blank line is added', [edit('Words of it.', '\n')], true],
    ['a due date is changed', [edit('2026-01-02', '2026-03-03', 10)], false],
    ['words are changed', [edit('of it', 'of that', 5)], false],
    ['a fence is opened', [edit('Words of it.', '```\n')], false],
    ['a comment is opened', [edit('.\n\n### A2', '.\n\n<!--\n', 1)], false],
    ['a step is parted', [edit('Words of it.', '### A9 More\n\n')], false],
    ['a heading is changed', [edit('First', 'Last', 5)], false],
    ['a step is put above it', [edit('### A1', '### A0 New\n\n')], true],
    ['two steps are changed', [edit('2026-02-02', '2026-03-03', 10), edit('report.md', 'x.md', 9)], false],
    ['what nobody signed is changed', [edit('2026-03-02', '2026-04-02', 10)], true],
    ['the id is changed', [edit('nordvik', 'sydvik', 7)], false],
    ['the customer is changed', [edit('Nordvik', 'Sydvik', 7)], true],
  ])('stands or does not when %s', (_, edits, expected) => {
    expect(KEEPER.allows(edits)).toBe(expected);
  });

  const added = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    'x',
    '- ',
    '- x\n',
    '```\n',
    '<!--',
    '-->',
    '### A7 y\n',
  );
  const place = fc.record({
    start: fc.nat(PLAN.length),
    length: fc.constantFrom(0, 0, 0, 1, 2, 5, 20),
    text: added,
  });

  it('is kept as if the whole text were read again', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 2 }), (places) => {
        const document = parse(PLAN);
        const edits = places
          .map(({ start, length, text }) => ({
            span: { start, end: Math.min(start + length, PLAN.length) },
            text,
          }))
          .sort((a, b) => a.span.start - b.span.start)
          .filter(({ span }, index, all) => (all[index - 1]?.span.end ?? -1) < span.start);
        const touchesHead = edits.some(({ span }) => span.start <= document.frontmatter.span.end);
        if (touchesHead) return;
        expect(new SignOffKeeper(document).allows(edits)).toBe(
          touchesNothingSigned(document, edits) || stands(document, edits),
        );
      }),
      { numRuns: numberOfRuns(1000) },
    );
  });
});

function touchesNothingSigned({ steps }: PlanDocument, edits: readonly Edit[]): boolean {
  const signed = steps.filter(({ signOffs }) => signOffs.length > 0);
  return edits.every(({ span }) =>
    signed.every((step) => span.end < step.span.start || step.span.end < span.start),
  );
}
