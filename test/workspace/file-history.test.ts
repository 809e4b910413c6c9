import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BlobReader } from '../../src/workspace/git/blob-reader.js';
import { FileHistory } from '../../src/workspace/git/file-history.js';
import { Git } from '../../src/workspace/git/git.js';
import { temporaryFolder } from '../support/cli.js';
import { fc, numberOfRuns } from '../support/properties.js';
import { commitAll, git, write } from '../support/repository.js';

// One look at the history of a file tells of every digest what `git log -S` tells of that digest alone.

const ANNA = 'Anna Berg <anna@example.com>';
const EVE = 'Eve Fors <eve@example.com>';

const FIRST = '2:0123456789ab';
const SECOND = '2:abcdefabcdef';
/** It ends in what may be another. */
const LONGER = `1${SECOND}`;
const NOWHERE = '2:000000000000';
const DIGESTS = [FIRST, SECOND, LONGER, NOWHERE];

const ENV = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

interface Told {
  readonly commit: string;
  readonly date: string;
  readonly email: string;
  /** What the file held then. */
  readonly held: string | undefined;
}

/** What one look at the history of a file tells of each digest. */
async function read(
  folder: string,
  name: string,
  env: Record<string, string | undefined> = ENV,
): Promise<(Told | false | undefined)[]> {
  const asked = new Git(folder, env);
  const blobs = new BlobReader(asked);
  const history = new FileHistory(asked, blobs, name, DIGESTS);
  try {
    const told: (Told | false | undefined)[] = [];
    for (const digest of DIGESTS) {
      const brought = await history.broughtBy(digest);
      if (!brought) {
        told.push(brought);
        continue;
      }
      const { commit, date, email, blob } = brought;
      const content = blob === undefined ? undefined : await history.contentOf(blob);
      told.push({ commit, date, email, held: content?.toString('latin1') });
    }
    return told;
  } finally {
    blobs.close();
  }
}

/** What git tells of each digest alone: the last commit that it names is the oldest. */
function askedOneByOne(folder: string, name: string): (Told | false)[] {
  return DIGESTS.map((digest) => {
    const log = git(folder, [
      ...['--literal-pathspecs', 'log', '--follow', '--diff-merges=first-parent', '--no-ext-diff'],
      ...['--no-textconv', `-S${digest}`, '--format=%x01%H %as %ae', '--name-only', '-z', '--', `./${name}`],
    ]);
    const [, commit = '', date = '', email = '', then = ''] =
      /^([0-9a-f]+) (\S+) ([^\0\n]*)[\0\n]+([^\0]+)/.exec(log.split('\u0001').at(-1) ?? '') ?? [];
    return commit === '' ? false : { commit, date, email, held: blobAt(folder, `${commit}:${then}`) };
  });
}

function blobAt(folder: string, place: string): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, 'cat-file', 'blob', place], {
      encoding: 'latin1',
      env: ENV,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e9,
    });
  } catch {
    return undefined;
  }
}

const TEXT = Array.from({ length: 20 }, (_, line) => `Line ${line}.\n`).join('');
const withDigest = (digest = FIRST, text = TEXT) => text.replace('Line 9.\n', `Line 9, ${digest}\n`);
const byAnna = { by: ANNA, on: '2026-11-10' };
const byEve = { by: EVE, on: '2026-11-12' };

function repository(): string {
  const folder = temporaryFolder();
  git(folder, ['init', '-q', '-b', 'main']);
  return folder;
}

/** A repository in which a file came first, then Anna's digest. */
function signedByAnna(name = 'x.md'): string {
  const folder = repository();
  write(folder, { [name]: TEXT });
  commitAll(folder, { by: EVE, on: '2026-11-01' });
  write(folder, { [name]: withDigest() });
  commitAll(folder, byAnna);
  return folder;
}

/** What Eve does then, the file's name, and who is told to have brought the first digest. */
interface Case {
  readonly does: (folder: string) => void;
  readonly name?: string;
  readonly told?: string | false;
}

const committing = (files: Record<string, string | Buffer>) => (folder: string) => {
  write(folder, files);
  commitAll(folder, byEve);
};

