// Builds dist/: one CommonJS entry for the command line, one for the library, one for the reading thread, with chunks
// that are loaded only when they are asked for by a loader of their own; and the types of the library.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const BUILT = join(root, 'dist');
/** Where it is built, so that a command which runs meanwhile finds all of the last build. */
const NEXT = join(root, 'dist.next');
const LAST = join(root, 'dist.last');

const ENTRY = 'src/cli/main.ts';
/**
 * What the command line loads together: opening a file costs more than reading it, so what a module loads in any case is
 * one file with it. What several of these load is in the first, which every command loads.
 */
const LOADED_TOGETHER = {
  program: ['src/cli/program.ts'],
  'full-arguments': ['src/cli/arguments/full-arguments.ts'],
  // The words of every language need the plural; a file of its own would be one more to open.
  lint: ['src/cli/commands/lint.ts', 'src/languages/plural.ts'],
};

/**
 * What libraries bring and we never use: gray-matter's own engines (js-yaml, JSON, an `eval` of JavaScript), and the
 * module with which commander starts commands that are programs of their own, which takes two milliseconds to load.
 */
const withoutUnused = {
  name: 'without-unused',
  resolveId(path, importer = '') {
    const isUnused =
      (/\/engines$/.test(path) && /[\\/]gray-matter[\\/]/.test(importer)) ||
      (path === 'node:child_process' && /[\\/]commander[\\/]/.test(importer));
    // Each is a module of its own, or who leaves one out would load what another leaves out.
    return isUnused ? `${LEFT_OUT} ${path}` : undefined;
  },
  load: (id) => (id.startsWith(LEFT_OUT) ? 'export default {};' : undefined),
};
const LEFT_OUT = '\0left-out';

/** The bundler's own runtime is a file that the entry asks for but does not use: answering `--version` takes none but that. */
const withoutRuntime = {
  name: 'without-runtime',
  generateBundle(_, { 'main.cjs': entry }) {
    entry.code = entry.code.replace(/[,;]\s*require\("\.\/rolldown-runtime[^"]*"\)(?=;)/, '');
  },
};

const sources = {
  cwd: root,
  platform: 'node',
  transform: {
    target: 'node20.17',
    define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(digestOfSources()) },
  },
};
const written = {
  dir: NEXT,
  // CommonJS starts twice as fast as ESM, and so does a `require` compared with Node's own `import()` of CommonJS.
  format: 'cjs',
  dynamicImportInCjs: false,
  exports: 'named',
  // For a file called .js Node looks up the package it belongs to, which costs milliseconds; for .cjs it need not.
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: !process.argv.includes('--readable'),
  comments: { legal: false },
};

remove(NEXT);

// The library, the reading thread and the loader are files of their own: to share chunks with the command line would cut
// it into more pieces than it needs, and each piece costs start-up time.
for (const [name, path] of [
  ['index', 'src/index.ts'],
  ['remark-worker', 'src/workspace/reading/remark-worker.ts'],
  ['loader', 'src/loading/loader.ts'],
]) {
  const bundle = await rolldown({ ...sources, input: { [name]: path }, plugins: [withoutUnused] });
  await bundle.write({ ...written, codeSplitting: false });
}
await writeCommandLine();

execFileSync(
  process.execPath,
  [
    `${root}/node_modules/typescript/bin/tsc`,
    '-p',
    `${root}/tsconfig.build.json`,
    '--outDir',
    `${NEXT}/types`,
  ],
  {
    stdio: 'inherit',
  },
);

remove(LAST);
if (existsSync(BUILT)) renameSync(BUILT, LAST);
renameSync(NEXT, BUILT);
remove(LAST);
compileWhatIsUsual();

/** Runs what people run most, so that V8's work is kept beside the build from the first run on. */
function compileWhatIsUsual() {
  const env = { ...process.env, CI: '', NODE_OPTIONS: '', NODE_DISABLE_COMPILE_CACHE: '' };
  for (const args of [
    ['--help'],
    ['lint', 'examples', '--format', 'json'],
    ['lint', 'examples'],
    ['status', 'examples'],
  ]) {
    const { status } = spawnSync(process.execPath, ['bin/serviceplan.js', ...args], { cwd: root, env });
    if (status !== 0 && status !== 1) throw new Error(`the build cannot run “${args.join(' ')}”: ${status}`);
  }
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}

async function writeCommandLine() {
  const imports = new Map();
  const noteImports = {
    name: 'note-imports',
    buildEnd() {
      for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id).importedIds);
    },
  };
  const bundle = await rolldown({
    ...sources,
    input: { main: ENTRY },
    // Else the entry is a file that only passes on what another one holds.
    preserveEntrySignatures: 'allow-extension',
    plugins: [withoutUnused, withoutRuntime, noteImports],
  });
  await bundle.generate(written);
  const groupOf = groupsOf(imports);
  const groups = Object.keys(LOADED_TOGETHER).map((name) => ({
    name,
    test: (id) => groupOf.get(id) === name,
    includeDependenciesRecursively: false,
  }));
  await bundle.write({ ...written, codeSplitting: { groups } });
}

/** For each module that is loaded together with others, with which. */
function groupsOf(imports) {
  const groupOf = new Map([...loadedWith([ENTRY], imports)].map((id) => [id, undefined]));
  const [first] = Object.keys(LOADED_TOGETHER);
  for (const [name, entries] of Object.entries(LOADED_TOGETHER)) {
    for (const id of loadedWith(entries, imports)) {
      if (!groupOf.has(id)) groupOf.set(id, name);
      else if (groupOf.get(id) !== undefined) groupOf.set(id, first);
    }
  }
  return groupOf;
}

/** What loading some modules loads in any case, themselves included. */
function loadedWith(entries, imports) {
  const found = new Set();
  const add = (id) => {
    if (found.has(id) || !imports.has(id)) return;
    found.add(id);
    imports.get(id).forEach(add);
  };
  for (const entry of entries) add(join(root, entry));
  return found;
}

/** What tells this build from every other: what is cached by another must not be believed. */
function digestOfSources() {
  const digest = createHash('sha256');
  for (const folder of ['src', 'templates', 'schema']) {
    for (const entry of readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      digest.update(relative(root, path)).update(readFileSync(path));
    }
  }
  return digest
    .update(readFileSync(`${root}/package-lock.json`))
    .digest('hex')
    .slice(0, 16);
}
