import { describe, expect, it } from 'vitest';
import { enMessages } from '../../src/languages/en/messages.js';
import { message, say } from '../../src/languages/messages.js';
import { parse } from '../../src/library.js';
import { applyEdits } from '../../src/text/edit.js';
import { fixer } from '../support/fixer.js';

const { check } = fixer();

/** The findings of some rules in a document of a kind whose frontmatter has these lines, by what they are found at. */
function found(rules: RegExp, kind: string, lines: string, body = ''): string[] {
  const text = `---\nkind: ${kind}\nid: nordvik\nlanguage: en\ncustomer: Nordvik\n${lines}\n---\n\n# Title\n${body}`;
  return check(parse(text))
    .filter(({ rule }) => rules.test(rule))
    .map(({ rule, message, span, related }) => {
      const place = related ? ` ← ${text.split('\n')[related.line - 1]?.trim()}` : '';
      return `${rule} (${message.id}): ${text.slice(span.start, span.end)}${place}`;
    });
}

const days = (dates: Record<string, string>) =>
  `dates:\n${Object.entries(dates)
    .map(([key, day]) => `  ${key}: ${day}`)
    .join('\n')}`;

it('a complaint that was signed before it came is told in a whole sentence', () => {
  const values = { step: 'S1', date: '2026-11-01', received: '2026-11-02' };
  expect(say(enMessages, message('contradictory-receipt', values))).toBe(
    'The complaint was received 2026-11-02, but S1 was signed before that, on 2026-11-01.',
  );
});

describe('drifted-date', () => {
  const drifted = (start: string, ...dues: string[]) =>
    found(
      /^drifted-date$/,
      'lifecycle',
      days({ start }),
      `\n## A A\n${dues.map((due, index) => `\n### A${index + 1} Step\n\n- ${due.replace('; ', '\n- ')}\n`).join('')}`,
    );

  it.each([
    ['nothing where dates wait without a day', '', ['Due: (start + 1 m)', 'Due: (A1 + 5 wd)'], []],
    [
      'once what has no day, of all that follow from it',
      '',
      ['Due: 2026-12-02 (start + 1 m)', 'Due: 2026-12-09 (A1 + 5 wd)', 'Due: 2026-12-10'],
      ['drifted-date (date-without-anchor): start'],
    ],
    [
      'a sign-off that is not there, at the first that follows from it',
      '2026-11-02',
      ['Due: 2026-12-02 (start + 1 m)', 'Due: 2026-12-09 (signed(A1) + 5 wd)'],
      ['drifted-date (date-without-sign-off): 2026-12-09'],
    ],
    ['nothing of what was signed', '', ['Due: 2026-12-02 (start + 1 m); Sign-off: A, 2026-11-01, done'], []],
    ['nothing where a day is written wrong', '2026-02-30', ['Due: 2026-12-02 (start + 1 m)'], []],
    ['nothing of what is waived', '', ['Due: 2026-12-02 (start + 1 m); Waived: A, 2026-11-01, no'], []],
  ])('tells %s', (_, start, dues, expected) => {
    const told = drifted(start, ...dues).filter((text) => text.includes('date-without-'));
    expect(told).toEqual(expected);
  });

  it('proposes to leave only what the dates are reckoned from', () => {
    const text =
      '---\nkind: lifecycle\nid: x\nlanguage: en\ndates:\n  start:\n---\n\n# X\n\n## A A\n\n### A1 S\n\n- Due: 2026-12-02 (start)\n\n### A2 S\n\n- Due: 2026-12-09 (A1 + 5 wd)\n';
    const document = parse(text);
    const [issue] = check(document).filter(({ message: { id } }) => id === 'date-without-anchor');
    expect(issue?.fix).toBeUndefined();
    expect(applyEdits(text, issue?.suggestion ?? [])).toBe(
      text.replace('2026-12-02 ', '').replace('2026-12-09 ', ''),
    );
  });
});

