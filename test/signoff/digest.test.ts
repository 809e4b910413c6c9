import { describe, expect, it } from 'vitest';
import { type PlanDocument, type SignOff, type Step } from '../../src/document/document.js';
import { parse } from '../../src/library.js';
import { canonicalStep, type CanonicalVersion, vouchingOf } from '../../src/signoff/canonical.js';
import {
  contentDigest,
  formOf,
  freshnessOf,
  isStale,
  shortDigest,
  signOffDigest,
} from '../../src/signoff/digest.js';
import { sha256 } from '../../src/text/sha256.js';
import { projectFile } from '../support/cli.js';
import { fc, numberOfRuns } from '../support/properties.js';
import { LIFECYCLE_HEAD } from '../support/lifecycle-head.js';

const VOUCHING = { name: 'Anna Berg', date: '2026-11-16', meaning: 'done' } as const;

const STEP = `### A1 Marknadsanalys för Åre

- Responsible: anna
- Due: 2026-12-07 (start - 10 wd)
- Evidence: [report](docs/report.md)

Outcome: a report on the three largest **competitors** in the region.

To consider:

- [ ] Write a short report.
- [x] Describe the *state* of the market.
  Every part of it.

> A quoted remark.

\`\`\`text
code  here
\`\`\`

| Part | Who |
| ---- | --- |
| one  | bo  |
`;

const OTHER_STEP = `### A2 Prospect inventory

- Responsible: bo
- Due: 2026-12-14

Other words.
`;

const BASE = `${LIFECYCLE_HEAD}${STEP}\n${OTHER_STEP}`;

function stepOf(text: string, id = 'A1'): { document: PlanDocument; step: Step } {
  const document = parse(text);
  const step = document.steps.find((each) => each.id.value === id);
  if (!step) throw new Error(`no step ${id}`);
  return { document, step };
}

type Vouching = Parameters<typeof signOffDigest>[3];

function digestOf(text: string, vouching: Vouching = VOUCHING, documentId = 'nordvik', id = 'A1'): string {
  const { document, step } = stepOf(text, id);
  return signOffDigest(document.source, documentId, step, vouching);
}

