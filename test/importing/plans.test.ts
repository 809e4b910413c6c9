import { strToU8, zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, serviceplan } from '../support/cli.js';

const PLANS = join(import.meta.dirname, 'plans');
const SETTINGS = 'language: en\ncompany: Example Ltd\n';
const PLAN = 'service-plan.md';

/** Imports a text as a file of Markdown, unless it is called something else. */
function importing(file: string | Buffer, args: readonly string[], name = 'plan.md') {
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, [name]: file });
  return { cwd, ...serviceplan(['import', name, ...args], { cwd }) };
}

/** The section of a title in a document. */
function section(document: string, title: string): string {
  const start = document.indexOf(`## ${title}\n`);
  return document
    .slice(start)
    .split(/\n(?=## )/)[0]
    ?.replace(/^##.*\n+(?:>.*\n)*/, '')
    .trim() as string;
}

const wordOf = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const))),
  );
const document = (body: string) => `<w:document><w:body>${body}</w:body></w:document>`;
const word = (body: string): Buffer => wordOf({ 'word/document.xml': document(body) });
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const heading = (text: string, level = 0) => paragraph(run(text), `<w:outlineLvl w:val="${level}"/>`);

// Norrljus and Fjord are written by python-docx, Harbour by docx of npm.
describe('a service plan that exists becomes one of ours', () => {
  const files = readdirSync(PLANS).filter((name) => !/\.expected\.\w+$/.test(name));

  it.each(files)('%s', async (name) => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS });
    const args = ['import', join(PLANS, name), '--kind', 'service-plan'];
    const { code, out, err } = serviceplan([...args, '--dry-run'], { cwd });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(PLANS, `${name}.expected.md`));
    await expect(err).toMatchFileSnapshot(join(PLANS, `${name}.expected.txt`));
    expect(serviceplan(args, { cwd })).toMatchObject({ code: 0, out: `${PLAN}\n`, err });
    expect(readFileSync(join(cwd, PLAN), 'utf8')).toBe(out);
    const { code: linted, out: findings } = serviceplan(['lint', '--format', 'unix'], { cwd });
    expect({ linted, errors: findings.match(/error.*/g) }).toEqual({ linted: 0, errors: null });
  });

  it.each(files)('%s is not taken for a checklist', (name) => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS });
    const { code, err } = serviceplan(['import', join(PLANS, name), 'Nordvik'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/ looks like a service plan \(“(?:1\. )?(?:Målgruppe?|Target group)”, “/);
    expect(err).toContain('not like a checklist; --kind service-plan imports it\n');
  });

  it.each(['en-coffee-service', 'nb-renhold', 'sv-fastighetsservice'])(
    'the plan of %s gives back all its words',
    (example) => {
      const cwd = join(ROOT, 'examples', example);
      const { code, out, err } = serviceplan(['import', PLAN, '--kind', 'service-plan', '--dry-run'], {
        cwd,
      });
      expect(code).toBe(0);
      expect(err).not.toMatch(/left out|togs inte med|ikke tatt med/);
      const text = readFileSync(join(cwd, PLAN), 'utf8');
      const withoutQuestions = (plan: string) => plan.replace(/\n(?:>.*\n)+/g, '');
      expect(withoutQuestions(out)).toBe(withoutQuestions(text));
    },
  );
});

