import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePage } from '../rules/rule.js';

/** The folder of the rules' pages, beside the folder of this build. */
const PAGES = join(__dirname, '..', 'docs', 'rules');

/** A rule's page. */
export function rulePage(id: string): RulePage {
  const text = readFileSync(join(PAGES, `${id}.md`), 'utf8');
  return { text, summary: (text.split('\n\n')[1] ?? '').replaceAll('\n', ' ') };
}
