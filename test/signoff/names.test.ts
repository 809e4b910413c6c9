import { describe, expect, it } from 'vitest';
import { lint, parse, parseSettings } from '../../src/library.js';
import { signedTogether } from '../../src/signoff/policy.js';
import { folderWith, serviceplan } from '../support/cli.js';
import { ownKinds } from '../support/kinds.js';

const SETTINGS = 'people:\n  asa: { name: Åsa Öberg Lund }\n';
const lifecycle = (...signOffs: string[]) =>
  `---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n# X\n\n## A A\n\n### A1 Y\n\n${signOffs
    .map((text) => `- Sign-off: ${text}\n`)
    .join('')}`;

/** Ways of writing a name that nobody sees the difference of. */
const WRITTEN = [
  ['as in the settings', 'Åsa Öberg Lund'],
  ['with letters that are put together', 'Åsa Öberg Lund'.normalize('NFD')],
  ['with a blank where no line breaks', 'Åsa\u00a0Öberg\u00a0Lund'],
  ['with a narrow blank', 'Åsa Öberg\u202fLund'],
] as const;

describe('a name', () => {
  it.each(WRITTEN)('%s is that of the person', async (_, name) => {
    const document = parse(lifecycle(`${name}, 2026-01-09, done`));
    const [report] = await lint([document], {
      settings: parseSettings(SETTINGS),
      kinds: ownKinds,
      today: '2026-11-22',
    });
    expect(report?.findings.map(({ rule }) => rule)).not.toContain('unknown-signer');
  });

  it.each(WRITTEN)('%s signs', (_, name) => {
    const cwd = folderWith({ 'serviceplan.yaml': `language: en\n${SETTINGS}`, 'x.md': lifecycle() });
    expect(serviceplan(['sign', 'x#A1', '--as', name, '--yes'], { cwd })).toMatchObject({ code: 0 });
  });

  it('in several of these ways is that of one signer', () => {
    const [step] = parse(lifecycle(...WRITTEN.map(([, name]) => `${name}, 2026-01-09, done`))).steps;
    expect(step && signedTogether(step).length).toBe(1);
  });
});
