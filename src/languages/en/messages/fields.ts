import { did } from '../did-you-mean.js';

/** What the tool says about the fields of steps and entries, in English. */
export const enFieldsMessages = {
  'date-form': ({ text }: { text: string }) => `“${text}” is not a date: write it as YYYY-MM-DD.`,
  'date-missing': ({ text, days }: { text: string; days: number }) =>
    days > 0
      ? `“${text}” does not exist: that month has ${days} days.`
      : `“${text}” does not exist: months are 01 to 12.`,
  'field-unknown': ({ label, nearest, expected }: { label: string; nearest: string; expected: string }) =>
    `“${label}” is not a field of a step${nearest === '' ? `: expected one of ${expected}.` : did(nearest)}`,
  'field-without-label': ({ expected }: { expected: string }) =>
    `A step’s first list holds its fields, one “Label: value” a line: ${expected}. Put a paragraph before any other list.`,
  'field-nested': (_: object) =>
    'What is indented below a field is not read. Write it after the label, or after the list of fields.',
  'field-outside': ({ label }: { label: string }) =>
    `“${label}” is not read here: only the list right under a step’s heading, which begins with ###, holds fields. Put this line there, with “- ” before it.`,
  'field-struck-out': ({ label }: { label: string }) =>
    `“${label}” is struck out here, so it is not read. Remove the strikethrough, or the line.`,
  'entry-field-unknown': ({
    label,
    nearest,
    expected,
  }: {
    label: string;
    nearest: string;
    expected: string;
  }) =>
    `“${label}” is not a field of entries here${nearest === '' ? `: expected one of ${expected}.` : did(nearest)}`,
  'entry-field-without-label': ({ expected }: { expected: string }) =>
    `The first list of an entry holds its fields, one “Label: value” a line: ${expected}. Put a paragraph before any other list.`,
  'field-twice': ({ label, line }: { label: string; line: number }) =>
    `“${label}” appears here a second time; the one on line ${line} counts.`,
  'due-form': ({ text }: { text: string }) =>
    `“${text}” is not a due date: write “2026-03-02” or “2026-03-02 (start - 10 wd)”, with units d, wd, w, m, y.`,
  'due-too-far': ({ text, most }: { text: string; most: number }) =>
    `“${text}” is not a due date: the number in brackets may be at most ${most}.`,
  'every-form': ({ text }: { text: string }) =>
    `“${text}” is not a recurrence: write “3 m”, “2 w on fri” or “1 m after sign-off”, with a number of at most 999.`,
  'pin-form': ({ text }: { text: string }) =>
    `“${text}” is not pinned evidence: write a link to one file, then “sha256:” and 32 to 64 hex digits.`,
  'sign-off-form': ({ text }: { text: string }) =>
    `“${text}” is not a sign-off: write “name, YYYY-MM-DD, done”; the meaning is done, approved or not approved, and a note may follow.`,
  'sign-off-meaning': ({ word, nearest }: { word: string; nearest: string }) =>
    `“${word}” does not say what a sign-off means${did(nearest)}`,
  'waiver-form': ({ text }: { text: string }) =>
    `“${text}” is not a waiver: write “name, YYYY-MM-DD, until YYYY-MM-DD, reason”; the until part may be left out.`,
  'step-without-id': ({ title, suggested }: { title: string; suggested: string }) =>
    `The step “${title}” has no id: begin its heading with one, such as “${suggested} ${title}”.`,
  'number-form': ({ text }: { text: string }) => `“${text}” is not a number: write “4.2”, “12500” or “95%”.`,
  'number-either': ({ text, whole, fraction }: { text: string; whole: string; fraction: string }) =>
    `“${text}” may mean ${whole} or ${fraction}: write which.`,
  'number-percent': ({ text, share }: { text: string; share: string }) =>
    `“${text}”: the figure is not measured in per cent. Write a number in its own unit${share === '' ? '.' : `; ${text} of the target is ${share}.`}`,
  'dated-value-form': ({ text }: { text: string }) =>
    `“${text}” is not a value: write “4.2”, or “4.2, n 120” to say how many answers it comes from, and a note after another comma.`,
  'duplicate-entry': ({ step, line }: { step: string; line: number }) =>
    `There is already an entry ${step}, on line ${line}; an id stands for one entry.`,
  'entry-without-id': ({ title, suggested }: { title: string; suggested: string }) =>
    `The entry “${title}” has no id: begin its heading with one, such as “${suggested} ${title}”.`,
  'duplicate-step': ({ step, line }: { step: string; line: number }) =>
    `There is already a step ${step}, on line ${line}; an id stands for one step.`,
};
