import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asText, type World } from '../../src/cli/world.js';
import { folderWith, ROOT, temporaryFolder } from '../support/cli.js';
import { Keyring } from '../support/keys.js';

// Signing with a key, and taking that back, writes two files: every operation on the files of the workspace fails in
// turn, and the run is killed before each of them. The document is then the old or the new one, never without the
// signature that belongs to its new line, and the next run finds its way.

interface Faults {
  folder: string | undefined;
  fault: string;
  at: number;
  count: number;
  failed: string | undefined;
}
// What the command asks of the system is made to fail before the command is loaded.
const require = createRequire(import.meta.url);
const { faults } = require('../support/faulty-files.cjs') as { faults: Faults };
const { main } = require('../../dist/main.cjs') as { main: (world: World) => Promise<number> };

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  SERVICEPLAN_TODAY: '2026-11-22',
  HOME: '/nonexistent',
  // What runs that are killed leave there is gone with the tests.
  TMPDIR: temporaryFolder(),
};

const ring = new Keyring();
const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg, email: anna@example.com }\n';
const PLAN =
  '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Due: 2026-11-18\n\nWords.\n';
const SIGN = ['sign', 'x#A1', '--as', 'anna', '--yes'];
const UNSIGN = ['unsign', 'x#A1', '--as', 'anna', '--reason', 'the wrong customer', '--yes'];
const withKey = (args: readonly string[]) => [...args, '--key', ring.key('anna')];

let signed: Record<string, string> = {};
const unsigned = () => ({
  'serviceplan.yaml': SETTINGS,
  allowed_signers: `anna@example.com ${ring.public('anna')}\n`,
  'x.md': PLAN,
});

beforeAll(async () => {
  const folder = folderWith(unsigned());
  const { code, err } = await run(folder, withKey(SIGN));
  expect({ code, err }).toEqual({ code: 0, err: 'changed: x.md\n' });
  signed = { ...unsigned(), ...filesIn(folder) };
});

/** The plan and the signatures of a folder; what a run was still writing is none. */
function filesIn(folder: string): Record<string, string> {
  const paths = ['x.md', ...signaturesIn(folder).map((name) => `signatures/${name}`)];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function signaturesIn(folder: string): string[] {
  return entriesIn(join(folder, 'signatures')).filter((name) => !name.startsWith('.'));
}

function entriesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Runs the command in this process. @param fault what is to become of which operation on the folder's files */
async function run(folder: string, args: readonly string[], fault?: { what: string; at: number }) {
  let [out, err] = ['', ''];
  const world: World = {
    argv: args,
    cwd: folder,
    env: ENVIRONMENT,
    out: (text) => (out += asText(text)),
    err: (text) => (err += text),
    command: () => undefined,
    readStdin: () => Buffer.alloc(0),
    isTerminal: { stdin: false, stdout: false, stderr: false },
    columns: () => undefined,
    pause: () => Promise.resolve('passed'),
    withoutColours: () => undefined,
    isHeard: () => true,
    dayIn: () => '2026-11-22',
    now: () => new Date(),
  };
  if (fault) Object.assign(faults, { folder, fault: fault.what, at: fault.at, count: 0, failed: undefined });
  try {
    return { code: await main(world), out, err, failed: faults.failed };
  } finally {
    faults.folder = undefined;
  }
}

/** How the sign-offs stand, and how many signatures lie there without one. */
async function verified(folder: string): Promise<{ states: string[]; orphans: number }> {
  const { out } = await run(folder, ['verify', '--format', 'json', '--no-git']);
  const { documents } = JSON.parse(out) as {
    documents: { signOffs: { state: string }[]; orphans: unknown[] }[];
  };
  return {
    states: documents.flatMap(({ signOffs }) => signOffs.map(({ state }) => state)),
    orphans: documents.flatMap(({ orphans }) => orphans).length,
  };
}

const cases = [
  { what: 'signing with a key', args: SIGN, before: unsigned, lines: 1 },
  { what: 'taking back with a key what a key signed', args: UNSIGN, before: () => signed, lines: 2 },
];

describe.each(cases)('$what', ({ args, before, lines }) => {
  const proven = Array.from({ length: lines }, () => 'verified');

  it.each(['EIO', 'EPERM', 'partial write'])(
    'is done whole or not at all, whatever operation fails, at %s',
    { timeout: 600_000 },
    async (what) => {
      const failed = new Set<string>();
      for (let at = 1; ; at++) {
        const folder = folderWith(before());
        const old = filesIn(folder);
        const { code, err, failed: name } = await run(folder, withKey(args), { what, at });
        const now = filesIn(folder);
        if (name === undefined) {
          expect({ code, err }).toEqual({ code: 0, err: 'changed: x.md\n' });
          break;
        }
        failed.add(name);
        const where = `${name}, the ${at}th: ${err}`;
        expect(err, where).not.toMatch(/\n\s+at /);
        if (code === 0) {
          expect(await verified(folder), where).toEqual({ states: proven, orphans: 0 });
        } else {
          expect(code, where).toBe(2);
          expect(err, where).toMatch(/^serviceplan: ./m);
          expect(now, where).toEqual(old);
          if (/could not be written|ssh-keygen/.test(err)) expect(err, where).toContain('nothing was signed');
        }
      }
      for (const name of ['linkSync', 'unlinkSync', 'renameSync', 'writeSync', 'fsyncSync', 'mkdirSync'])
        expect(failed).toContain(name);
    },
  );

  it('leaves what the next run mends, wherever it is killed', { timeout: 600_000 }, async () => {
    for (let at = 1; ; at++) {
      const folder = folderWith(before());
      const old = filesIn(folder);
      const end = spawnSync(
        process.execPath,
        [
          '-r',
          join(ROOT, 'test/support/faulty-files.cjs'),
          join(ROOT, 'bin/serviceplan.js'),
          ...withKey(args),
        ],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...ENVIRONMENT, FAULT: 'kill', FAULT_AT: String(at) },
        },
      );
      if (end.signal !== 'SIGKILL') {
        expect({ status: end.status, err: end.stderr }).toEqual({ status: 0, err: 'changed: x.md\n' });
        expect(at, 'operations were killed').toBeGreaterThan(15);
        break;
      }
      const now = filesIn(folder);
      const isWritten = now['x.md'] !== old['x.md'];
      // The signature is there before the line that it proves, and whole as soon as it is there.
      const found = await verified(folder);
      if (isWritten) expect(found, `the ${at}th`).toEqual({ states: proven, orphans: 0 });
      else expect(found.states, `the ${at}th`).toEqual(proven.slice(1));
      const next = await run(folder, withKey(args));
      expect(next.code, next.err).toBe(0);
      expect(await verified(folder), `after the ${at}th`).toEqual({ states: proven, orphans: 0 });
      const leftOver = [...entriesIn(folder), ...entriesIn(join(folder, 'signatures'))];
      const hidden = leftOver.filter((name) => name.startsWith('.'));
      // A run that had written already left at most its empty lock, which is in nobody's way.
      expect(hidden, `after the ${at}th`).toEqual(isWritten && hidden.length > 0 ? ['.x.md.lock'] : []);
    }
  });
});
