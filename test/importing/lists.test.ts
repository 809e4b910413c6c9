import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/document/raw-settings.js';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { partedTitle } from '../../src/importing/behind-title.js';
import { checklistIn } from '../../src/importing/checklist-in.js';
import { markdownOutline, markdownTables } from '../../src/importing/files/markdown.js';
import { labelledIn } from '../../src/importing/labels.js';
import { KnownSteps } from '../../src/importing/matching.js';
import { personMeant } from '../../src/importing/person-meant.js';
import { pointsOf } from '../../src/importing/points.js';
import type { Template } from '../../src/kinds/kind.js';
import { parse } from '../../src/library.js';
import { ownKinds } from '../support/kinds.js';

const known = new KnownSteps(
  LANGUAGES.map((language) => ownKinds.template('lifecycle', language) as Template),
);
const { people } = settingsOf({ people: { anna: { name: 'Anna Berg' } } });
const isPerson = (text: string) => personMeant(text, people) !== undefined;

/** What is found in a Markdown file: a line a phase, a step with what is said of it, or a line that is told. */
function foundIn(...lines: readonly string[]): string[] {
  const document = parse(`${lines.join('\n')}\n`);
  const file = { tables: markdownTables(document), outline: markdownOutline(document) };
  const { phases, passedOver } = checklistIn(file, { steps: known, isPerson });
  return [
    ...phases.flatMap(({ title, steps }) => [
      ...(title === undefined ? [] : [`# ${title}`]),
      ...steps.map(({ title: step, points, responsible, due, every, evidence, signOffs, others }) =>
        [
          step,
          ...pointsOf(points).map(
            ({ level }, index) => `${'*'.repeat(level + 1)} ${points[index]?.text ?? ''}`,
          ),
          ...(responsible === '' ? [] : [`who ${responsible}`]),
          ...(due === '' ? [] : [`due ${due}`]),
          ...(every === '' ? [] : [`every ${every}`]),
          ...evidence.map((piece) => `evidence ${piece}`),
          ...signOffs.map((signed) => `signed ${signed}`),
          ...others.map(({ text }) => `"${text}"`),
        ].join('; '),
      ),
    ]),
    ...passedOver.map(({ text }) => `left out: ${text}`),
  ];
}

describe('a step of a list', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['is an outermost item', ['- Wash', '  - cold', '    - soap', '- Dry'], ['Wash; * cold; ** soap', 'Dry']],
    [
      'keeps the boxes of its points',
      ['1. Wash', '   - [x] cold', '   - [ ] soap'],
      ['Wash; * ☑ cold; * ☐ soap'],
    ],
    ['is not signed by a tick', ['- [x] Wash', '- [ ] Dry'], ['Wash; signed ☑', 'Dry']],
    [
      'is signed by whoever signed, ticked or not',
      ['- [x] Wash', '  - Sign: AB 9/1 2026'],
      ['Wash; signed AB 9/1 2026'],
    ],
    [
      'has fields set in below it, in a list or not',
      ['- Wash', '  Owner: Anna', '  Due: 2026-01-12', '- Dry', '  - Owner: Bo', '  - damp'],
      ['Wash; who Anna; due 2026-01-12', 'Dry; * damp; who Bo'],
    ],
    ['has fields in items beside it', ['- Wash', '- Ansvarig: Anna', '- Dry'], ['Wash; who Anna', 'Dry']],
    [
      'takes bullets behind a number for its points',
      ['1. Wash', '- cold', '- soap', '2. Dry'],
      ['Wash; * cold; * soap', 'Dry'],
    ],
    ['keeps text', ['1. Wash', '', '   Twice a day.', '', '2. Dry'], ['Wash; "Twice a day."', 'Dry']],
    [
      'keeps lines of running text together',
      ['1. Wash', '', '   Twice a', '   day.'],
      ['Wash; "Twice a day."'],
    ],
    ['keeps labels that it does not know', ['1. Wash', '   Remark: gently'], ['Wash; "Remark: gently"']],
    [
      'comes back as often as its title says',
      ['- Wash – var 14:e dag', '- Dry, 2 m', '- A9 Iron (Anna)', '- A2 – Anna'],
      ['Wash; every var 14:e dag', 'Dry, 2 m', 'A9 Iron; who Anna', 'A2 – Anna'],
    ],
    ['is none where it is a sum', ['- Wash', '- Total: 3'], ['Wash', 'left out: Total: 3']],
    [
      'takes what is typed as items in it for its points',
      ['1) Wash', '   • cold', '   • soap', '2) Dry'],
      ['Wash; * cold; * soap', 'Dry'],
    ],
    ['may be typed in a paragraph', ['☐ Wash', '☑ Dry'], ['Wash', 'Dry; signed ☑']],
    [
      'stands in a phase that an item names',
      ['- A Preparation', '  - Wash', '    - cold', '- Operation', '  - Dry'],
      ['# A Preparation', 'Wash; * cold', '# Operation', 'Dry'],
    ],
    [
      'stands under any heading',
      ['# List', '', '## Before', '', '- Wash', '', '## Done', '', '- [x] Dry'],
      ['# Before', 'Wash', '# Done', 'Dry; signed ☑', 'left out: List'],
    ],
    [
      'stands under a heading below that of a phase where it tells who and when, or is known',
      [
        '## Operation',
        '',
        '### Sales',
        '',
        '- Wash — Anna, 12 Jan 2026',
        '- Dry',
        '',
        '### Staff',
        '',
        '- Customer contact',
      ],
      [
        '# Operation',
        'Wash; who Anna; due 12 Jan 2026',
        'Dry',
        'Customer contact',
        'left out: Sales',
        'left out: Staff',
      ],
    ],
    [
      'ends at a line that leads to others',
      ['- Wash', '', 'On site:', '', '- Dry'],
      ['Wash', 'Dry', 'left out: On site:'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(foundIn(...lines)).toEqual(expected);
  });
});

