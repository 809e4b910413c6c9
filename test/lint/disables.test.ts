import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { applyDisables } from '../../src/lint/disables.js';
import type { Finding } from '../../src/text/finding.js';
import { fixer, LIFECYCLE_BEGINS } from '../support/fixer.js';

const { check, fixed } = fixer({ templates: 'test/rules/workspace/templates' });

const START = `${LIFECYCLE_BEGINS}- Due: 2026-12-01

`;
const A2 = `### A2 Prospect inventory

- Responsible: anna
- Due: 2026-11-16

`;
const C = `## C Operation

### C2 Customer contact

- Responsible: anna
- Due: 2027-03-01
- Every: 3 m
`;
const disable = (rule: string, reason = ' -- agreed') =>
  `<!-- serviceplan-disable-next-line ${rule}${reason} -->`;
const rules = (text: string) => check(parse(text)).map(({ rule }) => rule);
const over = 'overdue-step';

describe('comments that silence rules', () => {
  it('stand at the end of the line before, or between the heading and the fields', () => {
    const due = A2.replace('- Responsible: anna\n', '');
    expect(rules(START + A2 + C)).toEqual([over]);
    expect(rules(START + A2.replace('anna', `anna ${disable(over)}`) + C)).toEqual([]);
    expect(rules(START + due + C)).toEqual(['unassigned-step', over]);
    expect(rules(START + due.replace('inventory', `inventory ${disable(over)}`) + C)).toEqual([
      'unassigned-step',
    ]);
    expect(rules(START + due.replace('- Due', `${disable(over)}\n\n- Due`) + C)).toEqual(['unassigned-step']);
  });

  it.each(['\n', '\r\n'])('stand where formatters wrap them to, under the field or point (%j)', (lineEnd) => {
    const under = (line: string, rule: string) => `${line}\n  ${disable(rule)}`;
    const found = (text: string) => rules((START + text + C).replaceAll('\n', lineEnd));
    expect(found(A2.replace('- Responsible: anna', under('- Responsible: anna', over)))).toEqual([]);
    expect(found(A2.replace('- Responsible: anna', under('- Responsible: anna', 'drifted-date')))).toEqual([
      'unused-disable',
      over,
    ]);
    const points = `To consider:\n\n${under('- [ ] Ask.', 'drifted-date')}\n- [ ] Answer.\n\n`;
    expect(found(A2 + points)).toEqual([over, 'unused-disable']);
  });

  it('stand before the heading that something missing belongs before, blank line between or not', () => {
    const missing = `${START}${A2.replace('2026-11-16', '2026-12-16')}`;
    expect(rules(missing)).toEqual(['missing-phase']);
    expect(rules(`${missing}${disable('missing-phase')}\n`)).toEqual([]);
    const withoutA1 = (START + A2.replace('2026-11-16', '2026-12-16') + C).replace(
      /### A1[^]*?(?=### A2)/,
      '',
    );
    expect(rules(withoutA1)).toEqual(['missing-step']);
    expect(rules(withoutA1.replace('### A2', `${disable('missing-step')}\n\n### A2`))).toEqual([]);
    expect(rules(withoutA1.replace('### A2', `${disable('missing-step')}\n### A2`))).toEqual([]);
  });

  it.each([
    [disable(over, ''), ['invalid-disable', over]],
    [disable(over, ' --'), ['invalid-disable', over]],
    [disable('overdue-stp'), ['invalid-disable', over]],
    [disable('stale-sign-off'), ['invalid-disable', over]],
    [disable('unused-disable'), ['invalid-disable', over]],
    [disable(''), ['invalid-disable', over]],
    ['<!-- serviceplan-disable-line overdue-step -- x -->', ['invalid-disable', over]],
    [disable('broken-link'), ['unused-disable', over]],
    [disable(`${over}, broken-link`), ['unused-disable']],
    [disable(`${over} overdue-stp`), ['invalid-disable']],
    [disable(`${over}, ${over}`), []],
    [disable('broken-link broken-link'), ['unused-disable', over]],
    [disable(over, ' -- a reason -- with hyphens -- in it'), []],
    ['<!-- another comment -->', [over]],
  ])('%s leaves %j', (comment, left) => {
    expect(rules(START + A2.replace('anna', `anna ${comment}`) + C)).toEqual(left);
  });

  it.each(['\n', '\r\n'])(
    'that part the fields of a step are told so, and moved up by fixing',
    async (end) => {
      const text = START + A2.replace('anna\n', `anna\n${disable(over)}\n`) + C;
      const [told] = check(parse(text)).filter(({ rule }) => rule === 'unused-disable');
      expect(told?.message).toEqual({ id: 'disable-among-fields', values: { step: 'A2' } });
      const { text: mended, left } = await fixed(text.replaceAll('\n', end));
      expect(mended).toBe((START + A2.replace('anna', `anna ${disable(over)}`) + C).replaceAll('\n', end));
      expect(left).toEqual([]);
    },
  );

  it('silence nothing in the line that they stand in, the last one neither', () => {
    const text = `${START}${C}\nWords ${disable(over)} and more`;
    const finding = (start: number): Finding => ({
      rule: over,
      severity: 'warning',
      message: { id: 'overdue', values: {} },
      span: { start, end: start + 1 },
    });
    const inLine = [finding(text.lastIndexOf('Words')), finding(text.lastIndexOf('and'))];
    const behind = finding(text.length);
    expect(applyDisables(parse(text), [...inLine, behind], () => false).findings).toEqual(inLine);
  });

  it('are answered by the thousand, above thousands of findings', () => {
    const links = '[a](b)'.repeat(40_000);
    const line = `Words ${disable('broken-link '.repeat(400)).repeat(150)}`;
    const document = parse(`${START}${C}\n${line}\n${links}\n`);
    const found = links.length / 6;
    const start = document.source.text.indexOf(links);
    const findings = Array.from({ length: found }, (_, at): Finding => {
      const span = { start: start + at * 6, end: start + at * 6 + 6 };
      return { rule: 'broken-link', severity: 'error', message: { id: 'broken-link', values: {} }, span };
    });
    expect(applyDisables(document, findings, () => false)).toEqual({ findings: [], issues: [] });
  });

  it('are taken away by fixing when there is nothing to silence', async () => {
    const clean = START + A2.replace('2026-11-16', '2026-12-16') + C;
    const comment = disable(over);
    for (const text of [
      clean.replace('anna', `anna ${comment}`),
      clean.replace('### A2', `${comment}\n\n### A2`),
      clean.replace('### A2', `${comment}\n### A2`),
      clean.replace('analysis\n', `analysis ${comment}\n`),
      `${clean}\n${comment}\n`.replace(/\n\n$/, '\n'),
    ]) {
      expect((await fixed(text)).text.trimEnd()).toBe(clean.trimEnd());
    }
  });
});
