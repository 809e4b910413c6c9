import { describe, expect, it } from 'vitest';
import { type PlanDocument, type Step } from '../../src/document/document.js';
import { compareWithContract } from '../../src/kinds/conformity.js';
import { contractOf } from '../../src/kinds/kind.js';
import { lint, parse } from '../../src/library.js';
import type { Inline } from '../../src/markdown/blocks.js';
import type { Located, Span } from '../../src/text/span.js';
import { ownKinds } from '../support/kinds.js';

const LF = `---
kind: lifecycle
id: nordvik
language: sv
customer: Nordvik Fastigheter 😀 AB # a note
customer-type: business
status: start-up
dates:
  contract: 2026-03-02
  start: "2026-05-04"
  end:
roles:
  finance:
  sales: anna
# the facts end here
---

# Checklista – Nordvik 👩‍👩‍👧

Förord e\u0301.

## A Förberedelser 😀

Inledning.

### A1 Marknadsanalys

- Ansvarig: anna
- Klart den: 2026-01-12 (contract - 35 wd)
- Underlag: [rapport 😀](docs/rapport.md)
- Sign: Anna Öberg, 2026-01-10, klart, 1:0123456789ab

Text om **marknaden**.

- [ ] Skriv kort. 😀
- [x] Beskriv läget.

### A2 Återkommande

- Responsible: sales
- Due: (signed(A1) + 1 w)
- Every: 2 w on fri
- Waived: Bo Ek, 2026-02-01, until 2026-03-01, no need,none at all
- Evidence: one
- Evidence: two

## B Mer <!-- internal -->

Sist.
`;