describe('a step that recurs and was signed by hand, so that its date has not moved on', () => {
  const recurring = (fields: string) =>
    `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n${days({ start: '2026-11-20' })}\n---\n\n# X\n\n## C C\n\n### C5 Step\n\n- ${fields.replaceAll('; ', '\n- ')}\n\nTo consider:\n\n- [x] One\n`;
  const told = (fields: string) => {
    const text = recurring(fields);
    return check(parse(text)).filter(({ rule }) => /^(drifted-date|overdue-step)$/.test(rule));
  };
  const SIGNED = 'Every: 1 m; Sign-off: Mo Farrow, 2026-11-20, done';

  it.each([
    ['the day is before the sign-off', `Due: 2026-11-12; ${SIGNED}`, ['unmoved-date', 'overdue-step']],
    ['the day is that of the sign-off', `Due: 2026-11-20; ${SIGNED}`, ['unmoved-date', 'overdue-step']],
    [
      'the day is what its expression still comes to',
      `Due: 2026-12-02 (start + 12 d); ${SIGNED}`,
      ['unmoved-date'],
    ],
    [
      'the day is nearer to the sign-off than the recurrence, which counts from there',
      `Due: 2026-12-02; ${SIGNED.replace('1 m', '1 m after sign-off')}`,
      ['unmoved-date'],
    ],
    ['the day is near and past, and may be the next', `Due: 2026-11-21; ${SIGNED}`, ['overdue-or-signed']],
    ['the day is near and to come, and may be the next', `Due: 2026-12-02; ${SIGNED}`, []],
    ['the day has moved on', `Due: 2026-12-20; ${SIGNED}`, []],
    ['its expression names the step itself', `Due: 2026-12-02 (signed(C5) + 12 d); ${SIGNED}`, []],
    [
      'another has countersigned after the next day',
      `Due: 2026-11-21; ${SIGNED.replace('11-20', '11-10')}; Sign-off: Bo Ek, 2026-11-22, done`,
      ['overdue-or-signed'],
    ],
    [
      'the occurrence was refused',
      `Due: 2026-11-20; ${SIGNED}; Sign-off: Bo Ek, 2026-11-21, not approved`,
      ['overdue-step'],
    ],
    ['the step is waived', `Due: 2026-11-12; ${SIGNED}; Waived: A, 2026-11-01, no`, []],
    ['the step is never signed', 'Due: 2026-11-12; Every: 1 m', ['overdue-step']],
  ])('is told where %s', (_, fields, expected) => {
    expect(told(fields).map(({ message: { id } }) => id)).toEqual(expected);
  });

  it('has a suggestion that leaves it as if it had been signed by command', () => {
    const fields = `Due: 2026-11-12 (start - 8 d); ${SIGNED}`;
    const [finding] = told(fields);
    expect(finding && say(enMessages, finding.message)).toBe(
      'Mo Farrow signed C5 on 2026-11-20, but its due date, 2026-11-12, has not moved on: 2026-12-12 comes next.',
    );
    expect(applyEdits(recurring(fields), finding?.suggestion ?? [])).toBe(
      recurring(`Due: 2026-12-12; ${SIGNED}`).replace('[x]', '[ ]'),
    );
  });

  it('has none where the day may be the next one, and says which day follows', () => {
    const [finding] = told(`Due: 2026-11-21; ${SIGNED}`);
    expect(finding && say(enMessages, finding.message)).toBe(
      'C5 was due 2026-11-21, 1 day ago. If that is what Mo Farrow signed on 2026-11-20, it is due next on 2026-12-21.',
    );
    expect(finding?.suggestion).toBeUndefined();
  });
});

