import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { parse, parseSettings, status } from '../../src/library.js';
import { htmlReport } from '../../src/reports/html-report.js';
import { markdownReport } from '../../src/reports/markdown.js';
import type { Status } from '../../src/status/status.js';
import { ownKinds } from '../support/kinds.js';

const today = '2026-11-22';
const settings = parseSettings('language: en\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek }\n');

const statusOf = (...texts: string[]) =>
  status(
    texts.map((text, index) => parse(text, `${index}.md`)),
    { today, kinds: ownKinds, settings },
  );

async function drawn(made: Status, language: Language = 'en') {
  const context = { heading: 'Example Ltd', language, baseUrl: undefined, tell: () => undefined };
  const html = (await htmlReport(made, context)).join('');
  const section = (id: string) => {
    const [, body] = new RegExp(`<section id="${id}">([\\s\\S]*?)</section>`).exec(html) ?? [];
    return body;
  };
  /** What a reader sees of a section, each row or paragraph on a line. */
  const words = (id: string) =>
    section(id)
      ?.replace(/<(?:tr|p|h\d|li|div|dt|dd|summary|text|title|desc)\b/g, '\n$&')
      .replace(/<(?:td|th|span)\b/g, ' $&')
      .replace(/<[^>]*>/g, '')
      .replace(/&#39;/g, "'")
      .replace(/[ \u00A0]+/g, ' ')
      .replace(/^ | $/gm, '');
  return { html, section, words, markdown: (await markdownReport(made, context)).join('') };
}

const scorecard = (fields: string, values: readonly string[]) => `---
kind: scorecard
id: figures
language: en
---

# Figures

## Customer figures

### C1 Satisfied customers

- Purpose: See who is satisfied
- Decision: What to improve
- Owner: anna
${fields}

Values:

${values.map((value) => `- ${value}`).join('\n')}
`;

describe('key figures', () => {
  const made = statusOf(
    scorecard('- Unit: %\n- Direction: higher is better\n- Target: 85\n- Measured every: 1 m', [
      '2026-08-01: 1234.5, n 1200',
      '2026-09-01: 81.25, n 130, after the move',
    ]),
  );

  it('show value, target, verdict, owner and the trend with its target line', async () => {
    const { words, section } = await drawn(made);
    expect(words('key-figures')).toContain(
      '0 of 1 measured figure with a target reaches it. 1 is worse than last time. 1 should',
    );
    for (const said of [
      'Customer figures',
      'C1 Satisfied customers',
      '81.25%',
      'off target (85%)',
      'worse than last time',
      'should have been measured by 1 Oct 2026',
      'Anna Berg',
      'See who is satisfied',
      'after the move',
      '1 Sept 2026: 81.25%',
    ])
      expect(words('key-figures')).toContain(said);
    expect(section('key-figures')).toMatch(/<line class="target"/);
    expect(section('key-figures')).toMatch(/<svg[^>]*role="img" aria-labelledby="k0-0t k0-0d"/);
  });

  it.each([
    ['sv', '81,25\u00A0%', '1\u00A0200'],
    ['nb', '81,25\u00A0%', '1\u00A0200'],
    ['en', '81.25%', '1,200'],
  ] as const)('write their numbers as %s does', async (language, value, answers) => {
    const { html, markdown } = await drawn(made, language);
    expect(html).toContain(value);
    expect(html).toContain(answers);
    expect(markdown).toContain(value);
  });

  it('stand in a table of values behind the chart, the newest first', async () => {
    const { words } = await drawn(made);
    expect(words('key-figures')).toMatch(
      /1 Sept 2026 81\.25% 130 after the move\n.*1 Aug 2026 1,234\.5% 1,200/,
    );
  });

  it('have no chart while there is nothing to follow', async () => {
    const one = await drawn(statusOf(scorecard('- Unit: NPS', ['2026-09-01: 12'])));
    expect(one.words('key-figures')).toContain('12 NPS');
    expect(one.section('key-figures')).not.toContain('<svg');
    const none = await drawn(statusOf(scorecard('- Unit: NPS', [])));
    expect(none.words('key-figures')).toContain('not measured yet');
    expect((await drawn(statusOf())).section('key-figures')).toBeUndefined();
  });

  it('are a row each in Markdown', async () => {
    const { markdown } = await drawn(made);
    expect(markdown).toContain(
      '| `Customer figures` | `C1 Satisfied customers` | `81.25%`, 1 Sept 2026 | █▁ | `85%` | off target (`85%`), worse than last time, should have been measured by 1 Oct 2026 | `Anna Berg` |',
    );
  });
});

const complaint = (
  id: string,
  received: string,
  { signed = 0, closed = false, cause = '', type = 'business' } = {},
) => `---
kind: complaint
id: ${id}
language: en
customer: Customer of ${id}
customer-type: ${type}
${cause && `cause-group: ${cause}\n`}severity: high
status: ${closed ? 'closed' : 'open'}
dates:
  received: ${received}
---

# Complaint ${id}

## S The six steps
${[1, 2, 3]
  .map(
    (step) =>
      `\n### S${step} Step ${step}\n\n- Responsible: anna\n- Due: 2026-11-${10 + step}\n${step <= signed ? `- Sign-off: Anna Berg, 2026-11-0${step}, done\n` : ''}`,
  )
  .join('')}`;

describe('complaints', () => {
  const made = statusOf(
    complaint('a', '2026-09-01', { signed: 1, cause: 'staffing' }),
    complaint('b', '2026-10-31', { signed: 1, cause: 'staffing' }),
    complaint('c', '2026-11-20', { type: 'private' }),
    complaint('d', '2026-11-21'),
    complaint('e', '2026-11-22'),
    complaint('f', '2026-10-31', { signed: 3, closed: true, cause: 'invoices' }),
  );

  it('are shown by age and step, the oldest first', async () => {
    const { words } = await drawn(made);
    const said = words('complaints') ?? '';
    expect(said).toContain('5 complaints are open. 6 received since 23 Nov 2025.');
    expect(said).toMatch(/S1 Step 1 3 0 0 3\n/);
    expect(said).toMatch(/S2 Step 2 0 1 1 2\n/);
    expect(said).toMatch(/82 days 1 Sept 2026 Customer of a Complaint a.*S2 Step 2.*Anna Berg/);
    expect(said.indexOf('Complaint a')).toBeLessThan(said.indexOf('Complaint e'));
  });

  it('tell how long they take, what causes them, and what is only an estimate, with its source', async () => {
    const { words, markdown } = await drawn(made);
    expect(words('complaints')).toMatch(/Time to answer 1 day 61 days 3 3/);
    expect(words('complaints')).toMatch(/Time to close 3 days 3 days 1 5/);
    expect(words('complaints')).toMatch(/staffing 2 33%/);
    expect(words('complaints')).toContain('An estimate, not a count');
    expect(words('complaints')).toContain(
      'Business customers: 5 complaints × 4 = about 20 dissatisfied, of whom 15 have said nothing.',
    );
    expect(words('complaints')).toContain('names no study');
    expect(markdown).toContain('| Time to answer | 1 day | 61 days | 3 | 3 |');
    expect(markdown).toContain('> **An estimate, not a count**');
  });

  it('leave the estimate out for customers', async () => {
    const { html, markdown } = await drawn({ ...made, audience: 'customer' });
    expect(`${html}${markdown}`).not.toContain('estimate');
  });

  it.each([
    ['sv', '5 reklamationer är öppna'],
    ['nb', '5 reklamasjoner er åpne'],
    ['en', '5 complaints are open'],
  ] as const)('speak %s', async (language, said) => {
    expect((await drawn(made, language)).words('complaints')).toContain(said);
  });
});

const lifecycle = (steps: string) =>
  `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: Nordvik\n---\n\n# L\n${steps}`;

