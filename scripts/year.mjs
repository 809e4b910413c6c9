// Walks through the year of an example company with its own commands, from an empty folder to examples/en-coffee-service,
// and writes the outcome there. `--into <folder>` writes into an empty folder instead, and `--until <day>` then stops in
// the morning of that day.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXAMPLE } from './year/company.mjs';
import { playYear } from './year/play.mjs';

const { values } = parseArgs({ options: { into: { type: 'string' }, until: { type: 'string' } } });

if (values.into !== undefined) {
  const year = playYear(values.into, values.until === undefined ? [] : [values.until]);
  // Runs to the morning that was asked for, or to the end.
  year.next();
} else {
  const folder = mkdtempSync(join(tmpdir(), 'serviceplan-year-'));
  try {
    playYear(folder).next();
    // What init makes for editors is no part of the example.
    rmSync(join(folder, '.serviceplan'), { recursive: true });
    rmSync(EXAMPLE, { recursive: true });
    cpSync(folder, EXAMPLE, { recursive: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
