import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import type { Status } from '../../src/status/status.js';
import { parse } from '../../src/library.js';
import { folderWith, projectFile, ROOT, type Run } from '../support/cli.js';
import { inProcess } from '../support/in-process.js';

// Every kind, every command that answers for documents, every language.

const KINDS = readdirSync(join(ROOT, 'templates/en')).map((name) => name.replace('.md', ''));

const template = (kind: string, language: Language) => projectFile(`templates/${language}/${kind}.md`);

/** The headings of a template, without ids: what a document of the kind says, whoever writes it. */
function headingsOf(kind: string, language: Language): string[] {
  const { sections } = parse(template(kind, language));
  return sections.flatMap(({ heading, entries }) => [
    heading.content.text.replace(/^\p{L}\d*(?= )/u, '').trim(),
    ...entries.map(({ title }) => title),
  ]);
}

/** Headings that only templates of other languages have, long enough not to stand there by chance. */
function foreignHeadings(kind: string, language: Language): string[] {
  const own = template(kind, language).toLowerCase();
  const others = LANGUAGES.filter((other) => other !== language);
  return others
    .flatMap((other) => headingsOf(kind, other))
    .filter((title) => title.length >= 10 && !own.includes(title.toLowerCase()));
}

/** What each language says of itself in the frame of a command. */
const WORDS: Readonly<
  Record<Language, Readonly<Record<'unwritten' | 'unmeasured' | 'done' | 'asOf' | 'sign', string>>>
> = {
  sv: {
    unwritten: 'är inte skrivet än',
    unmeasured: 'har inte mätts än',
    done: 'klart',
    asOf: 'Läget den 22 november 2026',
    sign: 'Sign',
  },
  nb: {
    unwritten: 'er ikke skrevet ennå',
    unmeasured: 'er ikke målt ennå',
    done: 'ferdig',
    asOf: 'Status per 22. november 2026',
    sign: 'Sign',
  },
  en: {
    unwritten: 'is not written yet',
    unmeasured: 'has not been measured yet',
    done: 'done',
    asOf: 'As of 22 November 2026',
    sign: 'Sign-off',
  },
};

const settings = (language: Language) => `language: ${language}
company: Exempel
people:
  anna:
    name: Anna Berg
    email: anna@example.com
    roles: [management, account-manager, sales, operations, finance, quality, hr, team-leader]
`;

interface Made {
  readonly cwd: string;
  readonly created: Run;
  readonly path: string;
  readonly run: (...args: string[]) => Promise<Run>;
  readonly read: () => string;
}

/** A workspace with a fresh document of a kind, with a day for each of its dates. */
async function made(kind: string, language: Language): Promise<Made> {
  const cwd = folderWith({ 'serviceplan.yaml': settings(language) });
  const run = (...args: string[]) => inProcess([...args, '--private'], cwd);
  const text = template(kind, language);
  const isOfCustomer = /^customer:/m.test(text) && kind !== 'lifecycle';
  if (isOfCustomer) await run('new', 'lifecycle', 'Nordvik');
  const dates = /^dates:\n((?: {2}.*\n)+)/m.exec(text)?.[1]?.match(/[a-z]+/g) ?? [];
  const created = await run(
    ...['new', kind, ...(kind === 'lifecycle' ? ['Nordvik'] : [])],
    ...(isOfCustomer ? ['--customer', 'nordvik'] : []),
    ...dates.flatMap((key) => ['--set', `dates.${key}=2026-11-20`]),
  );
  const path = created.out.trim().split('\n').at(-1) ?? '';
  return { cwd, created, path, run, read: () => readFileSync(join(cwd, path), 'utf8') };
}

const hasSteps = (kind: string) => parse(template(kind, 'en')).steps.length > 0;
const isAsked = (kind: string) =>
  parse(template(kind, 'en')).sections.some(({ blocks }) => blocks.some(({ type }) => type === 'quote'));

