import type { Hint } from '../../../text/hint.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about the words on the command line, in English. */
export const enArgumentsNotices = {
  verbatim: ({ text }: { text: string }) => text,
  unexpected: ({ reason }: { reason: string }) => `this should not have happened: ${reason}`,
  'no-command': ({ word, hint }: { word: string; hint: Hint }) =>
    `there is no command “${word}”${hinted(hint, '; serviceplan --help lists them')}`,
  'no-flag': ({ flag, isFile, hint }: { flag: string; isFile: boolean; hint: Hint }) =>
    `there is no flag “${flag}”${isFile ? '; put a file of that name after --' : hinted(hint)}`,
  'flag-without-value': ({ flag, usage }: { flag: string; usage: string }) =>
    `${flag} needs a value: ${usage}`,
  'flag-twice': ({ flag }: { flag: string }) => `${flag} takes one value; give it once`,
  'no-choice': ({
    name,
    choices,
    given,
    hint,
    flag,
  }: {
    name: string;
    choices: string;
    given: string;
    hint: Hint;
    flag: string;
  }) =>
    `${name} must be ${choices.includes(', ') ? 'one of ' : ''}${choices}, not “${given}”${hinted(hint, flag === '' ? '' : `; for that there is ${flag}`)}`,
  'too-many-arguments': ({ command, most, given }: { command: string; most: number; given: number }) =>
    `“${command}” takes ${plural(most, 'argument', 'arguments')}, not ${given}; put a name of several words in quotation marks, as in "Nordvik Fastigheter AB"`,
  'argument-missing': ({ name }: { name: string }) => `the argument <${name}> is missing`,
  'no-cwd': ({ folder }: { folder: string }) => `--cwd: there is no folder “${folder}”`,
  'no-config': ({ file }: { file: string }) => `--config: there is no file “${file}”`,
  'no-today': ({ where, given }: { where: string; given: string }) =>
    `${where} must be a date that exists, written YYYY-MM-DD, not “${given}”`,
  'no-shard': ({ most, given }: { most: number; given: string }) =>
    `--shard must be a part of at most ${most}, such as 1/3 for the first of three, not “${given}”`,
  'empty-name': ({ flag }: { flag: string }) => `${flag} must not be empty`,
  'long-name': ({ flag, most }: { flag: string; most: number }) =>
    `${flag} must have at most ${most} characters`,
  'invisible-name': ({ flag, name }: { flag: string; name: string }) =>
    `${flag} must be one line of visible characters, not “${name}”`,
  'name-without-letters': ({ flag, name }: { flag: string; name: string }) =>
    `${flag}: “${name}” has no letter a–z or digit to make a file name from; ${flag === '--customer' ? `write it in such letters too, as in "Nordvik (${name})"` : 'give one with --customer where the command takes it'}`,
  'comma-in-name': ({ name }: { name: string }) =>
    `“${name}” cannot be used in a sign-off or a waiver, whose parts are separated by commas`,
  'flag-said': ({ flag, said }: { flag: string; said: string }) => `${flag}: ${said}`,
};
