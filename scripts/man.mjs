// Writes man/serviceplan.1 from the program's own definition. `--check` compares instead of writing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = join(root, 'man', 'serviceplan.1');
/** The day that the page bears: that of the version. */
const RELEASED = '2026-11-23';

const program = await (await loadTypeScript('scripts/man-program.ts')).wholeProgram();
const text = page(program);
if (!process.argv.includes('--check')) {
  mkdirSync(join(root, 'man'), { recursive: true });
  writeFileSync(path, text);
} else if (readOr(path) !== text) {
  console.error(`${path} is not what scripts/man.mjs writes`);
  process.exitCode = 1;
}

function readOr(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function page(of) {
  return [
    `.TH SERVICEPLAN 1 "${RELEASED}" "serviceplan ${version}" "User Commands"`,
    '.SH NAME',
    'serviceplan \\- keep service plans and customer lifecycle checklists as Markdown in git',
    '.SH SYNOPSIS',
    '.B serviceplan',
    roff('<command> [arguments] [options]'),
    '.SH DESCRIPTION',
    roff(of.description()),
    ...of.commands.flatMap((command) => {
      const listed = command.createHelp().visibleArguments(command);
      return [
        `.SH ${roff(command.name().toUpperCase())}`,
        '.B ' + roff(`serviceplan ${command.name()}`),
        roff([...listed.map(usage), '[options]'].join(' ')),
        '.PP',
        roff(sentence(command.description())),
        ...listed.map((one) => entry(usage(one), one.description)),
        ...command.options.filter(({ hidden }) => !hidden).map(option),
      ];
    }),
    '.SH "OPTIONS OF EVERY COMMAND"',
    ...of.options.map(option),
    entry('-h, --help', 'print help, also of a command'),
    '.SH "EXIT STATUS"',
    entry('0', 'done'),
    entry('1', 'findings: errors, or what --fail-on or --max-warnings asks for; a gate that is closed'),
    entry('2', 'flags, settings or input that cannot be used'),
    entry('130', 'ended with Ctrl-C'),
    '.SH ENVIRONMENT',
    entry('SERVICEPLAN_TODAY', 'the day that everything is judged by, as with --today'),
    entry(
      'SERVICEPLAN_THREADS',
      'how many threads lint many documents; as many as there are processors, where that is faster',
    ),
    entry('NO_COLOR, FORCE_COLOR', 'no colours, or colours whatever the output is'),
    entry('GITHUB_ACTIONS', 'where it is “true”, lint makes annotations'),
    '.SH FILES',
    entry('serviceplan.yaml', 'the settings, at the root of a workspace'),
    entry('templates/<language>/<kind>.md', 'templates of your own'),
    entry('.serviceplanignore', 'what to leave out, in the notation of .gitignore'),
    '',
  ].join('\n');
}

function usage(argument) {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function option({ flags, description, argChoices, defaultValue }) {
  const choices = argChoices ? `: ${argChoices.join(', ')}` : '';
  const usual = typeof defaultValue === 'string' ? ` (${defaultValue} where none is given)` : '';
  return entry(flags, `${description}${choices}${usual}`);
}

function entry(term, description) {
  return `.TP\n.B ${roff(term)}\n${roff(sentence(description))}`;
}

function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A text as roff shows it, whatever marks it holds. */
function roff(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('’', '\\(cq')
    .replaceAll('…', '...')
    .replace(/^([.'])/, '\\&$1');
}
