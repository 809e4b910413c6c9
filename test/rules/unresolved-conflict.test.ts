import { describe, expect, it } from 'vitest';
import { lint, parse } from '../../src/library.js';
import { kindsOf } from '../support/kinds.js';

const HEAD = '---\nkind: policy\nid: policy\nlanguage: en\n---\n\n# Policy\n\n';
const CONFLICT = '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n';

async function linesOf(text: string): Promise<number[]> {
  const [report] = await lint([parse(text, 'policy.md')], { today: '2026-11-22', kinds: kindsOf() });
  return (report?.findings ?? [])
    .filter(({ rule }) => rule === 'unresolved-conflict')
    .map(({ start }) => start.line);
}

describe('the marks of a merge', () => {
  it.each<[string, string, number[]]>([
    ['in the text', HEAD + CONFLICT, [9]],
    ['twice', `${HEAD}${CONFLICT}\n${CONFLICT}`, [9, 15]],
    ['in a file with the line ends of Windows', (HEAD + CONFLICT).replaceAll('\n', '\r\n'), [9]],
    ['in the frontmatter', HEAD.replace('id: policy\n', CONFLICT), [3]],
    ['before everything', CONFLICT + HEAD, [1]],
    [
      'the last of which a formatter has taken for quotes',
      HEAD + CONFLICT.replace('>>>>>>> other', '\n> > > > > > > other'),
      [9],
    ],
    ['without the one between', HEAD + CONFLICT.replace('=======\n', ''), []],
    ['within a line', `${HEAD}Text <<<<<<< HEAD and >>>>>>> other.\n`, []],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });
});
