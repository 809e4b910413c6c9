// Builds dist/: one CommonJS entry for the command line, one for the library, one for the reading thread, with chunks
// that are loaded only when they are asked for; and the types of the library.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** gray-matter's own engines (js-yaml, JSON, an `eval` of JavaScript) are left out of the product altogether. */
const withoutEngines = {
  name: 'without-engines',
  setup(build) {
    build.onResolve({ filter: /\/engines$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'engines', namespace: 'left-out' } : undefined,
    );
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
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [withoutEngines],
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
const { outputFiles } = await esbuild.build({
  ...shared,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  write: false,
});
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
  writeFileSync(path, code);
}

execFileSync(
  process.execPath,
  [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.build.json`],
  {
    stdio: 'inherit',
  },
);