describe('what needs somebody', () => {
  const made = statusOf(
    lifecycle(`
## A Preparation for cooperation

### A1 Changed

- Responsible: bo
- Due: 2026-11-01
- Sign-off: Bo Ek, 2026-11-01, done, 1:000000000000

### A2 Waited for

- Responsible: anna
- Due: 2026-12-24

## B1 Preparation for start-up

### B1.1 Blocked

- Responsible: anna
- Due: 2027-01-24
`),
  );

  it('are the steps that keep a phase from beginning, and the sign-offs that no longer hold', async () => {
    const { words, markdown } = await drawn(made);
    expect(words('attention')).toMatch(/Steps that a phase waits for 1/);
    expect(words('attention')).toMatch(/24 Dec 2026 Nordvik A2 Waited for Anna Berg waiting: B1 Preparation/);
    expect(words('attention')).toMatch(/1 Nov 2026 Nordvik A1 Changed Bo Ek changed since it was signed/);
    expect(markdown).toContain(
      '| 24 Dec 2026 | `Nordvik` | `A2 Waited for` | `Anna Berg` | waiting: `B1 Preparation for start-up` |',
    );
  });

  it('are told by person', async () => {
    const { words, markdown } = await drawn(made);
    expect(words('people')).toMatch(/Anna Berg 2 0 0 1 0/);
    expect(words('people')).toMatch(/Bo Ek 0 0 1 0 0/);
    expect(words('people')).toMatch(/A1 Changed signed, changed since it was signed/);
    expect(words('people')).toMatch(/A2 Waited for open ?waiting: B1/);
    expect(markdown).toContain('| `Bo Ek` | 0 | 0 | 1 | 0 | 0 |');
  });
});