const CASES: Readonly<Record<string, Case>> = {
  'another line is changed': { does: committing({ 'x.md': withDigest().replace('Line 3', 'Row 3') }) },
  'the line is changed around it': { does: committing({ 'x.md': withDigest().replace('9, ', '9,  ') }) },
  'the line is moved': { does: committing({ 'x.md': `${FIRST}\n${TEXT}` }) },
  'it comes a second time': { does: committing({ 'x.md': `${FIRST}\n${withDigest()}` }) },
  'it is removed': { does: committing({ 'x.md': TEXT }) },
  'it is removed and comes back': {
    does: (folder) => {
      committing({ 'x.md': TEXT })(folder);
      committing({ 'x.md': withDigest() })(folder);
    },
  },
  'it comes back under another name': {
    does: (folder) => {
      rmSync(join(folder, 'x.md'));
      committing({ 'y.md': TEXT })(folder);
      committing({ 'y.md': withDigest() })(folder);
    },
    name: 'y.md',
  },
  'the file is renamed and changed': {
    does: (folder) => {
      rmSync(join(folder, 'x.md'));
      committing({ 'deep/er/y.md': withDigest(`${FIRST} ${LONGER}`) })(folder);
    },
    name: 'deep/er/y.md',
  },
  'the file has a name meanwhile that reads like a change': {
    does: (folder) => {
      const name = join(folder, `:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} M`);
      renameSync(join(folder, 'x.md'), name);
      commitAll(folder, byEve);
      renameSync(name, join(folder, 'x.md'));
      commitAll(folder, byEve);
    },
  },
  'the file is copied': { does: committing({ 'y.md': withDigest(`${FIRST}, ${SECOND}`) }), name: 'y.md' },
  'another file is asked about': {
    does: committing({ 'y.md': 'Nothing.\n' }),
    name: 'y.md',
    told: false,
  },
  'a longer one comes that ends in another': { does: committing({ 'x.md': withDigest(LONGER) }) },
  'the file becomes binary': {
    does: committing({ 'x.md': Buffer.concat([Buffer.alloc(3_000_000), Buffer.from(withDigest())]) }),
  },
  'the file becomes a link and a file again': {
    does: (folder) => {
      rmSync(join(folder, 'x.md'));
      symlinkSync(FIRST, join(folder, 'x.md'));
      commitAll(folder, byEve);
      rmSync(join(folder, 'x.md'));
      committing({ 'x.md': withDigest(SECOND) })(folder);
    },
  },
  'the file becomes a folder and a file again': {
    does: (folder) => {
      renameSync(join(folder, 'x.md'), join(folder, 'kept'));
      mkdirSync(join(folder, 'x.md'));
      renameSync(join(folder, 'kept'), join(folder, 'x.md/y'));
      committing({ 'x.md/a': `A ${SECOND}`, 'x.md/z': `Z ${SECOND}` })(folder);
      rmSync(join(folder, 'x.md'), { recursive: true });
      committing({ 'x.md': withDigest() })(folder);
    },
  },
  'a submodule stood there': {
    does: (folder) => {
      const commit = git(folder, ['rev-parse', 'HEAD']).trim();
      git(folder, ['update-index', '--add', '--cacheinfo', `160000,${commit},y.md`]);
      git(folder, ['commit', '-q', '-m', 'A submodule'], byEve);
      git(folder, ['rm', '-q', '--cached', 'y.md']);
      committing({ 'y.md': withDigest() })(folder);
    },
    name: 'y.md',
    told: EVE,
  },
  'a branch brings another': {
    does: (folder) => {
      git(folder, ['checkout', '-q', '-b', 'other']);
      committing({ 'x.md': withDigest().replace('Line 18.', SECOND) })(folder);
      git(folder, ['checkout', '-q', 'main']);
      committing({ 'x.md': withDigest().replace('Line 1.', 'Row 1.') })(folder);
      git(folder, ['merge', '-q', 'other', '-m', 'Both'], { by: ANNA, on: '2026-11-13' });
    },
  },
  'a branch by a slow clock brings it a second time, so that git names that last': {
    does: (folder) => {
      git(folder, ['checkout', '-q', '-b', 'other']);
      write(folder, { 'x.md': `${FIRST}\n${withDigest()}` });
      commitAll(folder, { by: EVE, on: '2026-10-01' });
      git(folder, ['checkout', '-q', 'main']);
      committing({ 'z.md': 'z' })(folder);
      git(folder, ['merge', '-q', 'other', '-m', 'Both'], byEve);
    },
    told: EVE,
  },
  'a merge brings another by itself': {
    does: (folder) => {
      git(folder, ['checkout', '-q', '-b', 'other']);
      committing({ 'x.md': withDigest().replace('Line 18.', 'Row 18.') })(folder);
      git(folder, ['checkout', '-q', 'main']);
      committing({ 'z.md': 'z' })(folder);
      git(folder, ['merge', '-q', '--no-commit', 'other'], byEve);
      committing({ 'x.md': withDigest(`${FIRST}, ${SECOND}`) })(folder);
    },
  },
  'a .mailmap gives another address': {
    does: committing({ '.mailmap': 'Eve Fors <eve@example.com> <anna@example.com>\n' }),
  },
  'attributes call the file binary, and have it converted': {
    does: (folder) => {
      git(folder, ['config', 'diff.upside.textconv', 'false']);
      committing({ '.gitattributes': '*.md -diff -text diff=upside\n', 'x.md': withDigest(SECOND) })(folder);
    },
  },
  'git is set to tell in other ways': {
    does: (folder) => {
      const settings = [
        ...['color.ui=always', 'diff.relative=true', 'diff.noprefix=true', 'diff.external=false'],
        ...['diff.renames=copies', 'log.showSignature=true', 'log.decorate=full', 'log.diffMerges=combined'],
        ...['log.abbrevCommit=true', 'format.pretty=fuller', 'core.quotePath=true', 'log.date=relative'],
      ];
      for (const setting of settings) git(folder, ['config', ...setting.split('=')]);
      committing({ 'x.md': withDigest(SECOND) })(folder);
    },
  },
};

