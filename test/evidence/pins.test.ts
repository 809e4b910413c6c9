import { describe, expect, it } from 'vitest';
import { pinEvidence, pinnableTargets } from '../../src/changes/pin-evidence.js';
import { fitsPin } from '../../src/document/pins.js';
import { parse } from '../../src/library.js';
import { signOffDigest } from '../../src/signoff/digest.js';
import { applyEdits } from '../../src/text/edit.js';
import { fc } from '../support/properties.js';

const NOW = 'ab'.repeat(32);
const PIN = NOW.slice(0, 32);
const OTHER = 'cd'.repeat(32);

/** A lifecycle with one step that has these lines of evidence. */
const documentWith = (...evidence: string[]) =>
  parse(
    `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Preparation\n\n### A1 Analysis\n\n- Due: 2026-12-01\n${evidence.map((line) => `- Evidence: ${line}\n`).join('')}\nText.\n`,
  );
const stepOf = (document: ReturnType<typeof parse>) => {
  const [step] = document.steps;
  if (!step) throw new Error('no step');
  return step;
};
const evidenceOf = (...lines: string[]) => {
  const document = documentWith(...lines);
  return { evidence: stepOf(document).evidence, faults: document.faults };
};
/** The document's lines of evidence after pinning. */
const pinned = (digests: Record<string, string[]>, ...lines: string[]) => {
  const document = documentWith(...lines);
  const { edits } = pinEvidence(document, stepOf(document), new Map(Object.entries(digests)));
  return applyEdits(document.source.text, edits)
    .split(/\n(?=- Evidence: )|\n\nText/)
    .filter((line) => line.startsWith('- Evidence: '))
    .map((line) => line.slice('- Evidence: '.length));
};

describe('evidence', () => {
  it.each([
    [`[report](docs/a1.md) sha256:${PIN}`, 'docs/a1.md', PIN],
    [`[report](docs/a1.md), sha256:${PIN}`, 'docs/a1.md', PIN],
    [`[report](docs/a1.md) sha256:${NOW}`, 'docs/a1.md', NOW],
    [`[report](docs/a1.md) SHA256:${NOW.toUpperCase()}`, 'docs/a1.md', NOW],
    [`[report](docs/a1.md)\n  sha256:${PIN}`, 'docs/a1.md', PIN],
    [`[report](docs/a1.md) sha256:${PIN} <!-- internal -->`, 'docs/a1.md', PIN],
    [`[report](/a%20b.pdf#page=2) sha256:${PIN}`, '/a b.pdf', PIN],
    [`[report](<a b.pdf>) sha256:${PIN}`, 'a b.pdf', PIN],
    [`[a](a.md), minuted [there](https://example.com/a) sha256:${PIN}`, 'a.md', PIN],
  ])('%j is pinned', (line, target, digest) => {
    const { evidence, faults } = evidenceOf(line);
    expect(faults).toEqual([]);
    expect(evidence.map(({ pin }) => [pin?.target, pin?.digest.value])).toEqual([[target, digest]]);
  });

  it.each([
    'Quotation 2026-41',
    '[report](docs/a1.md)',
    '[report](https://example.com/a1)',
    `contract in the archive, sha256:${PIN}`,
    `[report](https://example.com/a1) sha256:${PIN}`,
    'sha256:12',
  ])('%j is not pinned, and none the worse', (line) => {
    const { evidence, faults } = evidenceOf(line);
    expect(faults).toEqual([]);
    expect(evidence.map(({ pin }) => pin)).toEqual([undefined]);
  });

  it.each([
    `[report](a1.md) sha256:${PIN.slice(1)}`,
    `[report](a1.md) sha256:${NOW}0`,
    `[report](a1.md) sha256:${PIN.slice(1)}g`,
    '[report](a1.md) sha256:',
    `[report](a1.md) sha-256: ${PIN}`,
    `sha256:${PIN} [report](a1.md)`,
    `[a](a.md) [b](b.md) sha256:${PIN}`,
  ])('%j is malformed', (line) => {
    const { evidence, faults } = evidenceOf(line);
    expect(faults.map(({ rule, message }) => [rule, message.id])).toEqual([['malformed-field', 'pin-form']]);
    expect(evidence.map(({ pin }) => pin)).toEqual([undefined]);
  });
});

