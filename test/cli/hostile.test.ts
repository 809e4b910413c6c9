import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, projectFile, serviceplan } from '../support/cli.js';

const GOOD = projectFile('examples/en-it-support/service-plan.md');
const head = (more = '') => `---\nkind: service-plan\nid: bad\nlanguage: en\n${more}---\n`;
const plan = (body: string) => `${head()}\n${body}\n`;

/** White space that Markdown does not fold. */
const BLANKS = '\u2003'.repeat(150_000);
const NARROW_BLANKS = '\u00a0'.repeat(450_000);
const SPACES = ' '.repeat(600_000);
/** Patterns do not read past it. */
const SEPARATOR = '\u2028';
const step = (fields: string, title = 'Step') =>
  `---\nkind: lifecycle\nid: step\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Preparation\n\n### A1 ${title}\n\n${fields}\n`;

const SIGNED = 'a, 2026-01-01, done, 2:012345678901';
const signed = (body: string) => step(`- Sign-off: ${SIGNED}\n\n${body}`);
const figure = (value: string) =>
  `---\nkind: scorecard\nid: bad\nlanguage: en\n---\n\n# X\n\n## Financial figures\n\n### F1 X\n\n- Unit: %\n\nValues:\n\n- 2026-01-01: ${value}\n`;
const survey = (sections: string) => `---\nkind: survey\nid: bad\nlanguage: en\n---\n\n# X\n\n${sections}\n`;
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const FIELDS = `- Sign-off: ${SIGNED}\n- Evidence: proof\n`;
const SILENCER = 'serviceplan-disable-next-line missing-step -- x';

/** A lifecycle of many steps with their own fields. */
function steps(count: number, fields: (index: number) => string): string {
  const all = Array.from({ length: count }, (_, i) => `### A${i} x\n\n${fields(i)}\n`);
  return `---\nkind: lifecycle\nid: steps\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Preparation\n\n${all.join('\n')}`;
}

/** Each signed step stands in a phase of its own, and all phases bear one name. */
function phases(count: number): string {
  const all = Array.from(
    { length: count },
    (_, i) => `## A Preparation\n\n### A${i} x\n\n- Sign-off: ${SIGNED}\n`,
  );
  return `---\nkind: lifecycle\nid: phases\nlanguage: en\ncustomer: X\n---\n\n# X\n\n${all.join('\n')}`;
}

/** Each step's date is reckoned from the next one's. */
function chainOfDates(length: number): string {
  const steps = Array.from({ length }, (_, i) => `### A${i + 1} x\n\n- Due: (A${i + 2} + 1 d)\n\n`);
  const head = '---\nkind: lifecycle\nid: chain\nlanguage: en\ncustomer: X\n---\n\n# X\n\n';
  return `${head}## A Preparation\n\n${steps.join('')}### A${length + 1} x\n\n- Due: 2026-01-12\n`;
}

/**
 * What strangers may send, the rule that must answer, and how `status` ends: with 2 where nobody could read it. Each stands
 * beside a good document, which is checked all the same.
 */
