import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { blocksMarkup } from '../../src/reports/form/blocks.js';

/** What the form shows of a paragraph, its links as `{words → address}`. */
function shown(paragraph: string): string {
  const document = parse(`---\nkind: policy\nlanguage: en\n---\n\n# P\n\n## A\n\n${paragraph}\n`);
  const blocks = document.sections.flatMap((section) => section.blocks);
  return blocksMarkup(blocks, document.source)
    .map(({ text }) => text)
    .join('')
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '{$2 → $1}')
    .replace(/<[^>]*>/g, '');
}

describe('a link in a form', () => {
  it.each<[string, string]>([
    ['see the plan; [plan](https://x.example)', 'see the plan; {plan → https://x.example}'],
    ['[plan](plan.md) or [plan](https://x.example)', 'plan or {plan → https://x.example}'],
    ['![plan](https://x.example/a.png) [plan](https://x.example)', 'plan {plan → https://x.example}'],
    [
      'A <!-- plan of plans --> [plan](https://x.example) is a plan',
      'A {plan → https://x.example} is a plan',
    ],
    [
      'a *plan*, a `plan`\n  and a \\_plan [plan](https://x.example) plan',
      'a plan, a plan and a _plan {plan → https://x.example} plan',
    ],
    ['[*a* plan](https://x.example) a plan', '{a plan → https://x.example} a plan'],
    [
      '[plan](https://x.example) [plan](https://y.example)',
      '{plan → https://x.example} {plan → https://y.example}',
    ],
    [
      '<https://x.example> or <a@x.example>',
      '{https://x.example → https://x.example} or {a@x.example → mailto:a@x.example}',
    ],
  ])('stands where it is written: %s', (paragraph, expected) => {
    expect(shown(paragraph)).toBe(expected);
  });
});