describe.each(LANGUAGES)('in %s', (language) => {
  const words = WORDS[language];
  const foreign = (kind: string, text: string) =>
    foreignHeadings(kind, language).filter((title) => text.includes(title));

  describe.each(KINDS)('%s', (kind) => {
    let document: Made;
    let title: string;
    beforeAll(async () => {
      document = await made(kind, language);
      title = parse(document.read()).title?.content.text ?? '';
    });

    it('is made by new with the headings of its language', () => {
      expect(document.created.code).toBe(0);
      const [named = ''] = (parse(template(kind, language)).title?.content.text ?? '').split(' – ');
      expect(title.startsWith(named), title).toBe(true);
      expect(document.read()).toContain(`language: ${language}\n`);
      expect(foreign(kind, document.read())).toEqual([]);
      expect(foreignHeadings(kind, language).length).toBeGreaterThan(0);
    });

    it('has no error in lint, which asks for what is to be written', async () => {
      const { code, out } = await document.run('lint', document.path);
      expect(code).toBe(0);
      expect(out.includes(words.unwritten)).toBe(isAsked(kind) && kind !== 'scorecard');
      // The figures of a scorecard stand there ready to be measured.
      expect(out.includes(words.unmeasured)).toBe(kind === 'scorecard');
      expect(foreign(kind, out)).toEqual([]);
    });

    it('stands in status', async () => {
      const { code, out } = await document.run('status', document.path);
      expect(code).toBe(0);
      const named =
        kind === 'scorecard' || kind === 'lifecycle' ? title.split(' – ').at(-1) : title.split(' – ')[0];
      expect(out).toContain(named);
      expect(foreign(kind, out)).toEqual([]);
    });

    it.each(['html', 'markdown'])('stands in report --format %s', async (format) => {
      const { code, out } = await document.run('report', document.path, '--format', format);
      expect(code).toBe(0);
      expect(out).toContain(words.asOf);
      expect(foreign(kind, out)).toEqual([]);
    });

    it('stands in report --format json as in status', async () => {
      const { code, out } = await document.run('report', document.path, '--format', 'json');
      expect(code).toBe(0);
      const { documents } = JSON.parse(out) as Status;
      expect(documents.map((one) => [one.kind, one.language, one.title])).toEqual([[kind, language, title]]);
    });

    it('has a row for each step in report --format csv, and a day in the calendar', async () => {
      const { documents } = JSON.parse(
        (await document.run('status', document.path, '-f', 'json')).out,
      ) as Status;
      const steps = documents.flatMap((one) => one.steps ?? []);
      const csv = await document.run('report', document.path, '--format', 'csv');
      const calendar = await document.run('report', document.path, '--format', 'ics');
      expect([csv.code, calendar.code]).toEqual([0, 0]);
      const unfolded = calendar.out.replace(/\r\n /g, '');
      for (const step of steps) {
        expect(csv.out).toContain(step.id);
        expect(csv.out).toContain(step.title);
        if (step.due !== undefined) expect(unfolded).toContain(step.title.replace(/([,;])/g, '\\$1'));
      }
      expect(calendar.out.match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThanOrEqual(
        steps.filter(({ due }) => due !== undefined).length,
      );
      expect(foreign(kind, csv.out + unfolded)).toEqual([]);
    });

    it('is printed as a form with its headings', async () => {
      const { code, out } = await document.run('report', '--form', document.path);
      expect(code).toBe(0);
      const [first] = parse(document.read()).sections;
      expect(out).toContain(first?.heading.content.text);
      expect(out).toContain(words.asOf);
      expect(foreign(kind, out)).toEqual([]);
    });

    if (hasSteps(kind))
      it('is signed in the words of its language', async () => {
        const { documents } = JSON.parse(
          (await document.run('status', document.path, '-f', 'json')).out,
        ) as Status;
        const step = documents[0]?.steps?.[0]?.id ?? '';
        const { code, err } = await document.run(
          ...['sign', `${document.path}#${step}`, '--as', 'anna', '--all-done', '--yes'],
        );
        expect({ code, err }).toEqual({ code: 0, err: expect.any(String) as string });
        expect(document.read()).toContain(`- ${words.sign}: Anna Berg, 2026-11-22, ${words.done}, `);
        const { out } = await document.run('lint', document.path, '--format', 'unix');
        expect(out.split('\n').filter((line) => /error|stale-sign-off|open-points/.test(line))).toEqual([]);
      });
    else
      it('has nothing to sign, and says so', async () => {
        const { code, out, err } = await document.run('sign', `${document.path}#A1`, '--as', 'anna', '--yes');
        expect(code).toBe(2);
        expect(out + err).toContain('A1');
      });
  });
});
