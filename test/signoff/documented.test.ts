import { expect, it } from 'vitest';
import { FAST_READERS, parseDocument } from '../../src/document/parse.js';
import { canonicalStep } from '../../src/signoff/canonical.js';
import { signOffDigest } from '../../src/signoff/digest.js';
import { makeSource } from '../../src/text/source.js';
import { projectFile } from '../support/cli.js';

it('the canonical form is what docs/sign-off.md sets out', () => {
  const page = projectFile('docs/sign-off.md');
  const step = /```markdown\n(### A1[\s\S]*?)```/.exec(page)?.[1] ?? '';
  const canonical = /```text\n(serviceplan sign-off[\s\S]*?)```/.exec(page)?.[1];
  const digest = /its digest is `(.*?)`/.exec(page)?.[1];
  const text = `---\nkind: lifecycle\nid: nordvik\nlanguage: en\ncustomer: N\n---\n\n# T\n\n## A Preparation\n\n${step}`;
  const document = parseDocument(makeSource('nordvik.md', text), 'en', FAST_READERS);
  const [a1] = document ? document.steps : [];
  if (!document || !a1) throw new Error('the example is no document');
  const vouching = { name: 'Anna Berg', date: '2026-01-09', meaning: 'done' as const };
  expect(canonicalStep(document.source, 'nordvik', a1, vouching)).toBe(canonical);
  expect(signOffDigest(document.source, 'nordvik', a1, vouching)).toBe(digest);
});
