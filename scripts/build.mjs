// Builds dist/: one CommonJS entry for the command line, one for the library, one for the reading thread, with chunks
// that are loaded only when they are asked for; and the types of the library.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/**
 * What libraries bring and we never use: gray-matter's own engines (js-yaml, JSON, an `eval` of JavaScript), and the
 * module with which commander starts commands that are programs of their own, which takes two milliseconds to load.
 */
const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    const leaveOut = (filter, library) =>
      build.onResolve({ filter }, ({ path, importer }) =>
        library.test(importer) ? { path, namespace: 'left-out' } : undefined,
      );
    leaveOut(/\/engines$/, /[\\/]gray-matter[\\/]/);
    leaveOut(/^node:child_process$/, /[\\/]commander[\\/]/);
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

rmSync(`${root}/dist`, { recursive: true, force: true });
mkdirSync(`${root}/dist`);

const shared = {
  absWorkingDir: root,
  bundle: true,
  // For a file called .js Node looks up the package it belongs to, which costs milliseconds; for .cjs it need not.
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node20.17',
  minify: !process.argv.includes('--readable'),
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(digestOfSources()) },
  plugins: [withoutUnused],
  logLevel: 'warning',
};

// The library and the reading thread are files of their own: to share chunks with the command line would cut it into
// more pieces than it needs, and each piece costs start-up time.
await esbuild.build({
  ...shared,
  entryPoints: { index: 'src/index.ts', 'remark-worker': 'src/workspace/remark-worker.ts' },
  outdir: 'dist',
  format: 'cjs',
});

// CommonJS starts twice as fast as ESM, but esbuild splits only ESM into chunks: so it builds ESM first, and each chunk
// is turned into CommonJS after.
const { outputFiles, metafile } = await esbuild.build({
  ...shared,
  // A second entry would make esbuild wrap every module, so that they run in their order: that starts slower.
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  write: false,
  metafile: true,
});
const chunks = new Map();
for (const { path, text } of outputFiles) {
  const { code } = await esbuild.transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    minifyWhitespace: shared.minify,
    legalComments: 'none',
    // As a require: Node's own import() of CommonJS starts its second loader and wraps what the chunk exports.
    supported: { 'dynamic-import': false },
  });
  chunks.set(basename(path), code);
}
for (const [name, code] of packed(chunks, ['main', 'program', 'lint']))
  writeFileSync(`${root}/dist/${name}`, code);

execFileSync(
  process.execPath,
  [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.build.json`],
  {
    stdio: 'inherit',
  },
);

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

/**
 * Opening a file costs more than reading it: what an entry loads in any case goes into one file with it, each chunk as
 * a function that runs when it is first asked for.
 *
 * @param entries the names of entries, those that others load first
 */
function packed(all, entries) {
  const packOf = new Map();
  for (const entry of entries) {
    const first = [...all.keys()].find((name) => name.replace(/(?:-[A-Z0-9]{8})?\.cjs$/, '') === entry);
    const add = (name) => {
      if (packOf.has(name)) return;
      packOf.set(name, first);
      for (const { path, kind, external } of metafile.outputs[`dist/${name}`].imports) {
        if (kind === 'import-statement' && !external) add(basename(path));
      }
    };
    add(first);
  }
  const redirected = (code, own) =>
    code.replace(/require\("\.\/([^"]+)"\)/g, (call, name) => {
      const pack = packOf.get(name);
      if (!pack) return call;
      return pack === own ? `take("${name}")` : `require("./${pack}").take("${name}")`;
    });
  const files = new Map();
  for (const [name, code] of all) if (!packOf.has(name)) files.set(name, redirected(code));
  for (const pack of new Set(packOf.values())) {
    const inside = [...packOf.keys()].filter((name) => packOf.get(name) === pack);
    const functions = inside.map(
      (name) => `${JSON.stringify(name)}: (function (exports, module) {${redirected(all.get(name), pack)}})`,
    );
    files.set(
      pack,
      `"use strict";
const chunks = {${functions.join(',\n')}};
const taken = new Map();
function take(name) {
  let module = taken.get(name);
  if (!module) {
    module = { exports: {} };
    taken.set(name, module);
    chunks[name](module.exports, module);
  }
  return module.exports;
}
module.exports = { ...take(${JSON.stringify(pack)}), take };
`,
    );
  }
  return files;
}