describe('contradictory-dates', () => {
  const contradictions = (kind: string, dates: Record<string, string>, body = '') =>
    found(/^contradictory-dates$/, kind, days(dates), body).map((text) => text.replace(/^[^:]*: /, ''));

  it.each([
    ['none', { contract: '2026-01-01', start: '2026-02-01', notice: '2026-06-01', end: '2026-12-31' }, []],
    [
      'all on one day',
      { contract: '2026-01-01', start: '2026-01-01', notice: '2026-01-01', end: '2026-01-01' },
      [],
    ],
    [
      'a contract renewed after the start',
      { contract: '2026-06-01', start: '2020-01-01', end: '2027-01-01' },
      [],
    ],
    ['notice before the start', { contract: '2026-01-01', start: '2026-06-01', notice: '2026-02-01' }, []],
    ['days not known', { contract: '2026-01-01', start: '', notice: '', end: '' }, []],
    ['a day that is none', { start: '2026-13-01', end: '2026-01-01' }, []],
    ['end before start', { start: '2026-02-01', end: '2026-01-31' }, ['2026-01-31 ← start: 2026-02-01']],
    [
      'end before contract',
      { contract: '2026-02-01', end: '2026-01-31' },
      ['2026-01-31 ← contract: 2026-02-01'],
    ],
    [
      'notice before contract',
      { contract: '2026-02-01', notice: '2026-01-31' },
      ['2026-01-31 ← contract: 2026-02-01'],
    ],
    [
      'one mistyped year, told once, with the nearest of those it contradicts',
      { contract: '2026-01-01', start: '2026-02-01', notice: '2026-06-01', end: '2025-12-31' },
      ['2025-12-31 ← notice: 2026-06-01'],
    ],
  ])('%s', (_, dates, expected) => {
    expect(contradictions('lifecycle', dates as Record<string, string>)).toEqual(expected);
  });

  it('of a kind without a lifecycle only start and end mean what they mean in one', () => {
    const dates = { contract: '2026-05-01', start: '2026-03-01', notice: '2026-04-01', end: '2026-02-01' };
    expect(contradictions('project-plan', dates)).toEqual(['2026-02-01 ← start: 2026-03-01']);
  });

  it.each([
    [
      'closing before the start',
      { start: '2026-10-01', closing: '2026-09-01' },
      ['2026-09-01 ← start: 2026-10-01'],
    ],
    [
      'publishing before closing',
      { start: '2026-10-01', closing: '2026-10-31', publishing: '2026-10-15' },
      ['2026-10-15 ← closing: 2026-10-31'],
    ],
    ['all on one day', { start: '2026-10-01', closing: '2026-10-01', publishing: '2026-10-01' }, []],
    ['days that are not known yet', { start: '2026-10-01', closing: '', publishing: '' }, []],
  ])('of a survey are %s', (_, dates, expected) => {
    expect(contradictions('survey', dates)).toEqual(expected);
    expect(contradictions('scorecard', dates)).toEqual([]);
  });

  it('a complaint is not answered before it came; the earliest sign-off stands for all', () => {
    const body = ['2026-11-17', '2026-11-10', '2026-11-16']
      .map((day, index) => `\n### S${index + 1} Step\n\n- Sign-off: Anna Berg, ${day}, done\n`)
      .join('');
    const steps = `\n## S The six steps\n${body}`;
    expect(contradictions('complaint', { received: '2026-11-16' }, steps)).toEqual([
      '2026-11-16 ← - Sign-off: Anna Berg, 2026-11-10, done',
    ]);
    expect(contradictions('complaint', { received: '2026-11-10' }, steps)).toEqual([]);
    expect(contradictions('complaint', { received: '' }, steps)).toEqual([]);
    // A lifecycle may have such a key too, and nothing is known of what it means.
    expect(contradictions('lifecycle', { received: '2026-11-16' }, steps)).toEqual([]);
  });

  it('a waiver that ends before it begins is that, and not one that has run out', () => {
    const waived = (from: string, until: string) =>
      found(
        /^(contradictory-dates|expired-waiver)$/,
        'lifecycle',
        'status: preparation',
        `\n## A Phase\n\n### A1 Step\n\n- Waived: Anna Berg, ${from}, until ${until}, no need\n`,
      );
    expect(waived('2026-11-10', '2026-11-09')).toEqual([
      'contradictory-dates (contradictory-waiver): 2026-11-09',
    ]);
    expect(waived('2027-11-10', '2027-11-09')).toEqual([
      'contradictory-dates (contradictory-waiver): 2027-11-09',
    ]);
    expect(waived('2026-11-10', '2026-11-10')).toEqual(['expired-waiver (expired-waiver): 2026-11-10']);
    expect(waived('2026-11-10', '2026-12-10')).toEqual([]);
  });
});

