// Makes the pictures of the README from a real run over the examples: the HTML report, and the form that people sign.
// Needs Debian's chromium and imagemagick.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'examples/pictures');
const folder = mkdtempSync(join(tmpdir(), 'serviceplan-pictures-'));

/** Runs the tool on the English example. */
const report = (name, ...args) => {
  const output = join(folder, `${name}.html`);
  const example = join(root, 'examples/en-it-support');
  const flags = ['--cwd', example, '--today', '2026-11-22', '--language', 'en', '-o', output];
  execFileSync(process.execPath, [join(root, 'bin/serviceplan.js'), 'report', ...args, ...flags]);
  return output;
};

/** Takes a picture of a page and keeps it small: few colours serve for text and flat charts. */
function picture(name, page, size) {
  const shot = join(folder, `${name}.png`);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  execFileSync('chromium', [...flags, `--window-size=${size}`, `--screenshot=${shot}`, `file://${page}`], {
    stdio: 'ignore',
  });
  execFileSync('convert', [shot, '-colors', '64', '-strip', `PNG8:${join(pictures, `${name}.png`)}`]);
}

mkdirSync(pictures, { recursive: true });
try {
  picture('report', report('report', '--format', 'html'), '1100,1500');
  const pdf = report('form', '--form', 'fictional-smiles-dental-care-ltd').replace(/html$/, 'pdf');
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      `file://${pdf.replace(/pdf$/, 'html')}`,
    ],
    { stdio: 'ignore' },
  );
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '80',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    pdf,
    join(folder, 'form'),
  ]);
  execFileSync('convert', [
    join(folder, 'form.png'),
    '-colors',
    '32',
    '-strip',
    `PNG8:${join(pictures, 'form.png')}`,
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