const HOSTILE: readonly [name: string, content: string | Buffer, rule: string, code: 0 | 2][] = [
  ['an engine', `---js\n{ kind: require('fs').writeFileSync('owned', '') }\n---\n`, 'invalid-frontmatter', 2],
  [
    'an engine in capitals after a blank and a BOM',
    `\uFEFF--- JavaScript\r\n(() => require('fs').writeFileSync('owned', ''))()\r\n---\r\n`,
    'invalid-frontmatter',
    2,
  ],
  ['a coffee engine', '---coffee\nx\n---\n', 'invalid-frontmatter', 2],
  ['aliases', `---\nkind: service-plan\na: &a [x, x]\nb: &b [*a, *a]\n---\n`, 'invalid-frontmatter', 2],
  ['a directive', '---\n%YAML 1.1\nkind: service-plan\n---\n', 'invalid-frontmatter', 2],
  ['a tag', '---\nkind: !!js/function "x"\n---\n', 'invalid-frontmatter', 2],
  ['deep YAML', `---\nkind: service-plan\nx: ${'['.repeat(5000)}\n---\n`, 'invalid-frontmatter', 2],
  [
    'deep block YAML',
    `---\nkind: service-plan\n${Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')}\n---\n`,
    'invalid-frontmatter',
    2,
  ],
  ['explicit keys', `---\nkind: service-plan\n${'? '.repeat(400)}\n---\n`, 'invalid-frontmatter', 2],
  [
    '80,000 keys',
    `---\nkind: service-plan\n${Array.from({ length: 80_000 }, (_, i) => `k${i}: 1`).join('\n')}\n---\n`,
    'invalid-frontmatter',
    2,
  ],
  ['doubled keys', `---\nkind: service-plan\nid: a\nid: b\nlanguage: en\n---\n`, 'invalid-frontmatter', 0],
  ['a frontmatter without an end', '---\nkind: service-plan\nid: a\n', 'invalid-frontmatter', 0],
  [
    'a prototype',
    `---\nkind: service-plan\nid: a\nlanguage: en\n__proto__: { polluted: yes }\nconstructor: 1\n---\n`,
    'missing-section',
    0,
  ],
  ['links without end', plan('[a]('.repeat(40_000)), 'too-complex', 2],
  ['nested lists', plan('- '.repeat(16_000) + 'x'), 'too-complex', 2],
  ['nested quotes', plan('> '.repeat(20_000) + 'x'), 'too-complex', 2],
  ['emphasis without end', plan('_*'.repeat(64_000)), 'too-complex', 2],
  ['UTF-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), 'unreadable-file', 2],
  ['invalid UTF-8', Buffer.concat([Buffer.from(GOOD), Buffer.from([0xc3, 0x28])]), 'unreadable-file', 2],
  ['NUL', `${GOOD}\0`, 'unreadable-file', 2],
  ['a date that does not exist', head('dates:\n  start: 2026-02-30\n'), 'invalid-date', 0],
  ['a chain of 5,000 dates', chainOfDates(5000), 'too-complex', 0],
  [
    '17,000 dates reckoned from nothing',
    steps(17_000, (i) => `- Due: (B${i % 7} + 1 d)`),
    'unknown-anchor',
    0,
  ],
  [
    '3,500 mistakes in signed steps',
    steps(3500, () => `- Due: 2026/01/12\n- Sign-off: ${SIGNED}`),
    'invalid-date',
    0,
  ],
  [
    '12,000 steps without an id',
    step(`- Due:\n\n${'### x\n\n- Due:\n\n'.repeat(12_000)}`),
    'step-without-id',
    0,
  ],
  ['80,000 comments', plan('<!-- a -->\n\n'.repeat(80_000)), 'missing-section', 0],
  ['16,000 comments that silence nothing', plan(`<!-- ${SILENCER} -->\n\n`.repeat(16_000)), 'too-complex', 0],
  [
    '16,000 comments that silence in one line',
    step(`- Due: 2026-12-12 ${`<!-- ${SILENCER} -->`.repeat(16_000)}`),
    'unassigned-step',
    0,
  ],
  [
    'the same behind blanks below a field',
    step(`- Due: 2026-12-12\n${' '.repeat(400_000)}${`<!-- ${SILENCER} -->`.repeat(10_000)}`),
    'unassigned-step',
    0,
  ],
  [
    'a circle of 28,000 dates',
    steps(28_000, (i) => `- Due: (A${(i + 1) % 28_000} + 1 d)`),
    'circular-date',
    0,
  ],
  [
    '45,000 steps that a phase waits for',
    `${steps(45_000, () => '')}\n## B1 Preparation for start-up\n\n### B1.1 x\n`,
    'too-complex',
    0,
  ],
  ['a due date of brackets', step('- Due: ' + '('.repeat(500_000)), 'malformed-field', 0],
  ['blanks of other scripts in a due date', step(`- Due: x${BLANKS}x`), 'invalid-date', 0],
  ['blanks of other scripts in an expression', step(`- Due: (x${BLANKS}x)`), 'malformed-field', 0],
  ['blanks of other scripts in a sign-off', step(`- Sign-off: x${BLANKS}x`), 'malformed-field', 0],
  ['blanks of other scripts in a waiver', step(`- Waived: x,${BLANKS},x${BLANKS}x`), 'malformed-field', 0],
  ['blanks of other scripts in a title', step('- Due:', `x${BLANKS}x`), 'missing-phase', 0],
  [
    'joiners without emoji in a label',
    step(`- Due:\n- ${'\u200d'.repeat(300_000)}: x`),
    'malformed-field',
    0,
  ],
  ['code of 200,000 letters', plan(`\`${'a'.repeat(200_000)}\``), 'missing-section', 0],
  ['200,000 comments on a line', plan(`x ${'<!---->'.repeat(120_000)}`), 'missing-section', 0],
  ['100,000 unknown fields', step(`- Due:\n${'- a: b\n'.repeat(100_000)}`), 'too-complex', 0],
  ['100,000 steps of one id', plan(`## A\n${'### A1\n'.repeat(100_000)}`), 'too-complex', 0],
  [
    'blank lines above 60,000 sections',
    `${'\n'.repeat(400_000)}kind: lifecycle\nid: x\n\n${'## a\n'.repeat(60_000)}`,
    'invalid-frontmatter',
    2,
  ],
  ['40,000 findings', step('- Due:\n' + '- a\n'.repeat(40_000)), 'too-complex', 0],
  ['40,000 links to nothing on a line', step('- Due:\n\n' + '[a](b) '.repeat(40_000)), 'too-complex', 0],
  ['digests in a sign-off', step(`- Sign-off: a, b, done${',1:'.repeat(200_000)} x`), 'malformed-field', 0],
  ['blanks in a heading without its space', plan(`##x${SPACES}y`), 'missing-section', 0],
  [
    'blanks in a comment that silences',
    plan(`<!-- ${SILENCER}${SPACES}! -->`.replace(' -- x', '')),
    'invalid-disable',
    0,
  ],
  ['blanks in code that was signed', signed(`\`\`\`\nx${SPACES}y\n\`\`\``), 'stale-sign-off', 0],
  ['blanks in HTML that was signed', signed(`<p>x${SPACES}y</p>`), 'stale-sign-off', 0],
  [
    'comments without end in HTML that was signed',
    signed(`<p>\n${'<!--<'.repeat(150_000)}`),
    'stale-sign-off',
    0,
  ],
  ['blanks behind a fence that was signed', signed(`\`\`\`x${SPACES}${SEPARATOR}y\nx`), 'stale-sign-off', 0],
  ['blanks of other scripts in an id', step('- Due:', `-${NARROW_BLANKS}x${SEPARATOR}x`), 'missing-phase', 0],
  [
    'blanks of other scripts in a measured value',
    figure(`,\u00a0n${NARROW_BLANKS}x, x`),
    'malformed-field',
    0,
  ],
  ['a separator of lines in a measured value', figure(`5${SEPARATOR}x`), 'malformed-field', 0],
  [
    'a table of 8,000 rows',
    plan(`| a | b |\n| - | - |\n${'| a | b |\n'.repeat(8000)}`),
    'missing-section',
    0,
  ],
  ['a control character for a name', head('customer: "\\e[2J\\u202eevil"\n'), 'missing-section', 0],
];

/** What is laborious to verify or to mend: how many sign-offs it has, and how many findings `--fix` would mend. */
const LABORIOUS: readonly [name: string, content: string, signOffs: number, mended: number][] = [
  ['5,000 sign-offs of 5,000 lines of evidence', step(FIELDS.repeat(5000)), 5000, 11],
  ['the same in a step that recurs', step(`- Every: 1 m\n${FIELDS.repeat(5000)}`), 5000, 11],
  ['10,000 stale steps', steps(10_000, () => `- Sign-off: ${SIGNED}`), 10_000, 0],
  [
    '3,500 mistakes in signed steps that recur',
    steps(3500, () => `- Every: 1 m\n- Due: 2026/01/12\n- Sign-off: ${SIGNED}`),
    3500,
    332,
  ],
  ['10,000 signed steps in as many phases of one name', phases(10_000), 10_000, 7],
  ['20,000 headings without their space', plan('###A1 x\n\n'.repeat(20_000)), 0, 12],
  ['100,000 pieces of code that were signed', signed('```\n```\n\n'.repeat(100_000)), 1, 10],
  ['500,000 characters behind backslashes', plan('\\*'.repeat(500_000)), 0, 5],
  [
    '60,000 answers of one scale',
    survey(`## Answer scales\n\n### L1 x\n\n${'- Negative: x\n'.repeat(60_000)}`),
    0,
    7,
  ],
  [
    '9,000 questions whose scales are not there',
    survey(
      `## Answer scales\n\n${many(9000, (i) => `### L${i} x\n\n- Negative: x\n\n`)}## Questions\n\n${many(9000, (i) => `### Q${i} x\n\n- Scale: M${i}\n\n`)}`,
    ),
    0,
    3,
  ],
  [
    '9,000 questions that are not paired',
    survey(
      `## Questions\n\n${many(9000, (i) => `### X${i} x\n\n- Question type: expectation\n\n### P${i} x\n\n- Question type: perception\n- Paired with: Y${i}\n\n`)}`,
    ),
    0,
    4,
  ],
];

describe('hostile input', () => {
  it.each(HOSTILE)('%s is answered, and the rest is checked', (_, content, rule, code) => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'bad.md': content, 'good.md': GOOD });
    const started = serviceplan(['lint', '--format', 'json'], { cwd });
    const { summary, files } = JSON.parse(started.out) as {
      summary: { files: number };
      files: { path: string; findings: { rule: string }[] }[];
    };
    expect(started.code).toBe(1);
    expect(summary.files).toBe(2);
    expect(files.map(({ path }) => path)).toEqual(['bad.md']);
    expect(files[0]?.findings.map((finding) => finding.rule)).toContain(rule);
    expect(existsSync(join(cwd, 'owned'))).toBe(false);
    const shown = serviceplan(['lint'], { cwd });

    expect(shown.out + shown.err).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);
    const status = serviceplan(['status'], { cwd });
    expect(status.out).toContain('Service plan – Example Lane IT Ltd');
    expect(status.code).toBe(code);
    expect(status.err.includes('bad.md cannot be read')).toBe(code === 2);
  });

  it('that remark would read for minutes leaves it the time for others', () => {
    const table = '| What | Who |\n| --- | --- |\n| *Say* <b>when</b> | [Anna](https://example.com) |\n\n';
    const good = GOOD + table.repeat(1000);
    const hostile = Array.from({ length: 5 }, (_, i) => `bad-${i}.md`);
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'good-1.md': good.replace(/^id: .*$/m, 'id: good-1'),
      'zealous.md': good.replace(/^id: .*$/m, 'id: zealous'),
    });
    for (const path of hostile) writeFileSync(join(cwd, path), plan('[a]('.repeat(40_000)));
    const { out } = serviceplan(['lint', '--format', 'json'], { cwd });
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
    const refused = files.filter(({ findings }) => findings.some(({ rule }) => rule === 'too-complex'));
    expect(refused.map(({ path }) => path)).toEqual(hostile);
  });

  it('of which the customer may see all but a line is shown', () => {
    const bad = step(`- Due: 2026-12-01\n\nx <!-- internal -->\n\n${'x\n\n'.repeat(340_000)}`);
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'bad.md': bad });
    const { code, out } = serviceplan(['report', '--format', 'json', '--audience', 'customer'], { cwd });
    expect(code).toBe(0);
    const { documents } = JSON.parse(out) as { documents: { path: string }[] };
    expect(documents.map(({ path }) => path)).toEqual(['bad.md']);
  });

  it('that speaks of another document is not read where that one is signed', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\npeople:\n  a: { name: a }\n',
      'good.md': step('- Due: 2026-12-01').replace('id: step', 'id: good'),
    });
    for (let i = 0; i < 60; i++)
      writeFileSync(join(cwd, `bad-${i}.md`), plan(`good${'[a]('.repeat(40_000)}`));
    const { code, out } = serviceplan(['sign', 'good#A1', '--as', 'a', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('+- Sign-off: a, 2026-11-22, done');
  });

  it.each<[string, string, string, string]>([
    ['scale', `## Answer scales\n\n### L1 x\n\n${many(5000, (i) => `- Negative: a${i}\n`)}`, 'Q1', ''],
    ['group', `## Groups\n\n${many(5000, (i) => `### G${i} g${i}\n\n- People: 4\n\n`)}`, 'group,Q1', ',x'],
  ])('in a file of answers that no %s knows is told as far as anybody reads', (_, known, columns, others) => {
    const questions = '## Questions\n\n### Q1 x\n\n- Scale: L1\n';
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'bad.md': survey(`## Purpose\n\n[Answers](bad.csv)\n\n${known}\n${questions}`),
      'bad.csv': `${columns}\n${many(99_999, (i) => `b${i}${others}\n`)}`,
    });
    const { out } = serviceplan(['lint', '--format', 'json'], { cwd });
    const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
    const told = (files[0]?.findings ?? []).filter(({ rule }) => rule === 'broken-answers');
    expect(told.length).toBe(21);
  });

  it('by thousands of names that are nearly those of hundreds of people tells the first what was meant', () => {
    const people = Array.from({ length: 400 }, (_, i) => `  p${i}: { name: Anna Andersson${i} }\n`);
    const entries = Array.from({ length: 5000 }, (_, i) => `### A${i} Do it\n\n- Responsible: q${i}\n\n`);
    const cwd = folderWith({
      'serviceplan.yaml': `language: en\npeople:\n${people.join('')}`,
      'bad.md': `${head().replace('service-plan', 'lifecycle')}\n# X\n\n## A One\n\n${entries.join('')}`,
    });
    const { out } = serviceplan(['lint', '--format', 'json'], { cwd });
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] };
    const unknown = (files[0]?.findings ?? []).filter(({ rule }) => rule === 'unknown-person');
    const hinted = unknown.filter(({ message }) => message.includes('did you mean'));
    expect(unknown.length).toBeGreaterThan(100);
    expect(hinted).toHaveLength(100);
  });

  it.each<[string, (index: number) => string]>([
    ['lacks', (i) => `### AX${i} Other ${i}`],
    ['has in another order', (i) => `### A${3999 - i} Title ${3999 - i}`],
  ])('that %s thousands of steps of a template is told so of each', (_, heading) => {
    const fields = '\n\n- Responsible: a\n- Due: 2028-01-01\n\n';
    const top = '---\nkind: own\nid: own\nlanguage: en\n---\n\n# Own\n\n## A Alpha\n\n';
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'templates/en/own.md': top + many(4000, (i) => `### A${i} Title ${i}${fields}`),
      'bad.md': top + many(4000, (i) => heading(i) + fields),
    });
    const { out } = serviceplan(['lint', '--format', 'json'], { cwd });
    expect((JSON.parse(out) as { files: { findings: unknown[] }[] }).files[0]?.findings).toHaveLength(1001);
  });

  it('of 25,000 dates reckoned from one that is not written is moved by that one', () => {
    const bad = steps(25_000, () => '- Due: (when + 1 d)');
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'bad.md': bad });
    const { code, out } = serviceplan(['schedule', 'steps', '--set', 'when=2027-01-01', '--dry-run'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(out.match(/^\+- Due: 2027-01-02 \(when \+ 1 d\)$/gm)).toHaveLength(25_000);
  });

  it.each(LABORIOUS)('%s: each is verified, and mended where it can be', (_, content, signOffs, mended) => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'bad.md': content });
    const verified = serviceplan(['verify', '--format', 'json'], { cwd });
    const { summary } = JSON.parse(verified.out) as { summary: { signOffs: number } };
    expect(summary.signOffs).toBe(signOffs);
    const { err } = serviceplan(['lint', '--diff'], { cwd });
    expect(err).toBe(mended === 0 ? '' : `--fix would fix ${mended} findings in 1 document\n`);
  });

  it('answers what is no file, and what cannot be read', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'good.md': GOOD, 'huge.md': head() });
    truncateSync(join(cwd, 'huge.md'), 600 * 1024 * 1024);
    mkdirSync(join(cwd, 'folder.md'));
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    symlinkSync('gone', join(cwd, 'link.md'));
    symlinkSync('.', join(cwd, 'circle'));
    const { code, out } = serviceplan(['lint', '--format', 'json'], { cwd });
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
    expect(code).toBe(1);
    expect(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual([
      ['folder.md', ['unreadable-file']],
      ['huge.md', ['too-complex']],
      ['link.md', ['unreadable-file']],
      ['pipe.md', ['unreadable-file']],
    ]);
  });

  it.skipIf(process.geteuid?.() === 0)('says that a file or a folder is closed to who runs it', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'a.md': GOOD, 'shut/b.md': GOOD });
    chmodSync(join(cwd, 'a.md'), 0);
    chmodSync(join(cwd, 'shut'), 0);
    const { code, out } = serviceplan(['lint', '--format', 'unix'], { cwd });
    chmodSync(join(cwd, 'shut'), 0o755);
    expect(code).toBe(1);
    expect(out).toBe(
      ['a.md', 'shut']
        .map((path) => `${path}:1:1: error: You have no permission to read this. [unreadable-file]\n`)
        .join(''),
    );
  });

  it('shows names of strangers spelt out', () => {
    const name = 'evil\u001b[31m\u202e.md';
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      [name]: '---\nkind: "\\e]0;x\\a"\nid: x\nlanguage: en\n---\n',
    });
    const { out } = serviceplan(['lint', '--no-color'], { cwd });
    expect(out).toContain('evil\\u{1b}[31m\\u{202e}.md');
    expect(out).toContain('\\u{1b}]0;x\\u{7}');
  });

  it.each([
    ['status'],
    ['report', '--format', 'csv'],
    ['verify'],
    ['lint', '--baseline', `evil\u001b[31m.json`],
    ['lint', '--write-baseline', '--baseline', `evil\u001b[31m.json`],
  ])('shows names of files spelt out, whatever is asked: %s', (...args) => {
    const name = 'evil\u001b[31m.md';
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', [name]: '---\nkind: lifecycle\n\u0000' });
    const { out, err } = serviceplan([...args, '--no-color'], { cwd });
    expect(out + err).toContain('evil\\u{1b}[31m');
    expect(out + err).not.toContain('\u001b[31m');
  });

  it('prints everything into a pipe, and ends quietly when nobody reads on', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n' });
    for (let i = 0; i < 300; i++)
      writeFileSync(join(cwd, `plan-${i}.md`), `---\nkind: service-plan\nid: plan-${i}\nlanguage: en\n---\n`);
    const bin = join(import.meta.dirname, '../../bin/serviceplan.js');
    const shell = (command: string) =>
      execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
    const whole = shell(`node ${bin} lint --format json; true`);
    expect(
      (JSON.parse(shell(`node ${bin} lint --format json | cat`)) as { files: unknown[] }).files,
    ).toHaveLength(300);
    expect(whole.length).toBeGreaterThan(65_536);
    expect(shell(`node ${bin} lint 2>&1 | head -n 1`)).toBe('plan-0.md\n');
  });
});
