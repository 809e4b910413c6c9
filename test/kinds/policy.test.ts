import { describe, expect, it } from 'vitest';
import { EMPTY_PROMISES, emptyPromisesIn } from '../../src/languages/empty-promises.js';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { lint, parse } from '../../src/library.js';
import { projectFile } from '../support/cli.js';
import { ownKinds as kinds } from '../support/kinds.js';

const unwritten = async (text: string) => {
  const [report] = await lint([parse(text)], { today: '2026-11-22', kinds });
  return report?.findings.filter(({ rule }) => rule === 'unwritten-section').length;
};

describe.each(LANGUAGES)('a service policy in %s', (language) => {
  const template = projectFile(`templates/${language}/policy.md`);

  it('has written nothing while the definitions are those of the template, whole or in part', async () => {
    expect(await unwritten(template)).toBe(6);
    expect(await unwritten(template.replace(/^- (?!\[).*\n/m, ''))).toBe(6);
  });

  it('has written a definition with the first statement of its own, and a policy with the first tick', async () => {
    expect(await unwritten(template.replace(/^- (?!\[).*$/m, '- X'))).toBe(5);
    expect(await unwritten(template.replace('- [ ]', '- [x]'))).toBe(5);
  });
});

describe('a promise that anybody could make', () => {
  it.each<[language: 'sv' | 'nb' | 'en', text: string, found: string[]]>([
    ['sv', 'Vi överträffar alltid dina förväntningar.', ['överträffar alltid dina förväntningar']],
    [
      'sv',
      'Med kunden i centrum ger vi bästa möjliga service.',
      ['kunden i centrum', 'bästa möjliga service'],
    ],
    ['sv', 'KUNDEN  I FOKUS', ['KUNDEN  I FOKUS']],
    ['sv', 'Vi ger kunden besked först, och vet vad de förväntar sig.', []],
    ['sv', 'Det vi överträffar är gårdagen. Dina förväntningar skriver vi ner.', []],
    [
      'nb',
      'Vi skal overgå forventningene dine, med det lille ekstra.',
      ['overgå forventningene', 'det lille ekstra'],
    ],
    ['nb', 'Kundeansvarlig svarer innen to timer.', []],
    [
      'en',
      'We go above and beyond to exceed your highest expectations.',
      ['exceed your highest expectations', 'above and beyond'],
    ],
    [
      'en',
      'World-class, second to none: customer satisfaction.',
      ['customer satisfaction', 'World-class', 'second to none'],
    ],
    ['en', 'You get the best and the fastest and the friendliest service.', []],
    ['en', 'A technician picks up within three minutes.', []],
    ['en', '', []],
  ])('in %s: %j', (language, text, found) => {
    expect(emptyPromisesIn(text, language)).toEqual(found);
  });

  it('is found where it stands, in every language and across lines and marks', async () => {
    const document = parse(
      '---\nkind: policy\nid: p\nlanguage: en\n---\n\n# P\n\n## Service promise\n\nWe exceed all\nyour expectations, and *go the extra mile*.\n',
    );
    const [report] = await lint([document], { today: '2026-11-22', kinds });
    const found = report?.findings.filter(({ rule }) => rule === 'empty-promise') ?? [];
    expect(found.map(({ start, end }) => document.source.text.slice(start.offset, end.offset))).toEqual([
      'exceed all\nyour expectations',
      'extra mile',
    ]);
  });

  it('is known by the words that the documentation lists, and by no other', () => {
    const sections = projectFile('docs/policy.md').split(/^### /m).slice(1);
    const listed = sections.map((section) => [...section.matchAll(/^- `(.+)`$/gm)].map(([, words]) => words));
    expect(listed).toEqual(LANGUAGES.map((language) => EMPTY_PROMISES[language]));
  });
});

describe('a vision', () => {
  const rules = async (vision: string, language: string, title: string) => {
    const text = `---\nkind: policy\nid: p\nlanguage: ${language}\n---\n\n# P\n\n## ${title}\n\n${vision}\n`;
    const [report] = await lint([parse(text)], { today: '2026-11-22', kinds });
    return report?.findings.map(({ rule }) => rule).filter((rule) => rule !== 'missing-section');
  };
  const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

  it.each([
    [words(15), []],
    [words(16), ['long-vision']],
    [`${words(10)}\n\n- ${words(6)}`, ['long-vision']],
    [`> ${words(30)}\n\n${words(3)}`, []],
    ['Nöjda kunder – i varje hus, varje dag.', []],
    ['Bäst 2030', ['vision-with-numbers']],
  ])('%j', async (vision, expected) => {
    expect(await rules(vision, 'sv', 'Vision')).toEqual(expected);
    expect(await rules(vision, 'nb', 'Visjon')).toEqual(expected);
  });
});
