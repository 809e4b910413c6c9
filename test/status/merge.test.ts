import { expect, it } from 'vitest';
import { parse, status } from '../../src/library.js';
import type { ChangedStep, ChangeType } from '../../src/status/changes-since.js';
import { mergeStatuses } from '../../src/status/merge.js';
import type { Status } from '../../src/status/status.js';
import { ownKinds } from '../support/kinds.js';

/** The status of a document whose steps have changed so: step → how. */
function changed(path: string, steps: Readonly<Record<string, ChangeType>>): Status {
  const text = '---\nkind: lifecycle\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n';
  const made = status([parse(text, path)], { today: '2026-11-22', kinds: ownKinds });
  const changes = Object.entries(steps).map(([step, type]): ChangedStep => {
    const about = { title: step, phase: 'A', responsible: undefined };
    return { type, path, id: undefined, document: path, customer: 'X', step, ...about };
  });
  return { ...made, changes: { since: 'main', commit: undefined, steps: changes } };
}

it('what is gone stands at the end of what was merged, in the order of its paths', () => {
  const merged = mergeStatuses(
    [
      { file: '1', status: changed('b.md', { B1: 'signed', B2: 'gone' }) },
      { file: '2', status: changed('a.md', { A1: 'gone', A2: 'added' }) },
    ],
    {},
  );
  const steps = 'status' in merged ? (merged.status.changes?.steps ?? []) : [];
  expect(steps.map(({ step }) => step)).toEqual(['B1', 'A2', 'A1', 'B2']);
});
