import { describe, expect, it } from 'vitest';
import { lint, parse } from '../../src/library.js';
import { ownKinds } from '../support/kinds.js';

async function said(kind: string, heading: string, text: string, language: string): Promise<string[]> {
  const document = parse(
    `---\nkind: ${kind}\nid: x\nlanguage: ${language}\n---\n\n# X\n\n## ${heading}\n\n${text}\n`,
  );
  const [report] = await lint([document], { today: '2026-11-22', kinds: ownKinds });
  return (report?.findings ?? [])
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'vision-with-numbers' || rule === 'goals-without-numbers');
}

describe('numbers are seen', () => {
  it.each([
    ['en', 'Vision', 'Ten happy customers of ten'],
    ['en', 'Vision', 'A hundred per cent service'],
    ['en', 'Vision', '100% service'],
    ['en', 'Vision', 'Answers within ½ a day'],
    ['sv', 'Vision', 'Tio nöjda kunder av tio'],
    ['nb', 'Visjon', 'Ti av ti kunder smiler'],
  ])('in a vision in %s: %s %s', async (language, heading, text) => {
    expect(await said('policy', heading, text, language)).toEqual(['vision-with-numbers']);
  });

  it.each([
    ['en', 'Vision', 'One team that often helps'],
    ['sv', 'Vision', 'En vän i huset, utan betonggolv'],
    ['nb', 'Visjon', 'Rent når du kommer'],
    // A word of another language is none.
    ['en', 'Vision', 'Close to you'],
  ])('and nothing else, in %s: %s %s', async (language, heading, text) => {
    expect(await said('policy', heading, text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Service goals', 'We reach ninety per cent.', true],
    ['en', 'Service goals', 'Half of them stay.', true],
    ['sv', 'Servicemål', 'Nio av tio är nöjda.', true],
    ['nb', 'Servicemål', 'Ni av ti kunder blir.', true],
    ['sv', 'Servicemål', 'Vi blir bäst 2027.', false],
    ['en', 'Service goals', 'In 2027 more of them stay.', false],
    ['en', 'Service goals', 'In 2027 we have 2,050 customers.', true],
  ])('in goals in %s, where a year is none: %s %s', async (language, heading, text, hasNumber) => {
    expect(await said('service-plan', heading, text, language)).toEqual(
      hasNumber ? [] : ['goals-without-numbers'],
    );
  });
});
