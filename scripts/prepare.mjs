// npm runs this after an installation, and before it makes the package from its sources. When it installs globally from
// git, as pre-commit does, npm leaves out what the build needs, so it is fetched here.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}/node_modules/rolldown`)) {
  const flags = ['--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
await import('./build.mjs');
