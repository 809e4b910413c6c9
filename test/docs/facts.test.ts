import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/all.js';
import { projectFile, ROOT } from '../support/cli.js';

// The page of facts says where each fact lives: what it points to exists, in every language, and nothing is left out.

const LANGUAGES = ['sv', 'nb', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const rows = projectFile('docs/facts.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:fact |-)/.test(line))
  .map((line) => {
    const [fact = '', home = ''] = line.split('|').slice(1).map((cell) => cell.trim());
    return { fact, home, places: [...home.matchAll(/`([\w-]+)#([\w.-]+)`/g)].map(([, kind = '', id = '']) => ({ kind, id })) };
  });
const links = rows.flatMap(({ home }) => [...home.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)]).map(
  ([, name = '', path = '']) => ({ name, path }),
);

const template = (kind: string, language: Language) => projectFile(`templates/${language}/${kind}.md`);

/** The ids that a template gives to its sections, and to its phases, steps and entries by their headings. */
function idsOf(kind: string, language: Language): string[] {
  const text = template(kind, language);
  const sections = [...text.matchAll(/^<!-- id: (\S+) -->$/gm)];
  const entries = [...text.matchAll(/^###? ([A-Z]\d*(?:\.\d+)?) /gm)];
  return [...sections, ...entries].map(([, id = '']) => id);
}

const named = (kind: string) => new Set(rows.flatMap(({ places }) => places).filter((p) => p.kind === kind).map((p) => p.id));
const matching = (kind: string, id: RegExp) => idsOf(kind, 'en').filter((each) => id.test(each));

describe('the page of facts', () => {
  it('says of each fact where it lives', () => {
    expect(rows.length).toBeGreaterThan(100);
    const homeless = rows.filter(({ home }) => !/`[^`]+`|\]\(/.test(home)).map(({ fact }) => fact);
    expect(homeless).toEqual([]);
  });

  it('links to pages that are there, and to rules by their names', () => {
    expect(links.filter(({ path }) => !existsSync(join(ROOT, 'docs', path)))).toEqual([]);
    const known = new Set<string>(RULES.map((rule) => rule.id));
    const rules = links.filter(({ path }) => path.startsWith('rules/'));
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter(({ name, path }) => !known.has(name) || path !== `rules/${name}.md`)).toEqual([]);
  });

  it.each(LANGUAGES)('names sections, steps and entries that the templates in %s have', (language) => {
    const places = rows.flatMap((row) => row.places);
    expect(places.filter(({ kind, id }) => !idsOf(kind, language).includes(id))).toEqual([]);
    const kinds = rows.flatMap(({ home }) => [...home.matchAll(/template `([\w-]+)`/g)].map(([, kind]) => kind));
    const stored = readdirSync(join(ROOT, 'templates', language));
    expect(kinds.filter((kind) => !stored.includes(`${kind}.md`))).toEqual([]);
  });

  it.each([
    { what: 'sections of the service plan', kind: 'service-plan', id: /^[a-z]/, count: 12 },
    { what: 'steps of the lifecycle', kind: 'lifecycle', id: /^(?:[ACDE]\d+|B\d\.\d+)$/, count: 37 },
    { what: 'groups of key figures', kind: 'scorecard', id: /^[a-z]/, count: 4 },
    { what: 'steps of a complaint', kind: 'complaint', id: /^S\d$/, count: 6 },
    { what: 'sections of the policy', kind: 'policy', id: /^[a-z]/, count: 6 },
    { what: 'questions of the review', kind: 'review', id: /^Q\d+$/, count: 27 },
    { what: 'points of leadership', kind: 'review', id: /^L\d$/, count: 5 },
    { what: 'components of culture', kind: 'review', id: /^C\d$/, count: 4 },
  ])('has all $count $what', ({ kind, id, count }) => {
    const ids = matching(kind, id);
    expect(ids).toHaveLength(count);
    expect(ids.filter((each) => !named(kind).has(each))).toEqual([]);
  });

  it('has the ten rules for measuring', () => {
    const measuring = projectFile('docs/facts.md').split('### Ten rules for measuring')[1]?.split('###')[0] ?? '';
    const numbers = [...measuring.matchAll(/^\| (\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(LANGUAGES)('has a point for each that a step of the lifecycle in %s asks to consider', (language) => {
    const steps = template('lifecycle', language).split(/^### /m).slice(1);
    const asked = steps.map((step) => [step.split(' ')[0], step.match(/^- \[ \]/gm)?.length]);
    const told = steps.map((step) => {
      const row = rows.find(({ fact, home }) => fact.includes(': ') && home.startsWith(`\`lifecycle#${step.split(' ')[0]}\``));
      return [step.split(' ')[0], row?.fact.split('; ').length];
    });
    expect(told).toEqual(asked);
  });

  it.each([
    { place: 'good-service', count: 7 },
    { place: 'good-reception', count: 7 },
    { place: 'complaint-policy', count: 6 },
    { place: 'customer-care', count: 5 },
  ])('has all $count statements of the policy under $place', ({ place, count }) => {
    const row = rows.find(({ fact, home }) => fact.includes(': ') && home === `\`policy#${place}\``);
    expect(row?.fact.split('; ')).toHaveLength(count);
    for (const language of LANGUAGES) {
      const section = template('policy', language).split(`<!-- id: ${place} -->`)[1]?.split(/^## /m)[0];
      expect(section?.match(/^- /gm)).toHaveLength(count);
    }
  });
});
