import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { loadTongue, say } from '../../src/languages/messages.js';
import { parse } from '../../src/library.js';

const FIELDS = '- Responsible: anna\n- Due: 2026-12-01\n';

/** What is told of a step whose fields are those above, with something below them. */
function told(below: string, fields = FIELDS): string[] {
  const { source, faults } = parse(
    `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n\n### A1 S\n\n${fields}${below}\n`,
  );
  return faults.map(
    ({ message, span, step }) => `${step}: ${message.id}: ${source.text.slice(span.start, span.end)}`,
  );
}

const outside = (...lines: string[]) => lines.map((line) => `A1: field-outside: ${line}`);
const SIGNED = 'Sign-off: Anna Berg, 2026-11-20, done';

describe('a line that reads as a field, outside of the list of fields, is told', () => {
  it.each<[string, string, string[]]>([
    ['among the points', `\n- [ ] Write.\n- ${SIGNED}`, [SIGNED]],
    ['in a list of another mark', `* ${SIGNED}\n- Every: 3 m`, [SIGNED, 'Every: 3 m']],
    ['in a second list', `\nWords.\n\n- ${SIGNED}\n- Responsible: bo`, [SIGNED, 'Responsible: bo']],
    ['in a numbered list', `\n1. ${SIGNED}`, [SIGNED]],
    ['as a paragraph', `\n${SIGNED}`, [SIGNED]],
    ['in a line of a paragraph', `\nTo consider:\n${SIGNED}  \nDue: 2026-12-02`, [SIGNED, 'Due: 2026-12-02']],
    [
      'with a bold label',
      `\n**Sign-off:** Anna Berg, 2026-11-20, done`,
      ['Sign-off:** Anna Berg, 2026-11-20, done'],
    ],
    ['all bold', `\n**Due: 2026-12-02**`, ['Due: 2026-12-02**']],
    [
      'behind the bullet of Word',
      `\n• ${SIGNED}\n• Responsible: Anna Berg`,
      [SIGNED, 'Responsible: Anna Berg'],
    ],
    ['behind a dash', `\n– ${SIGNED}`, [SIGNED]],
    ['behind a blank that does not break', `\n-\u00a0${SIGNED}`, [SIGNED]],
    ['in Swedish', '\nSign: Anna Öberg, 2026-11-20, klart', ['Sign: Anna Öberg, 2026-11-20, klart']],
    ['in Norwegian', '\nFerdig den: 2026-12-02', ['Ferdig den: 2026-12-02']],
    ['in other letter case', '\nSIGN-OFF: Anna Berg, 2026-11-20', ['SIGN-OFF: Anna Berg, 2026-11-20']],
    ['marked internal', `\n${SIGNED} <!-- internal -->`, [`${SIGNED} <!-- internal -->`]],
    ['with a day in words', '\nDue: 2 December 2026', ['Due: 2 December 2026']],
    ['reckoned', '\nDue: (start - 10 wd)', ['Due: (start - 10 wd)']],
    ['with a link', '\nEvidence: [report](a.md)', ['Evidence: [report](a.md)']],
    ['waived', '\nWaived: Bo Ek, 2026-11-20, no need', ['Waived: Bo Ek, 2026-11-20, no need']],
    ['signed in no known sense', '\nSign-off: Anna, 2026-11-20, seen', ['Sign-off: Anna, 2026-11-20, seen']],
    ['signed at a point', `\n- [x] ${SIGNED}`, [SIGNED]],
    ['signed below a point', `\n- [x] Write.\n  - ${SIGNED}`, [SIGNED]],
  ])('%s', (_, below, lines) => {
    expect(told(below)).toEqual(outside(...lines));
  });

  it('where no list of fields stands at all', () => {
    expect(told('', '• Responsible: anna\n• Due: 2026-12-01\n')).toEqual(
      outside('Responsible: anna', 'Due: 2026-12-01'),
    );
  });

  it('where a field has swallowed it', () => {
    expect(told(`- Evidence: a report\n• ${SIGNED}`)).toEqual(outside(SIGNED));
  });

  it.each(LANGUAGES)('in %s', async (language) => {
    const { faults } = parse(`---\nkind: lifecycle\nid: x\n---\n\n## A P\n\n### A1 S\n\n${SIGNED}\n`);
    const { messages } = await loadTongue(language);
    const [said] = faults.flatMap(({ message }) =>
      message.id === 'field-outside' ? say(messages, message) : [],
    );
    expect(said).toMatch(/^[“«”]Sign-off[”»] .*- /);
  });
});

it.each([
  ['a point to consider', '\n- [ ] Due: ask the customer\n- [ ] Responsible: anna\n- [ ] Due: 2026-12-02'],
  ['a note below a point', '\nWords.\n\n- Agreed\n  - Responsible: bo\n  - Due: 2026-12-02'],
  [
    'prose',
    '\nDue: ask the customer.\n\nResponsible: whoever is at work.\n\nSign-off: not before May, says Bo.',
  ],
  ['prose with a day', '\nEvidence: the report of 2026-12-02.\n\nDue: on 2026-12-02, says Bo.'],
  ['a near miss', '\nSing-off: Anna Berg, 2026-11-20, done'],
  ['a line struck out', `\n~~${SIGNED}~~`],
  ['a quote', `\n> ${SIGNED}`],
  ['code', `\n\`\`\`text\n${SIGNED}\n\`\`\``],
  ['a label without a value', '\nResponsible:\n\nTo consider:\n\n- [ ] Write.'],
])('%s is none', (_, below) => {
  expect(told(below)).toEqual([]);
});