/** The base text with one change, which must be one. */
function changed(from: string | RegExp, to: string, text = BASE): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to change: ${String(from)}`);
  return result;
}

describe('the digest of a step', () => {
  it('is its version and twelve hex digits', () => {
    expect(digestOf(BASE)).toMatch(/^2:[0-9a-f]{12}$/);
  });

  it.each<[string, string]>([
    ['CRLF', BASE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${BASE}`],
    ['trailing blanks', BASE.replace(/(competitors\*\* in the region\.|Write a short report\.)$/gm, '$1 ')],
    ['trailing blanks in code', changed('code  here', 'code  here   ')],
    ['a fence of other marks', changed(/```text([^`]*)```/, '~~~~ text$1~~~~')],
    ['blank lines', changed('\nTo consider:', '\n\n\nTo consider:')],
    ['no line end at the end', BASE.trimEnd()],
    ['prose wrapped elsewhere', changed('three largest **competitors**', 'three\nlargest\n**competitors**')],
    ['a point on one line', changed('market.\n  Every', 'market. Every')],
    ['other bullets', BASE.replace(/^- /gm, '* ')],
    ['other bullets still', BASE.replace(/^- /gm, '+ ')],
    ['more room after a bullet', changed('- [ ] Write', '-   [ ] Write')],
    ['the points as a loose list', changed('report.\n- [x]', 'report.\n\n- [x]')],
    ['the fields as a loose list', changed('anna\n- Due', 'anna\n\n- Due')],
    ['NFD', BASE.normalize('NFD')],
    ['a point ticked', changed('[ ] Write', '[x] Write')],
    ['a point unticked', changed('[x] Describe', '[ ] Describe')],
    ['another letter for the tick', changed('[x] Describe', '[X] Describe')],
    ['other marks of emphasis', changed('*state*', '_state_')],
    ['other marks of strength', changed('**competitors**', '__competitors__')],
    ['another depth of table lines', changed('| ---- | --- |', '| - | - |')],
    ['blanks in the cells of a table', changed('| one  | bo  |', '| one | bo |')],
    ['fields in another order', changed(/(- Responsible.*\n)(- Due.*\n)/, '$2$1')],
    ['labels in another language', changed('Responsible:', 'Ansvarig:')],
    ['labels in another letter case', changed('Responsible:', 'RESPONSIBLE:')],
    ['steps in another order', `${LIFECYCLE_HEAD}${OTHER_STEP}\n${STEP}`],
    ['another step changed', changed('Other words.', 'Quite other words.')],
    ['another step taken out', `${LIFECYCLE_HEAD}${STEP}`],
    ['a comment in it', changed('To consider:', '<!-- a note -->\n\nTo consider:')],
    ['the mark of internal steps', changed('för Åre', 'för Åre <!-- internal -->')],
    ['a sign-off in it that holds', changed('- Evidence', '- Sign-off: Bo Ek, 2026-11-10, done\n- Evidence')],
    ['a waiver in it', changed('- Evidence', '- Waived: Bo Ek, 2026-11-10, no need\n- Evidence')],
    ['an empty field more', changed('- Evidence', '- Every:\n- Evidence')],
    ['an underlined heading of its phase', changed('## A Preparation', 'A Preparation\n-------------')],
    ['another title of the document', changed('# Checklist', '# List')],
    ['other facts in the frontmatter', changed('customer: Nordvik', 'customer: Nordvik AB')],
  ])('is unchanged by %s', (_, text) => {
    expect(text).not.toBe(BASE);
    expect(digestOf(text)).toBe(digestOf(BASE));
  });

  it.each<[string, string]>([
    ['title', changed('Marknadsanalys', 'Marknadsanalysen')],
    ['letter case of the title', changed('Marknadsanalys', 'marknadsanalys')],
    ['responsible', changed('Responsible: anna', 'Responsible: bo')],
    ['responsible, taken out', changed('- Responsible: anna\n', '')],
    ['due date', changed('2026-12-07', '2026-12-08')],
    ['expression of the due date', changed('start - 10 wd', 'start - 11 wd')],
    ['due date, its expression taken out', changed(' (start - 10 wd)', '')],
    ['recurrence', changed('- Evidence', '- Every: 3 m\n- Evidence')],
    ['words of the evidence', changed('[report]', '[the report]')],
    ['address of the evidence', changed('docs/report.md', 'docs/other.md')],
    ['evidence, one more', changed('- Evidence', '- Evidence: a call\n- Evidence')],
    ['prose', changed('three largest', 'four largest')],
    ['prose, by one letter', changed('in the region.', 'in the region')],
    ['prose, one paragraph more', changed('To consider:', 'More.\n\nTo consider:')],
    ['prose, cut in two', changed('competitors** in', 'competitors**\n\nin')],
    ['words of a point', changed('Write a short report.', 'Write a long report.')],
    ['points, one more', changed('- [ ] Write', '- [ ] Ask.\n- [ ] Write')],
    ['points, one less', changed('- [ ] Write a short report.\n', '')],
    ['order of the points', changed(/(- \[ \] Write.*\n)(- \[x\][^>]*?\n)\n/, '$2$1\n')],
    ['quote', changed('A quoted remark.', 'A remark.')],
    ['code', changed('code  here', 'code there')],
    ['blanks inside code', changed('code  here', 'code here')],
    ['cell of a table', changed('| one ', '| two ')],
    ['cells of a table, two made one', changed('| one  | bo  |', '| one \\| bo | |')],
    ['words, one struck out', changed('three largest', '~~three~~ largest')],
    ['words, another struck out', changed('three largest', 'three ~~largest~~')],
    ['HTML in words', changed('largest', '<a href="x">largest</a>')],
    ['link made an image', changed('[report]', '![report]')],
    [
      'link made words that look like one',
      changed('[report](docs/report.md)', 'report link: docs/report.md'),
    ],
    ['address of a reference', changed('three', '[three][r]', `${BASE}\n[r]: a.md\n`)],
    ['words after the fence of code', changed('```text', '```mermaid')],
    ['quoted code', changed('> A quoted remark.', '> A quoted remark.\n>\n> ```\n> code\n> ```')],
    ['quoted table', changed('> A quoted remark.', '> A quoted remark.\n>\n> | a |\n> | - |\n> | b |')],
    ['note at its foot', changed('A quoted remark.', 'A quoted remark.\n\n[^1]: In a note.')],
    ['title, a link in it', changed('Marknadsanalys', '[Marknadsanalys](a.md)')],
    ['unknown field', changed('- Evidence', '- Budget: 5000\n- Evidence')],
    ['points below a field', changed('Responsible: anna', 'Responsible: anna\n  - and bo')],
    ['paragraph below a field', changed('Responsible: anna', 'Responsible: anna\n\n  And bo.\n')],
    ['code below a field', changed('Responsible: anna', 'Responsible: anna\n\n  ```\n  bo\n  ```\n')],
    ['words below a sign-off', changed('- Evid', '- Sign-off: Bo Ek, 2026-11-10, done\n  - but\n- Evid')],
    ['words below a waiver', changed('- Evid', '- Waived: Bo Ek, 2026-11-10, no\n  - but\n- Evid')],
    ['words that browsers show after `<!-->`', changed('To consider:', '<!--> shown -->\n\nTo consider:')],
    ['words that browsers show after `--!>`', changed('To cons', '<!-- a --!> shown -->\n\nTo cons')],
    ['words of a line that browsers show', changed('the region.', 'the region <!-- a --!> shown -->.')],
    ['words in a text field of HTML', changed('To cons', '<textarea>\n<!-- 5 -->\n</textarea>\n\nTo cons')],
  ])('changes with its %s', (_, text) => {
    expect(digestOf(text)).not.toBe(digestOf(BASE));
  });

  it.each<[string, string, string]>([
    ['an address with a line feed', '[a](b&#10;text:&#32;More.)', '[a](b)\n\nMore.'],
    ['an address with a carriage return', '[a](b&#13;c)', '[a](bc)'],
    [
      'notes at the foot, labels exchanged',
      'a[^1] b[^2]\n\n[^1]: A\n\n[^2]: B',
      'a[^1] b[^2]\n\n[^2]: A\n\n[^1]: B',
    ],
    ['a note at the foot and a quote', 'a[^1]\n\n[^1]: A', 'a[^1]\n\n> A'],
    ['two comments and one with words between', '<!-- a --> <!-- b -->', '<!-- a --> words <!-- b -->'],
  ])('does not take %s for anything else', (_, one, other) => {
    const [a, b] = [one, other].map((words) => digestOf(changed('To consider:', words)));
    expect(a).not.toBe(b);
  });

  it('changes with its id', () => {
    const renamed = changed('### A1 ', '### A3 ');
    expect(digestOf(renamed, VOUCHING, 'nordvik', 'A3')).not.toBe(digestOf(BASE));
  });

  it('changes with the document', () => {
    expect(digestOf(BASE, VOUCHING, 'sydvik')).not.toBe(digestOf(BASE));
  });

  it.each<[string, Vouching]>([
    ['signer', { ...VOUCHING, name: 'Anna Bergh' }],
    ['date', { ...VOUCHING, date: '2026-11-17' }],
    ['meaning', { ...VOUCHING, meaning: 'approved' }],
    ['meaning, denied', { ...VOUCHING, meaning: 'not approved' }],
    ['note', { ...VOUCHING, note: 'by telephone' }],
  ])('changes with the %s', (_, vouching) => {
    expect(digestOf(BASE, vouching)).not.toBe(digestOf(BASE));
  });

  it('is one for every change, none like another', () => {
    const texts = [
      BASE,
      changed('three largest', 'four largest'),
      changed('2026-12-07', '2026-12-08'),
      changed('Responsible: anna', 'Responsible: bo'),
    ];
    expect(new Set(texts.map((text) => digestOf(text))).size).toBe(texts.length);
  });
});

describe('the digest of a step that recurs', () => {
  const recurring = changed('- Evidence', '- Every: 3 m\n- Evidence');

  it.each<[string, string | RegExp, string]>([
    ['its due date', '2026-12-07', '2027-03-07'],
    ['its expression', ' (start - 10 wd)', ''],
    ['its responsible', 'Responsible: anna', 'Responsible: bo'],
    ['that it has no responsible', '- Responsible: anna\n', ''],
    ['that it has no due date', /- Due.*\n/, ''],
  ])('leaves out %s', (_, from, to) => {
    expect(digestOf(changed(from, to, recurring))).toBe(digestOf(recurring));
  });

  it.each<[string, string, string]>([
    ['how often it recurs', 'Every: 3 m', 'Every: 4 m'],
    ['that it recurs', '- Every: 3 m\n', ''],
    ['its evidence', 'docs/report.md', 'docs/other.md'],
    ['its prose', 'three largest', 'four largest'],
    ['a point', 'Write a short report.', 'Write a long report.'],
  ])('holds %s', (_, from, to) => {
    expect(digestOf(changed(from, to, recurring))).not.toBe(digestOf(recurring));
  });
});

describe('the evidence of a step that recurs', () => {
  const LOG = `${LIFECYCLE_HEAD}### C2 Customer contact

