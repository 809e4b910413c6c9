// Counts that speed depends on and that no machine changes: which chunks of the build a command loads, which files it
// opens and how often, and how many of our own documents a fast reader leaves to an authority. CI fails when one grows.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, 'bin/serviceplan.js');
const TODAY = ['--today', '2026-11-22'];

/** Tells on a pipe of its own what a run loads and opens. */
const TRACE = `
const Module = require('node:module');
const fs = require('node:fs');
const vm = require('node:vm');
const { _load: load } = Module;
const { Script } = vm;
const { getBuiltinModule } = process;
const { openSync } = fs;
const modules = new Set();
const opened = [];
Module._load = function (request, parent, ...rest) {
  modules.add(Module._resolveFilename(request, parent));
  return load.call(this, request, parent, ...rest);
};
process.getBuiltinModule = (name) => {
  modules.add(name);
  return getBuiltinModule(name);
};
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options);
    modules.add(options.filename);
  }
};
fs.openSync = (path, flags, ...rest) => {
  // A file that evidence is pinned to, which is opened in this way, is hashed beside being read as a document.
  if (!(flags & fs.constants.O_NOFOLLOW)) opened.push(String(path));
  return openSync(path, flags, ...rest);
};
process.on('exit', () => fs.writeFileSync(3, JSON.stringify({ modules: [...modules], opened })));
process.argv.splice(1, 0, ${JSON.stringify(tool)});
require(process.argv[1]);
`;

/** What a run of the tool does: the files of the build and the built-in modules it loads, the documents it opens. */
function traced(args, cwd = root) {
  const run = spawnSync(process.execPath, ['-e', TRACE, '--', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { modules, opened } = JSON.parse(run.output[3]);
  return {
    chunks: modules.filter((name) => name.includes('/dist/')),
    builtins: modules.filter((name) => !name.includes('/')),
    documents: opened.filter((path) => path.endsWith('.md')),
  };
}

const failures = [];

/** Prints a count, and what it counts where it is too high. */
function expect(what, found, most) {
  const isFine = found.length <= most;
  console.log(`${what}: ${found.length} (at most ${most}) ${isFine ? 'ok' : 'TOO MANY'}`);
  if (isFine) return;
  failures.push(what);
  console.log(found.map((name) => `  ${name}`).join('\n'));
}

const contents = (name) => readFileSync(name, 'utf8');
const holding = (chunks, mark) => chunks.filter((name) => contents(name).includes(mark));
const twice = (paths) => paths.filter((path, index) => paths.indexOf(path) !== index);

/** What people write in plans and our templates do not hold. */
const EVERYDAY = `---
kind: service-plan
id: plan
language: en
---

# Plan

## Target group

**Hotels:** with *up to* 200 rooms; see \`plan.xlsx\`, ![map](map.png) and <https://example.com>.

- Hotels
  - with a restaurant
    1. its guests
- Offices

  Only those in the harbour.

---

| Segment | Share |
| ------- | ----: |
| Hotels  |   60% |
| Offices |       |
`;

/** Chunks that only what is out of the usual may load, by a name or a word of theirs that no build changes. */
const AUTHORITIES = ['remark-client', 'full-reader', 'full-arguments'];
const LIBRARIES = [
  ['commander', 'commander.missingArgument'],
  ['remark', 'micromark'],
  ['inquirer', 'ExitPromptError'],
  ['chalk', 'ansi256'],
  ['the full YAML reader', 'BLOCK_FOLDED'],
  ['string-width', 'RGI_Emoji'],
];

for (const name of AUTHORITIES) {
  const built = readdirSync(join(root, 'dist')).filter((file) => file.startsWith(name));
  if (built.length === 0) throw new Error(`the build has no ${name}: count it by its new name`);
}
for (const [library, mark] of LIBRARIES) {
  const built = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.cjs'));
  const found = built.filter((file) => contents(join(root, 'dist', file)).includes(mark));
  if (found.length === 0)
    throw new Error(`nothing in the build says “${mark}”: know ${library} by another word`);
}

/** Holds for every run that prints for programs: it says what it says by itself. */
function expectNoLibraries(what, { chunks }) {
  for (const [library, mark] of LIBRARIES) {
    expect(`chunks with ${library} loaded by ${what}`, holding(chunks, mark), 0);
  }
}

/** Holds for every run over documents of ours: nothing is left to an authority, no thread started, no file read again. */
function expectFastReading(what, { chunks, builtins, documents }) {
  const slow = chunks.filter((name) => AUTHORITIES.some((start) => basename(name).startsWith(start)));
  expect(`readers beside the fast ones loaded by ${what}`, slow, 0);
  expect(
    `threads started by ${what}`,
    builtins.filter((name) => name.includes('worker_threads')),
    0,
  );
  expect(`files opened twice by ${what}`, twice(documents), 0);
  if (documents.length === 0) throw new Error(`${what} opened no documents: the count counts nothing`);
}

const version = traced(['--version']);
// The loader and the entry.
expect('chunks loaded by --version', version.chunks, 2);
expect('documents opened by --version', version.documents, 0);
const help = traced(['--help']);
// The loader, the entry, the program, commander and the bundler's own runtime.
expect('chunks loaded by --help', help.chunks, 5);
expect('documents opened by --help', help.documents, 0);

const one = traced(['lint', 'examples/en-it-support/service-plan.md', '--format', 'json', ...TODAY]);
expect('chunks loaded by lint of one document', one.chunks, 10);
expectFastReading('lint of one document', one);

const linted = traced(['lint', 'examples', '--format', 'json', ...TODAY]);
expectNoLibraries('lint of the examples', linted);
expectFastReading('lint of the examples', linted);
const status = traced(['status', 'examples', '--format', 'json', ...TODAY]);
expectNoLibraries('status of the examples', status);
expectFastReading('status of the examples', status);

const folder = mkdtempSync(join(tmpdir(), 'serviceplan-counts-'));
try {
  // As documents of a workspace of their own, in a folder that is not that of templates.
  cpSync(join(root, 'templates'), join(folder, 'shipped'), { recursive: true });
  expectFastReading(
    'lint of the templates',
    traced(['lint', 'shipped', '--format', 'json', ...TODAY], folder),
  );
  writeFileSync(join(folder, 'plan.md'), EVERYDAY);
  const everyday = traced(['lint', 'plan.md', '--format', 'json', ...TODAY], folder);
  expectFastReading('lint of everyday Markdown', everyday);
  for (const language of ['sv', 'nb', 'en']) {
    const make = (...args) =>
      execFileSync(process.execPath, [tool, ...args, ...TODAY], { cwd: folder, stdio: 'ignore' });
    make('init', language, '--yes', '--language', language, '--person', 'anna=Anna Berg <anna@example.com>');
    make('new', 'lifecycle', 'Nordvik & Söner (Bygg) AB', '--cwd', language);
    const scaffolded = traced(['lint', '--cwd', language, '--format', 'json', ...TODAY], folder);
    expectFastReading(`lint of what init and new make in ${language}`, scaffolded);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (failures.length > 0) process.exitCode = 1;
