import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An example of a suite: what it is called, and its Markdown. */
export interface Example {
  readonly name: string;
  readonly markdown: string;
}

/** All examples: CommonMark's, our own for what GitHub adds, and the suites that the environment names. */
export const EXAMPLES: readonly Example[] = [
  ...examplesBySection('commonmark.json'),
  ...examplesBySection('gfm.json'),
  ...(process.env['SUITES'] ?? '').split(':').filter(Boolean).flatMap(examplesOfSpec),
];

function examplesBySection(file: string): Example[] {
  const text = readFileSync(join(import.meta.dirname, 'suites', file), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string[]>).flatMap(([section, examples]) =>
    examples.map((markdown, index) => ({ name: `${section} ${index + 1}`, markdown })),
  );
}

/** The examples of a specification as CommonMark and its kin write theirs. */
function examplesOfSpec(path: string): Example[] {
  const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
  return [...text.matchAll(/^`{32} example.*\n([\s\S]*?)^\.\n/gm)].map((match, index) => ({
    name: `${path} ${index + 1}`,
    markdown: (match[1] as string).replaceAll('→', '\t'),
  }));
}