- Responsible: anna
- Every: 3 m
- Evidence: [January](jan.md)
- Sign-off: Anna Berg, 2026-01-09, done, ONE
- Evidence: [April](apr.md)
- Sign-off: Anna Berg, 2026-04-09, done, TWO
- Evidence: [July](jul.md)

Words.
`;

  /** The log with digests that fit in a version. */
  function signedLog(version: CanonicalVersion): string {
    return ['ONE', 'TWO'].reduce((text, word, index) => {
      const unfit = text.replace(word, `${version}:000000000000`);
      const { document, step } = stepOf(unfit, 'C2');
      const signOff = step.signOffs[index] as SignOff;
      return text.replace(word, shortDigest(contentDigest(document.source, 'nordvik', step, signOff)));
    }, LOG);
  }

  const freshIn = (text: string) => {
    const { document, step } = stepOf(text, 'C2');
    return step.signOffs.map((signOff) => freshnessOf(document.source, 'nordvik', step, signOff));
  };

  it.each<[string, string | RegExp, string]>([
    ['is added', '- Evidence: [July]', '- Evidence: [more](more.md)\n- Evidence: [July]'],
    ['is changed', 'jul.md', 'july.md'],
    ['is taken out', '- Evidence: [July](jul.md)\n', ''],
    ['is pinned', '(jul.md)', `(jul.md) sha256:${'0'.repeat(32)}`],
    ['has something set in below it', '(jul.md)', '(jul.md)\n  - words'],
  ])('of the next occurrence disturbs no sign-off when it %s', (_, from, to) => {
    expect(freshIn(changed(from, to, signedLog(2)))).toEqual(['fresh', 'fresh']);
  });

  it.each<[string, string | RegExp, string, string[]]>([
    ['is changed', 'apr.md', 'april.md', ['fresh', 'stale']],
    ['is taken out', '- Evidence: [April](apr.md)\n', '', ['fresh', 'stale']],
    ['is added to', '- Evidence: [April]', '- Evidence: x\n- Evidence: [April]', ['fresh', 'stale']],
    ['is moved below', /(- Evidence: \[April.*\n)(- Sign.*\n)/, '$2$1', ['fresh', 'stale']],
    [
      'has another put above it',
      /(- Sign-off: Anna Berg, 2026-04.*\n)(- Ev.*\n)/,
      '$2$1',
      ['fresh', 'stale'],
    ],
    ['was signed long ago and is changed', 'jan.md', 'january.md', ['stale', 'stale']],
    ['was signed long ago and is taken out', '- Evidence: [January](jan.md)\n', '', ['stale', 'stale']],
  ])('makes the sign-off stale that covers it when it %s', (_, from, to, states) => {
    expect(freshIn(changed(from, to, signedLog(2)))).toEqual(states);
  });

  it('is covered whole by what was signed in version 1, as it was then', () => {
    expect(freshIn(signedLog(1))).toEqual(['fresh', 'fresh']);
    expect(freshIn(changed('jul.md', 'july.md', signedLog(1)))).toEqual(['stale', 'stale']);
  });

  it('is covered whole once the step recurs no more', () => {
    expect(freshIn(changed('- Every: 3 m\n', '', signedLog(2)))).toEqual(['stale', 'stale']);
  });

  it('stands where it says in the documentation', () => {
    const page = projectFile('docs/sign-off.md');
    const step = /```markdown\n(### C2[\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(freshIn(LIFECYCLE_HEAD + step)).toEqual(['fresh', 'fresh']);
  });
});

