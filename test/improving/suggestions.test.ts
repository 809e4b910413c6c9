import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/calendar/date.js';
import { logStatus } from '../../src/improving/log.js';
import { STAGES, suggestionsOf } from '../../src/improving/suggestions.js';
import { lint, parse } from '../../src/library.js';
import { REPORT_FORMAT_NAMES } from '../../src/reports/all.js';
import { copyOf, folderWith, serviceplan } from '../support/cli.js';
import { ownKinds as kinds } from '../support/kinds.js';
import { fc } from '../support/properties.js';

/** The formats that tell of suggestions. */
const FORMATS = REPORT_FORMAT_NAMES.filter((format) => format !== 'survey-csv');

const TODAY = '2026-11-22';
const ago = (days: number) => dateOfDay(dayNumber(TODAY) - days);

const log = (fields: string, frontmatter = '', language = 'en') =>
  parse(
    `---\nkind: improvement\nid: log\nlanguage: ${language}\n${frontmatter}---\n\n# Log\n\n## Suggestions\n\n### S1 X\n\n${fields}\n`,
  );
const first = (fields: string, frontmatter?: string, language?: string) =>
  suggestionsOf(log(fields, frontmatter, language), TODAY)[0];

const rulesFor = async (fields: string, frontmatter?: string) => {
  const [report] = await lint([log(fields, frontmatter)], { today: TODAY, kinds });
  return report?.findings.map(({ rule }) => rule).filter((rule) => rule !== 'missing-section');
};

const RECEIVED = `- Received: ${ago(60)}`;
const ANSWERED = `${RECEIVED}\n- Answered: ${ago(50)}`;
const DECIDED = `${ANSWERED}\n- Decided: ${ago(40)}`;
const DONE = `${DECIDED}\n- Done: ${ago(20)}`;

describe('a suggestion', () => {
  it.each([
    ['is not there while its entry is empty', '- From:\n- Received:', undefined],
    ['waits for an answer', RECEIVED, 'unanswered'],
    ['waits for a decision', ANSWERED, 'undecided'],
    ['is to be done once the day of the decision is written', DECIDED, 'undone'],
    ['is to be done where the decision is yes', `${ANSWERED}\n- Decision: Yes`, 'undone'],
    ['is declined', `${DECIDED}\n- Decision: no`, 'declined'],
    ['is declined where it is waived', `${DECIDED}\n- Waived: Bo Ek, ${ago(1)}, too dear`, 'declined'],
    ['is to be told of', DONE, 'untold'],
    ['is to be told of once its step is signed', `${DECIDED}\n- Sign-off: Bo Ek, ${ago(5)}, done`, 'untold'],
    [
      'is to be told of once its step is signed, although it was to be done later',
      `${DECIDED}\n- Done: ${ago(-9)}\n- Sign-off: Bo Ek, ${ago(5)}, done`,
      'untold',
    ],
    ['is finished when told of', `${DONE}\n- Customers told: ${ago(1)}`, 'finished'],
    ['is finished when done where it concerns nobody else', `${DONE}\n- Concerns: only us`, 'finished'],
    ['stands by its last day, whatever was left out', `- Customers told: ${ago(1)}`, 'finished'],
    ['does not stand by a day to come', `${ANSWERED}\n- Decided: ${ago(-1)}`, 'undecided'],
  ])('%s', (_, fields, stage) => {
    expect(first(fields)?.stage).toBe(stage);
  });

  it.each([
    RECEIVED,
    ANSWERED,
    DECIDED,
    DONE,
    `- Received: ${ago(1)}`,
    `${DONE}\n- Customers told: ${ago(1)}`,
  ])('has waited too long exactly where a rule says so: %j', async (fields) => {
    const spoken = (await rulesFor(fields))?.filter((rule) => /suggestion|improvement/.test(rule));
    expect(first(fields)?.isLate).toBe(spoken?.length === 1);
  });

  it.each([
    ['sv', '- Inkom: 2026-09-01\n- Besvarat: 2026-09-02\n- Beslutat: 2026-09-03\n- Beslut: nej', 'declined'],
    ['sv', '- Inkom: 2026-09-01\n- Genomfört: 2026-09-02\n- Gäller: bara oss', 'finished'],
    ['nb', '- Mottatt: 2026-09-01\n- Besvart: 2026-09-02\n- Besluttet: 2026-09-03', 'undone'],
    ['nb', '- Mottatt: 2026-09-01\n- Gjennomført: 2026-09-02\n- Fortalt kundene: 2026-09-03', 'finished'],
  ])('speaks %s', (language, fields, stage) => {
    const document = log(fields, '', language);
    expect(document.faults).toEqual([]);
    expect(suggestionsOf(document, TODAY)[0]?.stage).toBe(stage);
  });

  it.each<[days: string, frontmatter: string, rules: string[]]>([
    [`- Received: ${ago(14)}`, '', []],
    [`- Received: ${ago(15)}`, '', ['unanswered-suggestion']],
    [`- Received: ${ago(15)}`, 'answer-within: 15\n', []],
    [`- Received: ${ago(1)}`, 'answer-within: 0\n', ['unanswered-suggestion']],
    [`${RECEIVED}\n- Answered: ${ago(30)}`, '', []],
    [`${RECEIVED}\n- Answered: ${ago(31)}`, '', ['undecided-suggestion']],
    [`${RECEIVED}\n- Answered: ${ago(31)}`, 'decide-within: 60\n', []],
    [DECIDED, '', []],
    [DECIDED, 'do-within: 39\n', ['undone-improvement']],
    [`${DECIDED}\n- Responsible: anna\n- Due: ${ago(-9)}`, 'do-within: 39\n', ['unknown-person']],
    [`${DECIDED}\n- Responsible: anna\n- Due: ${ago(1)}`, '', ['unknown-person', 'overdue-step']],
    [DONE, '', ['untold-improvement']],
    [`${DONE}\n- Customers told: ${ago(0)}`, '', []],
    ['- From: Bo', '', ['misdated-suggestion']],
    [`- Received: ${ago(-1)}`, '', ['misdated-suggestion']],
    [`- Received: 2026-13-01`, '', ['invalid-date']],
    [`${RECEIVED}\n- Answered: ${ago(61)}`, 'decide-within: 90\n', ['misdated-suggestion']],
  ])('%j with %j is told of by %j', async (fields, frontmatter, rules) => {
    expect((await rulesFor(fields, frontmatter))?.sort()).toEqual([...rules].sort());
  });

  it('says who waits, since when, and how long that may be', async () => {
    const [report] = await lint([log(`- Received: ${ago(20)}`)], { today: TODAY, kinds });
    const found = report?.findings.find(({ rule }) => rule === 'unanswered-suggestion');
    expect(found?.message).toBe(
      'S1 was received 2026-11-02 and has had no answer for 20 days; an answer is due within 14 days.',
    );
    expect(found?.start.line).toBe(11);
  });
});

