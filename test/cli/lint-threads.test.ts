import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadsFor } from '../../src/cli/linting/threads.js';
import { copyOfParts, folderWith, serviceplan } from '../support/cli.js';
import { PLAN_AND_SCORECARD } from '../support/parts.js';

const LIFECYCLE = readFileSync(
  'examples/en-it-support/customers/fictional-smiles-dental-care-ltd/lifecycle.md',
  'utf8',
);
const SETTINGS = readFileSync('examples/en-it-support/serviceplan.yaml', 'utf8');

/** What the documents of a large workspace may be like, in turn. */
const VARIANTS: ((text: string, index: number) => string)[] = [
  (text) => text,
  (text) => text.replace(/^- Sign-off: .*$/m, '- Sign-off: Nobody, 2026-01-01, done, 1:000000000000'),
  (text) => text.replace('## A ', '[gone](gone.md)\n\n## A '),
  // The same id as documents long before it, which another thread may have seen.
  (text, index) => text.replace(/^id: .*$/m, `id: twin-${index % 3}`),
  // Read by the authority, for each of which takes long.
  (text, index) => (index < 20 ? `${text}\nSetext\n======\n` : text),
  () => '# No plan\n',
  (text) => text.replace(/^status: .*$/m, 'status: asleep'),
];

const documents = Array.from({ length: 420 }, (_, index): [string, string] => {
  const own = LIFECYCLE.replace(/^id: .*$/m, `id: customer-${index}`);
  const variant = VARIANTS[index % VARIANTS.length] as (typeof VARIANTS)[number];
  return [`customers/c${index}/lifecycle.md`, variant(own, index)];
});

describe('lint in several threads', () => {
  const cwd = folderWith({
    'serviceplan.yaml': SETTINGS,
    ...Object.fromEntries(documents),
    'customers/odd/lifecycle.md': Buffer.from([0xff, 0xfe, 0x00]),
    'other/serviceplan.yaml': 'language: sv\nnonsense: 1\n',
    'other/lifecycle.md': LIFECYCLE,
  });
  const lint = (threads: number, ...flags: string[]) =>
    serviceplan(['lint', ...flags], { cwd, env: { SERVICEPLAN_THREADS: String(threads) } });

  it.each([['json'], ['stylish'], ['sarif']])('finds in %s what one thread finds', (format) => {
    const one = lint(1, '--format', format);
    expect(one.out).toContain('duplicate-id');
    expect(lint(3, '--format', format)).toEqual(one);
  });

  it('judges key figures by a service plan that no thread but the first reads', () => {
    const { plan, scorecard } = PLAN_AND_SCORECARD;
    const files = folderWith({
      'serviceplan.yaml': SETTINGS,
      'a.md': plan('\nSetext\n======\n'),
      ...Object.fromEntries(documents.filter((_, index) => index % VARIANTS.length !== 4)),
      ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`z/${index}.md`, scorecard])),
    });
    const run = (threads: string) =>
      serviceplan(['lint', '--format', 'unix'], { cwd: files, env: { SERVICEPLAN_THREADS: threads } }).out;
    const one = run('1');
    expect(one.match(/the moon/g)).toHaveLength(60);
    expect(one).not.toContain('come back');
    expect(run('3')).toBe(one);
  });

  it('finds all of it where the other threads cannot start', () => {
    const broken = copyOfParts(['bin/serviceplan.js', 'dist', 'templates', 'schema', 'package.json']);
    const run = spawnSync(
      process.execPath,
      [join(broken, 'bin/serviceplan.js'), 'lint', '--format', 'json', '--today', '2026-01-01'],
      { cwd, encoding: 'utf8', env: { ...process.env, SERVICEPLAN_THREADS: '3' }, maxBuffer: 1e9 },
    );
    const one = lint(1, '--format', 'json', '--today', '2026-01-01');
    expect({ out: run.stdout, err: run.stderr, code: run.status }).toEqual(one);
  });

  it('leaves to one thread what depends on all documents', () => {
    const limited = folderWith({
      'serviceplan.yaml': `${SETTINGS}\nworkload-limit: 2\n`,
      ...Object.fromEntries(
        documents.map(([path], index) => [path, documents[index - (index % 7)]?.[1] ?? '']),
      ),
    });
    const [one, three] = [1, 3].map((threads) =>
      serviceplan(['lint', '--format', 'unix', '--today', '2026-01-01'], {
        cwd: limited,
        env: { SERVICEPLAN_THREADS: String(threads) },
      }),
    );
    expect(one?.out).toContain('overloaded-person');
    expect(three).toEqual(one);
  });

  it('says what number it takes', () => {
    const run = serviceplan(['lint'], { cwd, env: { SERVICEPLAN_THREADS: 'many' } });
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('SERVICEPLAN_THREADS must be a number from 1 to 99, not “many”');
  });
});

describe('how many threads there are', () => {
  it.each([
    [1000, 1, '', 1],
    [19_999, 2, '', 1],
    [20_000, 2, '', 2],
    [2999, 4, '', 1],
    [3000, 4, '', 4],
    [1500, 8, '', 8],
    [1500, 64, '', 8],
    [100_000, 1, '', 1],
    [400, 2, '3', 3],
    [100_000, 8, '1', 1],
  ])('%i files, %i processors, asked for “%s”: %i', (files, processors, asked, threads) => {
    expect(threadsFor(files, { SERVICEPLAN_THREADS: asked }, processors)).toBe(threads);
  });
});
