import { strToU8, zipSync } from 'fflate';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Column, COLUMN_WORDS } from '../../src/languages/columns.js';
import { svColumns } from '../../src/languages/sv/columns.js';
import { folderWith, ROOT, serviceplan } from '../support/cli.js';

const SETTINGS = 'language: en\ncompany: Example Ltd\npeople:\n  anna: { name: Anna Berg }\n';
const CSV = 'To do,Responsible,Due,Sign-off\nQuotation,Anna Berg,2026-03-31,\n';
const PATH = 'customers/nordvik/lifecycle.md';

const zip = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const))),
  );
/** An archive whose directory names one part 65,000 times, each time as holding one byte. */
function namedOften(name: string, text: string): Buffer {
  const whole = zip({ [name]: text });
  const at = whole.readUInt32LE(whole.length - 6);
  const entry = whole.subarray(at, whole.length - 22);
  entry.writeUInt32LE(1, 24);
  const end = Buffer.from(whole.subarray(whole.length - 22));
  end.writeUInt16LE(65_000, 8);
  end.writeUInt16LE(65_000, 10);
  return Buffer.concat([whole.subarray(0, at), ...Array<Buffer>(65_000).fill(entry), end]);
}
const word = (body: string): Buffer =>
  zip({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map(paragraph).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
/** A workbook of so many sheets, all of one part; its cells may point to a text. */
const workbook = (sheet: string, text = '', sheets = 1): Buffer =>
  zip({
    'xl/workbook.xml': `<workbook><sheets>${'<sheet name="Sheet" r:id="rId1"/>'.repeat(sheets)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst><si><t>${text}</t></si></sst>`,
  });
const SHARED = '<c t="s"><v>0</v></c>';
const HEAD = row(cell(run('To do')), cell(run('To consider')), cell(run('Evidence')));

function importing(file: string | Buffer, name: string, ...flags: string[]) {
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, [name]: file });
  return { cwd, ...serviceplan(['import', name, 'Nordvik', ...flags], { cwd }) };
}

/** The step of an id in the document that a Word file with one row becomes. */
function stepFrom(...cells: string[]): string {
  const { out } = importing(word(table(HEAD, row(...cells))), 'a.docx', '--dry-run');
  return out.slice(out.indexOf('### F1')).split('\n## ')[0]?.trim() ?? '';
}

