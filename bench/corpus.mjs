// A corpus that is the same on every machine: one workspace with as many lifecycle documents as asked, scaffolded from
// our templates in the three languages, each with genuine sign-offs for the phases it has behind it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { applyEdits, parse, signOffDigest } = createRequire(import.meta.url)('../dist/index.cjs');

const PEOPLE = ['anna', 'bo', 'cecilia', 'david', 'eva', 'finn', 'greta'];
const ROLES = ['management', 'sales', 'account-manager', 'operations', 'finance', 'quality', 'hr'];
const LABEL = { sv: 'Sign', nb: 'Sign', en: 'Sign-off' };
const EVIDENCE = { sv: 'Underlag', nb: 'Underlag', en: 'Evidence' };
const MEANING = { sv: 'klart', nb: 'ferdig', en: 'done' };
/** How many steps are signed in the documents, in turn: before the contract, at start-up, in operation. */
const STAGES = [3, 7, 13, 19];
const DAY_OF_SIGNING = '2026-06-01';

const SETTINGS = `language: en
company: Example Corpus Ltd
people:
${PEOPLE.map((key, i) => `  ${key}:\n    name: ${key} example\n    roles: [${ROLES[i]}]\n`).join('')}`;

/** A scaffolded lifecycle in each language. */
function scaffolds() {
  const folder = mkdtempSync(join(tmpdir(), 'serviceplan-bench-'));
  try {
    writeFileSync(join(folder, 'serviceplan.yaml'), SETTINGS);
    return Object.keys(LABEL).map((language) => {
      const flags = [
        '--cwd',
        folder,
        '--language',
        language,
        '--set',
        'contract=2026-05-04',
        '--set',
        'start=2026-07-01',
      ];
      execFileSync(process.execPath, [
        join(root, 'bin/serviceplan.js'),
        'new',
        'lifecycle',
        `X ${language}`,
        ...flags,
      ]);
      return { language, text: readFileSync(join(folder, `customers/x-${language}/lifecycle.md`), 'utf8') };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The n-th document: a name of its own, and the first steps ticked and signed. */
function documentText({ language, text }, n) {
  const named = text
    .replace(/^id: .*$/m, `id: customer-${n}`)
    .replaceAll(`X ${language}`, `Customer ${n}`)
    .replace(/\n(?=\n(?:Outcome|Resultat): )/g, `\n- ${EVIDENCE[language]}: Document ${n}\n`);
  const document = parse(named);
  const signed = document.steps.slice(0, STAGES[n % STAGES.length]);
  return applyEdits(
    named,
    signed.flatMap((step) => {
      const vouching = { name: 'anna example', date: DAY_OF_SIGNING, meaning: 'done' };
      const digest = signOffDigest(document.source, `customer-${n}`, step, vouching);
      const end = step.fields.at(-1).span.end;
      const line = `\n- ${LABEL[language]}: anna example, ${DAY_OF_SIGNING}, ${MEANING[language]}, ${digest}`;
      const ticks = step.tasks.map(({ box }) => ({ span: box, text: '[x]' }));
      return [{ span: { start: end, end }, text: line }, ...ticks];
    }),
  );
}

/**
 * Makes the corpus of `count` documents and of others that are mixed in, unless it is there, and returns its folder.
 * Those of the same name that older templates made are gone then.
 *
 * @param others texts of documents
 * @param name what its folder is called
 */
export function corpus(count, others = [], name = `${count}`) {
  const texts = scaffolds();
  const stamp = createHash('sha256')
    .update(JSON.stringify(texts))
    .update(documentText.toString())
    .update(JSON.stringify(others))
    .digest('hex');
  const all = join(root, 'bench/corpus');
  const folder = join(all, `${name}-${stamp.slice(0, 12)}`);
  if (existsSync(join(folder, 'complete'))) return folder;
  mkdirSync(all, { recursive: true });
  for (const old of readdirSync(all)) {
    if (old.replace(/-[^-]*$/, '') === name) rmSync(join(all, old), { recursive: true, force: true });
  }
  mkdirSync(join(folder, 'customers'), { recursive: true });
  writeFileSync(join(folder, 'serviceplan.yaml'), SETTINGS);
  const write = (customer, text) => {
    mkdirSync(join(folder, 'customers', customer));
    writeFileSync(join(folder, 'customers', customer, 'lifecycle.md'), text);
  };
  for (let n = 0; n < count; n++) write(`customer-${n}`, documentText(texts[n % texts.length], n));
  others.forEach((text, n) => write(`customer-${n}-too`, text));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'complete'), '');
  return folder;
}