describe('a digest in a file’s history', () => {
  it.each(Object.entries(CASES))(
    'is told as git tells it alone where %s',
    async (_, { does, name = 'x.md', told = ANNA }) => {
      const folder = signedByAnna();
      does(folder);
      const expected = askedOneByOne(folder, name);
      expect(expected[0] && `<${expected[0].email}>`).toBe(told && /<.*>/.exec(told)?.[0]);
      expect(await read(folder, name)).toEqual(expected);
    },
  );

  it.each([':(glob)*.md', '-S.md', 'a\nb "c" \\d.md', 'å\u00a0ä.md', `${FIRST}.md`, ' /:/ .md', '*'])(
    'is found in a file with the name %j',
    async (name) => {
      const folder = signedByAnna(name);
      write(folder, { 'x.md': withDigest(SECOND) });
      commitAll(folder, byEve);
      const expected = askedOneByOne(folder, name);
      expect(expected).toMatchObject([
        { email: 'anna@example.com', held: withDigest() },
        false,
        false,
        false,
      ]);
      expect(await read(folder, name)).toEqual(expected);
    },
  );

  it.each([1, 2, 3])('is told as far as a history of %i commits reaches', async (depth) => {
    const origin = signedByAnna();
    committing({ 'x.md': withDigest(SECOND) })(origin);
    const folder = join(temporaryFolder(), 'clone');
    git(origin, ['clone', '-q', '--depth', String(depth), `file://${origin}`, folder]);
    expect(await read(folder, 'x.md')).toEqual(askedOneByOne(folder, 'x.md'));
  });

  it.each([
    ['ends', 'exit 1'],
    ['says something else', 'echo nonsense; cat'],
    ['says less than it promised', 'echo "0123 blob 10"; echo less'],
  ])('is not told where git %s instead of saying what the file was', async (_, says) => {
    const bin = temporaryFolder();
    const script = `#!/bin/sh\ncase "$*" in *cat-file*) ${says};; *) PATH="\${PATH#*:}" exec git "$@";; esac\n`;
    writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
    const env = { ...ENV, PATH: `${bin}:${ENV.PATH ?? ''}` };
    expect(await read(signedByAnna(), 'x.md', env)).toEqual(DIGESTS.map(() => undefined));
  });

  it('is not told where nothing is committed, where git lacks what the file was, and where that was too much', async () => {
    const unknown = DIGESTS.map(() => undefined);
    expect(await read(repository(), 'x.md')).toEqual(unknown);
    const broken = signedByAnna();
    const blob = git(broken, ['rev-parse', 'HEAD:x.md']).trim();
    rmSync(join(broken, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect(await read(broken, 'x.md')).toEqual(unknown);
    const large = signedByAnna();
    committing({ 'x.md': Buffer.alloc(65 * 1024 * 1024) })(large);
    expect(await read(large, 'x.md')).toEqual(unknown);
  });
});

/** What a made-up commit does to the files. */
type Files = ReadonlyMap<string, string>;
const NAMES = ['a.md', 'b.md', 'c/d.md'];
const LINK = 'link to ';

const anyName = fc.constantFrom(...NAMES);
const anyDigest = fc.constantFrom(FIRST, SECOND, LONGER);
const anyEdit: fc.Arbitrary<(files: Map<string, string>) => void> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyName, anyDigest, fc.nat(20))
      .map(([name, digest, line]) => (files: Map<string, string>) => {
        files.set(name, (files.get(name) ?? TEXT).replace(`Line ${line}.`, `Line ${line}. ${digest}`));
      }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(anyName, anyDigest).map(([name, digest]) => (files: Map<string, string>) => {
      files.set(name, (files.get(name) ?? TEXT).replace(` ${digest}`, ''));
    }),
  },
  fc.tuple(anyName, anyName).map(([from, to]) => (files: Map<string, string>) => {
    const text = files.get(from);
    files.delete(from);
    if (text !== undefined) files.set(to, text);
  }),
  fc.tuple(anyName, anyName).map(([from, to]) => (files: Map<string, string>) => {
    files.set(to, files.get(from) ?? TEXT);
  }),
  anyName.map((name) => (files: Map<string, string>) => {
    files.delete(name);
  }),
  fc
    .tuple(anyName, fc.constantFrom(`\0${SECOND}\n`, `${LINK}${FIRST}`, 'Row.\n'))
    .map(([name, text]) => (files: Map<string, string>) => {
      files.set(name, text);
    }),
);