describe('prose of a Word document', () => {
  it.each<[string, string, string]>([
    [
      'bold and italic words',
      run('All', '<w:b/>') + run(' or ') + run('none', '<w:i/>') + run('.'),
      '**All** or _none_.',
    ],
    ['both', run('All', '<w:b/><w:i/>') + run(' of it'), '**_All_** of it'],
    [
      'half a word in italics as a whole one',
      run('Be (re') + run('fresh', '<w:i/>') + run('ed)') + run('ly', '<w:i/>') + run(' now'),
      'Be (_refreshed_)_ly_ now',
    ],
    ['half a word in bold', run('re') + run('fresh', '<w:b/>') + run('ed'), 're**fresh**ed'],
    ['two halves of a word', run('re', '<w:b/>') + run('fresh', '<w:i/>') + run('ed.'), '**_refreshed_**.'],
    ['what Markdown reads only of a whole word', run('a') + run('(b)', '<w:b/>') + run('c d'), '**a(b)c** d'],
    ['runs that programs part', run('on', '<w:b/>') + run('ly', '<w:b/>') + run('!'), '**only**!'],
    ['marks that are words', run('* a_ [b] # &lt;c> 1. `d`'), '\\* a\\_ \\[b\\] # \\<c> 1. \\`d\\`'],
    ['what would begin a block', run('# a') + '<w:r><w:br/></w:r>' + run('- b'), '\\# a\\\n\\- b'],
    [
      'addresses',
      run('See https://a.example/b_c, or x@y.example.'),
      'See <https://a.example/b_c>, or <x@y.example>.',
    ],
    [
      'a link of an older Word',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://a.example/b" </w:instrText></w:r>' +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('here')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' now')}`,
      '[here](https://a.example/b) now',
    ],
    [
      'a link that is no address of the network',
      `<w:fldSimple w:instr='HYPERLINK "javascript:x"'>${run('here')}</w:fldSimple>`,
      'here (javascript:x)',
    ],
    ['no text that was deleted', run('a') + `<w:del>${run('b')}</w:del>` + run('c'), 'ac'],
  ])('keeps %s', (_, content, expected) => {
    const file = word(heading('Target group') + paragraph(content));
    const { out } = importing(file, ['--kind', 'service-plan', '--dry-run'], 'plan.docx');
    expect(section(out, 'Target group')).toBe(expected);
  });

  it('sets items in as deep as Word has levels, whatever the file says', () => {
    const item = (text: string, level: number | string) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
    const planOf = (...items: string[]) =>
      importing(
        word(heading('Target group') + items.join('')),
        ['--kind', 'service-plan', '--dry-run'],
        'plan.docx',
      ).out;
    const odd = planOf(item('a', 'x'), item('b', -2), item('c', 1e9), item('d', 8));
    expect(section(odd, 'Target group')).toBe('- a\n- b\n  - c\n  - d');
    const deep = planOf(...Array.from({ length: 9000 }, (_, level) => item(`item${level}`, level)));
    expect(section(deep, 'Target group')).toMatch(/- item7\n {16}- item8\n {16}- item9\n/);
  });

  it('counts the items of a list that has levels of its own, and of no other of its kind', () => {
    const item = (text: string, list: number) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const level = (format: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`;
    const list = (id: number, more = '') =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="3"/>${more}</w:num>`;
    const file = wordOf({
      'word/document.xml': document(
        heading('Target group') + item('a', 1) + item('b', 1) + paragraph(run('Then')) + item('c', 2),
      ),
      'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="3">${level('bullet')}</w:abstractNum>${list(1)}${list(2, `<w:lvlOverride w:ilvl="0">${level('decimal')}</w:lvlOverride>`)}</w:numbering>`,
    });
    const { out } = importing(file, ['--kind', 'service-plan', '--dry-run'], 'plan.docx');
    expect(section(out, 'Target group')).toBe('- a\n- b\n\nThen\n\n1. c');
  });

  it('moves headings to the right depth without gaps, and makes lists of items', () => {
    const item = (text: string, level: number) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
    const body = [heading('Target group', 1), heading('Who:', 3), item('a', 0), item('b', 2), item('c', 0)];
    const file = word([...body, heading('Where', 4), heading('When', 2)].join(''));
    const { out } = importing(file, ['--kind', 'service-plan', '--dry-run'], 'plan.docx');
    expect(section(out, 'Target group')).toBe('### Who\n\n- a\n  - b\n- c\n\n#### Where\n\n### When');
  });

  const BREAK = '<w:r><w:br/></w:r>';

  it.each<[string, readonly string[], string]>([
    ['bullets', ['• a', '–  b', '- c'], '- a\n- b\n- c'],
    ['numbers', ['1) a', '(2) b', '3. c'], '1. a\n2. b\n3. c'],
    ['numbers with bullets below them', ['1) a', '- b', '2) c'], '1. a\n   - b\n2. c'],
    ['boxes and bullets', ['☐ a', '• b'], '- [ ] a\n- b'],
    ['breaks in a paragraph', [`We:${BREAK}- a${BREAK}\t- b`], 'We:\n\n- a\n- b'],
    ['a single bullet', ['- a', 'b'], '\\- a\n\nb'],
    ['a single number', ['1. a', 'b', '2. c'], '1\\. a\n\nb\n\n2\\. c'],
    ['numbers that do not count from one', ['2) a', '3) b'], '2\\) a\n\n3\\) b'],
    ['bullets beside numbers that do not', ['- a', '- b', '3. c'], '- a\n- b\n\n3\\. c'],
    ['numbers that count anew', ['1) a', '1) b'], '1\\) a\n\n1\\) b'],
    ['words with dashes', ['-a', '-b'], '-a\n\n-b'],
  ])('makes a list of what was typed as one: %s', (_, lines, expected) => {
    const written = lines.map((line) =>
      paragraph(
        line
          .split(BREAK)
          .map((text) => run(text))
          .join(BREAK),
      ),
    );
    const file = word(heading('Target group') + written.join(''));
    const { out } = importing(file, ['--kind', 'service-plan', '--dry-run'], 'plan.docx');
    expect(section(out, 'Target group')).toBe(expected);
  });

  it('allows style checkers a heading that is too long for them, once', () => {
    const title = 'Our customers are offices, schools and surgeries in the inner city, and some beyond it';
    const file = word(heading('Target group') + heading(title, 1) + paragraph(run('We.')));
    const { cwd, code } = importing(file, ['--kind', 'service-plan'], 'plan.docx');
    const text = readFileSync(join(cwd, PLAN), 'utf8');
    expect({ code, text }).toMatchObject({
      code: 0,
      text: expect.stringContaining(`\n### ${title} <!-- markdownlint-disable-line MD013 -->\n`) as string,
    });
    const { out } = serviceplan(['import', PLAN, '--kind', 'service-plan', '--dry-run'], { cwd });
    expect(out).toBe(text);
  });

  it('tells of pictures, which no document holds', () => {
    const picture =
      '<w:r><w:drawing><wp:docPr name="Picture 1" descr="Our team"/><a:blip/></w:drawing></w:r>';
    const file = word(heading('Target group') + paragraph(picture + run('We.')));
    const { err } = importing(file, ['--kind', 'service-plan', '--dry-run'], 'plan.docx');
    expect(err).toContain('paragraph 2: left out: “Our team”\n');
  });
});

describe('import --kind service-plan', () => {
  it("keeps the source of Markdown as it is, the template's question aside", () => {
    const source = '*  a*\n\n+ b\n    1) c\n\n> quoted\n\n~~~\n# no heading\n~~~';
    const question = '> Which customers do we want to reach?\n\n';
    const { out } = importing(`# Target group\n\n${question}${source}\n`, [
      '--kind',
      'service-plan',
      '--dry-run',
    ]);
    expect(section(out, 'Target group')).toBe(source);
    expect(out.match(/> Which customers/g)).toHaveLength(1);
  });

  it('keeps a sign at the end of a heading that stands above a line', () => {
    const { out } = importing('Target group\n===\n\nIssue #\n---\n\na\n', [
      '--kind',
      'service-plan',
      '--dry-run',
    ]);
    expect(section(out, 'Target group')).toBe('### Issue \\#\n\na');
  });

  it('puts sections of its own in their place, without their numbers, and what is said twice below each other', () => {
    const text =
      '# First\n\na\n\n# Service goals\n\nb\n\n# 2. Risks\n\nc\n\n# Target group\n\nd\n\n# Servicemål\n\ne\n';
    const { out, err } = importing(text, ['--kind', 'service-plan', '--dry-run', '--language', 'en']);
    const titles = out.match(/^## .*/gm)?.slice(0, 5);
    expect(titles).toEqual([
      '## First',
      '## Target group',
      '## Service goals',
      '## Risks',
      '## Service strategy',
    ]);
    expect(section(out, 'Service goals')).toBe('b\n\ne');
    expect(err).toContain('4 sections from the file, 2 of them not in the template: “First”, “2. Risks”\n');
    expect(err).toContain('10 sections only from the template: “Service strategy”, ');
    expect(err).toContain('line 17, Servicemål: placed under “Service goals”\n');
  });

  it('makes no steps of headings with fields below them', () => {
    const text = '# Action plan\n\n## Meetings\n\n- Due: 2026-01-01\n\n### Deeper\n\nb\n';
    const { cwd } = importing(text, ['--kind', 'service-plan']);
    const { out } = serviceplan(['lint', '--format', 'unix'], { cwd });
    expect(out).not.toContain('error');
    expect(section(readFileSync(join(cwd, PLAN), 'utf8'), 'Action plan')).toBe(
      'Meetings:\n\n- Due: 2026-01-01\n\nDeeper:\n\nb',
    );
  });

  it('says which headings it looks for where none is there', () => {
    const { code, err } = importing('# Notes\n\na\n', ['--kind', 'service-plan']);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain(
      'plan.md has no heading that names a section of service-plan; such headings are “Target group”, ',
    );
  });

  it('overwrites nothing and says what to do', () => {
    const { cwd } = importing('# Target group\n\na\n', ['--kind', 'service-plan']);
    const { code, err } = serviceplan(['import', 'plan.md', '--kind', 'service-plan'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('service-plan.md already exists; nothing was written: remove it if nobody');
    const args = ['import', 'plan.md', 'North', '--kind', 'service-plan'];
    expect(serviceplan(args, { cwd }).out).toBe('north.md\n');
    expect(readFileSync(join(cwd, 'north.md'), 'utf8')).toContain('\ncompany: North\n');
  });

  it.each([
    ['code', '```\nx'],
    ['HTML', '<script>\nx'],
  ])('takes no %s that does not end', (_, text) => {
    const { cwd, code, err } = importing(`# Target group\n\n${text}\n`, ['--kind', 'service-plan']);
    expect({ code, isWritten: existsSync(join(cwd, PLAN)) }).toEqual({ code: 2, isWritten: false });
    expect(err).toContain('plan.md contains code or HTML that does not end');
  });

  it('makes documents of customers too, and points to them as new does', () => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'plan.md': '# The company\n\nTwo sites.\n' });
    serviceplan(['new', 'lifecycle', 'Sund'], { cwd });
    const args = ['import', 'plan.md', '--customer', 'sund', '--kind', 'customer-card'];
    const { out, err } = serviceplan(args, { cwd });
    expect(out).toBe('customers/sund/customer-card.md\n');
    expect(readFileSync(join(cwd, 'customers/sund/customer-card.md'), 'utf8')).toContain('\n\nTwo sites.\n');
    expect(readFileSync(join(cwd, 'customers/sund/lifecycle.md'), 'utf8')).toContain('](customer-card.md)');
    expect(err).toContain('1 section from the file\n');
  });

  it.each(['# Service goals\n\n# Vision\n', '# A Preparation\n\n## Market analysis\n\n## Target group\n'])(
    'is not asked for where few headings name sections: %j',
    (text) => {
      expect(importing(text, ['Nordvik', '--dry-run']).err).not.toContain('looks like');
    },
  );

  it('is not asked for where another kind is named', () => {
    const text = '# Target group\n\n- a\n\n# Service goals\n\n- b\n\n# Service promise\n\n- c\n';
    const { code, out } = importing(text, ['Nordvik', '--dry-run', '--kind', 'lifecycle']);
    expect({ code, kind: out.split('\n')[1] }).toEqual({ code: 0, kind: 'kind: lifecycle' });
    expect(importing(text, ['Nordvik', '--dry-run']).err).toContain('--kind service-plan imports it');
  });
});

describe('a section of the team’s own', () => {
  const plan = (...titles: string[]) =>
    ['Målgruppe', 'Servicemål', ...titles].map((title) => `## ${title}\n\nTekst om ${title}.\n`).join('\n');
  const told = (...titles: string[]) =>
    importing(plan(...titles), ['--kind', 'service-plan', '--dry-run', '--language', 'nb']).err;

  it('is told with the section of the template that its title is a part of', () => {
    const err = told('Kvalitet', 'Leveransesystem', 'Belønning');
    for (const [title, meant] of [
      ['Kvalitet', 'Servicekvalitet'],
      ['Leveransesystem', 'Serviceleveransesystem'],
      ['Belønning', 'Belønningssystem'],
    ])
      expect(err).toContain(`, ${title}: menes «${meant}»? Det avsnittet har ikke fått noe fra filen`);
  });

  it('is its own where several begin like it, or the one that does is there', () => {
    expect(told('Service', 'Kvalitet', 'Servicekvalitet', 'Lokaler')).not.toContain('menes');
  });
});
