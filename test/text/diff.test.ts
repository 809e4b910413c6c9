import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/text/diff.js';
import { applyEdits, type Edit } from '../../src/text/edit.js';
import { temporaryFolder } from '../support/cli.js';
import { fc } from '../support/properties.js';

const diff = (text: string, ...edits: [start: number, end: number, text: string][]) =>
  unifiedDiff(
    { path: 'plan.md', text, bom: false },
    edits.map(([start, end, replacement]): Edit => ({ span: { start, end }, text: replacement })),
  );

describe('a unified diff', () => {
  it('shows the changed line with three lines around it', () => {
    const text = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';
    expect(diff(text, [8, 9, 'E'])).toBe(
      '--- a/plan.md\n+++ b/plan.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    );
  });

  it('shows an inserted line as nothing but that line', () => {
    expect(diff('a\nc\n', [2, 2, 'b\n'])).toBe('--- a/plan.md\n+++ b/plan.md\n@@ -1,2 +1,3 @@\n a\n+b\n c\n');
    expect(diff('a\nc\n', [1, 1, '\nb'])).toBe('--- a/plan.md\n+++ b/plan.md\n@@ -1,2 +1,3 @@\n a\n+b\n c\n');
  });

  it('is empty where nothing changes', () => {
    expect(diff('a\nb\n')).toBe('');
    expect(diff('a\nb\n', [0, 1, 'a'])).toBe('');
  });

  it('says where a last line has no end', () => {
    expect(diff('a', [0, 1, 'b'])).toBe(
      '--- a/plan.md\n+++ b/plan.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    );
  });

  it('keeps carriage returns', () => {
    expect(diff('a\r\nb\r\n', [3, 4, 'c'])).toContain('\n a\r\n-b\r\n+c\r\n');
  });

  it('is what git applies to come to the same text', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'plan.md');
    const words = fc.constantFrom('a', 'b', '', 'x y', '- z');
    const ends = fc.constantFrom('\n', '\r\n');
    const texts = fc
      .tuple(fc.array(words, { minLength: 1, maxLength: 30 }), ends, fc.boolean())
      .map(([lines, end, isClosed]) => lines.join(end) + (isClosed ? end : ''));
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', 'n', 'n\n', '\nn', 'p\nq\n')), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, cuts, (text, wanted) => {
        const edits: Edit[] = [];
        let from = 0;
        for (const [place, length, replacement] of wanted) {
          const start = from + (place % 25);
          const end = Math.min(start + length, text.length);
          if (start > text.length) break;
          edits.push({ span: { start, end }, text: replacement });
          from = end + 1;
        }
        const changed = applyEdits(text, edits);
        const patch = unifiedDiff({ path: 'plan.md', text, bom: false }, edits);
        expect(patch === '').toBe(changed === text);
        if (patch === '' || changed === '' || text === '') return;
        writeFileSync(path, text);
        execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: patch,
          stdio: ['pipe', 'pipe', 'pipe'],
        });
        expect(readFileSync(path, 'utf8')).toBe(changed);
      }),
      { numRuns: 60 },
    );
  });
});
