import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { notice } from '../languages/notices.js';
import { makeTemporaryFolder } from './files/temporary-folder.js';
import { runProgram } from './run-program.js';
import { unusable } from '../languages/unusable.js';

/** What Chromium is called, in the order in which it is looked for. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where people say that theirs is. */
const VARIABLE = 'SERVICEPLAN_CHROMIUM';

/** Seconds that printing may take. */
const TIME_TO_PRINT = 120;

/**
 * Prints a page with the Chromium of this machine. The page can ask no network: its own policy says so, and the browser is
 * told of no host.
 *
 * @returns the PDF
 * @throws Unusable where there is no Chromium, or it does not print
 */
export async function printPdf(
  page: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array> {
  const folder = makeTemporaryFolder('pdf');
  try {
    const from = join(folder, 'page.html');
    const to = join(folder, 'page.pdf');
    writeFileSync(from, page);
    for (const program of namesToTry(env)) {
      const { ending, code, err } = await runProgram(program, flags(folder, from, to), {
        cwd: folder,
        env: { ...env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
        seconds: TIME_TO_PRINT,
        withoutTerminal: true,
      });
      if (ending === 'missing') continue;
      if (existsSync(to)) return readFileSync(to);
      const ended = notice('program-ended', { code: String(code ?? '?'), said: lastLine(err) });
      throw unusable('not-printed', { program, reason: ending === 'done' ? ended : notice(ending, {}) });
    }
    throw unusable('no-chromium', { variable: VARIABLE });
  } finally {
    // What it has started may still be writing there.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function namesToTry(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const given = env[VARIABLE];
  if (given !== undefined && given !== '') return [given];
  return NAMES.filter((name) => !isAbsolute(name) || existsSync(name));
}

function flags(folder: string, from: string, to: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Its sandbox does not start for root, as in containers; the page holds nothing that could run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    `--print-to-pdf=${to}`,
    pathToFileURL(from).href,
  ];
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
}
