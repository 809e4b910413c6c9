import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { parse, parseSettings, status } from '../../src/library.js';
import { htmlReport } from '../../src/reports/html-report.js';
import { html } from '../../src/reports/html/markup.js';
import { timeScale } from '../../src/reports/html/time-scale.js';
import { projectFile, serviceplan } from '../support/cli.js';
import { ownKinds } from '../support/kinds.js';
import { HOSTILE_DOCUMENTS, HOSTILE_TEXTS } from '../support/hostile-plan.js';

const today = '2026-11-22';
const EXAMPLE = 'examples/sv-fastighetsservice';

async function report(texts: readonly string[], language: 'sv' | 'nb' | 'en' = 'en'): Promise<string> {
  const settings = parseSettings('language: en\npeople:\n  anna: { name: Anna Berg }\n');
  const documents = texts.map((text, index) => parse(text, `${index}.md`));
  const made = status(documents, { today, kinds: ownKinds, settings });
  const pieces = await htmlReport(made, {
    heading: 'Example Ltd',
    language,
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
    const page = await report([projectFile('templates/en/lifecycle.md')]);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(page).toContain(`style-src ${hash(style)}; script-src ${hash(script)}`);
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<(?:style|script)\b/g)).toHaveLength(2);
    expect(page).not.toMatch(/(?:src|href|action)="(?!#)|style="|\son\w+=|url\(|@import/);
  });

  it.each(HOSTILE_TEXTS)('shows %j wherever a document can hold it, and lets it do nothing', async (text) => {
    const all = (one: string) => HOSTILE_DOCUMENTS.map((of) => of(one));
    const page = await report(all(text));
    const harmless = await report(all('harmless'));
    const named = (shown: string) => new Set(shown.match(/<[a-z][a-z0-9-]*/g));
    expect(named(page)).toEqual(named(harmless));
    const strong = /<(?:script|style|meta|link|iframe|img|object|base)\b/g;
    expect(page.match(strong)).toEqual(harmless.match(strong));
    if (/[<>"']/.test(text)) expect(page).not.toContain(text);
  });

  it.each(LANGUAGES)('speaks %s, with its dates', async (language) => {
    const page = await report([projectFile('examples/en-it-support/service-plan.md')], language);
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

  it('stays under 3 MB for two hundred customers, and shows each of them', async () => {
    const lifecycle = projectFile(`${EXAMPLE}/customers/brf-exempelparken/lifecycle.md`);
    const texts = Array.from({ length: 200 }, (_, index) =>
      lifecycle
        .replace('id: brf-exempelparken', `id: brf-${index}`)
        .replaceAll('Brf Exempelparken', `Bostadsrättsföreningen Exempelparken ${index}`),
    );
    const page = await report(texts, 'sv');
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000);
    expect(page.match(/<details class="customer"/g)).toHaveLength(200);
    expect(page.slice(page.indexOf('id="customers"')).match(/<tr><td/g)).toHaveLength(7400);
  });

  it('is the same every time', () => {
    const args = ['report', EXAMPLE, '--format', 'html'];
    expect(serviceplan(args).out).toBe(serviceplan(args, { env: { TZ: 'Asia/Tokyo' } }).out);
  });
});

describe('the time scale', () => {
  it.each([
    [['2026-11-22'], 1],
    [['2026-11-22', '2026-12-20'], 4],
    [['2026-01-01', '2027-01-01'], 4],
    [['2024-01-01', '2028-01-01'], 4],
    [['0001-01-01', '9999-12-31'], 1],
  ])('names few enough days of %j, and fewer where there is little room', (dates, least) => {
    const { ticks, x, from, to } = timeScale(dates, today);
    expect(ticks.length).toBeLessThanOrEqual(15);
    expect(ticks.length).toBeGreaterThanOrEqual(least);
    const few = ticks.filter(({ isMinor }) => !isMinor);
    expect(few.length).toBeLessThanOrEqual(6);
    expect(few.length).toBeGreaterThanOrEqual(1);
    expect([x(from), x(to), x('0001-01-01'), x('9999-12-31')]).toEqual([0, 100, 0, 100]);
  });

  it.each([
    [['9999-12-10'], ['9999-12-13', '9999-12-20', '9999-12-27']],
    [['9999-07-14'], ['9999-08-01', '9999-09-01', '9999-10-01', '9999-11-01', '9999-12-01']],
  ])('ends on the last day that can be written: from %j', (dates, expected) => {
    const { to, ticks } = timeScale(dates, '9999-12-31');
    expect([to, ...ticks.map(({ date }) => date)]).toEqual(['9999-12-31', ...expected]);
  });
});
