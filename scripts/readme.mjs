// Keeps what pages show true: the output under each `<!-- output: command -->`, under each `<!-- output on day: command -->`
// what it prints in the morning of that day in the example company's year, and in the README the table of rules.
// `--check` compares instead of writing; `--command tests` prints the command under that name, for CI to run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { serviceplan } from './year/company.mjs';
import { playYear } from './year/play.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = 'README.md';
const PAGES = [README, 'docs/a-year.md'];
const OUTPUT = /(<!-- output: serviceplan (.*?) -->\s*```(?:text|json)\n)[\s\S]*?(\n```)/g;
const OUTPUT_ON_DAY = /(<!-- output on (\S+): serviceplan (.*?) -->\s*```text\n)[\s\S]*?(\n```)/g;

const named = process.argv.indexOf('--command');
if (named > 0) {
  const name = process.argv[named + 1];
  const text = readFileSync(join(root, README), 'utf8');
  const command = new RegExp(`<!-- command: ${name} -->\\s*\`\`\`sh\\n(.*)\\n`).exec(text)?.[1];
  if (!command) throw new Error(`README names no command for ${name}`);
  console.log(command);
} else {
  for (const page of PAGES) {
    const path = join(root, page);
    const text = readFileSync(path, 'utf8');
    const style = { ...(await prettier.resolveConfig(path)), parser: 'markdown' };
    const current = await prettier.format(outputsOfYearShown(rulesShown(outputsShown(text))), style);
    if (!process.argv.includes('--check')) writeFileSync(path, current);
    else if (current !== text) {
      console.error(`${page} does not show what the tool prints; run node scripts/readme.mjs`);
      process.exitCode = 1;
    }
  }
}

/** Runs the tool as each comment says and puts what it prints into the fence below. */
function outputsShown(page) {
  return page.replace(OUTPUT, (_, before, flags, after) => before + run(flags.split(' ')) + after);
}

/** Lets the year pass, and puts what the tool prints on each day into its fences. */
function outputsOfYearShown(page) {
  const asked = [...page.matchAll(OUTPUT_ON_DAY)].map(([, , day, flags]) => ({ day, flags }));
  if (asked.length === 0) return page;
  const folder = mkdtempSync(join(tmpdir(), 'serviceplan-year-'));
  const printed = new Map();
  try {
    for (const day of playYear(folder, [...new Set(asked.map(({ day }) => day))].sort())) {
      for (const { flags } of asked.filter((each) => each.day === day)) {
        printed.set(`${day} ${flags}`, printedOn(folder, day, flags.split(' ')));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return page.replace(
    OUTPUT_ON_DAY,
    (_, before, day, flags, after) => before + printed.get(`${day} ${flags}`) + after,
  );
}

/** What the tool prints; one that finds something wrong (1) prints it all the same. */
function printedOn(folder, day, flags) {
  try {
    return serviceplan(folder, [...flags, '--today', day]).trimEnd();
  } catch (error) {
    if (error.status !== 1) throw error;
    return error.stdout.trimEnd();
  }
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
