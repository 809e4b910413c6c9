import { type Notice, notice } from '../../languages/notices.js';
import { hintFor } from '../../text/hint.js';
import type { Flag } from './flags.js';

/** What commander says of arguments that it cannot use, and how we say it. */
const SAID: readonly (readonly [RegExp, (pieces: readonly string[], flags: readonly Flag[]) => Notice])[] = [
  [
    /^option '(.+?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    ([option = '', given = '', choices = ''], flags) =>
      choice(longName(option), choices, given, flagCalled(given, flags)),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    ([given = '', name = '', choices = '']) => choice(`<${name}>`, choices, given),
  ],
  [
    /^option '(.+?)' argument missing$/s,
    ([option = '']) => notice('flag-without-value', { flag: longName(option), usage: option }),
  ],
  [
    /^unknown option '(.*?)'(?:\n\(Did you mean (?:one of )?(.*?)\?\))?$/s,
    ([flag = '', meant = '']) => {
      const isFile = /\.(?:md|markdown)$/.test(flag);
      return notice('no-flag', { flag, isFile, hint: meant === '' ? {} : { meant } });
    },
  ],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/s,
    ([command = '', most = '', given = '']) =>
      notice('too-many-arguments', { command, most: Number(most), given: Number(given) }),
  ],
  [/^missing required argument '(.*)'$/s, ([name = '']) => notice('argument-missing', { name })],
];

/**
 * A usage error of commander's, in our words: what is wrong, what was expected, the nearest valid word.
 *
 * @param flags those of the command
 */
export function usageError(text: string, flags: readonly Flag[]): Notice {
  const reason = text.replace(/^error: /, '').trimEnd();
  for (const [pattern, said] of SAID) {
    const match = pattern.exec(reason);
    if (match) return said(match.slice(1), flags);
  }
  return notice('verbatim', { text: reason });
}

/** @param choices what commander lists with commas between */
function choice(name: string, choices: string, given: string, flag = ''): Notice {
  return notice('no-choice', { name, choices, given, hint: hintFor(given, choices.split(', ')), flag });
}

/** A flag that is called what was given as a value: `--format pdf` is a wish for `--pdf`. */
function flagCalled(value: string, flags: readonly Flag[]): string | undefined {
  const called = `--${value}`;
  return flags.some((known) => longName(known.flags) === called) ? called : undefined;
}

/** The long flag of an option as help writes it: `--format` of `-f, --format <format>`. */
function longName(option: string): string {
  return /--[a-z-]+/.exec(option)?.[0] ?? option;
}