describe('whatever else stands in a file of lists', () => {
  it('is told, or is text of the step that it follows', () => {
    const lines = [
      '> Copy to finance.',
      '',
      '- Wash',
      '',
      '```sh',
      'wash',
      '```',
      '',
      '<p>Twice</p>',
      '',
      '---',
    ];
    expect(foundIn(...lines)).toEqual(['Wash; "wash"; "Twice"', 'left out: Copy to finance.']);
  });
});

describe('an item above steps', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'is a phase where those below it are known, or tell who and when',
      ['1. Sales', '   1. Market analysis', '2. Start', '   - Keys (Anna)', '     - main key'],
      ['# Sales', 'Market analysis', '# Start', 'Keys; * main key; who Anna'],
    ],
    [
      'is a step where they do not',
      ['1. Sales', '   1. Ring', '2. Start', '   - Keys'],
      ['Sales; * Ring', 'Start; * Keys'],
    ],
    [
      'is a step below the heading of a phase',
      ['## Operation', '', '- Network', '  - Switch — Anna, 2026-01-12'],
      ['# Operation', 'Network; * Switch — Anna, 2026-01-12'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(foundIn(...lines)).toEqual(expected);
  });
});

describe('a step under a heading', () => {
  const PHASE = ['## Operation', ''];

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'has items as its points',
      [...PHASE, '### Wash', '', '- [x] cold', '  - soap', '- warm'],
      ['# Operation', 'Wash; * ☑ cold; ** soap; * warm'],
    ],
    [
      'has fields as lines',
      [...PHASE, '### Wash', '', 'Ansvarig: Anna Berg', 'Klart den: 2026-01-12', 'Sign: ____', '', '- cold'],
      ['# Operation', 'Wash; * cold; who Anna Berg; due 2026-01-12'],
    ],
    [
      'has fields in a list',
      [...PHASE, '### Wash', '', '- **Owner:** Anna', '- Every: 3 m', '- cold'],
      ['# Operation', 'Wash; * cold; who Anna; every 3 m'],
    ],
    [
      'has fields in one line',
      [...PHASE, '### Wash', '', 'Owner: Anna  Due: 2026-01-12 | Signed: AB Date: 9/1 2026'],
      ['# Operation', 'Wash; who Anna; due 2026-01-12; signed AB, 9/1 2026'],
    ],
    [
      'has who and when under one label',
      [...PHASE, '### Wash', '', 'Ansvarig: Anna Berg, klart den 2026-01-12'],
      ['# Operation', 'Wash; who Anna Berg; due 2026-01-12'],
    ],
    [
      'has fields in a table that is none of steps',
      [
        ...PHASE,
        '### Wash',
        '',
        '| Owner | Anna |',
        '| --- | --- |',
        '| Due | 2026-01-12 |',
        '| Floor | 3 |',
      ],
      ['# Operation', 'Wash; who Anna; due 2026-01-12; "Floor: 3"'],
    ],
    [
      'has what a label leads to',
      [...PHASE, '### Wash', '', 'Documents:', '', '- plan', '- map', '', 'To consider:', '', '- cold'],
      ['# Operation', 'Wash; * cold; evidence plan; evidence map'],
    ],
    [
      'has what headings of labels lead to',
      [
        ...PHASE,
        '### Wash',
        '',
        '#### Owner',
        '',
        'Anna',
        '',
        '#### Points to consider',
        '',
        '- cold',
        '',
        '### Dry',
      ],
      ['# Operation', 'Wash; * cold; who Anna', 'Dry'],
    ],
    [
      'may tell who and when in the heading',
      [...PHASE, '### Wash – Bo Ek, 2026-01-12'],
      ['# Operation', 'Wash; who Bo Ek; due 2026-01-12'],
    ],
    [
      'is known without a phase',
      ['## Market analysis', '', '- rivals', '', '## A9 Wash', '', '- cold'],
      ['Market analysis; * rivals', 'A9 Wash; * cold'],
    ],
    [
      'is told by its fields without a phase',
      ['# List', '', '## Wash', '', 'Owner: Anna', '', '- cold'],
      ['Wash; * cold; who Anna', 'left out: List'],
    ],
    [
      'stands under a phase of another name',
      ['# List', '', '## Before', '', '### Wash', '', '- cold', '', '### Dry'],
      ['# Before', 'Wash; * cold', 'Dry', 'left out: List'],
    ],
    [
      'may be a line in bold',
      ['**C Operation**', '', '**Wash**', 'Owner: Anna', '', '- cold', '', '**Dry**', '', 'Slowly.'],
      ['# C Operation', 'Wash; * cold; who Anna', 'Dry; "Slowly."'],
    ],
    [
      'may be a line of text that begins with its id',
      ['C. Operation', '', 'C9 Wash', '', '- cold'],
      ['# C. Operation', 'C9 Wash; * cold'],
    ],
    [
      'is no line in bold below it',
      [...PHASE, '### Wash', '', '**Mind the floor**', '', '- cold'],
      ['# Operation', 'Wash; * cold; "Mind the floor"'],
    ],
    [
      'is none of the name of a phase’s neighbour',
      ['## Operation', '', '- Wash', '', '## Other', '', 'Call us.'],
      ['# Operation', 'Wash', 'left out: Other', 'left out: Call us.'],
    ],
    [
      'with the id of a phase is one where nothing stands below it',
      [...PHASE, '### B1 Order keys', '', '- count'],
      ['# Operation', 'B1 Order keys; * count'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(foundIn(...lines)).toEqual(expected);
  });
});