describe('import', () => {
  it('writes the document and prints its path; what is to be looked at goes to stderr', () => {
    const { cwd, code, out, err } = importing(CSV, 'list.csv');
    expect({ code, out }).toEqual({ code: 0, out: `${PATH}\n` });
    expect(err).toContain('1 step from the checklist\n36 steps only from the template: A1, A2');
    const text = readFileSync(join(cwd, PATH), 'utf8');
    expect(text).toContain('### A5 Quotation\n\n- Responsible: anna\n- Due: 2026-03-31\n\nOutcome:');
    expect(text).toContain('# Lifecycle checklist – Nordvik\n');
  });

  it('says nothing but the path with --quiet, writes nothing with --dry-run', () => {
    expect(importing(CSV, 'list.csv', '--quiet')).toMatchObject({ out: `${PATH}\n`, err: '' });
    const { cwd, out } = importing(CSV, 'list.csv', '--dry-run');
    expect(out).toMatch(/^---\nkind: lifecycle\nid: nordvik\n/);
    expect(serviceplan(['status', '--format', 'json'], { cwd }).out).toContain('"documents":[]');
  });

  it('overwrites nothing', () => {
    const { cwd } = importing(CSV, 'list.csv');
    const before = readFileSync(join(cwd, PATH), 'utf8');
    const { code, err } = serviceplan(['import', 'list.csv', 'Nordvik'], { cwd });
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('already exists') as string,
    });
    expect(readFileSync(join(cwd, PATH), 'utf8')).toBe(before);
  });

  it('takes dates and roles from --set, reckons what follows from dates of the checklist, and leaves those as they are', () => {
    const { out } = importing(
      CSV,
      'list.csv',
      '--dry-run',
      '--set',
      'start=2026-07-01',
      '--set',
      'roles.sales=anna',
    );
    expect(out).toContain('\n  sales: anna\n');
    expect(out).toContain('- Due: 2026-03-31\n');
    // Five working days after 31 March, over Good Friday and Easter Monday.
    expect(out).toContain('- Due: 2026-04-09 (A5 + 5 wd)');
    expect(out).toContain('- Due: 2026-10-01 (start + 3 m)');
  });

  it('reckons a date that the checklist only names what it follows from', () => {
    const follows =
      'To do,Due,Every\nCustomer contact,(start + 2 m),2 m\nReport,quarterly,6 m\nFinances,quarterly,\n';
    const { out } = importing(follows, 'list.csv', '--dry-run', '--set', 'start=2026-07-01');
    const step = (id: string) => new RegExp(`### ${id} .*\\n\\n((?:- .*\\n)+)`).exec(out)?.[1];
    expect(step('C2')).toBe(
      '- Responsible: account-manager\n- Due: 2026-09-01 (start + 2 m)\n- Every: 2 m\n',
    );
    expect(step('C6')).toBe(
      '- Responsible: account-manager\n- Due: 2027-01-01 (start + 6 m)\n- Every: 6 m\n',
    );
    expect(step('C3')).toBe('- Responsible: finance\n- Due: 2026-10-01 (start + 3 m)\n- Every: 3 m\n');
  });

  it.each([
    ['en', 'every 3rd month', '3 m'],
    ['en', 'Every 2 weeks', '2 w'],
    ['en', 'every third month', '3 m'],
    ['sv', 'var 3:e månad', '3 m'],
    ['sv', 'Två gånger om året', '6 m'],
    ['sv', 'varannan fredag', '2 w on fri'],
    ['nb', 'to ganger i året', '6 m'],
    ['nb', 'hver mandag', '1 w on mon'],
    ['en', 'Twice a year', '6 m'],
    ['en', 'every second Friday', '2 w on fri'],
    ['sv', 'Vart 2:a år', '2 y'],
    ['sv', 'var 14:e dag', '14 d'],
    ['sv', 'var tredje månad', '3 m'],
    ['nb', 'hver 3. måned', '3 m'],
    ['nb', 'hvert 2. år', '2 y'],
    ['nb', 'hver tredje måned', '3 m'],
  ])('reads in %s that “%s” is every %s', (language, text, every) => {
    const list = `To do,Due\nClean,${text}\n`;
    const { out, err } = importing(list, 'list.csv', '--dry-run', '--language', language);
    expect(out).toContain(`: ${every}\n`);
    expect(err).not.toContain(text);
  });

  it('reads how often from a title too, where no column says it', () => {
    const list =
      'To do;Every\nVernerunde – hver måned;\nQuality check (monthly);quarterly\nWash – 2026-01-12;\nWash, var 3:e månad;\n';
    const { out, err } = importing(list, 'list.csv', '--dry-run');
    expect(out).toContain('### F1 Vernerunde\n\n- Every: 1 m\n\n');
    expect(out).toContain('### F2 Quality check (monthly)\n\n- Every: 3 m\n\n');
    expect(out).toContain('### F3 Wash – 2026-01-12\n\n### F4 Wash\n\n- Every: 3 m\n');
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('allows style checkers a title that is too long for them', () => {
    const title = 'Walk through the whole building with the caretaker, and write down what is worn out';
    const { cwd } = importing(`To do,Due\n"${title}",2026-05-01\n`, 'list.csv');
    const text = readFileSync(join(cwd, PATH), 'utf8');
    expect(text).toContain(`### F1 ${title} <!-- markdownlint-disable-line MD013 -->\n`);
    const { out } = serviceplan(['status', '--format', 'json'], { cwd });
    expect(out).toContain(`"title":"${title}"`);
  });

  it('keeps a title of the template that says how often', () => {
    const template =
      '---\nkind: move\nid: move\nlanguage: en\ncustomer: Customer\n---\n\n# Move\n\n## M Move\n\n### M1 Report (monthly)\n\n- Responsible: sales\n';
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'templates/en/move.md': template,
      'list.csv': 'To do,Due\nReport (monthly),2026-05-01\n',
    });
    const { out } = serviceplan(['import', 'list.csv', 'X', '--kind', 'move', '--dry-run'], { cwd });
    expect(out).toContain('### M1 Report (monthly)\n\n- Responsible: sales\n- Due: 2026-05-01\n');
  });

  it('reads lists that HTML makes in the cells of Markdown, and nothing that is struck out', () => {
    const table = [
      '| To do | To consider | Responsible |',
      '| --- | --- | --- |',
      '| Alpha | <ul><li>one</li><li class="x">two <b>bold</b></li></ul> | Anna Berg |',
      '| ~~Old step~~ | never | Anna Berg |',
      '| ~~Half~~ New step | ~~gone~~ stays<br>1 < 2 | ~~Bo~~ Anna Berg |',
    ].join('\n');
    const { out, err } = importing(`## A Preparation\n\n${table}\n`, 'list.md', '--dry-run');
    expect(out).toContain(
      '### A8 Alpha\n\n- Responsible: anna\n\nTo consider:\n\n- [ ] one\n- [ ] two bold\n\n### A9 New step\n\n- Responsible: anna\n\nTo consider:\n\n- [ ] stays\n- [ ] 1 \\< 2\n',
    );
    expect(out).not.toMatch(/never|gone|Half|Old|~~/);
    expect(err).toContain('“~~Old step~~ never Anna Berg”');
  });

  it.each(['contract - 10 wd', '(contract - 10 wd)', '2026-03-02 (contract - 10 wd)'])(
    'takes “%s” for what documents write of a due date',
    (text) => {
      const { out } = importing(`To do,Due\nClean,${text}\n`, 'list.csv', '--dry-run');
      expect(out).toMatch(/### F1 Clean\n\n- Due: (?:2026-03-02 )?\(contract - 10 wd\)\n/);
    },
  );

  it.each(['every 3rd moon', 'every 0 months', 'every month or so'])('keeps “%s” as text', (text) => {
    const { out } = importing(`To do,Due\nClean,${text}\n`, 'list.csv', '--dry-run');
    expect(out).toContain(`From the earlier checklist – Due: ${text}\n`);
  });

  it('comes as far as the last phase that was signed, unless --set says how far', () => {
    const signed = 'Phase,To do,Sign-off\nC,Customer contact,Anna Berg 2026-10-01\n';
    expect(importing(signed, 'list.csv', '--dry-run').out).toContain('\nstatus: operation\n');
    const given = importing(signed, 'list.csv', '--dry-run', '--set', 'status=phase-out');
    expect(given.out).toContain('\nstatus: phase-out\n');
    expect(importing(CSV, 'list.csv', '--dry-run').out).toContain('\nstatus: preparation\n');
  });

  it("comes as far as a phase in which only steps of the team's own were signed", () => {
    const own =
      'Phase,To do,Sign-off\nA,Market analysis,Anna Berg 2026-01-07\nC,Filters,Anna Berg 2026-04-07\n';
    expect(importing(own, 'list.csv', '--dry-run').out).toContain('\nstatus: operation\n');
  });

  it.each(['Anna Berg 2026-10-01, not approved', 'Anna Berg 2026-12-24'])(
    'has not come to a phase of which only “%s” tells',
    (signOff) => {
      const signed = `Phase,To do,Sign-off\nC,Customer contact,"${signOff}"\n`;
      const { out } = importing(signed, 'list.csv', '--dry-run');
      expect(out).toContain('\nstatus: preparation\n');
      expect(out).toContain('\n- Sign-off: Anna Berg, 2026-1');
    },
  );

  describe('of a step that recurs', () => {
    const HEADS = 'To do;To consider;Due;How often;Sign-off\n';
    const stepOf = (row: string) => {
      const { out, err } = importing(`${HEADS}${row}\n`, 'list.csv', '--dry-run');
      const [, step = ''] = out.split('### F1 ');
      return { step: step.split('\n### ')[0] ?? '', told: err.split('\n').slice(2).join('\n') };
    };

    it('moves the due date to the next occurrence where the one that is due was signed, and says so', () => {
      const { step, told } = stepOf('Clean;[x] windows;2026-05-04;every 3rd month;Anna Berg 2026-05-04');
      expect(step).toContain('- Due: 2026-08-04\n- Every: 3 m\n- Sign-off: Anna Berg, 2026-05-04, done\n');
      expect(step).toContain('- [ ] windows\n');
      expect(told).toBe(
        'line 2, Clean: signed on 2026-05-04 and due again on 2026-08-04, because it recurs\n',
      );
    });

    it.each([
      ['before it was due', '2026-05-04', 'Anna Berg 2026-04-28', '2026-08-04'],
      ['late', '2026-02-04', 'Anna Berg 2026-05-11', '2026-08-04'],
      ['without any due date', '', 'Anna Berg 2026-05-11', '2026-08-11'],
      ['by several people', '2026-05-04', '"Anna Berg 2026-05-04\nBo Ek 2026-05-05"', '2026-08-04'],
      ['the time before', '2026-08-04', 'Anna Berg 2026-05-04', '2026-08-04'],
      [
        'with a digest, so that it was moved then',
        '2026-05-04',
        'AB 2026-05-01, 2:f4c2b67883ce',
        '2026-05-04',
      ],
      ['in vain', '2026-05-04', '"Anna Berg 2026-05-04, not approved"', '2026-05-04'],
      ['on a day to come', '2026-12-24', 'Anna Berg 2026-12-24', '2026-12-24'],
    ])('signed %s', (_, due, signOff, next) => {
      expect(stepOf(`Clean;;${due};every 3rd month;${signOff}`).step).toContain(`- Due: ${next}\n`);
    });

    it('reckons what follows from it by the day to which it moves', () => {
      const rows =
        'Contact network at the customer;;2026-05-04;every 3rd month;Anna Berg 2026-05-04\nTell;;(C1 + 2 d);;\n';
      expect(importing(HEADS + rows, 'list.csv', '--dry-run').out).toContain(
        '- Due: 2026-08-06 (C1 + 2 d)\n',
      );
    });
  });

  it('takes a number with the word for a phase as the beginning of one', () => {
    const counted =
      'Phase,To do\nPhase 1: Operation,Clean\nPhase 2 – Go-live,Move\nPhase 3,Rest\nPhase 4 Development,2 keys\n';
    const { out } = importing(counted, 'list.csv', '--dry-run');
    const headings = out.match(/^##.*(?:Clean|Go-live|Move|Phase 3|Rest|keys)$/gm);
    expect(headings).toEqual([
      ...['### C7 Clean', '### D5 2 keys', '## F Go-live', '### F1 Move', '## G Phase 3', '### G1 Rest'],
    ]);
    const rows = '| To do | Due |\n| --- | --- |\n| Clean | |\n| Phase 2: Go-live | |\n| Move | |\n';
    expect(importing(rows, 'a.md', '--dry-run').out).toContain('## G Go-live\n\n### G1 Move\n');
  });

  it('tells what of a due date was read', () => {
    const { out, err } = importing('To do,Due\nClean,2026-04-01 10:00\n', 'list.csv', '--dry-run');
    expect(err).toContain(
      'line 2, Clean: of “Due: 2026-04-01 10:00” 2026-04-01 was read; all of it is kept in the text of the step\n',
    );
    expect(out).toContain('- Due: 2026-04-01\n\nFrom the earlier checklist – Due: 2026-04-01 10:00\n');
  });

  it('reads a name and a day on lines of their own as one sign-off', () => {
    const list =
      'To do,Sign-off\nClean,"Anna Berg\n2026-03-12"\nWash,"AB 2026-03-12\nKim 2026-03-13"\nDry,"Anna Berg\n2026-03-12\nKim\n2026-03-13"\n';
    const { out } = importing(list, 'list.csv', '--dry-run');
    expect(out).toContain('### F1 Clean\n\n- Sign-off: Anna Berg, 2026-03-12, done\n\n');
    expect(out).toContain(
      '### F2 Wash\n\n- Sign-off: Anna Berg, 2026-03-12, done\n- Sign-off: Kim, 2026-03-13, done\n\n',
    );
    expect(out).toContain('### F3 Dry\n\nFrom the earlier checklist – Sign-off: Anna Berg\n');
  });

  it('knows an address of e-mail in Markdown', () => {
    const list = '| To do | Owner |\n| --- | --- |\n| Clean | <kim@example.com> |\n';
    expect(importing(list, 'a.md', '--dry-run').out).toContain('- Responsible: kim@example.com\n');
  });

  it('signs only with what is a name, and is due by the one day that is told', () => {
    const told =
      'To do,Due,Sign-off\nClean,2026-01-12 → 2026-01-20,Approved by Anna Berg on 2 April 2026\nWash,2026-01-12 00:00,anna 2026-01-12\nDry,"9/1-26, 2026-02-15",\n';
    const { out } = importing(told, 'list.csv', '--dry-run');
    expect(out).toContain(
      '### F1 Clean\n\nFrom the earlier checklist – Due: 2026-01-12 → 2026-01-20\n\nFrom the earlier checklist – Sign-off: Approved by Anna Berg on 2 April 2026\n\n',
    );
    expect(out).toContain('### F2 Wash\n\n- Due: 2026-01-12\n- Sign-off: Anna Berg, 2026-01-12, done\n');
    expect(out).toContain('### F3 Dry\n\nFrom the earlier checklist – Due: 9/1-26, 2026-02-15\n');
  });

  it('is written in the language of the checklist, unless --language says another', () => {
    const swedish = 'Att göra;Ansvarig\nMarknadsanalys;Anna Berg\n';
    const { out, err } = importing(swedish, 'list.csv', '--dry-run');
    expect(out).toContain('\nlanguage: sv\n');
    expect(out).toContain('- Ansvarig: anna\n');
    expect(err).toContain('1 step from');
    const asked = importing(swedish, 'list.csv', '--dry-run', '--language', 'nb');
    expect(asked.out).toContain('- Ansvarlig: anna\n');
    expect(asked.err).toContain('1 trinn fra');
  });

  it("fills a company's own kind of steps", () => {
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'templates/en/move.md':
        '---\nkind: move\nid: move\nlanguage: en\ncustomer: Customer\n---\n\n# Move – Customer\n\n## M Move\n\n### M1 Pack\n\n- Responsible:\n\nConsider:\n\n- [ ] Boxes.\n',
      'list.csv': 'To do,Responsible,Points to consider\nPack,anna,Tape\nUnpack,anna,Knife; bin\n',
    });
    const { out } = serviceplan(['import', 'list.csv', 'Nordvik', '--kind', 'move', '--dry-run'], { cwd });
    expect(out).toContain(
      '## M Move\n\n### M1 Pack\n\n- Responsible: anna\n\nConsider:\n\n- [ ] Tape\n\n### M2 Unpack\n\n- Responsible: anna\n\nConsider:\n\n- [ ] Knife\n- [ ] bin\n',
    );
  });

  it('makes steps and phases its own that only the template of another language has', () => {
    const template = (language: string, body: string) =>
      `---\nkind: move\nid: move\nlanguage: ${language}\ncustomer: X\n---\n\n# Move\n\n## M Move\n\n### M1 Pack\n\n- [ ] A\n${body}`;
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'templates/en/move.md': template('en', ''),
      'templates/sv/move.md': template(
        'sv',
        '\n### M2 Lasta\n\n- [ ] A\n\n## G Garanti\n\n### G1 Besikta\n\n- [ ] A\n',
      ),
      'bare.csv': 'To do,Responsible\nPack,anna\nLasta,anna\nBesikta,anna\nWash,anna\n',
      'phases.csv': 'Phase,To do\nM Move,Pack\nM Move,Lasta\nG Garanti,Besikta\nG Garanti,Wash\n',
    });
    const headings = (file: string) =>
      serviceplan(['import', file, 'X', '--kind', 'move', '--language', 'en', '--dry-run'], {
        cwd,
      }).out.match(/^##.*$/gm);
    expect(headings('bare.csv')).toEqual([
      ...['## M Move', '### M1 Pack', '### M2 Lasta', '### M3 Besikta', '### M4 Wash'],
    ]);
    expect(headings('phases.csv')).toEqual([
      ...['## M Move', '### M1 Pack', '### M2 Lasta', '## G Garanti', '### G1 Besikta', '### G2 Wash'],
    ]);
  });
});

