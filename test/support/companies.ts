import { join } from 'node:path';
import { serviceplan, temporaryFolder } from './cli.js';
import { write } from './repository.js';

/** Three small companies that know nothing of each other: the same ids, paths and keys of people in each. */
export const COMPANIES = [
  {
    folder: 'customers-sv',
    language: 'sv',
    company: 'Städ & Söner AB',
    person: 'Åsa Öberg',
    due: 'Klart den',
    who: 'Ansvarig',
  },
  {
    folder: 'customers-nb',
    language: 'nb',
    company: 'Rent Hus AS',
    person: 'Kåre Bø',
    due: 'Ferdig den',
    who: 'Ansvarlig',
  },
  {
    folder: 'customers-en',
    language: 'en',
    company: 'Tidy Ltd',
    person: 'Ann Lee',
    due: 'Due',
    who: 'Responsible',
  },
] as const;

/** A folder with a workspace for each of the three, and an empty one to work in beside them, named last. */
export function companiesFolder(): { readonly root: string; readonly desk: string } {
  const root = temporaryFolder();
  for (const [index, { folder, language, company, person, due, who }] of COMPANIES.entries()) {
    const step = (id: string, day: string, ...more: string[]) =>
      `\n### ${id} ${company} ${id}\n\n- ${who}: anna\n- ${due}: ${day}\n${more.map((line) => `- ${line}\n`).join('')}`;
    write(join(root, folder), {
      'serviceplan.yaml': `language: ${language}\ncompany: ${company}\nworkload-limit: ${index + 2}\npeople:\n  anna: { name: ${person} }\n`,
      'customers/nordvik/lifecycle.md': `---\nkind: lifecycle\nid: nordvik\nlanguage: ${language}\ncustomer: Nordvik\nstatus: operation\n---\n\n# Nordvik\n\n## A Förberedelse\n${step('A1', '2026-11-01')}${step('A2', '2026-11-20', `Sign${language === 'en' ? '-off' : ''}: ${person}, 2026-11-19, ${{ sv: 'klart', nb: 'ferdig', en: 'done' }[language]}`)}${step('A3', '2026-11-25')}${index > 0 ? step('A4', '2027-01-25') : ''}`,
      'service-plan.md': `---\nkind: service-plan\nid: plan\nlanguage: ${language}\n---\n\n# Plan\n`,
    });
  }
  write(root, { 'desk/.keep': '' });
  return { root, desk: join(root, 'desk') };
}

/** What `status` says of each company alone, as files of a folder. @returns their names, in the order of the companies */
export function statusFiles(root: string, into: string, ...flags: readonly string[]): string[] {
  return COMPANIES.map(({ folder }) => {
    const { out } = serviceplan(['report', '-f', 'json', ...flags], { cwd: join(root, folder) });
    write(into, { [`${folder}.json`]: out });
    return `${folder}.json`;
  });
}
