// The package as npm would publish it: well-formed, with types that resolve, installed and run in a folder of its own
// without the sources, and used as a library from CommonJS, from ESM and from TypeScript.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'serviceplan-package-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const must = (found, expected, what) => {
  if (!found.includes(expected)) throw new Error(`${what}: expected “${expected}” in:\n${found}`);
};

try {
  const tarball = join(
    folder,
    JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))[0]
      .filename,
  );
  run(process.execPath, [join(root, 'node_modules/publint/src/cli.js'), '--strict', tarball], root);
  run(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball], root);

  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', tarball], folder);
  run('npx', ['--no-install', 'serviceplan', 'init', '--yes', '--today', '2026-11-22'], folder);
  must(
    run('npx', ['--no-install', 'serviceplan', 'status', '--today', '2026-11-22'], folder),
    '0 of 37 steps signed',
    'status',
  );
  must(run('npx', ['--no-install', 'serviceplan', 'explain', 'overdue-step'], folder), '## Why', 'explain');

  const use = `const text = '---\\nkind: service-plan\\nid: x\\nlanguage: en\\n---\\n';
const document = parse(text, 'x.md');
const state = status([document], { today: '2026-11-22' });
lint([document], { today: '2026-11-22' }).then(([report]) => console.log(report?.findings.length, state.documents[0]?.kind));\n`;
  writeFileSync(join(folder, 'use.cjs'), `const { lint, parse, status } = require('serviceplan');\n${use}`);
  writeFileSync(join(folder, 'use.mjs'), `import { lint, parse, status } from 'serviceplan';\n${use}`);
  writeFileSync(join(folder, 'use.mts'), `import { lint, parse, status } from 'serviceplan';\n${use}`);
  for (const file of ['use.cjs', 'use.mjs'])
    must(run(process.execPath, [file], folder), '12 service-plan', file);
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom'];
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...flags, 'use.mts'], folder);
  console.log('the package is well-formed, installs, runs and types');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