describe('a Word document', () => {
  it.each([
    [
      'runs, tabs and breaks',
      cell(`${run('Win')}${run('dows')}<w:r><w:tab/></w:r>${run('clean')}`),
      '### F1 Windows clean',
    ],
    [
      'what was deleted with changes tracked',
      cell(`${run('Windows')}<w:del><w:r><w:delText>Doors</w:delText></w:r></w:del>`),
      '### F1 Windows',
    ],
    ['what was inserted', cell(`<w:ins>${run('Windows')}</w:ins>`), '### F1 Windows'],
    [
      'what is drawn twice',
      cell(`${run('Windows')}<mc:Fallback>${run('Windows')}</mc:Fallback>`),
      '### F1 Windows',
    ],
    ['entities', cell(run('Windows &amp; &lt;doors&gt; &#8211; all')), '### F1 Windows & \\<doors> – all'],
  ])('is read with %s', (_, title, expected) => {
    expect(stepFrom(title, cell(), cell())).toBe(expected);
  });

  it('gives points with their boxes, however Word sets them', () => {
    const legacy = (state: string) =>
      `<w:r><w:fldChar><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r>`;
    const points = cell(
      `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run(' a')}`,
      `<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' b')}`,
      `${legacy('<w:default w:val="0"/><w:checked/>')}${run('c')}`,
      `${legacy('<w:default w:val="0"/>')}${run('d')}`,
      `<w:sdt><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' e')}`,
      run('f'),
      `<w:r><w:sym w:font="MS Gothic" w:char="2612"/></w:r>${run('g')}`,
      `<w:r><w:sym w:font="MS Gothic" w:char="2610"/></w:r>${run('h')}`,
    );
    expect(stepFrom(cell(run('Windows')), points, cell())).toBe(
      '### F1 Windows\n\nTo consider:\n\n- [x] a\n- [ ] b\n- [x] c\n- [ ] d\n- [x] e\n- [ ] f\n- [x] g\n- [ ] h',
    );
  });

  it('tells where a link leads, and reads a table within a cell as lines of it', () => {
    const file = zip({
      'word/document.xml': `<w:document><w:body>${table(
        HEAD,
        row(
          cell(run('Windows')),
          `<w:tc>${paragraph(run('a'))}${table(row(cell(run('b')), cell(run('c'))))}${paragraph('')}</w:tc>`,
          cell(`<w:hyperlink r:id="rId7">${run('Plan')}</w:hyperlink>`),
        ),
      )}</w:body></w:document>`,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="rId7" Target="https://example.com/plan"/></Relationships>',
    });
    const { out } = importing(file, 'a.docx', '--dry-run');
    expect(out).toContain(
      '### F1 Windows\n\n- Evidence: Plan (https://example.com/plan)\n\nTo consider:\n\n- [ ] a\n- [ ] b\n- [ ] c\n',
    );
  });
});