const variants: [string, string][] = [
  ['LF', LF],
  ['CRLF', LF.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${LF}`],
  ['a byte order mark and CRLF', `\uFEFF${LF.replaceAll('\n', '\r\n')}`],
  ['a mark that only the full reader knows', LF.replace('Förord', 'Förord `kod`')],
  ['blanks at the ends of lines', LF.replace(/(Förord.*|AB # a note|Beskriv läget\.)$/gm, '$1 ')],
];

const stepIn = (document: PlanDocument, id: string): Step => {
  const step = document.steps.find((each) => each.id.value === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

describe.each(variants)('a document with %s', (_, text) => {
  const document = parse(text, 'nordvik.md');
  const slice = ({ start, end }: Span) => document.source.text.slice(start, end);
  const textAt = (located: Located<unknown> | undefined) => located && slice(located.span);
  const a1 = stepIn(document, 'A1');
  const a2 = stepIn(document, 'A2');

  it('is read without fault', () => {
    expect(document.faults).toEqual([]);
    expect(document.language).toBe('sv');
    expect(document.source.bom).toBe(text.startsWith('\uFEFF'));
  });

  it('tells the facts of its frontmatter, and where they stand', () => {
    const { kind, id, customer, status, dates, roles, span } = document.frontmatter;
    expect([kind, id, customer, status].map((located) => located?.value)).toEqual([
      'lifecycle',
      'nordvik',
      'Nordvik Fastigheter 😀 AB',
      'start-up',
    ]);
    expect([kind, id, customer, status].map(textAt)).toEqual([
      'lifecycle',
      'nordvik',
      'Nordvik Fastigheter 😀 AB',
      'start-up',
    ]);
    expect([...dates].map(([name, { value }]) => [name, value])).toEqual([
      ['contract', '2026-03-02'],
      ['start', '2026-05-04'],
      ['end', undefined],
    ]);
    expect([...dates.values()].map(textAt)).toEqual(['2026-03-02', '"2026-05-04"', 'end']);
    expect([...roles].map(([name, { value }]) => [name, value])).toEqual([
      ['finance', undefined],
      ['sales', 'anna'],
    ]);
    expect([...roles.values()].map(textAt)).toEqual(['finance', 'anna']);
    expect(slice(span)).toMatch(/^kind: lifecycle\r?\n[\s\S]*# the facts end here\s*$/);
  });

  it('has a title, a preface and sections, each with its place', () => {
    expect(document.title?.content.text).toBe('Checklista – Nordvik 👩‍👩‍👧');
    expect(document.title && slice(document.title.span)).toBe('# Checklista – Nordvik 👩‍👩‍👧');
    expect(document.title && slice(document.title.content.span)).toBe('Checklista – Nordvik 👩‍👩‍👧');
    expect(document.preface.map(({ span }) => slice(span).slice(0, 6))).toEqual(['Förord']);
    const [a, b] = document.sections;
    expect(document.sections.map(({ heading }) => heading.content.text)).toEqual([
      'A Förberedelser 😀',
      'B Mer',
    ]);
    expect(a && slice(a.span)).toMatch(/^## A Förberedelser 😀[\s\S]*- Evidence: two$/);
    expect(b && slice(b.span)).toMatch(/^## B Mer <!-- internal -->\s+Sist\.$/);
    expect([a?.internal, b?.internal]).toEqual([false, true]);
    expect(a?.blocks.map(({ span }) => slice(span))).toEqual(['Inledning.']);
  });

  it('has steps, each with its place, id and title', () => {
    expect(document.steps.map(({ id, title }) => [id.value, title])).toEqual([
      ['A1', 'Marknadsanalys'],
      ['A2', 'Återkommande'],
    ]);
    expect(document.steps.map(({ id }) => textAt(id))).toEqual(['A1', 'A2']);
    expect(slice(a1.span)).toMatch(/^### A1 Marknadsanalys[\s\S]*Beskriv läget\.$/);
    expect(slice(a2.span)).toMatch(/^### A2 Återkommande[\s\S]*- Evidence: two$/);
    expect(slice(a1.heading.span)).toBe('### A1 Marknadsanalys');
  });

  it('has fields, each with the places of label and value', () => {
    expect(a1.fields.map(({ id }) => id)).toEqual(['responsible', 'due', 'evidence', 'sign-off']);
    expect(a1.fields.map(({ label }) => [label.value, textAt(label)])).toEqual(
      ['Ansvarig', 'Klart den', 'Underlag', 'Sign'].map((label) => [label, label]),
    );
    expect(a1.fields.map(({ value }) => slice(value.span))).toEqual([
      'anna',
      '2026-01-12 (contract - 35 wd)',
      '[rapport 😀](docs/rapport.md)',
      'Anna Öberg, 2026-01-10, klart, 1:0123456789ab',
    ]);
    expect(a1.fields.map(({ span }) => slice(span))[2]).toBe('- Underlag: [rapport 😀](docs/rapport.md)');
    expect(a2.fields.map(({ id }) => id)).toEqual([
      'responsible',
      'due',
      'every',
      'waived',
      'evidence',
      'evidence',
    ]);
  });

  it('knows who is responsible and when a step is due', () => {
    expect([a1.responsible?.value, textAt(a1.responsible)]).toEqual(['anna', 'anna']);
    expect([a1.due?.date?.value, textAt(a1.due?.date)]).toEqual(['2026-01-12', '2026-01-12']);
    expect(a1.due?.expression?.value).toEqual({
      anchor: { name: 'contract', signed: false },
      amount: -35,
      unit: 'wd',
    });
    expect(textAt(a1.due?.expression)).toBe('contract - 35 wd');
    expect(a1.due && slice(a1.due.span)).toBe('2026-01-12 (contract - 35 wd)');
    expect(a2.due?.date).toBeUndefined();
    expect(a2.due?.expression?.value.anchor).toEqual({ name: 'A1', signed: true });
    expect(textAt(a2.due?.expression)).toBe('signed(A1) + 1 w');
    expect(a2.every?.value).toEqual({ amount: 2, unit: 'w', weekday: 4, afterSignOff: false });
    expect(textAt(a2.every)).toBe('2 w on fri');
    expect(a1.every).toBeUndefined();
  });

  it('knows evidence, sign-offs and waivers', () => {
    const rendered = ({ text: words }: Inline) => words;
    expect(a1.evidence.map(rendered)).toEqual(['rapport 😀']);
    expect(a1.evidence.flatMap(({ links }) => links).map(({ url, span }) => [url, slice(span)])).toEqual([
      ['docs/rapport.md', '[rapport 😀](docs/rapport.md)'],
    ]);
    expect(a2.evidence.map(rendered)).toEqual(['one', 'two']);
    const [signOff] = a1.signOffs;
    expect(signOff?.meaning).toBe('done');
    expect([signOff?.name, signOff?.date, signOff?.digest].map((located) => located?.value)).toEqual([
      'Anna Öberg',
      '2026-01-10',
      '1:0123456789ab',
    ]);
    expect([signOff?.name, signOff?.date, signOff?.digest].map(textAt)).toEqual([
      'Anna Öberg',
      '2026-01-10',
      '1:0123456789ab',
    ]);
    expect(a2.waiver).toMatchObject({ name: 'Bo Ek', reason: 'no need,none at all' });
    expect([a2.waiver?.date, a2.waiver?.until].map(textAt)).toEqual(['2026-02-01', '2026-03-01']);
  });

  it('has points, each with its box', () => {
    expect(a1.tasks.map(({ checked, content }) => [checked, content.text])).toEqual([
      [false, 'Skriv kort. 😀'],
      [true, 'Beskriv läget.'],
    ]);
    expect(a1.tasks.map(({ box }) => slice(box))).toEqual(['[ ]', '[x]']);
    expect(a1.tasks.map(({ content }) => slice(content.span))).toEqual(['Skriv kort. 😀', 'Beskriv läget.']);
    expect(a1.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list']);
  });
});

const HEAD = '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# T\n\n';
const STEPS = '## A Preparation\n\n### A1 One\n\n- Responsible: anna\n- Due: 2026-01-12\n\n### A2 Two\n';

describe('a broken document', () => {
  const twoSteps = ['A1', 'A2'];
  it.each<[string, string, string, string, string[]]>([
    ['no YAML', `---\nkind: "x\n---\n\n${STEPS}`, 'invalid-frontmatter', '', twoSteps],
    ['an anchor in the YAML', `---\nid: &a x\n---\n${STEPS}`, 'invalid-frontmatter', '&a', twoSteps],
    ['an engine', `---js\nmodule.exports = 1\n---\n${STEPS}`, 'invalid-frontmatter', 'js', []],
    ['no end of its frontmatter', `---\nkind: lifecycle\n\n${STEPS}`, 'invalid-frontmatter', '---', []],
    ['no id', `---\nkind: lifecycle\n---\n${STEPS}`, 'invalid-frontmatter', '---', twoSteps],
    [
      'a customer of a wrong type',
      `${HEAD.replace('X\n', '[a]\n')}${STEPS}`,
      'invalid-frontmatter',
      '[a]',
      twoSteps,
    ],
    [
      'a date that does not exist',
      `${HEAD.replace('X\n', 'X\ndates:\n  start: 2026-02-30\n')}${STEPS}`,
      'invalid-date',
      '2026-02-30',
      twoSteps,
    ],
    [
      'a role in capitals',
      `${HEAD.replace('X\n', 'X\nroles:\n  Sales: anna\n')}${STEPS}`,
      'invalid-frontmatter',
      'Sales',
      twoSteps,
    ],
    [
      'a misspelt key',
      `${HEAD.replace('customer:', 'custommer:')}${STEPS}`,
      'misspelled-key',
      'custommer',
      twoSteps,
    ],
    ['a misspelt label', HEAD + STEPS.replace('Due:', 'Deu:'), 'malformed-field', 'Deu', twoSteps],
    [
      'an item without label',
      HEAD + STEPS.replace('Due:', 'when'),
      'malformed-field',
      'when 2026-01-12',
      twoSteps,
    ],
    ['a due date in words', HEAD + STEPS.replace('2026-01-12', 'soon'), 'invalid-date', 'soon', twoSteps],
    ['no such due date', HEAD + STEPS.replace('01-12', '04-31'), 'invalid-date', '2026-04-31', twoSteps],
    [
      'a bad expression',
      HEAD + STEPS.replace('2026-01-12', '2026-01-12 (then)  (x)'),
      'malformed-field',
      '2026-01-12 (then)  (x)',
      twoSteps,
    ],
    [
      'a field twice',
      HEAD + STEPS.replace('Due: 2026-01-12', 'Responsible: bo'),
      'malformed-field',
      'Responsible',
      twoSteps,
    ],
    [
      'a bad recurrence',
      HEAD + STEPS.replace('Due: 2026-01-12', 'Every: often'),
      'malformed-field',
      'often',
      twoSteps,
    ],
    [
      'a bad sign-off',
      HEAD + STEPS.replace('Due: 2026-01-12', 'Sign-off: anna'),
      'malformed-field',
      'anna',
      twoSteps,
    ],
    [
      'a sign-off of an unknown meaning',
      HEAD + STEPS.replace('Due: 2026-01-12', 'Sign-off: a, 2026-01-12, seen'),
      'malformed-field',
      'a, 2026-01-12, seen',
      twoSteps,
    ],
    [
      'a sign-off of no day',
      HEAD + STEPS.replace('Due: 2026-01-12', 'Sign-off: anna, 2026-13-12, done'),
      'invalid-date',
      '2026-13-12',
      twoSteps,
    ],
    [
      'a bad waiver',
      HEAD + STEPS.replace('Due: 2026-01-12', 'Waived: no need'),
      'malformed-field',
      'no need',
      twoSteps,
    ],
    [
      'a waiver that says until when and not why',
      HEAD + STEPS.replace('Due: 2026-01-12', 'Waived: anna, 2026-01-12, until 2026-12-31'),
      'malformed-field',
      'anna, 2026-01-12, until 2026-12-31',
      twoSteps,
    ],
    ['an id twice', HEAD + STEPS.replace('### A2', '### A1'), 'duplicate-step', 'A1', ['A1', 'A1']],
  ])('with %s keeps what is readable', (_, text, rule, place, ids) => {
    const document = parse(text);
    const fault = document.faults.find((each) => each.rule === rule);
    expect(fault, JSON.stringify(document.faults)).toBeDefined();
    if (place !== '')
      expect(fault && document.source.text.slice(fault.span.start, fault.span.end)).toBe(place);
    expect(document.steps.map(({ id }) => id.value)).toEqual(ids);
  });

  it('keeps the facts beside a bad one', () => {
    const text =
      HEAD.replace('customer: X', 'status: gone\ncustomer: X\ndates:\n  a: soon\n  b: 2026-01-12') + STEPS;
    const { frontmatter, faults } = parse(text);
    expect(frontmatter.customer?.value).toBe('X');
    expect(frontmatter.status).toBeUndefined();
    expect([...frontmatter.dates].map(([key, { value }]) => [key, value])).toEqual([
      ['a', undefined],
      ['b', '2026-01-12'],
    ]);
    expect(faults.map(({ rule }) => rule)).toEqual(['invalid-frontmatter', 'invalid-date']);
  });

  it('says that a date belongs where something else stands', () => {
    const { faults } = parse(HEAD.replace('customer: X', 'customer: X\ndates:\n  end: [1]') + STEPS);
    expect(faults.map(({ message }) => message)).toEqual([
      { id: 'shape-type', values: { key: 'dates.end', text: '', expected: 'date' } },
    ]);
  });

  it('keeps the fields beside a bad one, and says which step it is', () => {
    const { sections, faults } = parse(HEAD + STEPS.replace('2026-01-12', '2026-02-30'));
    const step = sections[0]?.steps[0];
    expect(step?.responsible?.value).toBe('anna');
    expect(step?.due?.date).toBeUndefined();
    expect(faults.map((fault) => fault.step)).toEqual(['A1']);
  });

  it.each([
    ['soon', 'date-form', undefined],
    ['2026-02-31', 'date-missing', 28],
    ['31 February 2026', 'date-missing', 28],
    ['31.04.2026', 'date-missing', 30],
    ['2026-13-01', 'date-missing', 0],
    ['2026/13/01', 'date-form', undefined],
    ['2026-06-04 start + 1 m', 'due-form', undefined],
    ['start + 1 m', 'due-form', undefined],
    ['soon 2026', 'date-form', undefined],
  ])('says why %s is no date', (date, id, days) => {
    const { faults } = parse(HEAD + STEPS.replace('2026-01-12', date));
    expect(faults.map(({ message }) => [message.id, (message.values as { days?: number }).days])).toEqual([
      [id, days],
    ]);
  });

  it('reads the first of two fields', () => {
    const { sections } = parse(HEAD + STEPS.replace('Due: 2026-01-12', 'Responsible: bo'));
    expect(sections[0]?.steps[0]?.responsible?.value).toBe('anna');
  });

  it('is one that nests without end: empty, and said so', () => {
    const { faults, sections } = parse(`${HEAD}${'> '.repeat(200)}x\n`);
    expect(faults.map(({ rule }) => rule)).toEqual(['too-complex']);
    expect(sections).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['words', 'only words'],
    ['three hyphens', '---'],
    ['an empty frontmatter', '---\n---\n'],
  ])('is no matter when it is but %s', (_, text) => {
    const document = parse(text);
    expect(document.sections).toEqual([]);
    expect(document.frontmatter.kind).toBeUndefined();
  });

  it('takes the language of the workspace where it names none', () => {
    expect(parse('# T', 'a.md', 'nb').language).toBe('nb');
    expect(parse('---\nlanguage: sv\n---\n', 'a.md', 'nb').language).toBe('sv');
    expect(parse('---\nlanguage: xx\n---\n', 'a.md', 'nb').language).toBe('nb');
  });
});

