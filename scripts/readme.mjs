// Keeps what the README shows true: the output under each `<!-- output: command -->`, and the table of rules.
// `--check` compares instead of writing; `--command tests` prints the command under that name, for CI to run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}README.md`;
const text = readFileSync(path, 'utf8');

const named = process.argv.indexOf('--command');
if (named > 0) {
  const name = process.argv[named + 1];
  const command = new RegExp(`<!-- command: ${name} -->\\s*\`\`\`sh\\n(.*)\\n`).exec(text)?.[1];
  if (!command) throw new Error(`README names no command for ${name}`);
  console.log(command);
} else {
  const style = { ...(await prettier.resolveConfig(path)), parser: 'markdown' };
  const current = await prettier.format(rulesShown(outputsShown(text)), style);
  if (!process.argv.includes('--check')) writeFileSync(path, current);
  else if (current !== text) {
    console.error('README.md does not show what the tool prints; run node scripts/readme.mjs');
    process.exitCode = 1;
  }
}

/** Runs the tool as each comment says and puts what it prints into the fence below. */
function outputsShown(readme) {
  return readme.replace(
    /(<!-- output: serviceplan (.*?) -->\s*```(?:text|json)\n)[\s\S]*?(\n```)/g,
    (_, before, flags, after) => before + run(flags.split(' ')) + after,
  );
}

function run(flags) {
  const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1', FORCE_COLOR: '' };
  const printed = execFileSync(process.execPath, [`${root}bin/serviceplan.js`, ...flags], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return printed.trimEnd();
}

/** The table of rules, from the tool's own list. */
function rulesShown(readme) {
  const rows = run(['explain'])
    .split('\n')
    .map((line) => /^(\S+) +(\S+) +(.*)$/.exec(line).slice(1))
    .map(([id, severity, summary]) => `| [${id}](docs/rules/${id}.md) | ${severity} | ${summary} |`);
  const table = ['| rule | usual severity | what is wrong |', '| --- | --- | --- |', ...rows].join('\n');
  return readme.replace(
    /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
    (_, before, after) => `${before}\n${table}\n\n${after}`,
  );
}
