import { did } from '../did-you-mean.js';

/** What the tool says about the fields of steps and entries, in English. */
export const enFieldsMessages = {
  'date-form': ({ text }: { text: string }) => `“${text}” is no date: write it as YYYY-MM-DD.`,
  'date-missing': ({ text, days }: { text: string; days: number }) =>
    days > 0
      ? `“${text}” does not exist: that month has ${days} days.`
      : `“${text}” does not exist: months are 01 to 12.`,
  'field-unknown': ({ label, nearest, expected }: { label: string; nearest: string; expected: string }) =>
    `“${label}” is no field of a step${nearest === '' ? `: expected one of ${expected}.` : did(nearest)}`,
  'field-without-label': ({ expected }: { expected: string }) =>
    `A step's first list holds its fields, one “Label: value” a line: ${expected}. Put a paragraph before any other list.`,
  'field-nested': (_: object) =>
    'What is set in below a field is not read. Write it behind the label, or after the list of fields.',
  'field-outside': ({ label }: { label: string }) =>
    `“${label}” is not read here: only the list right under a step’s heading, which begins with ###, holds fields. Put this line there, with “- ” before it.`,
  'field-struck-out': ({ label }: { label: string }) =>
    `“${label}” is struck out here, so it is not read. Take out the strokes, or the line.`,
  'entry-field-unknown': ({
    label,
    nearest,
    expected,
  }: {
    label: string;
    nearest: string;
    expected: string;
  }) =>
    `“${label}” is no field that entries have here${nearest === '' ? `: expected one of ${expected}.` : did(nearest)}`,
  'entry-field-without-label': ({ expected }: { expected: string }) =>
    `The first list of an entry holds its fields, one “Label: value” a line: ${expected}. Put a paragraph before any other list.`,
  'field-twice': ({ label, line }: { label: string; line: number }) =>
    `“${label}” stands here a second time; the one in line ${line} counts.`,
  'due-form': ({ text }: { text: string }) =>
    `“${text}” is no due date: write “2026-03-02” or “2026-03-02 (start - 10 wd)”, with units d, wd, w, m, y.`,
  'every-form': ({ text }: { text: string }) =>
    `“${text}” is no recurrence: write “3 m”, “2 w on fri” or “1 m after sign-off”.`,
  'pin-form': ({ text }: { text: string }) =>
    `“${text}” is no pinned evidence: write a link to one file, then “sha256:” and 32 to 64 hex digits.`,
  'sign-off-form': ({ text }: { text: string }) =>
    `“${text}” is no sign-off: write “name, YYYY-MM-DD, done”; the meaning is done, approved or not approved, and a note may follow it.`,
  'waiver-form': ({ text }: { text: string }) =>
    `“${text}” is no waiver: write “name, YYYY-MM-DD, until YYYY-MM-DD, reason”; the until part may be left out.`,
  'step-without-id': ({ title, suggested }: { title: string; suggested: string }) =>
    `The step “${title}” has no id: begin its heading with one, such as “${suggested} ${title}”.`,
  'number-form': ({ text }: { text: string }) => `“${text}” is no number: write “4.2”, “12 500” or “95 %”.`,
  'dated-value-form': ({ text }: { text: string }) =>
    `“${text}” is no value: write “4.2”, how many it comes from as “4.2, n 120”, and a note after a further comma.`,
  'duplicate-entry': ({ step, line }: { step: string; line: number }) =>
    `There is an entry ${step} already, in line ${line}; an id stands for one entry.`,
  'entry-without-id': ({ title, suggested }: { title: string; suggested: string }) =>
    `The entry “${title}” has no id: begin its heading with one, such as “${suggested} ${title}”.`,
  'duplicate-step': ({ step, line }: { step: string; line: number }) =>
    `There is a step ${step} already, in line ${line}; an id stands for one step.`,
};