describe('a file with a table of steps', () => {
  it('is read by its tables alone', () => {
    const table = ['| To do | Owner |', '| --- | --- |', '| Wash | Anna |'];
    expect(foundIn('- Dry', '', ...table)).toEqual(['Wash; who Anna', 'left out: Dry']);
  });
});

describe('who, when and how often behind a title', () => {
  it.each([
    ['Wash — Kim Ny, 12 Jan 2026', 'Wash', 'responsible Kim Ny, due 12 Jan 2026'],
    ['Wash - 2026-01-12', 'Wash', 'due 2026-01-12'],
    ['Wash – floor 2 – Kim, senast 2026-01-12', 'Wash – floor 2', 'responsible Kim, due 2026-01-12'],
    ['Wash (Anna)', 'Wash', 'responsible Anna'],
    ['Wash (AB, January 12, 2026)', 'Wash', 'responsible AB, due January 12, 2026'],
    ['Wash @anna 2026-01-12', 'Wash', 'responsible anna, due 2026-01-12'],
    ['Wash | Anna Berg', 'Wash', 'responsible Anna Berg'],
    ['Wash Responsible: Anna Due: soon', 'Wash', 'responsible Anna, due soon'],
    ['Wash the floor. Responsible: Anna. Due: soon.', 'Wash the floor', 'responsible Anna, due soon.'],
    ['Keys, alarm etc. Responsible: Anna', 'Keys, alarm etc.', 'responsible Anna'],
    ['Wash – Floor', 'Wash – Floor', ''],
    ['Wash – all floors by 2026-01-12', 'Wash – all floors by 2026-01-12', ''],
    ['Wash – 2026-01-12 – 2026-01-20', 'Wash – 2026-01-12 – 2026-01-20', ''],
    ['Wash (twice)', 'Wash (twice)', ''],
    ['Wash, Kim Ny, 2026-01-12', 'Wash', 'responsible Kim Ny, due 2026-01-12'],
    ['Wash, due 2026-01-12', 'Wash', 'due 2026-01-12'],
    ['Wash 📅 2026-01-12', 'Wash', 'due 2026-01-12'],
    ['Wash (responsible: Anna Berg)', 'Wash', 'responsible Anna Berg'],
    ['Wash – ansvarig: Anna', 'Wash', 'responsible Anna'],
    ['Meet Bo, Anna', 'Meet Bo, Anna', ''],
    ['Vernerunde – hver måned', 'Vernerunde', 'every hver måned'],
    ['Quality check (Monthly)', 'Quality check', 'every Monthly'],
    ['Kundmöte, varje kvartal', 'Kundmöte', 'every varje kvartal'],
    ['Kundmöte – var 3:e månad', 'Kundmöte', 'every var 3:e månad'],
    ['Fire drill – every year, 2026-05-01', 'Fire drill', 'due 2026-05-01, every every year'],
    ['Fire drill (Anna, every year)', 'Fire drill', 'responsible Anna, every every year'],
    ['Fire drill – every year (Anna)', 'Fire drill', 'every every year, responsible Anna'],
    ['Fire drill (Anna) – every year', 'Fire drill', 'responsible Anna, every every year'],
    ['Fire drill, floor 2, every year', 'Fire drill, floor 2', 'every every year'],
    ['Wash – 2026-01-12 (Anna)', 'Wash', 'due 2026-01-12, responsible Anna'],
    ['Wash – Anna (Anna Berg)', 'Wash – Anna', 'responsible Anna Berg'],
    ['Cable (3 m)', 'Cable (3 m)', ''],
    ['Report – monthly or so', 'Report – monthly or so', ''],
    ['Report – every 0 months', 'Report – every 0 months', ''],
    ['Report – weekly, monthly', 'Report – weekly, monthly', ''],
    ['Report (weekly) – monthly', 'Report (weekly) – monthly', ''],
    ['Report monthly', 'Report monthly', ''],
    ['Monthly', 'Monthly', ''],
    ['Wash', 'Wash', ''],
    [`Wash – ${'x'.repeat(101)} 2026-01-12`, `Wash – ${'x'.repeat(101)} 2026-01-12`, ''],
  ])('of %j: %s; %s', (text, title, expected) => {
    const parted = partedTitle(text, isPerson);
    expect(parted.title).toBe(title);
    expect(parted.facts.map((fact) => `${fact.column} ${fact.text}`).join(', ')).toBe(expected);
  });
});

