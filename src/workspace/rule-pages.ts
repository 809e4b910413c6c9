import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../document/vocabulary.js';
import type { RulePage } from '../rules/rule.js';

/** The folder of the rules' pages, beside the folder of this build: those in English, and a folder for each other language. */
const PAGES = join(__dirname, '..', 'docs', 'rules');

/** A rule's page in a language. */
export function rulePage(id: string, language: Language): RulePage {
  const text = readFileSync(join(PAGES, language === 'en' ? '' : language, `${id}.md`), 'utf8');
  return { text, summary: (text.split('\n\n')[1] ?? '').replaceAll('\n', ' ') };
}
