// Measures whole processes, ours and theirs, on the same files. Prints medians and ratios with the noise of the machine,
// and at the end the table that the README quotes.
//   npm run bench               start-up, 1,000 documents, status of 200 customers, hostile documents
//   npm run bench -- --large    10,000 documents too
//   npm run bench -- --peers    five other tools on the same files (installs them in bench/peers)
//   npm run bench -- --all      the slow ones of them on 10,000 documents too, once
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cpus, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.mjs';
import { HOSTILE } from './hostile.mjs';
import { compare } from './measure.mjs';
import { peers } from './peers.mjs';
import { resultsTable } from './results-table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, 'bin/serviceplan.js');
const has = (flag) => process.argv.includes(flag);

const node = (name, ...args) => ({ name, command: process.execPath, args });
const ours = (name, ...args) => node(name, tool, ...args, '--today', '2026-11-22');

const bare = node('node -e 0', '-e', '0');
const version = node('serviceplan --version', tool, '--version');
const help = node('serviceplan --help', tool, '--help');
const lint = ours('serviceplan lint', 'lint', '--format', 'json');
// What the first run of an installation costs, and those for whom V8's work is not kept.
const uncompiled = {
  ...lint,
  name: 'serviceplan lint, nothing compiled',
  env: { NODE_DISABLE_COMPILE_CACHE: '1' },
};
const status = ours('serviceplan status', 'status', '--format', 'json');

const others = has('--peers') || has('--all') ? peers() : [];
const swift = others.filter(({ slow }) => !slow);

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model}`,
);
const startUp = compare('start-up', root, 21, [
  bare,
  node('node -e 0, again', '-e', '0'),
  version,
  help,
  ours('serviceplan status examples', 'status', 'examples'),
]);
const results = {
  one: {
    ...startUp,
    ...compare('one document', corpus(1), others.length > 0 ? 11 : 21, [bare, lint, uncompiled, ...others]),
  },
  thousand: compare('1,000 documents', corpus(1000), 5, [lint, status, ...others]),
};
compare('200 customers', corpus(200), 11, [bare, status]);

if (has('--large') || has('--all')) {
  const large = corpus(10_000);
  results.tenThousand = compare('10,000 documents', large, 5, [lint, status, ...swift]);
  const cache = mkdtempSync(join(tmpdir(), 'serviceplan-bench-'));
  try {
    compare('10,000 documents, none of them changed', large, 5, [
      node('read and hash', join(root, 'bench/read-and-hash.mjs')),
      {
        ...lint,
        name: 'serviceplan lint --cache',
        args: [...lint.args, '--cache', '--cache-location', cache],
      },
    ]);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  if (has('--all')) {
    const slow = others.filter((peer) => peer.slow);
    Object.assign(results.tenThousand, compare('10,000 documents, the slow ones', large, 1, [lint, ...slow]));
  }
}

// A mixed workspace should take as long as its two parts: hostile documents cost their limits and slow no other.
const [normal, hostile, mixed] = [
  compare('1,000 documents', corpus(1000), 3, [lint]),
  compare(`${HOSTILE.length} hostile documents`, corpus(0, HOSTILE, 'hostile'), 3, [lint]),
  compare('both in one workspace', corpus(1000, HOSTILE, 'mixed'), 3, [lint]),
].map((measured) => measured[lint.name].time);
const share = mixed / (normal + hostile);
console.log(`  together ×${share.toFixed(2)} of both apart`);

console.log(`\n${resultsTable(results)}`);
