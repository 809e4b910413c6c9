import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { parse, parseSettings, status } from '../../src/library.js';
import { burnUp } from '../../src/reports/burn-up.js';
import { htmlReport } from '../../src/reports/html-report.js';
import { html } from '../../src/reports/html/markup.js';
import { timeScale } from '../../src/reports/html/time-scale.js';
import { projectFile, serviceplan } from '../support/cli.js';
import { ownKinds } from '../support/kinds.js';
import { hostileLifecycle, HOSTILE_TEXTS } from '../support/hostile-plan.js';

const today = '2026-11-22';
const EXAMPLE = 'examples/sv-fastighetsservice';

async function report(text: string, language: 'sv' | 'nb' | 'en' = 'en'): Promise<string> {
  const settings = parseSettings('language: en\npeople:\n  anna: { name: Anna Berg }\n');
  const made = status([parse(text)], { today, kinds: ownKinds, settings });
  const pieces = await htmlReport(made, {
    heading: 'Example Ltd',
    language,
    baseUrl: undefined,
    tell: () => undefined,
  });
  return pieces.join('');
}

describe('markup', () => {
  it.each([
    ['<script>', '&#60;script&#62;'],
    [`"'&`, '&#34;&#39;&#38;'],
    ['a\u202eb\u0007', 'a\\u{202e}b\\u{7}'],
  ])('shows %j as text', (text, expected) => {
    expect(html`<b title="${text}">${text}</b>`.text).toBe(`<b title="${expected}">${expected}</b>`);
  });

  it('leaves the layout of templates out, and blanks between words in', () => {
    const made = html`<p>
      some <b>words</b>
      and ${'  more '}
    </p>`;
    expect(made.text).toBe('<p>some <b>words</b> and   more </p>');
  });
});

describe('the HTML report', () => {
  it('lets run and style only what its policy knows by hash', async () => {
    const page = await report(projectFile('templates/en/lifecycle.md'));
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(page).toContain(`style-src ${hash(style)}; script-src ${hash(script)}`);
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<(?:style|script)\b/g)).toHaveLength(2);
    expect(page).not.toMatch(/(?:src|href|action)="(?!#)|style="|\son\w+=|url\(|@import/);
  });

  it.each(HOSTILE_TEXTS)('shows %j wherever a document can hold it, and lets it do nothing', async (text) => {
    const page = await report(hostileLifecycle(text));
    expect(page.match(/<(?:script|style|meta|link|iframe|img|object|base)\b/g)).toEqual(
      (await report(hostileLifecycle('harmless'))).match(
        /<(?:script|style|meta|link|iframe|img|object|base)\b/g,
      ),
    );
    if (/[<>"']/.test(text)) expect(page).not.toContain(text);
  });

  it.each(LANGUAGES)('speaks %s, with its dates', async (language) => {
    const page = await report(projectFile('examples/en-it-support/service-plan.md'), language);
    const day = { sv: '22 november 2026', nb: '22. november 2026', en: '22 November 2026' }[language];
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(day);
    expect(page.replace(/<script>[\s\S]*/, '')).not.toContain('undefined');
  });

  it('shows the totals that status gives', () => {
    const page = serviceplan(['report', EXAMPLE, '--format', 'html', '--language', 'en']).out;
    const { totals, documents } = JSON.parse(serviceplan(['status', EXAMPLE, '--format', 'json']).out) as {
      totals: Record<'steps' | 'signed' | 'waived' | 'open' | 'overdue' | 'dueSoon', number>;
      documents: { steps?: { title: string }[] }[];
    };
    const figures = page.slice(page.indexOf('<dl'), page.indexOf('</dl>')).replace(/<[^>]*>/g, ' ');
    for (const number of [totals.signed, totals.steps, totals.overdue, totals.dueSoon, totals.open])
      expect(figures).toMatch(new RegExp(`\\b${number}\\b`));
    const rows = page.slice(page.indexOf('id="customers"')).match(/<tr><td/g);
    expect(rows).toHaveLength(totals.steps);
    for (const { title } of documents.flatMap(({ steps = [] }) => steps)) expect(page).toContain(title);
  });

  it('is the same every time', () => {
    const args = ['report', EXAMPLE, '--format', 'html'];
    expect(serviceplan(args).out).toBe(serviceplan(args, { env: { TZ: 'Asia/Tokyo' } }).out);
  });
});

describe('burn-up', () => {
  const step = (fields: string) =>
    `---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n# X\n\n## A P\n\n### A1 T\n\n${fields}\n`;
  const of = (fields: string) => burnUp(status([parse(step(fields))], { today, kinds: ownKinds }));

  it.each([
    ['- Due: 2026-10-05', { all: 1, signed: 0, planned: 1 }],
    ['- Due: 2026-12-05', { all: 1, signed: 0, planned: 0 }],
    ['- Due: 2026-10-05\n- Sign-off: A, 2026-09-30, done', { all: 1, signed: 1, planned: 1 }],
  ])('counts %j', (fields, expected) => {
    expect(of(fields)).toMatchObject(expected);
  });

  it('grows month by month, and knows nothing of months to come', () => {
    expect(of('- Due: 2027-01-05\n- Sign-off: A, 2026-10-30, done')?.months).toEqual([
      { month: '2026-10-01', signed: 1, planned: 0 },
      { month: '2026-11-01', signed: 1, planned: 0 },
      { month: '2026-12-01', signed: undefined, planned: 0 },
      { month: '2027-01-01', signed: undefined, planned: 1 },
    ]);
  });

  it('has no months without end for a slip of the pen', () => {
    expect(of('- Due: 9999-12-31')?.months.length).toBeLessThan(100);
    expect(of('- Due: 0001-01-01')?.planned).toBe(1);
  });

  it('leaves out what comes back and what is waived', () => {
    expect(of('- Due: 2026-10-05\n- Every: 3 m')?.all ?? 0).toBe(0);
    expect(of('- Due: 2026-10-05\n- Waived: A, 2026-10-01, no need')?.all ?? 0).toBe(0);
  });
});

describe('the time scale', () => {
  it.each([
    [['2026-11-22'], 1],
    [['2026-01-01', '2027-01-01'], 4],
    [['2024-01-01', '2028-01-01'], 4],
    [['0001-01-01', '9999-12-31'], 1],
  ])('names few enough days of %j', (dates, least) => {
    const { ticks, x, from, to } = timeScale(dates, today, 0, 960);
    expect(ticks.length).toBeLessThanOrEqual(15);
    expect(ticks.length).toBeGreaterThanOrEqual(least);
    expect([x(from), x(to), x('0001-01-01'), x('9999-12-31')]).toEqual([0, 960, 0, 960]);
  });
});
