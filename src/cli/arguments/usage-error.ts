import { plural } from '../../languages/plural.js';
import { didYouMean } from '../did-you-mean.js';
import type { Flag } from './flags.js';
import { visibleLines } from '../tell.js';

/** What commander says of arguments that it cannot use, and how we say it. */
const SAID: readonly (readonly [RegExp, (pieces: readonly string[], flags: readonly Flag[]) => string])[] = [
  [
    /^option '(.+?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    ([option = '', value = '', choices = ''], flags) =>
      `${longName(option)} must be ${oneOf(choices)}, not “${value}”${didYouMean(value, choices.split(', ')) || flagHint(value, flags)}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    ([value = '', name = '', choices = '']) =>
      `<${name}> must be ${oneOf(choices)}, not “${value}”${didYouMean(value, choices.split(', '))}`,
  ],
  [/^option '(.+?)' argument missing$/s, ([option = '']) => `${longName(option)} needs a value: ${option}`],
  [
    /^unknown option '(.*?)'(?:\n\(Did you mean (?:one of )?(.*?)\?\))?$/s,
    ([option = '', meant = '']) => {
      const isFile = /\.(?:md|markdown)$/.test(option);
      const hint = isFile
        ? `; a file of that name stands behind --`
        : meant === ''
          ? ''
          : `; did you mean “${meant}”?`;
      return `there is no flag “${option}”${hint}`;
    },
  ],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/s,
    ([command = '', most = '', given = '']) =>
      `“${command}” takes ${plural(Number(most), 'argument', 'arguments')}, not ${given}; put a name of several words in quotation marks, as in "Nordvik Fastigheter AB"`,
  ],
  [/^missing required argument '(.*)'$/s, ([name = '']) => `the argument <${name}> is missing`],
];

/**
 * A usage error of commander's, in our words: what is wrong, what was expected, the nearest valid word.
 *
 * @param flags those of the command
 */
export function usageError(text: string, flags: readonly Flag[]): string {
  const reason = text.replace(/^error: /, '').trimEnd();
  for (const [pattern, say] of SAID) {
    const match = pattern.exec(reason);
    if (match) return `serviceplan: ${visibleLines(say(match.slice(1), flags))}\n`;
  }
  return `serviceplan: ${visibleLines(reason)}\n`;
}

/** What commander lists with commas between, as a sentence names it. */
function oneOf(choices: string): string {
  return choices.includes(', ') ? `one of ${choices}` : choices;
}

/** A flag that is called what was given as a value: `--format pdf` is a wish for `--pdf`. */
function flagHint(value: string, flags: readonly Flag[]): string {
  const flag = flags.find((known) => longName(known.flags) === `--${value}`);
  return flag ? `; for that there is --${value}: ${flag.description}` : '';
}

/** The long flag of an option as help writes it: `--format` of `-f, --format <format>`. */
function longName(option: string): string {
  return /--[a-z-]+/.exec(option)?.[0] ?? option;
}
