// Makes the pictures of the README and of docs/reports.md from real runs over the examples: what the terminal shows, the
// HTML report at three widths in both themes, and the form that people sign. `--check` holds the terminal's picture, which
// is the same on every machine, against what the tool prints. The others need Debian's chromium, poppler-utils and pngquant,
// and look best with fonts-inter and fonts-noto-core.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { terminalPicture } from './terminal-picture.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'examples/pictures');
const TODAY = ['--today', '2026-11-22', '--language', 'en'];
const WIDTHS = [390, 820, 1440];
const HEIGHT = 1760;
/** A picture that is larger is a mistake. Bytes. */
const MOST_BYTES = 120 * 1024;

/** Runs the tool. @returns what it prints */
function serviceplan(args, env = {}) {
  return execFileSync(process.execPath, [join(root, 'bin/serviceplan.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

function terminal() {
  const columns = 84;
  const args = ['status', 'examples/sv-fastighetsservice', ...TODAY];
  const printed = serviceplan(args, { FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: `${columns}` });
  return terminalPicture(printed, {
    title: 'npx serviceplan status',
    describes:
      'Three customers with a bar for each phase, what is overdue and due soon with who answers for it, and the totals.',
    columns,
  });
}

/** Fewer colours serve for text and flat charts. */
function keepSmall(from, name) {
  const to = join(pictures, `${name}.png`);
  execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', to, '64', from]);
  const { size } = statSync(to);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes`);
}

async function takePictures(folder) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = join(folder, 'report.html');
    const example = ['--cwd', 'examples/en-it-support'];
    serviceplan(['report', '--format', 'html', ...example, ...TODAY, '-o', page]);
    for (const colorScheme of ['light', 'dark']) {
      const shots = [];
      for (const width of WIDTHS) {
        const open = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme });
        await open.goto(pathToFileURL(page).href);
        const shot = join(folder, `${colorScheme}-${width}.png`);
        await open.screenshot({ path: shot });
        shots.push({ shot, width });
        await open.close();
      }
      keepSmall(shots.at(-1).shot, `report-${colorScheme}`);
      const beside = join(folder, `beside-${colorScheme}.png`);
      await besideEachOther(browser, shots.slice(0, 2), folder, beside);
      keepSmall(beside, `report-narrow-${colorScheme}`);
    }
    const pdf = join(folder, 'form.pdf');
    serviceplan([
      ...['report', '--form', 'fictional-smiles-dental-care-ltd', '--pdf', ...example, ...TODAY],
      ...['-o', pdf],
    ]);
    execFileSync('pdftoppm', ['-png', '-r', '96', '-l', '1', '-singlefile', pdf, join(folder, 'form')]);
    keepSmall(join(folder, 'form.png'), 'form');
  } finally {
    await browser.close();
  }
}

async function besideEachOther(browser, shots, folder, to) {
  const images = shots.map(({ shot }) => `<img src="${pathToFileURL(shot).href}">`).join('');
  const montage = join(folder, 'montage.html');
  writeFileSync(
    montage,
    `<style>body{margin:0;background:#888}div{display:flex;gap:24px;width:max-content}</style><div>${images}</div>`,
  );
  const width = shots.reduce((sum, shot) => sum + shot.width + 24, -24);
  const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
  await page.goto(pathToFileURL(montage).href);
  await page.screenshot({ path: to });
  await page.close();
}

const status = join(pictures, 'status.svg');
if (process.argv.includes('--check')) {
  if (readFileSync(status, 'utf8') !== terminal()) {
    console.error(
      'examples/pictures/status.svg does not show what the tool prints; run node scripts/pictures.mjs',
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(status, terminal());
  const folder = mkdtempSync(join(tmpdir(), 'serviceplan-pictures-'));
  try {
    await takePictures(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