describe('the digests of a step that was signed many times', () => {
  const line = fc.constantFrom(
    '- Sign-off: Anna Berg, 2026-01-09, done, 1:000000000000',
    '- Sign-off: A\u030asa, 2026-02-09, approved, \u0301noted, 2:000000000000',
    '- Sign-off: Bo Ek, 2026-03-09, not approved, 2:111111111111',
    '- Sign-off: Bo Ek, 2026-03-10, not approved, 1:222222222222',
    '- Sign-off: Bo Ek, 2026-04-09, done',
    '- Evidence: [A\u030are](a.md)',
    '- Evidence: \u0301words\n  - set in',
    '- Evidence:',
    '- Other: \u0308words',
  );
  const step = fc.record({
    every: fc.constantFrom('', '- Every: 3 m\n'),
    lines: fc.array(line, { minLength: 2, maxLength: 12 }),
    order: fc.infiniteStream(fc.nat(11)).map((stream) => [...stream.take(24)]),
  });

  it('are those of its canonical text for each, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(step, ({ every, lines, order }) => {
        const text = `${LIFECYCLE_HEAD}### C2 A\u030are\n\n${every}${lines.join('\n')}\n\nWo\u0308rds.\n`;
        const { document, step: signed } = stepOf(text, 'C2');
        for (const index of order) {
          const signOff = signed.signOffs[index];
          if (!signOff) continue;
          const form = formOf(signOff);
          const canonical = canonicalStep(document.source, 'nordvik', signed, vouchingOf(signOff), form);
          expect(contentDigest(document.source, 'nordvik', signed, signOff)).toBe(
            `${form.version}:${sha256(canonical)}`,
          );
          expect(canonical).toBe(canonical.normalize('NFC'));
        }
      }),
      { numRuns: numberOfRuns(300) },
    );
  });

  it('are of the document that is asked about', () => {
    const lines = '- Sign-off: Anna Berg, 2026-01-09, done\n'.repeat(2);
    const { document, step: signed } = stepOf(`${LIFECYCLE_HEAD}### C2 Step\n\n${lines}`, 'C2');
    const [signOff] = signed.signOffs as [SignOff];
    const digestIn = (id: string) => contentDigest(document.source, id, signed, signOff);
    expect(digestIn('nordvik')).not.toBe(digestIn('other'));
    expect(digestIn('nordvik')).toBe(digestIn('nordvik'));
  });
});

