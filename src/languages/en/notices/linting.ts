import type { Hint } from '../../../text/hint.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about what `lint` is asked for, and its files, in English. */
export const enLintingNotices = {
  'flags-apart': ({ flag, other }: { flag: string; other: string }) => `${flag} cannot be used with ${other}`,
  'flag-needs': ({ flag, others }: { flag: string; others: readonly string[] }) =>
    `${flag} needs ${others.join(' or ')}`,
  'watch-standard-input': () => '--watch cannot be used with -, which can be read only once',
  'shard-standard-input': () => '--shard divides files, not the standard input',
  'print-config-format': ({ format }: { format: string }) =>
    `--print-config can be used with --format json or without --format, not with ${format}`,
  'baseline-since': () =>
    '--write-baseline cannot be used with --since, which leaves out what is already known',
  'no-count': ({ flag, given }: { flag: string; given: string }) =>
    `${flag} must be a whole number, 0 or more, not “${given}”`,
  'no-rule': ({ id, hint }: { id: string; hint: Hint }) => `there is no rule “${id}”${hinted(hint)}`,
  'no-rule-listed': ({ id, hint }: { id: string; hint: Hint }) =>
    `there is no rule “${id}”${hinted(hint, '; “serviceplan explain” lists them')}`,
  'no-schema': ({ name, hint }: { name: string; hint: Hint }) =>
    `there is no schema “${name}”${hinted(hint)}`,
  'rule-without-severity': ({ id }: { id: string }) => `--rule needs a severity: --rule ${id}=error`,
  'no-fail-on': ({ choices, given, hint }: { choices: string; given: string; hint: Hint }) =>
    `--fail-on must be one of ${choices} or a rule, not “${given}”${hinted(hint)}`,
  'no-threads': ({ given }: { given: string }) =>
    `SERVICEPLAN_THREADS must be a number from 1 to 99, not “${given}”`,
  'filename-without-input': () => '--stdin-filename needs - among the paths',
  'input-not-text': () => 'the standard input is not UTF-8 text of at most 1 MB',
  'input-private': () => 'the standard input is private; --private includes it',
  'no-baseline': ({ file }: { file: string }) =>
    `--baseline: there is no file “${file}”; --write-baseline creates it`,
  'not-a-baseline': ({ file, fault }: { file: string; fault: string }) =>
    `${file} is not a baseline: ${fault}; --write-baseline writes a new one`,
  'baseline-too-large': ({ size }: { size: string }) => `it is not a file of at most ${size}`,
  'baseline-conflict': () => 'it holds the marks of a merge conflict',
  'baseline-no-json': () => 'it is not JSON',
  'baseline-no-version': () => 'it has no “version”',
  'baseline-version': ({ version, known }: { version: string; known: number }) =>
    `its version is ${version}, and only ${known} is known here`,
  'baseline-no-documents': () => 'it has no map of “documents”',
  'baseline-no-findings': ({ key }: { key: string }) => `“${key}” must hold findings and how many there are`,
  'baseline-no-number': ({ name, key }: { name: string; key: string }) =>
    `“${name}” of “${key}” must be a whole number above 0`,
  'failing-findings': ({ flags }: { flags: string }) =>
    `findings that are not errors fail this run (${flags})`,
  'too-many-warnings': ({ warnings, flag }: { warnings: number; flag: string }) =>
    `${plural(warnings, 'warning', 'warnings')}, more than ${flag}`,
  'parts-incomplete': () => 'settings had faults when these parts were made: not everything was checked',
  'part-missing': ({ index, count, file }: { index: number; count: number; file: string }) =>
    `part ${index}/${count}, which belongs with ${file}, is missing; make it with the same files, settings, day and flags`,
  'part-again': ({ one, other, index }: { one: string; other: string; index: number }) =>
    `${one} and ${other} are both part ${index} of the same run; leave one out`,
  'part-other': ({ one, other }: { one: string; other: string }) =>
    `${one} and ${other} are not parts of the same run: files, settings, day or flags differ`,
};
