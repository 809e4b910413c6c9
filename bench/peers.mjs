// The other tools, installed in a folder of their own. Each does on every Markdown file what it is made for, with its own
// defaults; what needs settings has them in that folder.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('peers', import.meta.url));
const bin = (name) => join(folder, 'node_modules/.bin', name);
const own = (file) => join(folder, file);

/** Installs the peers, unless they are there, and returns their commands. */
export function peers() {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'], {
    cwd: folder,
    stdio: 'ignore',
  });
  return [
    { name: 'rumdl (native)', command: bin('rumdl'), args: ['check', '--no-cache', '.'] },
    { name: 'markdownlint-cli2', command: bin('markdownlint-cli2'), args: ['**/*.md'], slow: true },
    {
      name: 'eslint with @eslint/markdown',
      command: bin('eslint'),
      args: ['--config', own('eslint.config.mjs'), '**/*.md'],
      slow: true,
    },
    {
      name: 'prettier --check',
      command: bin('prettier'),
      args: ['--check', '--no-config', '**/*.md'],
      slow: true,
    },
    {
      name: 'remark-cli with frontmatter-schema',
      command: bin('remark'),
      args: ['--rc-path', own('remarkrc.mjs'), '--frail', '--quiet', '--no-stdout', '.'],
      slow: true,
    },
  ];
}
