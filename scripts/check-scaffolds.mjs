// What we ship and what we scaffold must live in peace with the tools that teams have already: markdownlint and
// prettier, both with their defaults, in a folder outside this project so that no settings of ours apply.
import { strToU8, zipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'serviceplan-scaffolds-'));
const node = (script, args, cwd = folder) =>
  execFileSync(process.execPath, [join(root, script), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Checklists whose words mean something to Markdown, and are longer than a line. */
const MARKS = [
  '# a',
  '- b',
  '+ c',
  '1. d',
  '2) e',
  '> f',
  '| g |',
  '---',
  '===',
  '* h',
  '`i`',
  '[j]: k',
  '<l>',
];
const LONG =
  'a point with so many words that no line of eighty columns can hold them all at once, - # 1. > + or more';
const CHECKLISTS = MARKS.map((mark) =>
  [
    'To do;To consider;Responsible;Due;Evidence;Sign-off;Remark',
    `${mark} step;"${mark}\n☒ ${mark} ${LONG}";${mark} person;soon ${mark};${mark} paper, ${LONG};AB ${mark};${mark} ${LONG}`,
    `Quality;${mark};Anna Berg;2026-05-01;;Anna Berg 2026-05-01;`,
    `F Guarantee;;;;;;\nInspection ${mark};;;;;;`,
  ].join('\n'),
);

/** A service plan in Word, in which the same words stand wherever words can: in headings, paragraphs, items and cells. */
function plan() {
  const run = (text, set = '') =>
    `<w:r><w:rPr>${set}</w:rPr><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`;
  const paragraph = (content, set = '') => `<w:p><w:pPr>${set}</w:pPr>${content}</w:p>`;
  const heading = (text, level) => paragraph(run(text), `<w:outlineLvl w:val="${level}"/>`);
  const item = (text, list, level) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const row = (...texts) =>
    `<w:tr>${texts.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`;
  const body = MARKS.flatMap((mark, index) => [
    heading(`${mark} ${index}!`, (index % 3) + 1),
    paragraph(
      run(`${mark} ${LONG}: https://a.example/${index}_b, c@d.example`) + '<w:r><w:br/></w:r>' + run(mark),
    ),
    paragraph(run(mark, '<w:b/>') + run(`${mark} `, '<w:i/>') + run(`e${mark}`, '<w:b/>') + run('f')),
    item(`${mark} ${LONG}`, 1, 0),
    item(mark, 2, 1),
    paragraph(run(`${mark} between`)),
    item(mark, 1, 1),
    item(`☒ ${mark} ${LONG}`, 1, 0),
    `<w:tbl>${row(mark, 'head', '')}${row(`a ${mark}`, '日本', index % 2 ? LONG : mark)}</w:tbl>`,
  ]);
  const document = `<w:document><w:body>${heading('Servicemål', 0)}${body.join('')}</w:body></w:document>`;
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
  return zipSync({ 'word/document.xml': strToU8(document), 'word/numbering.xml': strToU8(numbering) });
}

try {
  for (const shipped of ['templates', 'examples', 'docs']) {
    cpSync(join(root, shipped), join(folder, shipped), { recursive: true });
  }
  // Our own pages have tables and examples that no line of eighty columns holds.
  const wide = { MD013: { tables: false, code_blocks: false } };
  writeFileSync(join(folder, 'docs/.markdownlint.json'), `${JSON.stringify(wide, null, 2)}\n`);
  // Its example is about what a formatter would mend.
  writeFileSync(join(folder, '.prettierignore'), 'docs/rules/**/missing-blank-line.md\n');
  for (const language of ['sv', 'nb', 'en']) {
    const flags = [
      '--yes',
      '--company',
      'A group of companies with a name that is longer than any line of a plan',
      '--language',
      language,
      '--person',
      'anna=Anna Berg <anna@example.com>',
      '--ci',
      'github',
    ];
    node('bin/serviceplan.js', ['init', language, ...flags, '--today', '2026-11-22', '--quiet']);
    const odd = 'A *odd* name_with [marks] & a very long tail that no line of eighty columns holds';
    node('bin/serviceplan.js', ['new', 'lifecycle', odd, '--cwd', language]);
    const customer = ['--customer', odd, '--cwd', language, '--quiet'];
    for (const name of readdirSync(join(root, 'templates', language))) {
      const kind = name.replace('.md', '');
      if (kind === 'lifecycle' || kind === 'service-plan') continue;
      const template = readFileSync(join(root, 'templates', language, name), 'utf8');
      const isOfCustomer = /^customer:/m.test(template);
      node('bin/serviceplan.js', [
        'new',
        kind,
        ...(isOfCustomer ? customer : ['--cwd', language, '--quiet']),
      ]);
    }
    node('bin/serviceplan.js', ['new', 'experience-report', '[H1]', ...customer]);
    writeFileSync(join(folder, 'plan.docx'), plan());
    const kind = ['--kind', 'service-plan', '--language', language, '--cwd', language, '--quiet'];
    node('bin/serviceplan.js', ['import', '../plan.docx', 'Imported', ...kind]);
    for (const [index, text] of CHECKLISTS.entries()) {
      writeFileSync(join(folder, 'checklist.csv'), text);
      const name = `Imported ${index}`;
      node('bin/serviceplan.js', ['import', '../checklist.csv', name, '--cwd', language, '--quiet']);
    }
  }
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--no-config', '--check', '.'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log('templates, examples, docs and scaffolds are clean under markdownlint and prettier');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
