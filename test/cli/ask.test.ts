import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, temporaryFolder } from '../support/cli.js';
import { type Answer, CONTROL_C, DOWN, ENTER, onTerminal } from '../support/terminal.js';

const init = (cwd: string, answers: readonly Answer[]) => onTerminal(cwd, ['init'], answers);

describe('init on a terminal', () => {
  it('asks, proposes, and makes what was answered', async () => {
    const cwd = temporaryFolder();
    const { code } = await init(cwd, [
      ['Language', DOWN + DOWN + ENTER],
      ['Your company', `Asked Ltd${ENTER}`],
      ['first customer', `Fjord Ltd${ENTER}`],
      ['to be signed on', ENTER],
      ['service starts on', `2027-04-12${ENTER}`],
      ['account manager', `Ada Example${ENTER}`],
      ['e-mail', `ada@example.com${ENTER}`],
      ['your CI', DOWN + ENTER],
      ['pre-commit hook', ENTER],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'serviceplan.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=.serviceplan/settings.schema.json\nlanguage: en\ncompany: Asked Ltd\ndue-soon: 14\npeople:\n  ada:\n    name: Ada Example\n    email: ada@example.com\n    roles: [account-manager]\n',
    );
    const lifecycle = readFileSync(join(cwd, 'customers/fjord-ltd/lifecycle.md'), 'utf8');
    expect(lifecycle).toContain('\n  contract: 2027-02-15\n  start: 2027-04-12\n');
    expect(lifecycle).toContain('\n  account-manager: ada\n');
    expect(existsSync(join(cwd, '.github/workflows/serviceplan.yml'))).toBe(true);
  });

  it.each([
    [[], true],
    [['--no-color'], false],
  ] as const)('asks in colours unless flags forbid it: %j', async (flags, coloured) => {
    const { raw } = await onTerminal(temporaryFolder(), ['init', ...flags], [['Language', CONTROL_C]]);
    expect(/\u001b\[(?:1|[349]\d)m/.test(raw)).toBe(coloured);
  });

  const CLEAR = '\u0015';

  it('says in the language that was chosen why an answer will not do', async () => {
    const cwd = temporaryFolder();
    const { code } = await init(cwd, [
      ['Language', ENTER],
      ['Ert företag', ` ${ENTER}`],
      ['Skriv något här.', `${CLEAR}Städ AB${ENTER}`],
      ['första kund', `日本${ENTER}`],
      ['Skriv ett namn som har en bokstav', `${CLEAR}Nippon${ENTER}`],
      ['Avtalet ska', `2026-02-30${ENTER}`],
      ['”2026-02-30” finns inte', `${CLEAR}2027-02-15${ENTER}`],
      ['Uppdraget startar', `15/3${ENTER}`],
      ['ÅÅÅÅ-MM-DD', `${CLEAR}2027-03-15${ENTER}`],
      ['kundansvarig', `日本${ENTER}`],
      ['Skriv ett namn som har en bokstav', `${CLEAR}Ek, Åsa${ENTER}`],
      ['utan kommatecken', `${CLEAR}Åsa Ek${ENTER}`],
      ['E-postadress', `asa${ENTER}`],
      ['Skriv en e-postadress, eller ingenting.', CONTROL_C],
    ]);
    expect(code).toBe(130);
  });

  it('ends with 130 on Ctrl-C and has written nothing', async () => {
    const cwd = temporaryFolder();
    const { code } = await init(cwd, [
      ['Language', DOWN + DOWN + ENTER],
      ['Your company', CONTROL_C],
    ]);
    expect(code).toBe(130);
    expect(existsSync(join(cwd, 'serviceplan.yaml'))).toBe(false);
  });
});

describe('a question that asks for yes or no', () => {
  const PLAN =
    '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Due: 2026-11-18\n';
  const workspace = (language: string) =>
    folderWith({
      'serviceplan.yaml': `language: ${language}\npeople:\n  anna: { name: Anna Berg, email: anna@example.com }\n`,
      'x.md': PLAN,
    });
  const sign = async (language: string, ...answers: readonly Answer[]) => {
    const cwd = workspace(language);
    const { code } = await onTerminal(cwd, ['sign', 'x#A1', '--as', 'anna'], answers);
    return { code, isSigned: readFileSync(join(cwd, 'x.md'), 'utf8') !== PLAN };
  };

  it.each([
    ['sv', 'Skriva detta i filen? (j/N)', ['j', 'ja', 'JA', 'y', 'yes'], ['n', 'nej', '', 'no'], 'Svara ja'],
    ['nb', 'Skrive dette i filen? (j/N)', ['j', 'ja', 'Ja', 'y', 'yes'], ['n', 'nei', '', 'no'], 'Svar ja'],
    ['en', 'Write this to the file? (y/N)', ['y', 'yes', 'YES'], ['n', 'no', ''], 'Answer yes'],
  ])('speaks %s', { timeout: 120_000 }, async (language, question, yes, no, refusal) => {
    for (const keys of yes) {
      const { code, isSigned } = await sign(language, [question, keys + ENTER]);
      expect({ keys, code, isSigned }).toEqual({ keys, code: 0, isSigned: true });
    }
    for (const keys of no) {
      const { code, isSigned } = await sign(language, [question, keys + ENTER]);
      expect({ keys, code, isSigned }).toEqual({ keys, code: 130, isSigned: false });
    }
    const { code, isSigned } = await sign(language, [question, `maybe${ENTER}`], [refusal, CONTROL_C]);
    expect({ code, isSigned }).toEqual({ code: 130, isSigned: false });
  });

  it.each([
    ['sv', 'Varför utgår det?', 'Skriv något här.'],
    ['nb', 'Hvorfor utgår det?', 'Skriv noe her.'],
    ['en', 'Why is it waived?', 'Type something here.'],
  ])('says in %s that a reason is needed', async (language, question, refusal) => {
    const cwd = workspace(language);
    const answers: Answer[] = [
      [question, ENTER],
      [refusal, CONTROL_C],
    ];
    const { code } = await onTerminal(cwd, ['waive', 'x#A1', '--as', 'anna'], answers);
    expect(code).toBe(130);
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toBe(PLAN);
  });

  it.each<[what: string, args: string[], told: string]>([
    ['somebody who has left', ['--as', 'bo'], 'Bo Ek left on 2026-08-31'],
    ['a day that is past', ['--as', 'anna', '--until', '2026-11-21'], '2026-11-21 is past'],
    ['no day', ['--as', 'anna', '--until', 'soon'], '--until'],
  ])('does not ask for the reason of a waiver before it refuses %s', async (_, args, told) => {
    const cwd = folderWith({
      'serviceplan.yaml':
        'language: en\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek, until: 2026-08-31 }\n',
      'x.md': PLAN,
    });
    const { code, drawn } = await onTerminal(cwd, ['waive', 'x#A1', ...args], []);
    expect({ code, isTold: drawn.includes(told) }).toEqual({ code: 2, isTold: true });
    expect(drawn).not.toContain('Why is it waived?');
  });
});