describe('a Word document without a table of steps', () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styled = (id: string, text: string, more = '') =>
    paragraph(`<w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${run(text)}`);
  const listed = (level: number, text: string) =>
    paragraph(`<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>${run(text)}`);
  const format = (level: number, value: string) =>
    `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${value}"/></w:lvl>`;
  const file = (...body: string[]) =>
    zip({
      'word/document.xml': `<w:document><w:body>${body.join('')}</w:body></w:document>`,
      'word/styles.xml': `<w:styles>${[
        style('Rubrik1', 'heading 1'),
        style('Fasrubrik', 'Our heading', '<w:basedOn w:val="Rubrik1"/>'),
        style('Stegrubrik', 'Our step', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        style('TOC1', 'toc 1'),
        style('Punkt2', 'List Bullet 2'),
        style('Ring', 'Ring', '<w:basedOn w:val="Ring"/>'),
      ].join('')}</w:styles>`,
      'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="3">${format(0, 'decimal')}${format(1, 'bullet')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
    });
  const stepsOf = (...body: string[]) => {
    const { out, err } = importing(file(...body), 'a.docx', '--dry-run');
    return {
      steps: out.slice(out.indexOf('### C7')).split('\n## ')[0]?.trim(),
      told: err.split('\n').slice(2, -1),
    };
  };

  it('has phases and steps in headings, whatever their styles are called, and none in its contents', () => {
    const body = [
      styled('TOC1', 'Operation 1'),
      styled('Ring', 'Read first'),
      styled('Fasrubrik', 'Operation'),
      styled('Stegrubrik', 'Wash'),
      styled('Punkt2', 'cold'),
      styled('Punkt2', 'no item', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(stepsOf(...body)).toEqual({
      steps: '### C7 Wash\n\nno item\n\nTo consider:\n\n- [ ] cold',
      told: ['paragraph 1: left out: “Read first”'],
    });
  });

  it('has steps in lists, as they are after changes were tracked', () => {
    const changed = `<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr></w:pPrChange></w:pPr>`;
    const body = [
      styled('Rubrik1', 'Operation'),
      listed(0, 'Wash'),
      listed(1, 'cold'),
      paragraph(changed + run('Owner: Anna')),
      listed(0, 'Dry'),
    ];
    expect(stepsOf(...body)).toEqual({
      steps: '### C7 Wash\n\n- Responsible: anna\n\nTo consider:\n\n- [ ] cold\n\n### C8 Dry',
      told: [],
    });
  });
});

describe('cells that span several rows', () => {
  const SPANNED =
    '### F1 Windows\n\n- Evidence: Plan\n\nTo consider:\n\n- [ ] a\n- [ ] b\n\n### F2 Doors\n\n- Evidence: Plan\n\nTo consider:\n\n- [ ] c\n';

  it('say the same of each step, and once of a step that spans them too, in Word', () => {
    const spanning = (text: string) =>
      `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
    const spanned = '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
    const rows = [
      row(spanning('Windows'), cell(run('a')), spanning('Plan')),
      row(spanned, cell(run('b')), spanned),
      row(cell(run('Doors')), cell(run('c')), spanned),
    ];
    expect(importing(word(table(HEAD, ...rows)), 'a.docx', '--dry-run').out).toContain(SPANNED);
  });

  const sheet = (rows: readonly (readonly string[])[], ...merged: string[]) => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const data = rows.map(
      (cells) => `<row>${cells.map((value) => (value ? text(value) : '<c/>')).join('')}</row>`,
    );
    const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    return workbook(`<sheetData>${data.join('')}</sheetData><mergeCells>${ranges}</mergeCells>`);
  };

  it('do so in Excel', () => {
    const rows = [
      ['To do', 'To consider', 'Evidence'],
      ['Windows', 'a', 'Plan'],
      ['', 'b'],
      ['Doors', 'c'],
    ];
    const { out } = importing(
      sheet(rows, 'A2:A3', 'C2:C4', 'A1:A4', 'nonsense', 'B9:B99'),
      'a.xlsx',
      '--dry-run',
    );
    expect(out).toContain(SPANNED);
  });

  it('make a row of Excel that is none of the steps where they span all columns', () => {
    const rows = [['To do', 'To consider', 'Evidence'], ['Before the move'], ['Windows'], ['Doors']];
    const { err } = importing(sheet(rows, 'A2:C2', 'A4:B4'), 'a.xlsx', '--dry-run');
    expect(err).toContain('2 steps from the checklist');
    expect(err).toContain('sheet “Sheet”, row 2: left out: “Before the move”\n');
  });

  it('are not read where there are more than in any checklist', () => {
    const { code, err } = importing(
      sheet([['To do', 'Due']], ...Array<string>(10_001).fill('A1:B1')),
      'a.xlsx',
    );
    expect({ code, err }).toEqual({
      code: 2,
      err: 'serviceplan: a.xlsx cannot be read: it has more than 10000 merged cells\n',
    });
  });
});

describe('nothing is lost', () => {
  it('tells where a step has the id of another of the template', () => {
    const list =
      'Id,To do,Owner,Note:\nA1,Book a desk,"Anna\nBo",x\nA5,Quotations,,\nA6,Quotation follow-up (call),,\n';
    const { out, err } = importing(list, 'list.csv', '--dry-run');
    expect(err.split('\n').slice(2, -1)).toEqual([
      'line 2, Book a desk: placed as A1, which the template calls “Market analysis”',
      'line 2, Book a desk: “Anna, Bo” is neither a person in the settings nor a role',
    ]);
    expect(out).toContain('### A1 Book a desk\n\n- Responsible: Anna, Bo\n');
    expect(out).toContain('\n\nNote: x\n\n');
  });

  it('tells lines above, between and behind tables, and rows without a step', () => {
    const body = [
      paragraph(run('Our form')),
      table(row(cell(run('Name')), cell(run('Phone')))),
      table(HEAD, row(cell(), cell(run('before all')), cell()), row(cell(run('Windows')), cell(), cell())),
      paragraph(run('Signed for the customer: ____')),
    ];
    const { err } = importing(word(body.join('')), 'a.docx', '--dry-run');
    expect(err.split('\n').slice(2, -1)).toEqual([
      'left out: “Our form”',
      'table 1, row 1: left out: “Name Phone”',
      'table 2, row 2: left out: “before all”',
      'left out: “Signed for the customer: ____”',
    ]);
  });

  it.each([
    // The template has “Preparation for start-up” and “Start-up”, and no phase of this name.
    ['Kick-off', 'B1.7'],
    ['G Kick-off', 'G1'],
  ])('puts a step of its own under “%s” beside those that are known, as %s', (heading, id) => {
    const list = `Phase,To do\n${heading},Draw up the timetable\n${heading},Order keys\nD,Breadth\n`;
    const { out, err } = importing(list, 'list.csv', '--dry-run');
    expect(out).toContain(`### ${id} Order keys\n`);
    expect(err.includes('Order keys: placed in phase B1 like the steps around it')).toBe(id === 'B1.7');
  });

  it('joins a row without a title to the step above', () => {
    const list =
      'To do,To consider,Responsible,Sign-off,Signed on\nWindows,a,Anna,,\n,b,Berg,Anna Berg,2026-05-01\n';
    const { out } = importing(list, 'list.csv', '--dry-run');
    expect(out).toContain(
      '- Responsible: anna\n- Sign-off: Anna Berg, 2026-05-01, done\n\nTo consider:\n\n- [ ] a\n- [ ] b\n',
    );
  });

  it('joins however many rows without a title, each column by itself', () => {
    const list = `To do,To consider,Due,Evidence\nWindows,a,2026-05-01,\n,,,plan\n${',b,,\n'.repeat(200)}Doors,c,,\n`;
    const { out } = importing(list, 'list.csv', '--dry-run');
    expect(out).toContain('- Due: 2026-05-01\n- Evidence: plan\n');
    expect(out.match(/^- \[ \] b$/gm)).toHaveLength(200);
    expect(out).toMatch(/### F2 Doors\n[^#]*- \[ \] c\n/);
  });

  it.each([
    ['a.csv', (cells: readonly string[]) => `To do,Due\nDoors,${cells.join(',')}\n`, 'line 2'],
    [
      'a.xlsx',
      (cells: readonly string[]) => {
        const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
        const rowOf = (texts: readonly string[]) => `<row>${texts.map(inline).join('')}</row>`;
        return workbook(`<sheetData>${rowOf(['To do', 'Due'])}${rowOf(['Doors', ...cells])}</sheetData>`);
      },
      'sheet “Sheet”, row 2',
    ],
  ] as const)('tells in %s what stands behind the last column that is read', (name, file, place) => {
    const cells = Array.from({ length: 102 }, (_, index) => (index < 99 ? '' : `far${index}`));
    const { out, err } = importing(file(cells), name, '--dry-run');
    expect(out).toContain(' Doors\n');
    expect(err).toContain(`${place}: left out: “far99 far100 far101”\n`);
  });

  it.each(['Totalt,', 'Sum,', 'Total:,', 'Summa,2026-01-12', 'Totalt: 12 h,', 'Grand total,3'])(
    'takes the sum “%s” for no step',
    (row) => {
      const { err } = importing(`To do,Due\nClean,\n${row}\n`, 'list.csv', '--dry-run');
      expect(err).toContain('1 step from the checklist, ');
      expect(err).toContain(`line 3: left out: “${row.replace(',', ' ').trim()}”\n`);
    },
  );

  it.each(['Total cleaning', 'Sum up the year', 'Totalt rent'])('takes “%s” for a step', (title) => {
    expect(importing(`To do,Due\n${title},\n`, 'list.csv', '--dry-run').out).toContain(`### F1 ${title}\n`);
  });

  it.each([
    ['A Checklist for Nordvik', '', 'F1 F2'],
    ['A Checklist for Nordvik', 'A Preparation', 'F1 A8'],
    ['A Preparation', '', 'A8 A9'],
    ['A Before all', 'B Thereafter', 'A8 F1'],
    ['F Guarantee', '', 'F1 F2'],
  ])(
    'takes “%s” above a table, “%s” above the next, for a phase only where nothing speaks against it',
    (first, second, ids) => {
      const table = '| To do | Due |\n| --- | --- |\n';
      const list = `${first}\n\n${table}| Wash | |\n\n${second}\n\n${table}| Clean | |\n`;
      const { out, err } = importing(list, 'a.md', '--dry-run');
      const found = ['Wash', 'Clean'].map((title) => new RegExp(`### (\\w+) ${title}\\n`).exec(out)?.[1]);
      expect(found.join(' ')).toBe(ids);
      expect(err.includes(`left out: “${first}”`)).toBe(first === 'A Checklist for Nordvik');
    },
  );

  it('tells a phase without steps', () => {
    const list = 'To do,Due\nClean,2026-01-12\nI Stockholm: nycklar,\n';
    const { err } = importing(list, 'list.csv', '--dry-run');
    expect(err.split('\n').slice(2, -1)).toEqual(['left out: “I Stockholm: nycklar”']);
  });

  it("takes what stands above a list of a company's template for its heading only where it leads to it", () => {
    const template = (above: string) =>
      `---\nkind: move\nid: move\nlanguage: en\ncustomer: Customer\n---\n\n# Move\n\n## M Move\n\n### M1 Pack\n\n- Responsible: sales\n\n${above}- [ ] Boxes.\n`;
    const told = ['', 'Why it matters.\n\n', 'Consider:\n\n'].map((above) => {
      const files = {
        'serviceplan.yaml': SETTINGS,
        'templates/en/move.md': template(above),
        'list.csv': 'To do,Consider\nPack,\nDrive,Keys\n',
      };
      const { out } = serviceplan(['import', 'list.csv', 'X', '--kind', 'move', '--dry-run'], {
        cwd: folderWith(files),
      });
      return out.slice(out.indexOf('### M2'));
    });
    const bare = '### M2 Drive\n\n- [ ] Keys\n';
    expect(told).toEqual([bare, bare, '### M2 Drive\n\nConsider:\n\n- [ ] Keys\n']);
  });

  it('gives steps of its own ids that no step of the template has', () => {
    const step = (id: string) => `### ${id} Step ${id}\n\n- Responsible: sales\n`;
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'templates/en/move.md': `---\nkind: move\nid: move\nlanguage: en\ncustomer: Customer\n---\n\n# Move\n\n## M Move\n\n${['M1', 'M4', 'M3'].map(step).join('\n')}`,
      'list.csv': 'Phase,To do\nM Move,Wash\nM Move,Dry\n',
    });
    const { out } = serviceplan(['import', 'list.csv', 'X', '--kind', 'move', '--dry-run'], { cwd });
    expect(out.match(/^### .*$/gm)).toEqual([
      ...['### M1 Step M1', '### M4 Step M4', '### M3 Step M3', '### M5 Wash', '### M6 Dry'],
    ]);
  });

  it("keeps what a company's template has beside", () => {
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'templates/en/move.md':
        '---\nkind: move\nid: move\nlanguage: en\ncustomer: Customer\n---\n\n# Move – Customer\n\n## M Move\n\n### M1 Pack\n\n<!-- internal -->\n\n- Responsible: sales <!-- internal -->\n- Waived:\n\nWhy it matters.\n\n- [ ] Boxes.\n\n> A hint.\n',
      'list.csv': 'To do,Due,Remark\npack,2026-05-01,with care\n',
    });
    const { out } = serviceplan(['import', 'list.csv', 'Nordvik', '--kind', 'move', '--dry-run'], { cwd });
    expect(out).toContain(
      '### M1 Pack\n\n<!-- internal -->\n\n- Responsible: sales <!-- internal -->\n- Due: 2026-05-01\n- Waived:\n\nRemark: with care\n\nWhy it matters.\n\n- [ ] Boxes.\n\n> A hint.\n',
    );
  });
});