describe('how a status stands to the days', () => {
  const TODAY = '2026-11-22';
  it.each([
    ['preparation', { start: '' }, []],
    ['preparation', { start: TODAY }, []],
    ['preparation', { start: '2026-11-21' }, ['outdated-status ← start: 2026-11-21']],
    ['preparation', { start: '2026-11-01', end: '2026-11-21' }, ['outdated-status ← end: 2026-11-21']],
    ['start-up', { start: '' }, []],
    ['start-up', { start: '2026-10-01', end: '2027-01-01' }, []],
    ['start-up', { start: '2026-10-01', end: '2026-11-21' }, ['outdated-status ← end: 2026-11-21']],
    ['operation', { start: '', end: '' }, ['undated-status']],
    ['operation', {}, ['undated-status']],
    ['operation', { start: '2026-02-30' }, []],
    ['operation', { start: TODAY }, []],
    ['operation', { start: '2026-11-23' }, ['contradictory-status ← start: 2026-11-23']],
    ['operation', { start: '2026-10-01', end: TODAY }, []],
    ['operation', { start: '2026-10-01', end: '2026-11-21' }, ['outdated-status ← end: 2026-11-21']],
    ['operation', { start: '2026-10-01', notice: '2026-11-01', end: '2027-01-01' }, []],
    ['phase-out', { start: '2026-10-01', end: '' }, ['undated-status']],
    ['phase-out', { start: '2026-10-01', end: '2026-11-01' }, []],
    ['phase-out', { start: '2027-01-01', end: '2027-02-01' }, []],
    ['ended', { start: '2026-10-01', end: '' }, ['undated-status']],
    ['ended', { start: '2026-10-01', end: TODAY }, []],
    ['ended', { start: '2026-10-01', end: '2026-11-23' }, ['contradictory-status ← end: 2026-11-23']],
  ])('%s, %j', (status, dates, expected) => {
    const lines = `status: ${status}\n${Object.keys(dates).length > 0 ? days(dates) : ''}`;
    const told = found(/^(undated|contradictory|outdated)-status$/, 'lifecycle', lines);
    expect(told).toEqual(expected.map((text) => text.replace(/^\S+/, `$& ($&): ${status}`)));
  });

  it('asks for no day that the template does not know', () => {
    const small = fixer({ templates: 'test/rules/workspace/templates' });
    const text = '---\nkind: lifecycle\nid: a\nlanguage: en\ncustomer: A\nstatus: ended\n---\n';
    expect(small.check(parse(text)).map(({ rule }) => rule)).not.toContain('undated-status');
  });
});

describe('unknown-signer', () => {
  const signers = (fields: string) =>
    found(/^unknown-signer$/, 'lifecycle', '', `\n## A Phase\n\n### A1 Step\n\n${fields}\n`).map((text) =>
      text.replace(/^[^:]*: /, ''),
    );
  const signed = (name: string, day = '2026-11-20', meaning = 'done') =>
    `- Sign-off: ${name}, ${day}, ${meaning}\n`;

  it.each([
    ['the name of the settings', signed('Anna Berg'), []],
    ['another', signed('Bo Ek'), ['Bo Ek']],
    ['a key for a name', signed('anna'), ['anna']],
    ['letters of another case', signed('anna berg'), ['anna berg']],
    ['all that count together', signed('Bo Ek') + signed('Eva Lund'), ['Bo Ek', 'Eva Lund']],
    [
      'history before a refusal is let be',
      signed('Bo Ek') + signed('Anna Berg', '2026-11-20', 'not approved'),
      [],
    ],
    ['a refusal', signed('Anna Berg') + signed('Bo Ek', '2026-11-20', 'not approved'), ['Bo Ek']],
    [
      'earlier occurrences are let be',
      `- Every: 3 m\n${signed('Bo Ek', '2026-02-02')}${signed('Anna Berg')}`,
      [],
    ],
    ['countersigning', `- Every: 3 m\n${signed('Bo Ek', '2026-11-18')}${signed('Anna Berg')}`, ['Bo Ek']],
  ])('%s', (_, fields, expected) => {
    expect(signers(fields)).toEqual(expected);
  });

  it('names who was most likely meant', () => {
    const text = (name: string) =>
      `---\nkind: lifecycle\nid: a\nlanguage: en\ncustomer: A\n---\n\n## A Phase\n\n### A1 Step\n\n${signed(name)}`;
    const nearest = (name: string) =>
      check(parse(text(name))).find(({ rule }) => rule === 'unknown-signer')?.message.values['nearest'];
    expect(['anna', 'Anna Bergh', 'Zacharias Topelius'].map(nearest)).toEqual(['Anna Berg', 'Anna Berg', '']);
  });
});
