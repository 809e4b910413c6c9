import { describe, expect, it } from 'vitest';
import { lint, parse } from '../../src/library.js';
import { enMessages } from '../../src/languages/en/messages.js';
import { fingerprintOf, fingerprintsOf, PASSING } from '../../src/lint/fingerprint.js';
import { projectFile } from '../support/cli.js';
import { kindsOf } from '../support/kinds.js';

const path = 'examples/nb-renhold/customers/oppdiktet-kontorfellesskap-as/lifecycle.md';
const text = projectFile(path);
const kinds = kindsOf();

async function fingerprints(of: string, today = '2026-11-22', language: 'en' | 'sv' = 'en') {
  const [report] = await lint([parse(of, path)], { today, language, kinds });
  return fingerprintsOf(report?.findings ?? []);
}

describe('fingerprints', () => {
  it('are the same on another line, in another language, on another day', async () => {
    const prints = await fingerprints(text);
    expect(prints.length).toBeGreaterThan(1);
    expect(await fingerprints(text.replace('\n## ', '\nA paragraph more.\n\n\n## '))).toEqual(prints);
    expect(await fingerprints(text, '2026-11-22', 'sv')).toEqual(prints);
    expect(await fingerprints(text, '2026-11-23')).toEqual(expect.arrayContaining(prints));
  });

  it('tell findings of different steps, rules and matters apart, and number those that are alike', () => {
    const finding = (rule: string, step: string | undefined, values: Record<string, string | number>) => ({
      rule,
      step,
      about: { id: rule, values },
    });
    const all = [
      finding('overdue-step', 'A1', { due: '2026-01-01' }),
      finding('overdue-step', 'A2', { due: '2026-01-01' }),
      finding('overdue-step', 'A1', { due: '2026-01-02' }),
      finding('broken-link', 'A1', { target: 'a.md' }),
      finding('broken-link', undefined, { target: 'a.md' }),
    ];
    expect(new Set(all.map(fingerprintOf)).size).toBe(all.length);
    const [one, two] = fingerprintsOf([all[0], all[0]].flatMap((each) => each ?? []));
    expect(two).toBe(`${one}:2`);
  });

  it('are taken from values of which somebody has said that they last', () => {
    const told = Object.values(enMessages).flatMap((say) => valuesOf(say as (values: object) => string));
    const known = [...LASTING, ...PASSING];
    expect([...new Set(told)].sort()).toEqual(known.sort());
  });
});

/** The names of the values that a message speaks of. */
function valuesOf(say: (values: object) => string): string[] {
  const asked: string[] = [];
  const get = (_: object, name: string) => {
    asked.push(name);
    return [];
  };
  say(new Proxy({}, { get }));
  return asked;
}

/** What a finding is about: where one of these changes, it is another one. */
const LASTING = (
  'address anchor before chain encoded mark closing code column date day deputy detail digest document done due earlier engine every expression figure folder found fraction from goal group id invited key kind label language last least letter limit lines meaning months most name namespace need ' +
  'negative number other otherDate owners pair pattern phase phases place population positive published publishing question received role rule scale side signer since solution start status step suggestion target text title to until week which whole word words'
).split(' ');
