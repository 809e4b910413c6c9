import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../src/document/document.js';
import { FAST_READERS, parseDocument } from '../../src/document/parse.js';
import { parse } from '../../src/library.js';
import { fixDocument } from '../../src/lint/fix.js';
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

  // Only the places of edits are looked at where none touches what is signed: what reaches further is seen once it is made.
  it.each<[string, Edit[]]>([
    ['a fence is opened in B1.1, above signed B1.2', [edit('- Due: 2026-03-02', '```\n')]],
    ['a comment is opened there', [edit('- Due: 2026-03-02', '<!--\n')]],
    ['words are put below a signed step', [edit('## B1', 'More of it.\n\n')]],
    ['the heading below a signed step is no longer one', [edit('## B1 Start', '', 3)]],
    ['the heading of its section is taken away', [edit('## A Preparation', '', 16)]],
    ['the frontmatter is no longer closed', [edit('---\n\n# Checklist', '', 5)]],
  ])('is let through when %s, and no fix does it all the same', async (_, edits) => {
    expect(KEEPER.allows(edits)).toBe(true);
    expect(stillStands(edits)).toBe(false);
    const said = { id: 'harm', values: {} };
    const found = { rule: 'harm', severity: 'note', message: said, span: { start: 0, end: 0 } } as const;
    const made = await fixDocument(parse(PLAN), {
      check: ({ source: { text } }) => (text === PLAN ? [{ ...found, fix: edits }] : []),
      parse: ({ text }) => parse(text),
      unsafe: false,
    });
    expect(made).toMatchObject({ mended: 0, edits: [] });
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

  const someEdits = fc.array(place, { minLength: 1, maxLength: 2 }).map((places) =>
    places
      .map(({ start, length, text }) => ({
        span: { start, end: Math.min(start + length, PLAN.length) },
        text,
      }))
      .sort((a, b) => a.span.start - b.span.start)
      .filter(({ span }, index, all) => (all[index - 1]?.span.end ?? -1) < span.start),
  );
  /** Tries edits of all that stands below the frontmatter. */
  const property = (check: (document: PlanDocument, edits: readonly Edit[]) => void) =>
    fc.assert(
      fc.property(someEdits, (edits) => {
        const document = parse(PLAN);
        fc.pre(edits.every(({ span }) => span.start > document.frontmatter.span.end));
        check(document, edits);
      }),
      { numRuns: numberOfRuns(1000) },
    );

  it('is kept as if the whole text were read again', () => {
    property((document, edits) => {
      expect(new SignOffKeeper(document).allows(edits)).toBe(
        touchesNothingSigned(document, edits) || stands(document, edits),
      );
    });
  });

  it('stands after every edit that is allowed, unless one reaches further in one of the ways above', () => {
    let allowed = 0;
    let further = 0;
    property((document, edits) => {
      if (!new SignOffKeeper(document).allows(edits)) return;
      allowed++;
      if (reachesFurther(edits)) further++;
      else expect(stillStands(edits)).toBe(true);
    });
    expect(allowed - further).toBeGreaterThan(numberOfRuns(1000) / 25);
  });
});

/** Whether what is signed stands as every reader has it. */
function stillStands(edits: readonly Edit[]): boolean {
  return signOffsStand(parse(PLAN), parse(applyEdits(PLAN, edits)));
}

function touchesNothingSigned({ steps }: PlanDocument, edits: readonly Edit[]): boolean {
  const signed = steps.filter(({ signOffs }) => signOffs.length > 0);
  return edits.every(({ span }) =>
    signed.every((step) => span.end < step.span.start || step.span.end < span.start),
  );
}

/**
 * Whether edits open what does not end, or touch the end of the frontmatter, a heading of a section or of what nobody
 * signed, or the blanks above any heading and at the end.
 */
function reachesFurther(edits: readonly Edit[]): boolean {
  const borders = [...PLAN.matchAll(/\n+(?:(?:---|## |### B1\.1 ).*|(?=### )|$)/g)];
  return edits.some(
    ({ span, text }) =>
      /```|<!--/.test(text) ||
      borders.some(({ index, 0: { length } }) => index <= span.end && span.start <= index + length),
  );
}