describe('a log', () => {
  it('has each suggestion in one stage, and lists those that wait, the longest first', () => {
    const days = fc.option(fc.integer({ min: -5, max: 200 }), { nil: undefined });
    const entry = fc.record({ Received: days, Answered: days, Decided: days, Done: days });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const text = entries
          .map((fields, index) => {
            const lines = Object.entries(fields).map(([label, day]) =>
              day === undefined ? `- ${label}:` : `- ${label}: ${ago(day)}`,
            );
            return `### S${index + 1} X\n\n${lines.join('\n')}\n`;
          })
          .join('\n');
        const document = parse(
          `---\nkind: improvement\nid: log\nlanguage: en\n---\n\n# Log\n\n## Suggestions\n\n${text}`,
        );
        const { counts, waiting } = logStatus(document, TODAY);
        const filled = entries.filter((fields) => Object.values(fields).some((day) => day !== undefined));
        expect(STAGES.reduce((sum, stage) => sum + counts[stage], 0)).toBe(filled.length);
        expect(waiting).toHaveLength(filled.length - counts.finished - counts.declined);
        const ages = waiting.map(({ days: age }) => age ?? -1);
        expect(ages).toEqual([...ages].sort((a, b) => b - a));
      }),
    );
  });

  it('counts only answers that have been given in the median', () => {
    const answered = [3, 10, 2, 29, -20].map((after, index) => {
      const received = after < 0 ? 2 : 40;
      return `### S${index + 1} X\n\n- Received: ${ago(received)}\n- Answered: ${ago(after < 0 ? after : received - after)}\n`;
    });
    const document = parse(
      `---\nkind: improvement\nid: log\nlanguage: en\n---\n\n# Log\n\n## Suggestions\n\n${answered.join('\n')}`,
    );
    const { counts, medianToAnswer } = logStatus(document, TODAY);
    expect({ unanswered: counts.unanswered, medianToAnswer }).toEqual({ unanswered: 1, medianToAnswer: 6.5 });
  });

  it('is told of by status, its steps by every list and calendar', () => {
    const cwd = copyOf('examples/en-it-support');
    const { out } = serviceplan(['status'], { cwd });
    expect(out).toContain('  4 waiting, 1 of them too long · 2 finished · 1 declined\n');
    expect(out).toContain('▲ 20 days  S5 A message when the technician is on the way  waits for an answer\n');
    expect(out).toMatch(/2026-12-04 {2}S2 {2}Keep the promised/);
    expect(out).toContain('1 customer · ');
    const { out: markdown } = serviceplan(['report', '--format', 'markdown'], { cwd });
    expect(markdown).toContain('| waits for an answer · too long | ▲ 20 days |');
    expect(serviceplan(['report', '--format', 'ics'], { cwd }).out).toContain('S2 Keep the promised day');
    const signed = serviceplan(['sign', 'improvement#S2', '--as', 'tom', '--yes', '--all-done'], { cwd });
    expect(signed.code).toBe(0);
    const json = serviceplan(['status', '--format', 'json', 'improvement.md'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({
      documents: [{ suggestions: { counts: { undone: 1, untold: 1, finished: 2 }, medianToAnswer: 1 } }],
    });
  });

  it('keeps a suggestion that is marked internal from customers', () => {
    const [secret, shown] = ['QXSECRET', 'Seen by all'];
    const steps = `- Decided: ${ago(2)}\n- Due: ${ago(-3)}\n`;
    const marked = `<!-- internal -->\n\n- From: ${secret}\n- Received: ${ago(3)}\n${steps}`;
    const other = `\n### S2 ${shown}\n\n- Received: ${ago(3)}\n${steps}`;
    const text = log(marked + other).source.text.replace('S1 X', `S1 ${secret}`);
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'log.md': text });
    for (const format of FORMATS) {
      const report = (...flags: string[]) => {
        const { code, out, err } = serviceplan(['report', '--format', format, ...flags], { cwd });
        const told = out + err;
        return { format, code, secret: told.includes(secret), shown: told.includes(shown) };
      };
      expect(report()).toEqual({ format, code: 0, secret: true, shown: true });
      expect(report('--audience', 'customer')).toEqual({ format, code: 0, secret: false, shown: true });
    }
  });
});
