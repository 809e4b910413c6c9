// Measures whole processes in turn, A B A B …, and prints medians and ratios with the noise of the machine.
//   npm run bench               start-up, and 1,000 documents
//   npm run bench -- --large    10,000 documents too
//   npm run bench -- --peers    the native rumdl and markdownlint-cli2 on the same files (installs them in bench/peers)
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, 'bin/serviceplan.js');
const peers = join(root, 'bench/peers');
const has = (flag) => process.argv.includes(flag);

// Where this is set, Node parses that bundle at each start, and every ratio to bare Node is flattered.
const env = { ...process.env, NO_COLOR: '1' };
delete env.NODE_EXTRA_CA_CERTS;

const node = (name, ...args) => ({ name, command: process.execPath, args });
const ours = (name, ...args) => node(name, tool, ...args, '--today', '2026-11-22');

/** The wall time of one run in milliseconds. */
function time({ command, args }, cwd) {
  const began = process.hrtime.bigint();
  const { error, signal } = spawnSync(command, args, { cwd, env, stdio: 'ignore' });
  if (error ?? signal) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? signal}`);
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** Runs commands in turn; the first is what the others are held against. */
function compare(title, cwd, runs, commands) {
  const times = commands.map(() => []);
  for (let run = -1; run < runs; run++) {
    commands.forEach((command, index) => {
      const taken = time(command, cwd);
      if (run >= 0) times[index].push(taken);
    });
  }
  console.log(`\n${title} (median of ${runs} runs in turn; fastest–slowest)`);
  const base = median(times[0]);
  commands.forEach(({ name }, index) => {
    const sorted = [...times[index]].sort((a, b) => a - b);
    const range = `${sorted[0].toFixed(0)}–${sorted.at(-1).toFixed(0)}`;
    const ratio = median(times[index].map((taken, run) => taken / times[0][run]));
    console.log(
      `  ${name.padEnd(34)} ${median(sorted).toFixed(1).padStart(9)} ms  ${range.padStart(13)}  ×${ratio.toFixed(2)}`,
    );
  });
  return base;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The other tools, installed where they are no dependency of ours. */
function peerCommands() {
  if (!has('--peers')) return [];
  if (!existsSync(join(peers, 'node_modules'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save'], { cwd: peers, stdio: 'ignore' });
  }
  const bin = (name) => join(peers, 'node_modules/.bin', name);
  return [
    { name: 'rumdl check --no-cache', command: bin('rumdl'), args: ['check', '--no-cache', '.'] },
    { name: 'markdownlint-cli2', command: bin('markdownlint-cli2'), args: ['**/*.md'], slow: true },
  ];
}

const others = peerCommands();
const one = corpus(1);
console.log(`Node ${process.version} on ${process.platform}, ${process.arch}`);
compare('start-up', root, 21, [
  node('node -e 0', '-e', '0'),
  node('--version', tool, '--version'),
  node('--help', tool, '--help'),
  ours('status of the examples', 'status', 'examples'),
]);
compare('one document', one, 21, [
  node('node -e 0', '-e', '0'),
  ours('lint', 'lint', '--format', 'json'),
  ...others,
]);
compare('1,000 documents', corpus(1000), 5, [
  ours('lint --format json', 'lint', '--format', 'json'),
  ours('status --format json', 'status', '--format', 'json'),
  ...others.filter(({ slow }) => !slow || has('--slow')),
]);
if (has('--large')) {
  compare('10,000 documents', corpus(10_000), 3, [
    ours('lint --format json', 'lint', '--format', 'json'),
    ...others.filter(({ slow }) => !slow),
  ]);
}
