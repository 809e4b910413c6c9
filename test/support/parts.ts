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

/** A service plan whose goals key figures belong to, and a scorecard with a figure for one of them and one for none. */
export const PLAN_AND_SCORECARD = {
  plan: (more = '') =>
    `---\nkind: service-plan\nid: plan\nlanguage: en\n---\n\n# Plan\n\n## Service goals\n\n1. Ninety per cent of our customers come back.\n2. Every call is answered within two hours.\n${more}`,
  scorecard: ['come back', 'the moon']
    .map(
      (goal, at) =>
        `### C${at + 1} Figure ${at + 1}\n\n- Owner: priya\n- Direction: higher is better\n- Target: 60\n- Goal: ${goal}\n`,
    )
    .join('\n')
    .replace(
      '',
      '---\nkind: scorecard\nid: scorecard\nlanguage: en\n---\n\n# Scorecard\n\n## Customer figures\n\n',
    ),
};

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
