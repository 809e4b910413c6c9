// What a company does in its folder on a day: it runs the tool, and it writes by hand.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The example as it stands in the repository: the end of the year. */
export const EXAMPLE = join(root, 'examples/en-coffee-service');

/**
 * What the company can do on a day. Its own words are taken from the example, where they stand already; whatever a command
 * writes, a date, a sign-off, a value, is written by the command, and every line that is changed by hand is named.
 *
 * @param folder where the company keeps its files
 * @param day everything happens on it, YYYY-MM-DD
 */
export function companyOn(folder, day) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const change = (path, edit) => writeFileSync(join(folder, path), edit(read(path)));
  const changePart = (path, name, edit) =>
    change(path, (text) => replacePart(text, name, edit(textOfPart(text, name))));

  /** Runs the tool. @returns what it prints; ends with an error where the tool does */
  const run = (...args) => serviceplan(folder, [...args, '--today', day]);

  return {
    run,
    /** Signs steps of a document with all their points; of the talks too, which are private. */
    sign: (person, document, ...steps) =>
      run(
        'sign',
        ...steps.map((step) => `${document}#${step}`),
        '--as',
        person,
        '--all-done',
        '--yes',
        '--private',
      ),
    measure: (values, ...more) => {
      for (const [figure, value] of Object.entries(values)) {
        run('measure', `scorecard#${figure}`, String(value), '--yes', ...more);
      }
    },

    /** A file that somebody else made, or that has nothing in it but what people write. */
    bring(path) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(join(EXAMPLE, path), join(folder, path));
    },

    /** Writes sections, each by its title, or entries, each by its id; all sections where none is named. */
    write(path, ...names) {
      const written = readFileSync(join(EXAMPLE, path), 'utf8');
      change(path, (text) => {
        const parts = names.length > 0 ? names : [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
        return parts.reduce((before, name) => replacePart(before, name, textOfPart(written, name)), text);
      });
    },

    /** Fills fields of an entry in, or changes them. */
    fill(path, id, fields) {
      change(path, (text) =>
        Object.entries(fields).reduce((before, [label, value]) => {
          const part = textOfPart(before, id);
          return replacePart(
            before,
            id,
            replaceOnce(part, new RegExp(`^- ${label}:.*`, 'm'), `- ${label}: ${value}`),
          );
        }, text),
      );
    },

    /** Adds an entry, or words, at the end of a section. */
    add(path, name, words) {
      changePart(path, name, (part) => `${part.trimEnd()}\n\n${words.trim()}\n\n`);
    },

    /** Says by hand where what a step brought forth can be found. */
    point(path, id, evidence) {
      changePart(path, id, (part) =>
        replaceOnce(part, /^- Due:.*/m, `${/^- Due:.*/m.exec(part)[0]}\n- Evidence: ${evidence}`),
      );
    },

    /** Adds a copy of an entry below it, with another heading. */
    again(path, id, heading) {
      changePart(
        path,
        id,
        (part) => `${part.trimEnd()}\n\n${part.replace(/^### .*/, () => `### ${heading}`)}`,
      );
    },

    remove(path, ...names) {
      change(path, (text) => names.reduce((before, name) => replacePart(before, name, ''), text));
    },

    replace(path, from, to) {
      change(path, (text) => replaceOnce(text, from, to));
    },
  };
}

/** Runs the built tool in a folder, with nothing of whoever runs it. @returns what it prints */
export function serviceplan(folder, args) {
  return execFileSync(process.execPath, [join(root, 'bin/serviceplan.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      TZ: 'UTC',
      LANG: 'C.UTF-8',
      COLUMNS: '80',
      NO_COLOR: '1',
    },
  });
}

/** Where a section or an entry stands: from its heading to the next that is no deeper. */
function placeOfPart(text, name) {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const heading = new RegExp(`^(##+) ${escaped}(?: .*)?$`, 'm');
  const found = heading.exec(text);
  if (!found) throw new Error(`there is no part “${name}”`);
  const after = found.index + found[0].length;
  const next = new RegExp(`^#{2,${found[1].length}} `, 'm').exec(text.slice(after));
  return { start: found.index, end: next ? after + next.index : text.length };
}

function textOfPart(text, name) {
  const { start, end } = placeOfPart(text, name);
  return text.slice(start, end);
}

function replacePart(text, name, by) {
  const { start, end } = placeOfPart(text, name);
  const whole = by === '' ? '' : `${by.trimEnd()}\n\n`;
  return `${(text.slice(0, start) + whole + text.slice(end)).trimEnd()}\n`;
}

function replaceOnce(text, from, to) {
  const found = typeof from === 'string' ? text.split(from).length - 1 : from.test(text) ? 1 : 0;
  if (found !== 1) throw new Error(`“${from}” stands there ${found} times`);
  return text.replace(from, () => to);
}
