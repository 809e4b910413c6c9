import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './cli.js';
import { inProcess } from './in-process.js';

/** Two people, as settings name them. */
export const PEOPLE = 'people:\n  priya: { name: Priya Fictive }\n  marcus: { name: Marcus Specimen }\n';

/** Runs all parts of a command with `--format json`, and keeps what they say. @returns the files, in no order */
export async function partsOf(args: readonly string[], cwd: string, count: number): Promise<string[]> {
  const folder = temporaryFolder();
  const files: string[] = [];
  for (let index = count; index >= 1; index--) {
    const { out } = await inProcess([...args, '--format', 'json', '--shard', `${index}/${count}`], cwd);
    files.push(join(folder, `${index}.json`));
    writeFileSync(files.at(-1) as string, out);
  }
  return files;
}

/** Files of answers, beside and above the documents: of few, of many, of all who were asked. */
export const ANSWERS = Object.fromEntries(
  ['', 'b/'].flatMap((folder) =>
    [
      ['few', 4],
      ['many', 24],
      ['all', 60],
    ].map(([name, count]) => [
      `${folder}${name}.csv`,
      `Q1,Q2\n${Array.from({ length: Number(count) }, (_, at) => `${at % 3 === 0 ? 'bad' : 'good'},${10 - (at % 3) * 2}\n`).join('')}`,
    ]),
  ),
);

/** A survey of sixty customers, with the file of their answers. */
export const survey = ({ id = 's', closing = '2026-09-20', answers = 'many.csv', customer = '' }) => `---
kind: survey
id: ${id}
language: en
audience: customers
${customer && `customer: ${customer}\n`}population: 60
invited: 60
dates:
  start: 2026-04-01
  closing: ${closing}
  publishing: 2026-12-10
---

# Survey ${id}

## Answer scales

### L1 What do you think?

- Negative: bad
- Neutral: neither
- Positive: good

## Questions

### Q1 Overall

- Question type: overall rating
- Scale: L1

### Q2 Recommending us

- Question type: recommendation

## Answers

[answers](${answers})
`;
