import { did } from '../did-you-mean.js';

/** What the tool says about settings, and the values of frontmatters, in English. */
export const enSettingsMessages = {
  'shape-missing': ({ key }: { key: string }) => `“${key}” is missing.`,
  'shape-type': ({ key, text, expected }: { key: string; text: string; expected: string }) =>
    `“${key}” must be ${TYPES[expected] ?? expected}${text === '' ? '' : `, not “${text}”`}.`,
  'shape-choice': ({
    key,
    text,
    choices,
    nearest,
  }: {
    key: string;
    text: string;
    choices: string;
    nearest: string;
  }) =>
    text === ''
      ? `“${key}” is left empty: expected one of ${choices}.`
      : `“${key}” cannot be “${text}”: expected one of ${choices}${did(nearest)}${nearest === '' ? '.' : ''}`,
  'shape-slug': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be lower-case letters a–z, digits and single hyphens, at most 64 characters, not “${text}”.`,
  'shape-step-id': ({ text }: { key: string; text: string }) =>
    `A step’s id is letters, digits, dots and hyphens, at most 32 characters, such as “A8” or “C-safety”, not “${text}”.`,
  'shape-email': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be an e-mail address, not “${text}”.`,
  'shape-time-zone': ({ text, nearest }: { text: string; nearest: string }) =>
    `“${text}” is not a time zone${nearest === '' ? '; write one such as “Europe/Stockholm”.' : did(nearest)}`,
  'shape-empty': ({ key }: { key: string; text: string }) => `“${key}” must not be empty.`,
  'shape-long': ({ key }: { key: string; text: string }) => `“${key}” must have at most 200 characters.`,
  'shape-days': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number of days from 0 to 366, not “${text}”.`,
  'shape-persons': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number of people from 1 to 9, not “${text}”.`,
  'shape-absence': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a day or a range of days, such as “2026-12-01..2026-12-12”, not “${text}”.`,
  'shape-limit': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number of steps from 1 to 1000, not “${text}”.`,
  'shape-visible': ({ key }: { key: string; text: string }) =>
    `“${key}” must be one line of visible characters.`,
  'shape-unknown-key': ({ key, nearest, known }: { key: string; nearest: string; known: string }) =>
    `“${key}” is not a key of the settings${nearest === '' ? `: expected one of ${known}.` : did(nearest)}`,
  'shape-other': ({ key, detail }: { key: string; detail: string }) =>
    `“${key}” is not as expected: ${detail}.`,
  'shape-extends': ({ key }: { key: string; text: string }) =>
    `“${key}” must be a path such as “../base.yaml” or a package’s name, or a list of them.`,
  'extends-form': ({ target }: { target: string }) =>
    `“${target}” cannot be extended: write a path that begins with “./” or “../”, or the name of a package.`,
  'extends-file': ({ target }: { target: string }) =>
    `“${target}” would be a package: for the file beside this one, write “./${target}”.`,
  'extends-package': ({ target }: { target: string }) =>
    `No package in node_modules contains the settings file “${target}”; is it installed?`,
  'templates-missing': ({ folder, nearest }: { folder: string; nearest: string }) =>
    `The workspace has no folder “${folder}”${nearest === '' ? '.' : did(nearest)}`,
  'extends-missing': ({ target }: { target: string }) => `There is no settings file “${target}” to extend.`,
  'extends-outside': ({ target }: { target: string }) =>
    `“${target}” leads out of the repository; only files inside it are read.`,
  'extends-cycle': ({ target }: { target: string }) => `“${target}” extends this file again.`,
  'extends-deep': ({ most }: { most: number }) => `At most ${most} settings files may extend one another.`,
  'extends-past': ({ target }: { target: string }) =>
    `“${target}” cannot be read from a commit: settings that judge by one may extend files of the repository only, such as “./base.yaml”.`,
  'unknown-rule': ({ rule, nearest }: { rule: string; nearest: string }) =>
    `There is no rule “${rule}”${did(nearest)}${nearest === '' ? '.' : ''}`,
  'unknown-deputy': ({ text, nearest }: { text: string; nearest: string }) =>
    `The deputy “${text}” is not a person in the settings${did(nearest)}${nearest === '' ? '.' : ''}`,
  'contradictory-day': ({ date }: { date: string }) =>
    `${date} is listed under both “open” and “closed”: keep one of them.`,
  'shape-label': ({ key }: { key: string; text: string }) =>
    `“${key}” must have no colon in it and at most 60 characters.`,
  'own-key-taken': ({ key }: { key: string }) =>
    `“${key}” is a key that these documents already have; give this one another name.`,
  'own-words-missing': ({ key }: { key: string }) =>
    `“${key}” takes a word, but none is listed: add “words: [low, high]”, with your own words.`,
  'own-field-taken': ({ label }: { label: string }) =>
    `“${label}” is already a field of every step; call this one something else.`,
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  date: 'a date, YYYY-MM-DD',
  number: 'a number',
  int: 'a whole number',
  object: 'a map of “key: value”',
  record: 'a map of “key: value”',
  array: 'a list',
  boolean: 'true or false',
};