describe('a timeline', () => {
  it('keeps the words of a phase without a day in front of today’s line', async () => {
    const phases =
      '## A Begun\n\n### A1 T\n\n- Due: 2026-12-01\n\n## E Ended\n\n### E1 T\n\n- Responsible: anna\n';
    const { html } = await drawn(
      statusOf(`---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: Nordvik\n---\n\n# X\n\n${phases}`),
    );
    const [chart = ''] = /<svg\s+class="chart timeline"[\s\S]*?<\/svg>/.exec(html) ?? [];
    expect(chart).toMatch(/class="today"[\s\S]*<text class="none"[^>]*>No date</);
  });
});

describe('talks', () => {
  const team = (isPrivate: boolean) => `---
kind: team
id: team
language: en
private: ${isPrivate}
---

# Our team

## A Follow-up talks

### A1 Bo Ek

- Employee: bo
- Responsible: anna
- Due: 2026-11-10
- Every: 6 m
- Sign-off: Anna Berg, 2026-05-10, done
`;

  it('that are due are shown, where the document is not private', async () => {
    const { words, markdown } = await drawn(statusOf(team(false)));
    expect(words('team')).toMatch(
      /10 Nov 2026 Our team A1 Bo Ek Anna Berg overdue ↻.*Follow-up talks · last on 10 May 2026/,
    );
    expect(markdown).toContain('`Follow-up talks`, last on 10 May 2026');
    const hidden = await drawn(statusOf(team(true)));
    expect(`${hidden.html}${hidden.markdown}`).not.toContain('Our team');
  });

  it('are no business of customers', async () => {
    const { section, markdown } = await drawn({ ...statusOf(team(false)), audience: 'customer' });
    expect(section('team')).toBeUndefined();
    expect(markdown).not.toContain('Talks and training');
  });
});

const review = (body: string, title = 'Review') =>
  `---\nkind: review\nid: ${title.toLowerCase()}\nlanguage: en\n---\n\n# ${title}\n${body}`;

const QUESTIONS = `
## Service

### Q1 Good service

> What is it?

It is this.

### Q2 Bad service

> What is it?
`;

const DECISIONS = `
## D Decisions

### D1 Late one

- Responsible: anna
- Due: 2026-11-02

### D2 Done one

- Responsible: bo
- Due: 2026-11-03
- Sign-off: Bo Ek, 2026-11-03, done
`;

const nextReview = (due: string) => `
## N Next review

### N1 Hold it

- Responsible: anna
- Due: ${due}
- Every: 12 m
`;

describe('reviews', () => {
  it('show what was decided, when they come back, and what nobody has answered', async () => {
    const made = statusOf(review(QUESTIONS + DECISIONS + nextReview('2027-05-04')));
    const { words, markdown } = await drawn(made);
    const said = words('reviews') ?? '';
    expect(said).toContain(
      '1 of 2 questions answered · 2 decisions · 1 carried out · ▲ 1 overdue · next review 4 May 2027',
    );
    expect(said).toMatch(/2 Nov 2026 D1 Late one Anna Berg overdue/);
    expect(said).toMatch(/3 Nov 2026 D2 Done one Bo Ek signed/);
    expect(said).not.toContain('N1');
    expect(said).toMatch(/Questions not answered yet 1\s+Q2 Bad service/);
    expect(said).not.toContain('Q1');
    expect(words('plans')).toBeUndefined();
    expect(markdown).toContain('▲ 1 overdue, next review 4 May 2027');
    expect(markdown).toContain('| 2 Nov 2026 | `Review` | `D1 Late one` | `Anna Berg` | overdue |');
    expect(markdown).toContain('### Questions not answered yet (1)');
    expect(markdown).toContain('| `Review` | `Q2 Bad service` |');
  });

  it.each([
    ['en', '2026-11-21', '▲ the next review should have been held 21 Nov 2026'],
    ['sv', '2026-11-21', '▲ nästa genomgång skulle ha hållits 21 nov. 2026'],
    ['nb', '2026-11-21', '▲ neste gjennomgang skulle vært holdt 21. nov. 2026'],
    ['en', '2026-11-22', 'next review 22 Nov 2026'],
  ] as const)('say in %s that one of %s is late', async (language, due, expected) => {
    const { words, markdown } = await drawn(statusOf(review(nextReview(due))), language);
    expect(words('reviews')).toContain(` · ${expected}`);
    expect(markdown).toContain(`, ${expected}`);
  });

  it('say that no day is set, and nothing of what there is none', async () => {
    const { words, section } = await drawn(statusOf(review('\n## Service\n')));
    expect(words('reviews')).toContain('◐ no day for the next review');
    expect(section('reviews')).not.toMatch(/<h4|<table|<li/);
    expect((await drawn(statusOf())).section('reviews')).toBeUndefined();
  });
});