describe('the labels of a line', () => {
  it.each([
    ['Ansvarig: Anna Berg', '', 'responsible=Anna Berg'],
    ['Ansvarig:Anna', '', 'responsible=Anna'],
    ['Ansvarig : Anna', '', 'responsible=Anna'],
    ['Frist: 12.1.2026, Sign: KN', '', 'due=12.1.2026, sign-off=KN'],
    ['Klart den: 2026-01-12 Sign:', '', 'due=2026-01-12, sign-off='],
    ['Wash. Owner: Anna', 'Wash', 'responsible=Anna'],
    ['Due: see the document: page 3', '', 'due=see the document: page 3'],
    ['When: 12:30', '', 'due=12:30'],
    ['Documents: https://example.com/a', '', 'evidence=https://example.com/a'],
    ['Step: one', 'Step: one', ''],
    ['Remark: a: b', 'Remark: a: b', ''],
    ['no label', 'no label', ''],
    [`Owner: ${'x'.repeat(2000)}`, `Owner: ${'x'.repeat(2000)}`, ''],
  ])('%j: before %j, %s', (line, before, expected) => {
    const found = labelledIn(line);
    expect(found.before).toBe(before);
    expect(found.labelled.map(({ column, text }) => `${column}=${text}`).join(', ')).toBe(expected);
  });
});