describe('a heading', () => {
  /** The sections of the service plan's contract that a document with one heading has. */
  function matched(heading: string, language = 'en'): string[] {
    const document = parse(
      `---\nkind: service-plan\nid: x\nlanguage: ${language}\n---\n\n# T\n\n${heading}\n\nText.\n`,
    );
    const template = contractOf(document, ownKinds);
    if (!template) throw new Error('no contract');
    return compareWithContract(document, template, ownKinds).sections.flatMap(({ asked, section }) =>
      section ? [asked.id] : [],
    );
  }

  it.each<[string, string, string]>([
    ['as the template has it', '## Target group', 'en'],
    ['underlined', 'Target group\n------------', 'en'],
    ['underlined, over two lines', 'Target\ngroup\n---', 'en'],
    ['closed', '## Target group ##', 'en'],
    ['indented', '   ## Target group', 'en'],
    ['emphasised', '## *Target group*', 'en'],
    ['strong', '## **Target group**', 'en'],
    ['partly emphasised', '## Target __group__', 'en'],
    ['as code', '## `Target group`', 'en'],
    ['as a link', '## [Target group](x.md)', 'en'],
    ['with an entity', '## Target&#32;group', 'en'],
    ['with a comment', '## Target group <!-- internal -->', 'en'],
    ['numbered', '## 1. Target group', 'en'],
    ['numbered with a bracket', '## 1) Target group', 'en'],
    ['numbered deeply', '## 2.1 Target group', 'en'],
    ['numbered as a paragraph', '## § 3 Target group', 'en'],
    ['with a colon behind', '## Target group:', 'en'],
    ['with a point behind', '## Target group.', 'en'],
    ['in capitals', '## TARGET GROUP', 'en'],
    ['in small letters', '## target group', 'en'],
    ['with more blanks', '##   Target   group  ', 'en'],
    ['in another language', '## Målgrupp', 'en'],
    ['in its own language', '## Målgrupp', 'sv'],
    ['decomposed', '## Målgrupp'.normalize('NFD'), 'sv'],
    ['decomposed, in capitals', '## MÅLGRUPP'.normalize('NFD'), 'sv'],
    ['in English, in a Swedish plan', '## Target group', 'sv'],
  ])('%s is the section of the contract', (_, heading, language) => {
    expect(matched(heading, language)).toEqual(['target-group']);
  });

  it.each<[string, string]>([
    ['of another depth', '### Target group'],
    ['that is the title', '# Target group'],
    ['without a blank behind its marks', '##Target group'],
    ['in fenced code', '```\n## Target group\n```'],
    ['in code fenced by tildes', '~~~markdown\n## Target group\n~~~'],
    ['in indented code', '    ## Target group'],
    ['in a comment', '<!--\n## Target group\n-->'],
    ['in a quote', '> ## Target group'],
    ['in a list', '- ## Target group'],
    ['in HTML', '<div>\n## Target group\n</div>'],
    ['that is escaped', '\\## Target group'],
    ['with words more', '## Target group of ours'],
    ['with a letter of another script', '## T\u0430rget group'],
    ['with a hidden character', '## Target\u200B group'],
  ])('%s is none of the contract', (_, heading) => {
    expect(matched(heading)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['Cyrillic', '## T\u0430rget group', '\u0430 (U+0430)'],
    ['Greek', '## Target gr\u03BFup', '\u03BF (U+03BF)'],
    ['of full width', '## Target gro\uFF55p', '\uFF55 (U+FF55)'],
    ['hidden', '## Target gr\u200Boup', 'U+200B'],
    ['a joiner', '## Target\u200D group', 'U+200D'],
  ])('with a letter that only looks right, %s, is told so', async (_, heading, letter) => {
    const text = `---\nkind: service-plan\nid: x\nlanguage: en\n---\n\n# T\n\n${heading}\n\nText.\n`;
    const [report] = await lint([parse(text)], { today: '2026-11-22', kinds: ownKinds });
    const findings = report?.findings.filter(({ message }) => message.includes('another character')) ?? [];
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'missing-section', start: { line: 9 } });
    expect(findings[0]?.message).toContain('“Target group”');
    expect(findings[0]?.message).toContain(letter);
  });

  it('of a phase is known by its id whatever its words', () => {
    const document = parse(`${HEAD}## B1 Quite another name\n\n### B1.1 A step\n\n- Due: 2026-01-12\n`);
    const template = contractOf(document, ownKinds);
    if (!template) throw new Error('no contract');
    const { sections, others } = compareWithContract(document, template, ownKinds);
    expect(sections.flatMap(({ asked, section }) => (section ? [asked.id] : []))).toEqual(['B1']);
    expect(others).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['with an id of its phase', '### A1 One', ['A1']],
    ['with a point behind the id', '### A1. One', ['A1']],
    ['with a colon behind the id', '### A1: One', ['A1']],
    ['with a dash behind the id', '### A1 – One', ['A1']],
    ['emphasised', '### **A1** One', ['A1']],
    ['followed by fields, without an id', '### One\n\n- Due: 2026-01-12', ['']],
    ['of another phase, without fields', '### B1 One', []],
    ['without id and fields', '### One', []],
    ['in fenced code', '```\n### A1 One\n```', []],
    ['in a comment', '<!--\n### A1 One\n-->', []],
    ['deeper', '#### A1 One', []],
  ])('of the third depth, %s', (_, heading, ids) => {
    const document = parse(`${HEAD}## A Preparation\n\n${heading}\n`);
    expect(document.steps.map(({ id }) => id.value)).toEqual(ids);
  });
});