const log = (entries: string, title = 'Log') =>
  `---\nkind: improvement\nid: ${title.toLowerCase()}\nlanguage: en\n---\n\n# ${title}\n\n## Suggestions\n${entries}`;

const SUGGESTIONS = `
### S1 Unanswered

- Received: 2026-10-01

### S2 A step

- Received: 2026-11-20
- Answered: 2026-11-21
- Decided: 2026-11-21
- Decision: yes
- Responsible: anna
- Due: 2026-12-01

### S3 Finished

- Received: 2026-01-01
- Answered: 2026-01-04
- Decided: 2026-01-05
- Done: 2026-01-06
- Customers told: 2026-01-07
`;

describe('suggestions', () => {
  it('are shown by stage, and those that wait with what for, the longest first', async () => {
    const { words, markdown, section } = await drawn(statusOf(log(SUGGESTIONS)));
    const said = words('suggestions') ?? '';
    expect(said).toContain(
      '2 waiting, 1 of them too long · 1 finished · 0 declined · answered within 2 days',
    );
    expect(said).toMatch(/waits for an answer 1\n.*waits for a decision 0\n.*to be done 1\n/);
    expect(said).toMatch(/52 days S1 Unanswered *waits for an answer · too long *\n/);
    expect(said).toMatch(/1 day S2 A step *to be done Anna Berg/);
    expect(said).not.toContain('S3');
    expect(section('suggestions')).not.toContain('class="whose"');
    expect(words('plans')).toBeUndefined();
    expect(markdown).toContain('| `Log` | `S1 Unanswered` | waits for an answer · too long | ▲ 52 days |');
  });

  it('of several logs are one list, that says of which each is', async () => {
    const { words, markdown } = await drawn(statusOf(log(SUGGESTIONS), log(SUGGESTIONS, 'Other')), 'en');
    expect(words('suggestions')).toContain('4 waiting, 2 of them too long · 2 finished · 0 declined');
    expect(words('suggestions')).toContain('Log: answered within 2 days (median) · Other: answered');
    expect(words('suggestions')).toMatch(/52 days Log S1.*\n.*52 days Other S1.*\n.*1 day Log S2/);
    expect(markdown).toContain('`Log`: answered within 2 days (median)');
  });

  it('are none yet where the log is empty', async () => {
    const { words, markdown } = await drawn(statusOf(log('\n### S1 The suggestion\n\n- From:\n')), 'sv');
    expect(words('suggestions')?.trim()).toBe('Förbättringsförslag\ninga förslag än');
    expect(markdown).toContain('inga förslag än');
  });
});

it.each(LANGUAGES)('no report in %s says what it does not know', async (language) => {
  const { html, markdown } = await drawn(
    statusOf(
      lifecycle('\n## A Phase\n\n### A1 T\n'),
      complaint('a', '2026-11-20'),
      scorecard('', []),
      review(QUESTIONS + DECISIONS),
      log(SUGGESTIONS),
    ),
    language,
  );
  expect(`${html.replace(/<script>[\s\S]*/, '')}${markdown}`).not.toMatch(/undefined|NaN|\[object/);
});

it('the number of signed steps reads as a Norwegian would say it', async () => {
  const lifecycle =
    '---\nkind: lifecycle\nid: x\nlanguage: nb\ncustomer: X\n---\n\n# X\n\n## A Forberedelse\n';
  const { markdown, html } = await drawn(statusOf(lifecycle + step('A1') + step('A2')), 'nb');
  expect(markdown).toContain('2 av 2 trinn signert (100');
  expect(html).toContain('2 av 2 trinn signert');

  function step(id: string): string {
    return `\n### ${id} T\n\n- Sign: Kari, 2026-11-01, ferdig\n`;
  }
});

it.each<[Language, string]>([
  ['sv', '| Dokument | Förlopp | Inte skrivet än |'],
  ['nb', '| Dokument | Framdrift | Ikke skrevet ennå |'],
  ['en', '| Document | Progress | Not written yet |'],
])('every head of the table of plans begins as a head does, in %s', async (language, heads) => {
  const plan = `---\nkind: service-plan\nid: p\nlanguage: ${language}\ncompany: X\n---\n\n# X\n`;
  const { markdown } = await drawn(statusOf(plan), language);
  expect(markdown).toContain(heads);
});

describe('a phase without steps', () => {
  it('is not done', async () => {
    const { markdown, section } = await drawn(
      statusOf(
        '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Before\n\n### A1 Ask\n\n- Responsible: anna\n- Sign-off: Anna Berg, 2026-11-01, done\n\n## C Operation\n',
      ),
    );
    expect(markdown).toMatch(/\| +1\/1 ✓ +\| +0\/0 +\|/);
    expect(section('portfolio')?.match(/✓/g)).toHaveLength(1);
  });
});
