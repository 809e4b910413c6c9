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

  // What goes back to more than the last wildcard would not end.
  it.each([
    [`${'*a'.repeat(90)}b`, 'a'.repeat(4000), false],
    [`${'*a'.repeat(90)}b`, `${'a'.repeat(4000)}b`, true],
    [`${'**/a/'.repeat(40)}b`, `${'a/'.repeat(2000)}c`, false],
    [`${'**/a/'.repeat(40)}b`, `${'a/'.repeat(2000)}b`, true],
  ])('that is hostile is answered as well (%#)', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });
});