describe('pinning', () => {
  const digests = { 'a1.md': [NOW] };

  it.each([
    ['[report](a1.md)', `[report](a1.md) sha256:${PIN}`],
    ['[report](a1.md) <!-- internal -->', `[report](a1.md) sha256:${PIN} <!-- internal -->`],
    ['[report](a1.md),\n  the short one', `[report](a1.md),\n  the short one sha256:${PIN}`],
    [`[report](a1.md) sha256:${OTHER}`, `[report](a1.md) sha256:${PIN}`],
    [`[report](a1.md) SHA256:${OTHER.toUpperCase()}`, `[report](a1.md) SHA256:${PIN}`],
    [`[report](a1.md) sha256:${NOW}`, `[report](a1.md) sha256:${NOW}`],
    ['[report](gone.md)', '[report](gone.md)'],
    ['Quotation 2026-41', 'Quotation 2026-41'],
    ['[a](a1.md) and [b](b.md)', '[a](a1.md) and [b](b.md)'],
    ['[web](https://example.com/a1.md)', '[web](https://example.com/a1.md)'],
  ])('%j becomes %j', (before, after) => {
    expect(pinned(digests, before)).toEqual([after]);
  });

  it('pins each line of evidence by itself, and once', () => {
    const lines = ['[a](a1.md)', 'a text', '[b](b.md)'];
    const both = { 'a1.md': [NOW], 'b.md': [OTHER, NOW] };
    const after = pinned(both, ...lines);
    expect(after).toEqual([`[a](a1.md) sha256:${PIN}`, 'a text', `[b](b.md) sha256:${OTHER.slice(0, 32)}`]);
    expect(pinned(both, ...after)).toEqual(after);
    expect(pinnableTargets(stepOf(documentWith(...lines)))).toEqual(['a1.md', 'b.md']);
  });

  it('leaves a pin that fits any digest of the file', () => {
    const line = `[a](a1.md) sha256:${OTHER}`;
    expect(pinned({ 'a1.md': [NOW, OTHER] }, line)).toEqual([line]);
  });

  it('gives the step as it reads afterwards, which is what a sign-off is to cover', () => {
    const document = documentWith('[a](a.md) <!-- x -->', `[b](b.md) sha256:${OTHER}`, 'c');
    const pinning = pinEvidence(
      document,
      stepOf(document),
      new Map([
        ['a.md', [NOW]],
        ['b.md', [NOW]],
      ]),
    );
    const after = parse(applyEdits(document.source.text, pinning.edits));
    const vouching = { name: 'Anna Berg', date: '2026-11-22', meaning: 'done' as const };
    expect(signOffDigest(document.source, 'x', pinning.step, vouching)).toBe(
      signOffDigest(after.source, 'x', stepOf(after), vouching),
    );
    expect(pinning.lines).toEqual([`a sha256:${PIN}`, `b sha256:${PIN}`]);
  });

  it('gives a pin that is read back and fits, whatever the link says', () => {
    const label = fc.stringMatching(/^[\p{L}\d ,.:;!–-]{1,30}$/u).filter((text) => !/sha-?256/i.test(text));
    fc.assert(
      fc.property(label, fc.stringMatching(/^[0-9a-f]{64}$/), (text, digest) => {
        const before = `[x${text}x](a1.md)`;
        const [after = ''] = pinned({ 'a1.md': [digest] }, before);
        const { evidence, faults } = evidenceOf(after);
        const pin = evidence[0]?.pin;
        expect(faults).toEqual([]);
        expect(pin && fitsPin(pin, [digest])).toBe(true);
      }),
    );
  });
});