describe('a sign-off', () => {
  const signed = (digest: string, text = BASE) =>
    changed('- Evidence', `- Sign-off: Anna Berg, 2026-11-16, done${digest}\n- Evidence`, text);
  const isStaleIn = (text: string) => {
    const { document, step } = stepOf(text);
    return isStale(document.source, 'nordvik', step, step.signOffs.at(-1) as SignOff);
  };
  const digest = `, ${digestOf(BASE)}`;

  it('holds for the step as it was signed', () => {
    expect(isStaleIn(signed(digest))).toBe(false);
  });

  it('is stale once the step reads otherwise', () => {
    expect(isStaleIn(signed(digest, changed('three largest', 'four largest')))).toBe(true);
  });

  it.each([
    ['the signer', 'Anna Berg, 2026', 'Bo Ek, 2026'],
    ['the date', '2026-11-16', '2026-11-15'],
    ['the meaning', '16, done', '16, approved'],
    ['the note', '16, done', '16, done, by telephone'],
  ])('is stale once somebody changed %s of it', (_, from, to) => {
    expect(isStaleIn(changed(from, to, signed(digest)))).toBe(true);
  });

  it.each<[string, (signedOff: string, withdrawn: string) => string, string[]]>([
    ['below it', (signedOff, withdrawn) => signedOff + withdrawn + signedOff, ['fresh', 'fresh', 'stale']],
    ['in its place', (signedOff, withdrawn) => withdrawn + signedOff, ['fresh', 'stale']],
  ])('that was withdrawn does not count again when it is copied %s', (_, arrange, states) => {
    const line = (meaning: string, digits: string) =>
      `- Sign-off: Anna Berg, 2026-11-16, ${meaning}, ${digits}\n`;
    const done = line('done', digestOf(BASE));
    const refused = line('not approved', digestOf(BASE, { ...VOUCHING, meaning: 'not approved' }));
    const { document, step } = stepOf(changed('- Evidence', `${arrange(done, refused)}- Evidence`));
    expect(step.signOffs.map((signOff) => freshnessOf(document.source, 'nordvik', step, signOff))).toEqual(
      states,
    );
  });

  it('holds in another language, which means the same', () => {
    expect(isStaleIn(changed('16, done', '16, klart', signed(digest)))).toBe(false);
  });

  it('is not judged without a digest or with one of another version', () => {
    expect(isStaleIn(signed(''))).toBe(false);
    expect(isStaleIn(signed(', 3:0123456789ab'))).toBe(false);
    expect(isStaleIn(signed(', 2:0123456789ab'))).toBe(true);
    expect(isStaleIn(signed(', 1:0123456789ab'))).toBe(true);
  });
});
