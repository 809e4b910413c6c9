import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../src/text/glob.js';

describe('a glob', () => {
  it.each([
    ['customers/old/**', 'customers/old/a/lifecycle.md', true],
    ['customers/old', 'customers/old/a/lifecycle.md', true],
    ['customers/old/', 'customers/old/lifecycle.md', true],
    ['./customers/old', 'customers/old/lifecycle.md', true],
    ['customers/*/lifecycle.md', 'customers/a/lifecycle.md', true],
    ['**/lifecycle.md', 'lifecycle.md', true],
    ['**/lifecycle.md', 'customers/a/lifecycle.md', true],
    ['**/old/**/*.md', 'a/old/b/c.md', true],
    ['customers/o?d', 'customers/old/x.md', true],
    ['*.md', 'a.md', true],
    ['**', 'a/b.md', true],
    ['customers/*/lifecycle.md', 'customers/a/b/lifecycle.md', false],
    ['*.md', 'customers/a.md', false],
    ['customers/old', 'customers/older/a.md', false],
    ['customers/old/**', 'customers/new/a.md', false],
    ['', 'a.md', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });

  it('takes no time over hostile patterns', () => {
    const start = performance.now();
    expect(matchesGlob(`${'*a'.repeat(90)}b`, 'a'.repeat(4000))).toBe(false);
    expect(matchesGlob('**/a/'.repeat(40) + 'b', 'a/'.repeat(2000) + 'c')).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