/** A commit: how many commits ago those were made that it is made on, what it changes, and by how many days its clock is wrong. */
const anyCommit = fc.record({
  parents: fc.oneof(
    { weight: 6, arbitrary: fc.constant([1]) },
    fc.constantFrom([2], [3], [1, 2], [1, 3], [2, 1], [3, 1]),
  ),
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
  wrong: fc.integer({ min: -3, max: 3 }),
});

type MadeUpCommit = typeof anyCommit extends fc.Arbitrary<infer Commit> ? Commit : never;

/** A repository with these commits, written at once. */
function repositoryOf(commits: readonly MadeUpCommit[]): string {
  const states: Files[] = [];
  const script = commits.map(({ parents, edits, wrong }, index) => {
    const from = [...new Set(parents.map((ago) => index - ago))].filter((parent) => parent >= 0);
    const files = new Map(states[from[0] ?? -1]);
    for (const edit of edits) edit(files);
    states.push(files);
    const at = `${1_790_000_000 + index * 3600 + wrong * 86_400} +0000`;
    return [
      `commit refs/heads/main\nmark :${index + 1}\nauthor ${index % 2 === 0 ? ANNA : EVE} ${at}`,
      `committer ${ANNA} ${at}\ndata 1\nx`,
      ...from.map((parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent + 1}`),
      'deleteall',
      ...[...files].map(([name, text]) => {
        const mode = text.startsWith(LINK) ? '120000' : '100644';
        return `M ${mode} inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}`;
      }),
    ].join('\n');
  });
  const folder = repository();
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet', '--force'], {
    input: `${script.join('\n')}\ndone\n`,
    env: ENV,
  });
  return folder;
}

describe('any digest in any history', () => {
  it('is told as git tells it alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommit, { minLength: 1, maxLength: 14 }), async (commits) => {
        const folder = repositoryOf(commits);
        for (const name of NAMES) expect(await read(folder, name)).toEqual(askedOneByOne(folder, name));
      }),
      { numRuns: numberOfRuns(40) },
    );
  });
});
