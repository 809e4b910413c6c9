// How the benchmark measures: whole processes, in turn, so that a busy minute of the machine meets all of them alike.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Where this is set, Node parses that bundle at each start, and every ratio to bare Node is flattered.
const env = { ...process.env, NO_COLOR: '1' };
delete env.NODE_EXTRA_CA_CERTS;

/** What a peer may answer: nothing found, or findings. Anything else is a run that did not do its work. */
const ANSWERS = [0, 1];

/** One run of a command; its wall time in milliseconds. */
function timeOf({ command, args, env: own }, cwd) {
  const began = process.hrtime.bigint();
  const { error, status, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...env, ...own },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  const taken = Number(process.hrtime.bigint() - began) / 1e6;
  if (error || !ANSWERS.includes(status)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr}`);
  }
  return taken;
}

/** The most memory that one process of a command's run held, in megabytes; nothing where GNU time is not installed. */
function memoryOf({ command, args, env: own }, cwd) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/time')) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'serviceplan-bench-'));
  try {
    const report = join(folder, 'kilobytes');
    spawnSync('/usr/bin/time', ['--quiet', '-f', '%M', '-o', report, command, ...args], {
      cwd,
      env: { ...env, ...own },
      stdio: 'ignore',
    });
    return Number(readFileSync(report, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs commands in turn, after one run of each that does not count, and prints what came of it.
 *
 * @param runs how often each runs; a slow one at most three times, and with no run before
 * @param commands `name`, `command`, `args`, perhaps `env` and `slow`; the first is what the others are held against
 * @returns by name: the median in milliseconds, the median of the ratios to the first in the same turn, memory in MB
 */
export function compare(title, cwd, runs, commands) {
  const times = commands.map(() => []);
  for (let run = -1; run < runs; run++) {
    commands.forEach((command, index) => {
      if (command.slow && (run < 0 || run >= 3)) return;
      const taken = timeOf(command, cwd);
      if (run >= 0) times[index].push(taken);
    });
  }
  console.log(`\n${title} (median of ${runs} runs in turn; fastest–slowest; ratio to the first; memory)`);
  return Object.fromEntries(
    commands.map((command, index) => {
      const result = {
        time: median(times[index]),
        ratio: median(times[index].map((taken, run) => taken / times[0][run])),
        memory: memoryOf(command, cwd),
      };
      console.log(`  ${line(command.name, times[index], result)}`);
      return [command.name, result];
    }),
  );
}

function line(name, times, { time, ratio, memory }) {
  const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  const held = memory === undefined ? '' : `${memory.toFixed(0).padStart(6)} MB`;
  return `${name.padEnd(40)} ${time.toFixed(1).padStart(9)} ms ${range.padStart(15)}  ×${ratio.toFixed(2).padEnd(7)}${held}`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
