import { describe, expect, it } from 'vitest';
import { signOffDigest } from '../../src/signoff/digest.js';
import { lint, parse, parseSettings } from '../../src/library.js';
import { ownKinds } from '../support/kinds.js';

const settings = parseSettings(`
people:
  bo: { name: Bo Ek, roles: [quality], until: 2026-03-01 }
  eva: { name: Eva Lund, roles: [quality], until: 2026-02-01 }
  other: { name: Eva Lund, roles: [quality] }
sign-off:
  A1: { role: quality }
`);

/** A step with sign-offs, the digest of each as it is reckoned. */
function signed(...lines: string[]): string {
  const head =
    '---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n# X\n\n## A A\n\n### A1 Y\n\n- Due: 2026-03-01\n';
  return lines.reduce((text, line) => {
    const { source, steps } = parse(text);
    const [name = '', date = '', meaning = ''] = line.split(', ');
    const [step] = steps;
    if (!step || (meaning !== 'done' && meaning !== 'not approved')) throw new Error(line);
    return `${text}- Sign-off: ${line}, ${signOffDigest(source, 'x', step, { name, date, meaning })}\n`;
  }, head);
}

async function rulesOf(text: string): Promise<string[]> {
  const [report] = await lint([parse(text)], { settings, kinds: ownKinds, today: '2026-11-22' });
  const asked = ['departed-signer', 'incomplete-sign-off'];
  return (report?.findings ?? []).map(({ rule }) => rule).filter((rule) => asked.includes(rule));
}

describe('a sign-off by somebody who has left', () => {
  it.each([
    ['on the last day counts', ['Bo Ek, 2026-03-01, done'], []],
    [
      'on the day after counts for nothing',
      ['Bo Ek, 2026-03-02, done'],
      ['departed-signer', 'incomplete-sign-off'],
    ],
    ['counts where another of that name is there', ['Eva Lund, 2026-03-02, done'], []],
    ['is history once it was refused', ['Bo Ek, 2026-03-02, done', 'Eva Lund, 2026-03-03, not approved'], []],
    ['may not refuse either', ['Bo Ek, 2026-03-02, not approved'], ['departed-signer']],
  ])('%s', async (_, lines, rules) => {
    expect((await rulesOf(signed(...lines))).sort()).toEqual(rules);
  });
});
