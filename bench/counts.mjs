// Counts that speed depends on and that no machine changes: which chunks of the build a command loads, and how many of
// our own documents the line scanner has to leave to remark. CI fails when one grows.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TRACE = `
const Module = require('node:module');
const load = Module._load;
const seen = new Set();
Module._load = function (request, parent, ...rest) {
  seen.add(Module._resolveFilename(request, parent));
  return load.call(this, request, parent, ...rest);
};
process.on('exit', () => require('node:fs').writeFileSync(3, [...seen].join('\\n')));
`;

/** The files and built-in modules that a run of the tool loads. */
function loadedBy(args) {
  const run = spawnSync(
    process.execPath,
    [
      '-e',
      `${TRACE}\nprocess.argv.splice(1, 0, ${JSON.stringify(join(root, 'bin/serviceplan.js'))});\nrequire(process.argv[1]);`,
      '--',
      ...args,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
    },
  );
  return run.output[3].split('\n').filter((name) => name !== '');
}

const contents = (name) => readFileSync(name, 'utf8');
const chunks = (loaded) => loaded.filter((name) => name.includes('/dist/'));
const holds = (loaded, mark) => chunks(loaded).filter((name) => contents(name).includes(mark));

const failures = [];
const expect = (what, found, most) => {
  const verdict = found <= most ? 'ok' : 'TOO MANY';
  console.log(`${what}: ${found} (at most ${most}) ${verdict}`);
  if (found > most) failures.push(what);
};

expect('chunks loaded by --version', chunks(loadedBy(['--version'])).length, 2);

const linted = loadedBy(['lint', 'examples', '--format', 'json', '--today', '2026-11-22']);
for (const [library, mark] of [
  ['remark', 'micromark'],
  ['inquirer', 'ExitPromptError'],
  ['chalk', 'ansi256'],
  ['the full YAML reader', 'BLOCK_FOLDED'],
  ['string-width', 'East Asian'],
]) {
  expect(`chunks with ${library} loaded by lint of the examples`, holds(linted, mark).length, 0);
}
expect(
  'threads started by lint of the examples',
  linted.filter((name) => name.includes('worker_threads')).length,
  0,
);

const remarkClient = readdirSync(join(root, 'dist')).filter((name) => name.startsWith('remark-client'));
expect(
  'documents of the examples handed to remark',
  linted.filter((name) => remarkClient.some((chunk) => name.endsWith(chunk))).length,
  0,
);

if (failures.length > 0) process.exitCode = 1;
