// Runs our own TypeScript, for scripts that write what is made from it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What a module of ours exports. @param path from the root of the repository */
export async function loadTypeScript(path) {
  const folder = join(root, 'node_modules', '.cache', `serviceplan-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const bundle = await rolldown({
      cwd: root,
      input: { module: path },
      platform: 'node',
      logLevel: 'silent',
      transform: { define: { __VERSION__: JSON.stringify(version), 'import.meta.url': '""' } },
    });
    await bundle.write({
      dir: folder,
      format: 'cjs',
      exports: 'named',
      codeSplitting: false,
      entryFileNames: '[name].cjs',
    });
    return createRequire(import.meta.url)(join(folder, 'module.cjs'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
