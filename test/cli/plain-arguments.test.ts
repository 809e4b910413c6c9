import { describe, expect, it } from 'vitest';
import { type CommandModule, COMMANDS, type Invocation } from '../../src/cli/commands.js';
import type { Flag, Parameter } from '../../src/cli/arguments/flags.js';
import { readFullArguments } from '../../src/cli/arguments/full-arguments.js';
import { GLOBAL_FLAGS } from '../../src/cli/arguments/global-flags.js';
import { readPlainArguments } from '../../src/cli/arguments/plain-arguments.js';
import type { World } from '../../src/cli/world.js';
import { fc, numberOfRuns } from '../support/properties.js';

/** What commander makes of arguments; an exit code where it has said all. */
function commanderReads(argv: readonly string[]): Promise<Invocation | number> {
  const silent = { argv, out: () => undefined, err: () => undefined } as unknown as World;
  return readFullArguments(silent, '0.0.0');
}

/** Whether the plain reader answers, which it may do only as commander does. */
async function answersAlike(argv: readonly string[]): Promise<boolean> {
  const plain = await readPlainArguments(argv);
  if (plain) expect(plain, argv.join(' ')).toStrictEqual(await commanderReads(argv));
  return plain !== undefined;
}

/** Arguments as they stand in a shell, where nothing is quoted but with "". */
function split(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

describe('the plain reader of arguments answers', () => {
  it.each([
    'init',
    'init plans --yes --language sv --company "Nord AB" --person "anna=Anna Berg <anna@example.com>"',
    'init --ci github --hook -y --person anna=Anna --person "bo=Bo Ek"',
    'new lifecycle "Nordvik AB" --set status=operation --set dates.start=2026-03-02',
    'new survey 2026-11 --customer nordvik --no-link -y',
    'new --list',
    'lint',
    'lint -',
    'lint - --stdin-filename customers/nordvik/lifecycle.md',
    'lint --format json a.md --today 2026-11-22',
    'lint a.md b.md !drafts -f github -o findings.txt -q',
    'lint --fail-on overdue --fail-on warning --max-warnings 0 --rule overdue-step=error --rule stale-sign-off=off',
    'lint --fix --unsafe-fixes --private',
    'lint --since=origin/main --baseline=known.json --shard=2/3',
    'lint --no-baseline --cache --cache-location cache',
    'lint --baseline known.json --no-baseline',
    '--cwd plans --language nb lint',
    '--cwd report lint a.md',
    '-q lint --no-color',
    'lint --color --no-color --color',
    'status',
    'status examples --format json',
    'status --by person --customer nordvik --state overdue',
    'assign nordvik#A1 nordvik#A2 anna --yes',
    'report -f html -o report.html --audience customer',
    'report --form nordvik --pdf -o form.pdf',
    'report --format json --shard 1/3 --base-url https://example.com/plans',
    'gate nordvik C --format json',
    'sign nordvik#A1 --as anna -y',
    'sign nordvik#A1 --meaning approved --on 2026-11-20 --note "as agreed" --key ~/.ssh/id_ed25519 --dry-run',
    'unsign nordvik#A1 --reason mistaken --as bo --yes',
    'verify --require-verified --trust-ref origin/main',
    'verify --no-git',
    'schedule nordvik --set start=2026-04-01 --set end=2027-04-01 --dry-run',
    'schedule nordvik --explain nordvik#A1',
    'waive nordvik#A1 --reason "has its own" --until 2027-01-31 --as anna -y',
    'measure scorecard#C1 4.2 --on 2026-11-01 --n 12 --note ""',
    'explain',
    'explain overdue-step',
    'schema settings --draft 7',
    'completion bash',
    '__complete --new-word lint',
  ])('%s', async (line) => {
    expect(await answersAlike(split(line))).toBe(true);
  });
});

describe('the plain reader of arguments leaves to commander', () => {
  it.each([
    ['nothing at all', ''],
    ['a command that is none', 'lnit'],
    ['a name that every object has', 'constructor'],
    ['flags without a command', '--today 2026-11-22'],
    ['a flag of a command before it', '--format json lint'],
    ['the version', '--version'],
    ['the version of a command', 'lint -V'],
    ['help', '--help'],
    ['help of a command', 'lint --help'],
    ['help of a command, short', 'lint a.md -h'],
    ['a flag that is none', 'lint --formt json'],
    ['a flag of another command', 'lint --dry-run'],
    ['a flag cut short', 'lint --form json'],
    ['a flag with one dash', 'lint -format json'],
    ['short flags together', 'assign nordvik#A1 anna -qy'],
    ['a short flag and its value together', 'lint -fjson'],
    ['a short flag with =', 'lint -f=json'],
    ['what stands behind --', 'lint -- --a.md'],
    ['a number below zero', 'measure scorecard#C1 -4.2'],
    ['a flag without its value', 'lint --format'],
    ['a value that begins as a flag does', 'sign nordvik#A1 --note -y'],
    ['a value for a flag that takes none', 'lint --fix=yes'],
    ['a value for a flag that says no', 'verify --no-git=yes'],
    ['a choice that is none', 'lint --format yaml'],
    ['a language that is none', 'lint --language=fi'],
    ['an argument that is none of the choices', 'completion tcsh'],
    ['an argument that is missing', 'sign'],
    ['the second argument missing', 'measure scorecard#C1'],
    ['an argument too many', 'explain overdue-step stale-sign-off'],
    ['a value that the command refuses', 'lint --max-warnings few'],
    ['a value that the command refuses, after one it takes', 'lint --shard 1/3 --shard 4/3'],
  ])('%s', async (_, line) => {
    expect(await readPlainArguments(split(line))).toBeUndefined();
  });
});

describe('commander', () => {
  it('takes a flag’s value for no command', async () => {
    const read = (await commanderReads(['--cwd', 'report', 'lint', '--', 'a.md'])) as Invocation;
    expect(read.module).toBe(await COMMANDS['lint']?.load());
    expect(read.args).toEqual([['a.md']]);
  });
});

const VALUES = [
  ...[
    '',
    '-',
    '--',
    '-1',
    'a.md',
    'nordvik#A1',
    '2026-11-22',
    '1/3',
    '7',
    'lint',
    'help',
    'json',
    'sv',
    'anna',
  ],
  ...['overdue', 'overdue-step=error', 'anna=Anna Berg', 'status=operation', 'start=2026-04-01', 'approved'],
  ...[
    'https://example.com/',
    'bash',
    '2020-12',
    'customer',
    'person',
    '--fix',
    '-q',
    '=',
    'constructor',
    'a\nb',
  ],
];

/** What could stand on a command line: flags in every form with values that fit or do not, words, and what is odd. */
function pieces(flags: readonly Flag[]): fc.Arbitrary<readonly string[]> {
  const value = fc.constantFrom(...VALUES);
  const given = fc.constantFrom(...flags).chain((flag) => {
    const names = flag.flags.split(/[ ,]+/).filter((name) => name.startsWith('-'));
    const name = fc.constantFrom(...names);
    const fitting = flag.choices ? fc.oneof(fc.constantFrom(...flag.choices), value) : value;
    const usual = flag.flags.includes('<') ? fc.tuple(name, fitting) : fc.tuple(name);
    return fc.oneof(
      { weight: 6, arbitrary: usual },
      { weight: 2, arbitrary: fc.tuple(name, fitting).map(([word, text]) => [`${word}=${text}`]) },
      { weight: 1, arbitrary: fc.tuple(name, fitting) },
      { weight: 1, arbitrary: fc.tuple(name) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...names.flatMap((word) => [[word.slice(0, -1)], [`${word}y`]])),
      },
    );
  });
  return fc.oneof(
    { weight: 4, arbitrary: given },
    { weight: 2, arbitrary: fc.tuple(value) },
    { weight: 1, arbitrary: fc.constantFrom(['--no-such'], ['-h'], ['--help'], ['-V'], ['-qy'], ['-q-']) },
  );
}

/** Words for what a command takes, fitting where it has choices; sometimes too few or too many. */
function wordsFor(parameters: readonly Parameter[]): fc.Arbitrary<readonly string[]> {
  const value = fc.constantFrom(...VALUES);
  const words = parameters.map(({ choices }) => (choices ? fc.constantFrom(...choices) : value));
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(...words) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }) },
  );
}

describe('whenever the plain reader answers, commander says the same of', () => {
  it.each(Object.keys(COMMANDS))('%s', async (name) => {
    const { parameters, flags } = (await COMMANDS[name]?.load()) as CommandModule;
    const before = fc.array(pieces(GLOBAL_FLAGS), { maxLength: 1 });
    const after = fc.array(pieces([...flags, ...GLOBAL_FLAGS]), { maxLength: 5 });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(before, wordsFor(parameters), after, async (first, words, rest) => {
        if (await answersAlike([...first.flat(), name, ...words, ...rest.flat()])) answered++;
      }),
      { numRuns: numberOfRuns(300) },
    );
    expect(answered).toBeGreaterThan(10);
  });
});