describe('a text that is not called by what it holds', () => {
  it.each([
    [
      'list.txt',
      '## Drift\n\n- Wash, floors\n- Dry, "floors',
      '### C7 Wash, floors\n\n### C8 Dry, "floors\n',
    ],
    ['list', '* Wash\n  * cold\n', '### F1 Wash\n\nTo consider:\n\n- [ ] cold\n'],
    ['list.txt', 'To do,Due\n- Wash,2026-01-12\nDry\n', '### F1 - Wash\n\n- Due: 2026-01-12\n\n### F2 Dry\n'],
    ['list.txt', 'Our list\nTo do\tDue\nWash\t2026-01-12\n', '### F1 Wash\n\n- Due: 2026-01-12\n'],
  ])('%s %#: it is read as what it is', (name, text, expected) => {
    expect(importing(text, name, '--dry-run').out).toContain(expected);
  });

  it.each([
    ['list.txt', '- Wash;Anna\n- Dry;Bo\n'],
    ['list.txt', '- Wash\tAnna\n- Dry\tBo\n'],
    ['list.csv', '- Wash\n- Dry\n'],
  ])('%s %#: a table without a head is none of a checklist', (name, text) => {
    expect(importing(text, name, '--dry-run').err).toContain('holds no table with steps');
  });
});

