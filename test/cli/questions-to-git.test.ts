import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';
import { signed } from '../support/keys.js';
import { commitAll, git, write } from '../support/repository.js';

// How often git is asked depends on how many documents there are, not on what was signed in them, nor on how fast it is.

const DOCUMENTS = 5;
const STEPS = ['A1', 'A2', 'A3', 'A4'];

const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg, email: anna@example.com }\n';
const fileOf = (customer: number) => `customers/c${customer}/lifecycle.md`;
const plan = (customer: number) =>
  `---\nkind: lifecycle\nid: c${customer}\nlanguage: en\ncustomer: C\n---\n\n# C\n\n## A Phase\n${STEPS.map(
    (id) => `\n### ${id} A step\n\n- Due: 2026-11-18\n\nOutcome: a report.\n`,
  ).join('')}`;

/** A repository of documents whose steps Anna signed, with a commit for each, and all of which somebody else changed. */
function changedInBulk(): string {
  const folder = folderWith({ 'serviceplan.yaml': SETTINGS });
  git(folder, ['init', '-q', '-b', 'main']);
  const texts = Array.from({ length: DOCUMENTS }, (_, customer) => plan(customer));
  const commit = (by?: string) => {
    write(folder, Object.fromEntries(texts.map((text, customer) => [fileOf(customer), text])));
    commitAll(folder, by === undefined ? {} : { by });
  };
  commit();
  for (const step of STEPS) {
    texts.forEach((text, customer) => (texts[customer] = signed(text, step, 'Anna Berg', '2026-11-10')));
    commit();
  }
  texts.forEach((text, customer) => {
    texts[customer] = text.replaceAll('a report', 'a long report').replaceAll(/^- /gm, '* ');
  });
  commit('Eve Fors <eve@example.com>');
  return folder;
}

/** Runs a command with a git that notes what it is asked. @returns what it was asked, and how often */
function questionsOf(args: readonly string[], cwd: string): { out: string; asked: Record<string, number> } {
  const folder = temporaryFolder();
  const [notes, program] = [join(folder, 'notes'), join(folder, 'git')];
  writeFileSync(notes, '');
  writeFileSync(program, `#!/bin/sh\necho "$*" >> '${notes}'\nPATH="\${PATH#*:}" exec git "$@"\n`);
  chmodSync(program, 0o755);
  const PATH = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
  const { out } = serviceplan(args, { cwd, env: { PATH } });
  const asked: Record<string, number> = {};
  const questions = readFileSync(notes, 'utf8').matchAll(/^(?:-[cC] \S+ |--\S+ )*(\S+(?: --no-walk)?)/gm);
  for (const [, question = ''] of questions) asked[question] = (asked[question] ?? 0) + 1;
  return { out, asked };
}

describe('git', () => {
  const cwd = changedInBulk();

  it('is asked by lint for the history of a document once, and for all else once for all', () => {
    const { out, asked } = questionsOf(['lint'], cwd);
    expect(out.match(/Changed since the commit/g)).toHaveLength(DOCUMENTS * STEPS.length);
    expect(asked).toEqual({ 'rev-parse': 1, log: DOCUMENTS, 'cat-file': 1 });
  });

  it('is asked by verify for the lines of a document too, once', () => {
    const { out, asked } = questionsOf(['verify', '--format', 'json'], cwd);
    expect(out.match(/Changed since the commit/g)).toHaveLength(DOCUMENTS * STEPS.length);
    expect(out.match(/anna@example\.com/g)).toHaveLength(DOCUMENTS * STEPS.length);
    expect(asked).toEqual({
      ...{ 'rev-parse': 1, log: DOCUMENTS, 'cat-file': 1 },
      ...{ blame: DOCUMENTS, 'log --no-walk': 1 },
    });
  });

  it('is asked nothing of history where nothing was changed', () => {
    const folder = changedInBulk();
    git(folder, ['checkout', '-q', 'HEAD~1']);
    expect(questionsOf(['lint'], folder).asked).toEqual({});
    expect(questionsOf(['verify'], folder).asked).toEqual({
      ...{ 'rev-parse': 1, blame: DOCUMENTS, 'log --no-walk': 1 },
    });
  });
});
