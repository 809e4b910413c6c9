import { describe, expect, it } from 'vitest';
import { commitAll, git } from '../support/repository.js';
import { folderWith, serviceplan } from '../support/cli.js';

const document = (kind: string, id: string, customer: string, step: string) =>
  `---\nkind: ${kind}\nid: ${id}\nlanguage: en\ncustomer: ${customer}\n---\n\n# ${id}\n\n## A A\n\n### ${step} X\n\n- Due: 2026-11-01\n`;

/** Two customers, of whom one is called what the other's name begins with, and what belongs to each. */
function workspace() {
  return folderWith({
    'serviceplan.yaml': 'language: en\n',
    'bright/lifecycle.md': document('lifecycle', 'bright', 'Bright', 'A1'),
    'bright/complaint.md': document('complaint', 'late-cleaning', 'Bright', 'S1'),
    'brightwell/lifecycle.md': document('lifecycle', 'brightwell', 'Brightwell Ltd', 'A1'),
    'brightwell/complaint.md': document('complaint', 'broken-door', 'Brightwell Ltd', 'S1'),
  });
}

function idsFor(cwd: string, ...args: string[]): (string | undefined)[] {
  const { out } = serviceplan([...args, '--format', 'json'], { cwd });
  return (JSON.parse(out) as { documents: { id?: string }[] }).documents.map(({ id }) => id);
}

describe('--customer', () => {
  it.each([
    ['the id of a customer, and no other whose name holds it', 'brightwell', ['broken-door', 'brightwell']],
    ['the id in other letters', 'BRIGHTWELL', ['broken-door', 'brightwell']],
    ['words of a name', 'well ltd', ['broken-door', 'brightwell']],
    ['the id of one document', 'broken-door', ['broken-door']],
    ['what two names hold', 'bright', ['late-cleaning', 'bright', 'broken-door', 'brightwell']],
  ])('takes %s', (_, wanted, ids) => {
    const cwd = workspace();
    expect(idsFor(cwd, 'status', '--customer', wanted)).toEqual(ids);
    expect(idsFor(cwd, 'report', '--audience', 'customer', '--customer', wanted)).toEqual(ids);
  });

  it('takes names as readers see them, however their letters are put together and whatever blanks part them', () => {
    const [one, another] = ['Café Nord'.normalize('NFC'), 'Café\u00a0Nord'.normalize('NFD')] as const;
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'a.md': document('lifecycle', 'nord', one, 'A1'),
      'b.md': document('complaint', 'door', another, 'S1'),
    });
    for (const wanted of ['nord', one, another]) {
      expect(idsFor(cwd, 'status', '--customer', wanted)).toEqual(['nord', 'door']);
      const { err } = serviceplan(['report', '-f', 'csv', '--audience', 'customer', '--customer', wanted], {
        cwd,
      });
      expect(err).toBe('');
    }
    expect(serviceplan(['new', 'final-report', '--customer', another], { cwd }).code).toBe(0);
  });

  it('takes the id of a customer whose name is quite another', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'a.md': document('lifecycle', 'harbour', 'Nordvik AB', 'A1'),
      'b.md': document('complaint', 'late', 'Nordvik AB', 'S1'),
      'c.md': document('complaint', 'other', 'Nordvik Two AB', 'S1'),
    });
    expect(idsFor(cwd, 'status', '--customer', 'harbour')).toEqual(['harbour', 'late']);
  });

  it('takes it in what has changed, too', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\npeople: { anna: { name: Anna Berg } }\n',
      'a.md': document('lifecycle', 'harbour', 'Nordvik AB', 'A1'),
      'b.md': document('complaint', 'late', 'Nordvik AB', 'S1'),
    });
    git(cwd, ['init', '-q']);
    commitAll(cwd);
    serviceplan(['sign', 'late#S1', '--as', 'anna', '--yes'], { cwd });
    const args = ['report', '--format', 'json', '--since', 'HEAD', '--customer', 'harbour'];
    const { changes } = JSON.parse(serviceplan(args, { cwd }).out) as {
      changes: { steps: { id: string }[] };
    };
    expect(changes.steps.map(({ id }) => id)).toEqual(['late']);
  });

  it('is refused where none is meant, unless it may stand in another part or be gone', () => {
    const cwd = workspace();
    git(cwd, ['init', '-q']);
    commitAll(cwd);
    const codeOf = (...args: string[]) => serviceplan([...args, '--customer', 'brigth'], { cwd }).code;
    expect(codeOf('status')).toBe(2);
    expect(codeOf('status', '--shard', '1/2', '-f', 'json')).toBe(0);
    expect(codeOf('report', '-f', 'markdown', '--since', 'HEAD')).toBe(0);
    serviceplan(['report', '-f', 'json', '-o', 'all.json'], { cwd });
    expect(
      serviceplan(['report', '-f', 'csv', '--merge', 'all.json', '--customer', 'brigth'], { cwd }),
    ).toMatchObject({
      code: 2,
      err: 'serviceplan: --customer: no customer’s name contains “brigth”, and no document has that id; did you mean “Bright”?\n',
    });
  });

  it.each(['A', 'b'])('of which no document has steps refuses no phase %s', (phase) => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'service-plan.md': '---\nkind: service-plan\nid: plan\n---\n',
    });
    expect(serviceplan(['status', '--phase', phase], { cwd }).code).toBe(0);
  });
});
