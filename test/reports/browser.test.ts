import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, folderWith, serviceplan, temporaryFolder } from '../support/cli.js';
import { hostileFiles, HOSTILE_TEXTS } from '../support/hostile-plan.js';
import { hasProgram } from '../support/programs.js';

const EXAMPLE = 'examples/sv-fastighetsservice';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const hasPdfInfo = hasProgram('pdfinfo', 'poppler-utils');

describe.skipIf(!hasProgram('chromium', 'chromium'))('in a real browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser.close());

  /** Opens a page and tells what it asked for and complained of. */
  async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const path = join(temporaryFolder(), 'page.html');
    writeFileSync(path, html);
    const page = await browser.newPage({ bypassCSP: false, ...options });
    const told: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return { page, told, asked, own: pathToFileURL(path).href };
  }

  const made = (...args: string[]) => serviceplan(['report', ...args], { cwd: copyOf(EXAMPLE) }).out;
  const reports = {
    report: () => made('-f', 'html'),
    form: () => made('--form', 'brf-exempelparken'),
    'service plan': () => made('--form', 'service-plan.md'),
    'report of every kind': () => {
      const settings = { 'serviceplan.yaml': 'language: en\npeople:\n  anna: { name: Anna Berg }\n' };
      const cwd = folderWith({ ...settings, ...hostileFiles('Harmless') });
      return serviceplan(['report', '-f', 'html'], { cwd }).out;
    },
  };

  it.each(Object.entries(reports))(
    'the %s complains of nothing and asks only for itself',
    async (_, make) => {
      const { page, told, asked, own } = await open(make());
      expect({ told, asked }).toEqual({ told: [], asked: [own] });
      for (const width of [360, 900, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
      await page.close();
    },
  );

  it.each(
    Object.entries(reports).flatMap(([name, make]) => [
      [name, 'light', make] as const,
      [name, 'dark', make] as const,
    ]),
  )('axe finds nothing in the %s in the %s', async (_, colorScheme, make) => {
    // Only the test's own script needs to get past the policy of the page.
    const { page } = await open(make(), { colorScheme, bypassCSP: true });
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.close();
  });

  it('sorts and filters by keyboard, and shows all without scripts', async () => {
    const { page } = await open(made('-f', 'html'));
    const table = page.locator('#portfolio table').first();
    const names = () => table.locator('tbody th a').allTextContents();
    const before = await names();
    await table.locator('thead button').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual([...before].sort().reverse());
    await page.locator('input').fill('Instrument');
    const left = () => table.locator('tbody tr:not([hidden])').count();
    await expect.poll(left).toBe(1);
    await page.close();
    const silent = await open(made('-f', 'html'), { javaScriptEnabled: false });
    const rows = silent.page.locator('#portfolio table').first().locator('tbody tr');
    expect(await rows.count()).toBe(3);
    expect(await silent.page.locator('.tools').isVisible()).toBe(false);
    await silent.page.close();
  });

  it('needs no mouse: everything is reached and seen, opened and closed by keys', async () => {
    const { page } = await open(made('-f', 'html'));
    const focused = () =>
      page.evaluate<{ name: string; isSeen: boolean }>(`(() => {
        const { activeElement: one } = document;
        const { outlineStyle } = getComputedStyle(one);
        const { width, height } = one.getBoundingClientRect();
        const text = one.getAttribute('aria-label') ?? one.textContent.trim();
        return { name: one.tagName + ' ' + text.slice(0, 30), isSeen: outlineStyle !== 'none' && width > 1 && height > 1 };
      })()`);
    const reached: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await focused();
      if (name.startsWith('BODY')) break;
      expect({ name, isSeen }).toEqual({ name, isSeen: true });
      reached.push(name);
      if (reached.length > 400) break;
    }
    expect(reached[0]).toMatch(/^A Till innehållet/);
    expect(reached.length).toBeLessThan(400);
    for (const kind of [
      'INPUT',
      'BUTTON Stäng alla',
      'BUTTON Kund',
      'SUMMARY Brf Exempelparken',
      'A Fiktiva',
    ])
      expect(reached.some((name) => name.startsWith(kind))).toBe(true);
    const customer = page.locator('.customer').first();
    const isOpen = async () => (await customer.getAttribute('open')) !== null;
    await customer.locator('summary').first().focus();
    const before = await isOpen();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(!before);
    await page.close();
  });

  it.each(HOSTILE_TEXTS)('%j does nothing, wherever it stands', async (text) => {
    const cwd = folderWith({
      'serviceplan.yaml': `language: en\ncompany: ${JSON.stringify(text)}\n`,
      ...hostileFiles(text),
    });
    for (const args of [
      ['-f', 'html'],
      ['--form', 'hostile'],
    ]) {
      const { out } = serviceplan(['report', ...args], { cwd });
      const { page, told, asked, own } = await open(out);
      expect({ told, asked, url: page.url() }).toEqual({ told: [], asked: [own], url: own });
      expect(await page.title()).not.toBe('owned');
      expect(await page.locator('a[href^="javascript:" i], iframe, img, object, embed').count()).toBe(0);
      await page.close();
    }
  });

  it.skipIf(!hasPdfInfo)(
    'prints the report on numbered pages, each with something on it, and no more',
    () => {
      const cwd = copyOf('examples/nb-renhold');
      const run = serviceplan(['report', '-f', 'html', '--pdf', '-o', 'report.pdf'], { cwd });
      expect(run).toEqual({ code: 0, out: '', err: '' });
      const pdf = join(cwd, 'report.pdf');
      const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
      const [, count = ''] = /^Pages: +(\d+)$/m.exec(info) ?? [];
      expect(info).toMatch(/^Page size: +59[45]\S* x 84[12]\S* pts \(A4\)$/m);
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      const pages = text.split('\f').filter((page) => page.trim() !== '');
      expect(pages).toHaveLength(Number(count));
      for (const [index, page] of pages.entries()) {
        const lines = page.trim().split(/\n\s*/);
        expect(lines.at(-1)?.replaceAll(' ', '')).toBe(`${index + 1}/${count}`);
        expect(lines.length).toBeGreaterThan(3);
      }
      const titles = [
        'Kunder og faser',
        'Gjennomganger',
        'Per person',
        'Planer og dokumenter',
        'Kunde for kunde',
      ];
      for (const title of titles)
        expect(text.match(new RegExp(`^\\f? *${title}$`, 'gm')) ?? []).toHaveLength(1);
      // What could be opened on a screen, and was not.
      expect(text).not.toContain('som tabell');
    },
  );

  it('prints charts so that the file stays small enough for a mail', () => {
    const cwd = copyOf('examples/en-it-support');
    serviceplan(['report', '-f', 'html', '--pdf', '-o', 'report.pdf'], { cwd });
    expect(statSync(join(cwd, 'report.pdf')).size).toBeLessThan(1_000_000);
  });

  it.skipIf(!hasPdfInfo)('prints a page for each phase, on A4 that lies', () => {
    const phases = ['A', 'B1', 'B2'].map((id) => `## ${id} Phase\n\n### ${id}.1 T\n\n- Due: 2026-12-01\n`);
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'x.md': `---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n# X\n\n${phases.join('\n')}`,
    });
    const run = serviceplan(['report', '--form', 'x', '--pdf', '-o', 'x.pdf'], { cwd });
    expect(run).toEqual({ code: 0, out: '', err: '' });
    const info = execFileSync('pdfinfo', [join(cwd, 'x.pdf')], { encoding: 'utf8' });
    expect(info).toMatch(/^Pages: +3$/m);
    expect(info).toMatch(/^Page size: +84[12]\S* x 59[45]\S* pts \(A4\)$/m);
  });
});
