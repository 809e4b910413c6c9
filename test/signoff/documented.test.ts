import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import {
  CANONICAL_VERSION,
  canonicalStep,
  type CanonicalVersion,
  type Vouching,
} from '../../src/signoff/canonical.js';
import { freshnessOf, signOffDigest } from '../../src/signoff/digest.js';
import { projectFile } from '../support/cli.js';

// What other implementations are told is what this one does.

interface Vector {
  readonly name: string;
  readonly version: CanonicalVersion;
  /** Which of the step's sign-offs it is; nothing for one that stands below everything else. */
  readonly signOff?: number;
  readonly document: string;
  readonly step: string;
  readonly vouching: Vouching;
  readonly canonical: readonly string[];
  readonly digest: string;
}

const { vectors } = JSON.parse(projectFile('docs/sign-off-vectors.json')) as { vectors: Vector[] };

function stepOf(text: string, id: string) {
  const document = parse(text);
  const step = document.steps.find((each) => each.id.value === id);
  if (!step) throw new Error(`no step ${id}`);
  return { document, id: document.frontmatter.id?.value ?? '', step };
}

/** The canonical form in which a vector has it, and its digest, reckoned from what the page says and nothing else. */
function canonicalOf({
  document: text,
  step: stepId,
  version,
  signOff,
  vouching,
}: Omit<Vector, 'name' | 'canonical' | 'digest'>) {
  const { document, id, step } = stepOf(text, stepId);
  const signedAt = signOff === undefined ? Infinity : (step.signOffs[signOff]?.span.start ?? NaN);
  const canonical = canonicalStep(document.source, id, step, vouching, { version, signedAt });
  const digits = createHash('sha256').update(canonical, 'utf8').digest('hex').slice(0, 12);
  return { canonical, digest: `${version}:${digits}` };
}

describe('docs/sign-off-vectors.json', () => {
  it.each(vectors)('$name, in version $version', ({ canonical, digest, ...vector }) => {
    expect(canonicalOf(vector)).toEqual({
      canonical: `${canonical.join('\n')}\n`,
      digest,
    });
  });

  it.each(vectors.filter(({ signOff }) => signOff !== undefined))(
    '$name: the sign-off that stands there holds',
    ({ document: text, step: stepId, signOff, digest }) => {
      const { document, id, step } = stepOf(text, stepId);
      const written = step.signOffs[signOff ?? 0];
      expect(written?.digest?.value).toBe(digest);
      expect(written && freshnessOf(document.source, id, step, written)).toBe('fresh');
    },
  );

  it.each(vectors.filter(({ version, signOff }) => version === CANONICAL_VERSION && signOff === undefined))(
    '$name: is what a new sign-off gets',
    ({ document: text, step: stepId, vouching, digest }) => {
      const { document, id, step } = stepOf(text, stepId);
      expect(signOffDigest(document.source, id, step, vouching)).toBe(digest);
    },
  );
});

/** The lifecycle `nordvik` with the step A1 that a page shows. */
function documentWithStepOf(page: string): string {
  const step = /```markdown\n(### A1[\s\S]*?)```/.exec(page)?.[1] ?? '';
  return `---\nkind: lifecycle\nid: nordvik\nlanguage: en\ncustomer: N\n---\n\n# T\n\n## A Preparation\n\n${step}`;
}

it('the sign-off that README.md shows holds', () => {
  const { document, id, step } = stepOf(documentWithStepOf(projectFile('README.md')), 'A1');
  expect(step.signOffs.map((signOff) => freshnessOf(document.source, id, step, signOff))).toEqual(['fresh']);
});

it('the canonical form is what docs/sign-off.md shows', () => {
  const page = projectFile('docs/sign-off.md');
  const canonical = /```text\n(serviceplan sign-off[\s\S]*?)```/.exec(page)?.[1];
  const digest = /its digest is `(.*?)`/.exec(page)?.[1];
  const text = documentWithStepOf(page);
  const vouching = { name: 'Anna Berg', date: '2026-01-09', meaning: 'done' as const };
  expect(canonicalOf({ document: text, step: 'A1', version: CANONICAL_VERSION, vouching })).toEqual({
    canonical,
    digest,
  });
});
