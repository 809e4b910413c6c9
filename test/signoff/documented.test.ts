import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { canonicalStep, type Vouching } from '../../src/signoff/canonical.js';
import { signOffDigest } from '../../src/signoff/digest.js';
import { projectFile } from '../support/cli.js';

// What other implementations are told is what this one does.

interface Vector {
  readonly name: string;
  readonly document: string;
  readonly step: string;
  readonly vouching: Vouching;
  readonly canonical: readonly string[];
  readonly digest: string;
}

const { vectors } = JSON.parse(projectFile('docs/sign-off-vectors.json')) as { vectors: Vector[] };

function canonicalOf(text: string, stepId: string, vouching: Vouching) {
  const { source, frontmatter, steps } = parse(text);
  const step = steps.find(({ id }) => id.value === stepId);
  if (!step) throw new Error(`no step ${stepId}`);
  const id = frontmatter.id?.value ?? '';
  return {
    canonical: canonicalStep(source, id, step, vouching),
    digest: signOffDigest(source, id, step, vouching),
  };
}

describe('docs/sign-off-vectors.json', () => {
  it.each(vectors)('$name', ({ document, step, vouching, canonical, digest }) => {
    expect(canonicalOf(document, step, vouching)).toEqual({ canonical: `${canonical.join('\n')}\n`, digest });
  });
});

it('the canonical form is what docs/sign-off.md shows', () => {
  const page = projectFile('docs/sign-off.md');
  const step = /```markdown\n(### A1[\s\S]*?)```/.exec(page)?.[1] ?? '';
  const canonical = /```text\n(serviceplan sign-off[\s\S]*?)```/.exec(page)?.[1];
  const digest = /its digest is `(.*?)`/.exec(page)?.[1];
  const text = `---\nkind: lifecycle\nid: nordvik\nlanguage: en\ncustomer: N\n---\n\n# T\n\n## A Preparation\n\n${step}`;
  const vouching = { name: 'Anna Berg', date: '2026-01-09', meaning: 'done' as const };
  expect(canonicalOf(text, 'A1', vouching)).toEqual({ canonical, digest });
});