describe('what cannot be imported', () => {
  const NESTED = '<a>'.repeat(300) + '</a>'.repeat(300);

  it.each([
    [
      'a.doc',
      Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      'an older Word or Excel, or one with a password; save it as .docx',
    ],
    ['a.pdf', '%PDF-1.7\n', 'is a PDF; save it as'],
    [
      'a.html',
      '<!DOCTYPE html>\n<table><tr><th>To do</th><th>Due</th></tr><tr><td>A</td><td>1 Jan 2027</td></tr></table>',
      'cannot be read: it is a web page; save it as',
    ],
    ['a.htm', '<table><tr><td>A</td></tr></table>', 'cannot be read: it is a web page; save it as'],
    ['a.txt', '<!-- saved -->\n<html><body></body></html>', 'cannot be read: it is a web page; save it as'],
    ['a.rtf', '{\\rtf1 }', 'is rich text; save it as'],
    [
      'a.odt',
      zip({ 'content.xml': '<x/>' }),
      'not a file that can be read here: Word (.docx), Excel (.xlsx)',
    ],
    ['a.bin', Buffer.from([1, 0, 2]), 'not a file that can be read here'],
    ['a.docx', word(table(HEAD)).subarray(0, 80), 'a.docx cannot be read: '],
    ['a.docx', word('<w:p>'), 'a.docx cannot be read: '],
    ['a.docx', word(NESTED), 'a part is nested too deeply'],
    [
      'a.docx',
      zip({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
      'declares a type of document',
    ],
    ['a.docx', zip({ 'word/document.xml': ' '.repeat(17 * 1024 * 1024) }), 'word/document.xml is too large'],
    [
      'a.docx',
      zip({ 'word/document.xml': '<x/>', 'word/_rels/document.xml.rels': ' '.repeat(17 * 1024 * 1024) }),
      'word/_rels/document.xml.rels is too large',
    ],
    ['a.docx', word(paragraph(run('x').repeat(32_768))), 'a text in it is longer than 32767 characters'],
    ['a.xlsx', zip({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }), 'holds no table with steps'],
    [
      'a.xlsx',
      workbook(`<!--${'x'.repeat(15 * 1024 * 1024)}-->`, '', 5),
      'xl/worksheets/sheet1.xml is too large',
    ],
    ['a.xlsx', workbook('', '', 1001), 'it has more than 1000 sheets'],
    [
      'a.xlsx',
      workbook(`<row>${SHARED.repeat(700_000)}</row>`, 'ä b '.repeat(8000)),
      'it holds more than 2000000 characters',
    ],
    [
      'a.xlsx',
      workbook(`<row>${SHARED.replace('<c', '<c r="A1"').repeat(500_000)}</row>`, 'ä b '.repeat(8000)),
      'holds no table with steps',
    ],
    [
      'a.xlsx',
      namedOften('xl/workbook.xml', `<workbook><!--${' '.repeat(15 * 1024 * 1024)}--></workbook>`),
      'holds no table with steps',
    ],
    [
      'a.xlsx',
      namedOften('xl/workbook.xml', `<workbook>${' '.repeat(17 * 1024 * 1024)}</workbook>`),
      'xl/workbook.xml is too large',
    ],
    [
      'a.xlsx',
      workbook(`<row>${SHARED}</row>`, '.'.repeat(32_768)),
      'a text in it is longer than 32767 characters',
    ],
    [
      'a.xlsx',
      workbook(`<row>${SHARED.repeat(99)}</row>`, `${'.'.repeat(30_000)}x`),
      'it holds more than 2000000 characters',
    ],
    ['a.csv', 'To do,Due\n"open,', 'line 2 opens quotation marks that are never closed'],
    [
      'a.csv',
      'Name,Phone\nAnna,1\n',
      'a head such as “To do”, “To consider”, “Responsible”, “Due”, “Sign-off”',
    ],
    ['a.csv', 'To do,Due\n', 'holds no table with steps'],
    ['a.csv', '', 'holds no table with steps'],
    ['a.csv', 'a'.repeat(3 * 1024 * 1024), 'a.csv cannot be read: it is too large'],
    ['a.csv', `To do,Due\n${',x\n'.repeat(10_001)}`, 'it has more than 10000 rows'],
    ['a.docx', word(table(HEAD, row(cell(run('x'))).repeat(10_001))), 'it has more than 10000 rows'],
    ['a.csv', `To do,Due\n${'Clean,\n'.repeat(1001)}`, 'a.csv has more than 1000 steps'],
    ['a.csv', `To do,Due\nF Guarantee,\n${'Clean,\n'.repeat(9990)}`, 'a.csv has more than 1000 steps'],
    [
      'a.csv',
      `To do,Due\n${`${'x'.repeat(30_000)},\n`.repeat(40)}`,
      'a.csv has more in it than a document may have',
    ],
    ['a.md', '# No table\n', 'holds no table with steps'],
    ['a.md', '## Notes\n\nNothing to do.\n', 'nor a list of steps'],
    ['a.md', '- a\n'.repeat(1001), 'a.md has more than 1000 steps'],
    ['a.md', '- a\n'.repeat(10_001), 'a.md cannot be read: it has more than 10000 lines'],
    [
      'a.docx',
      word(paragraph(run('x')).repeat(10_001)),
      'a.docx cannot be read: it has more than 10000 lines',
    ],
    ['a.md', '- '.repeat(5000) + 'a\n', 'cannot be read'],
  ])('%s %#: it says why, ends with 2 and writes nothing', (name, content, reason) => {
    const { cwd, code, out, err } = importing(content, name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(serviceplan(['status', '--format', 'json'], { cwd }).out).toContain('"documents":[]');
  });

  it.each([
    [['list.csv'], 'name the customer: serviceplan import list.csv "Nordvik'],
    [['none.csv', 'X'], 'there is no file “none.csv”\n'],
    [['lits.csv', 'X'], 'there is no file “lits.csv”; did you mean “list.csv”?'],
    [['folder', 'X'], 'folder: '],
    [['list.csv', 'X', '--kind', 'lifecyle'], 'did you mean “lifecycle”'],
    [['list.csv', 'X', '--kind', 'scorecard'], '--kind must be a kind that has steps'],
    [['list.csv', 'X', '--kind', 'move'], 'a kind whose steps have ids; move has “Pack” without one'],
    [['list.csv', 'X', '--set', 'start=soon'], 'write it as YYYY-MM-DD'],
    [['list.csv', 'X', '--customer', 'Å B'], '--customer must be lower-case letters'],
    [[], 'the argument <file> is missing'],
  ])('%j: it says why and ends with 2', (args, reason) => {
    const move =
      '---\nkind: move\nid: move\nlanguage: en\ncustomer: Customer\n---\n\n# Move\n\n## Move\n\n### Pack\n\n- Responsible: sales\n';
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'list.csv': CSV, 'templates/en/move.md': move });
    mkdirSync(join(cwd, 'folder'));
    const { code, out, err } = serviceplan(['import', ...args], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it.each([
    ['sv', ['a.pdf', 'X'], 'a.pdf är en PDF; spara den som .docx, .xlsx eller .csv\n'],
    ['nb', ['a.pdf', 'X'], 'a.pdf er en PDF; lagre den som .docx, .xlsx eller .csv\n'],
    ['sv', ['a.bin', 'X'], 'a.bin har ett format som inte går att läsa; det ska vara Word (.docx), '],
    ['nb', ['a.docx', 'X'], 'a.docx kan ikke leses: filen er skadet\n'],
    ['sv', ['a.docx', 'X', '--language', 'en'], 'a.docx cannot be read: it is damaged\n'],
    ['sv', ['open.csv', 'X'], 'open.csv går inte att läsa: ett citattecken på rad 2 saknar sitt avslut\n'],
    ['nb', ['long.csv', 'X'], 'long.csv kan ikke leses: filen har flere enn 10\u00A0000 rader\n'],
    ['sv', ['missing.csv', 'X'], 'filen ”missing.csv” finns inte\n'],
    ['nb', ['lits.csv', 'X'], 'filen «lits.csv» finnes ikke; mente du «list.csv»?\n'],
    ['sv', ['folder', 'X'], 'folder: Det här är ingen fil som går att läsa, utan en mapp, '],
    ['sv', ['list.csv'], 'ange kunden: serviceplan import list.csv "Nordvik Fastigheter AB"\n'],
    [
      'nb',
      ['list.csv', 'X', '--kind', 'scorecard'],
      '--kind skal være en dokumenttype med trinn, for eksempel ',
    ],
    [
      'sv',
      ['notes.md', 'X'],
      'notes.md innehåller varken en tabell med steg, under rubriker som ”Att göra”, ”Att tänka på”, ”Ansvarig”, ',
    ],
    [
      'nb',
      ['plan.md', 'X'],
      'plan.md ser ut til å være av typen «Serviceplan» («Målgruppe», «Servicemål», «Serviceløfte» …), ikke en sjekkliste; --kind service-plan importerer den\n',
    ],
    [
      'sv',
      ['notes.md', '--kind', 'service-plan'],
      'notes.md har ingen rubrik som motsvarar ett avsnitt i service-plan; avsnitten heter ”Målgrupp”, ',
    ],
  ])('in %s, %j: it says why in that language', (language, args, reason) => {
    const cwd = folderWith({
      'serviceplan.yaml': `language: ${language}\n`,
      'a.pdf': '%PDF-1.7\n',
      'a.bin': Buffer.from([1, 0, 2]),
      'a.docx': word(table(HEAD)).subarray(0, 80),
      'list.csv': CSV,
      'open.csv': 'To do,Due\n"open,',
      'long.csv': `To do,Due\n${',x\n'.repeat(10_001)}`,
      'notes.md': '# Notes\n',
      'plan.md': '# Målgruppe\n\n- a\n\n# Servicemål\n\n- b\n\n# Serviceløfte\n\n- c\n\n# Servicekvalitet\n',
    });
    mkdirSync(join(cwd, 'folder'));
    const { code, out, err } = serviceplan(['import', ...args], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`serviceplan: ${reason}`);
  });

  it('tells at most a hundred things to look at, and how many more there are', () => {
    const { err } = importing(`To do,Owner\n${'Clean,Nobody\n'.repeat(150)}`, 'list.csv', '--dry-run');
    expect(err.trim().split('\n')).toHaveLength(103);
    expect(err).toContain('… and 50 more\n');
  });

  it('shortens what is long', () => {
    const { err } = importing(`To do,Owner\nClean,${'x'.repeat(9000)}\n`, 'list.csv', '--dry-run');
    const [, , line = ''] = err.split('\n');
    expect(line).toMatch(/^line 2, Clean: “Responsible: x{300,}…$/);
  });

  it('keeps what a checklist says from speaking to the terminal', () => {
    const { err, out } = importing(
      'To do,Owner\nX\u001b[31mred,\u202eN\u001b]0;t\u0007\n',
      'list.csv',
      '--dry-run',
    );
    expect(err + out).not.toMatch(/[\u001b\u202e\u0007]/);
  });
});

describe('the page about it', () => {
  it('names the columns that are understood', () => {
    const page = readFileSync(join(ROOT, 'docs/import.md'), 'utf8');
    const rows = page.split('\n').flatMap((line) => {
      const cells = line.split('|').map((text) => text.trim());
      return cells[1] !== undefined && cells[1] in svColumns ? [cells.slice(1, 5)] : [];
    });
    const known = (Object.keys(svColumns) as Column[]).map((column) => [
      column,
      ...COLUMN_WORDS.map((words) => words[column].join(', ')),
    ]);
    expect(rows).toEqual(known);
  });

  it('shows what it prints', () => {
    const page = readFileSync(join(ROOT, 'docs/import.md'), 'utf8');
    const fences = [...page.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    const [input = '', session = '', step = ''] = fences;
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'checklist.md': input });
    const [command = '', ...printed] = session.trimEnd().split('\n');
    const { out, err } = serviceplan(['import', 'checklist.md', 'Invented Bakery'], { cwd });
    expect(command).toBe('$ serviceplan import checklist.md "Invented Bakery"');
    const shown = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(shown(printed.join(' '))).toBe(shown(out + err));
    expect(readFileSync(join(cwd, 'customers/invented-bakery/lifecycle.md'), 'utf8')).toContain(step);
  });

  it('shows a list that becomes steps with their points and fields', () => {
    const page = readFileSync(join(ROOT, 'docs/import.md'), 'utf8');
    const fences = [...page.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    const { out, err } = importing(fences.at(-1) ?? '', 'list.md', '--dry-run');
    expect(err).toMatch(/^3 steps from the checklist, 1 of them not in the template: C7\n/);
    expect(out).toContain('### A1 Market analysis\n\n- Responsible: anna\n- Due: 2026-01-12\n');
    expect(out).toContain('- [x] rivals\n- [ ] margins\n');
    expect(out).toContain(
      '### C2 Customer contact\n\n- Responsible: anna\n- Due: 2026-05-01\n- Every: 3 m\n',
    );
    expect(out).toContain('- [ ] invite the buyer\n');
    expect(out).toContain('### C7 Clean the windows\n\n- Every: 3 m\n');
    expect(err.split('\n')).toHaveLength(3);
  });

  it('says that a lifecycle of our own imports as it is', () => {
    const { cwd } = importing(CSV, 'list.csv');
    const before = readFileSync(join(cwd, PATH), 'utf8');
    const { out } = serviceplan(['import', PATH, 'Nordvik', '--dry-run'], { cwd });
    expect(out).toBe(before);
  });
});
