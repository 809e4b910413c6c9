import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

/** A lifecycle whose steps come back: one signed and due again, one never signed. */
const lifecycle = (status: string) => `---
kind: lifecycle
id: x
language: en
customer: Nordvik
status: ${status}
---

# Nordvik

## C Operation

### C1 Contacts

- Due: 2026-11-01
- Every: 1 m
- Sign-off: Anna Berg, 2026-10-01, done

### C2 Customer contact

- Due: 2026-11-01
- Every: 3 m
`;

/** What status says of the steps on a day when both are past due, and what lint finds overdue. */
function judged(status: string) {
  const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'x.md': lifecycle(status) });
  const { out } = serviceplan(['status', '-f', 'json'], { cwd });
  const [{ steps }] = (JSON.parse(out) as { documents: [{ steps: Record<string, unknown>[] }] }).documents;
  const found = serviceplan(['lint', '--format', 'unix'], { cwd }).out.match(/C\d was due/g);
  return { steps: steps.map(({ state, recurring }) => [state, recurring]), found };
}

describe('a step that recurs', () => {
  it.each(['operation', 'phase-out'])('comes back while the engagement lives: %s', (status) => {
    expect(judged(status)).toEqual({
      steps: [
        ['overdue', true],
        ['overdue', true],
      ],
      found: ['C1 was due', 'C2 was due'],
    });
  });

  it('is done for good by its last sign-off once the engagement has ended, and owed if it never was', () => {
    expect(judged('ended')).toEqual({
      steps: [
        ['signed', false],
        ['overdue', false],
      ],
      found: ['C2 was due'],
    });
  });
});
