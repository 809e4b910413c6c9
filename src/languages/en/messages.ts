import type { LintWords } from '../messages.js';
import { enSurveyMessages } from './survey-messages.js';

const did = (nearest: string | number) => (nearest === '' ? '' : `; did you mean “${nearest}”?`);
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

interface Leaving {
  step: string;
  name: string;
  until: string;
  deputy: string;
}

interface LeavingHolder {
  role: string;
  name: string;
  until: string;
  count: number;
  steps: string;
  deputy: string;
}

interface Absent {
  step: string;
  due: string;
  name: string;
  from: string;
  to: string;
  deputy: string;
}

/** A suggestion that has waited too long. */
interface Waiting {
  suggestion: string;
  since: string;
  days: number;
  limit: number;
}

interface Overload {
  steps: string;
  name: string;
  count: number;
  limit: number;
  week: number;
  from: string;
}

interface DatePair {
  key: string;
  date: string;
  other: string;
  otherDate: string;
}

interface StatusDay {
  status: string;
  key: string;
  date: string;
}

/** What the tool says about documents, in English. The other languages say the same under the same names. */
export const enMessages = {
  ...enSurveyMessages,
  'yaml-syntax': ({ detail }: { detail: string }) => `This is no valid YAML: ${detail}.`,
  'yaml-construct': ({ detail }: { detail: string }) =>
    CONSTRUCTS[detail] ?? `YAML's ${detail} is not used here; write the value itself.`,
  'yaml-too-large': ({ detail }: { detail: string }) =>
    `Too much for a file like this: the limit is ${detail}.`,
  'yaml-duplicate-key': ({ key }: { key: string }) =>
    `The key “${key}” stands here a second time; only the first counts.`,
  'frontmatter-engine': ({ engine }: { engine: string }) =>
    `The first line must be “---” alone: “${engine}” names an engine, which is never run.`,
  'frontmatter-unclosed': (_: object) => 'The frontmatter must end with a line of “---” alone.',
  'misspelled-key': ({ key, nearest }: { key: string; nearest: string }) =>
    `“${key}” is no key we know; did you mean “${nearest}”?`,

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
  }) => `“${key}” cannot be “${text}”: expected one of ${choices}${did(nearest)}${nearest === '' ? '.' : ''}`,
  'shape-slug': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be small letters a–z, digits and single hyphens, at most 64, not “${text}”.`,
  'shape-step-id': ({ text }: { key: string; text: string }) =>
    `A step's id is letters, digits, points and hyphens, at most 32, such as “A8” or “C-safety”, not “${text}”.`,
  'shape-email': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be an e-mail address, not “${text}”.`,
  'shape-time-zone': ({ text }: { key: string; text: string }) =>
    `“${text}” is no time zone; write one such as “Europe/Stockholm”.`,
  'shape-empty': ({ key }: { key: string; text: string }) => `“${key}” must not be empty.`,
  'shape-long': ({ key }: { key: string; text: string }) => `“${key}” must have at most 200 characters.`,
  'shape-days': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number of days from 0 to 366, not “${text}”.`,
  'shape-persons': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number of people from 1 to 9, not “${text}”.`,
  'shape-absence': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a day or a stretch of days, such as “2026-12-01..2026-12-12”, not “${text}”.`,
  'shape-limit': ({ key, text }: { key: string; text: string }) =>
    `“${key}” must be a whole number of steps from 1 to 1000, not “${text}”.`,
  'shape-visible': ({ key }: { key: string; text: string }) =>
    `“${key}” must be one line of characters that can be seen.`,
  'shape-unknown-key': ({ key, nearest, known }: { key: string; nearest: string; known: string }) =>
    `“${key}” is no key of the settings${nearest === '' ? `: expected one of ${known}.` : did(nearest)}`,
  'shape-other': ({ key, detail }: { key: string; detail: string }) =>
    `“${key}” is not as expected: ${detail}.`,
  'shape-extends': ({ key }: { key: string; text: string }) =>
    `“${key}” must be a path such as “../base.yaml” or a package's name, or a list of them.`,
  'extends-form': ({ target }: { target: string }) =>
    `“${target}” cannot be extended: write a path that begins with “./” or “../”, or the name of a package.`,
  'extends-missing': ({ target }: { target: string }) => `There is no settings file “${target}” to extend.`,
  'extends-outside': ({ target }: { target: string }) =>
    `“${target}” leads out of the repository; only files inside it are read.`,
  'extends-cycle': ({ target }: { target: string }) => `“${target}” extends this file again.`,
  'extends-deep': ({ most }: { most: number }) => `At most ${most} settings files extend one another.`,
  'extends-past': (_: object) =>
    'Settings that judge by a trusted commit must stand in one file: what they extend is not read there.',
  'unknown-rule': ({ rule, nearest }: { rule: string; nearest: string }) =>
    `There is no rule “${rule}”${did(nearest)}${nearest === '' ? '.' : ''}`,
  'unknown-deputy': ({ text, nearest }: { text: string; nearest: string }) =>
    `The deputy “${text}” is no person of the settings${did(nearest)}${nearest === '' ? '.' : ''}`,

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
  'shape-label': ({ key }: { key: string; text: string }) =>
    `“${key}” must have no colon in it and at most 60 characters.`,
  'own-key-taken': ({ key }: { key: string }) =>
    `“${key}” is a key that these documents have already; give this one another name.`,
  'own-words-missing': ({ key }: { key: string }) =>
    `“${key}” holds a word, but none is listed: add “words: [low, high]”, with your own words.`,
  'own-field-taken': ({ label }: { label: string }) =>
    `“${label}” is what a field of every step is called; call this one something else.`,
  'duplicate-step': ({ step, line }: { step: string; line: number }) =>
    `There is a step ${step} already, in line ${line}; an id stands for one step.`,

  'unreadable-encoding': (_: object) => 'This file is not UTF-8 text; save it as UTF-8.',
  'unreadable-nul': (_: object) => 'This file holds NUL bytes, so it is no text.',
  'unreadable-type': (_: object) => 'This is no file that can be read: a folder, a pipe or a device.',
  'unreadable-link': (_: object) => 'This link leads to nothing, or out of the workspace.',
  'unreadable-access': ({ code }: { code: string }) => `This could not be read (${code}).`,
  'too-large': ({ size, limit }: { size: string; limit: string }) =>
    `This file has ${size}; a document has at most ${limit}.`,
  'too-many-findings': ({ most, more }: { most: number; more: number }) =>
    `There are ${more} more findings here; no more than ${most} are told of one document.`,
  'too-complex': (_: object) =>
    'This text nests or repeats marks so much that it cannot be read in reasonable time.',

  'kind-missing': ({ known }: { known: string }) =>
    `The frontmatter does not say what this is: add “kind:” with one of ${known}.`,
  'unknown-kind': ({ kind, nearest, known }: { kind: string; nearest: string; known: string }) =>
    `There is no kind “${kind}”${nearest === '' ? `: expected one of ${known}.` : did(nearest)}`,
  'duplicate-id': ({ id, path, line }: { id: string; path: string; line: number }) =>
    `The id “${id}” is taken by ${path}:${line}; ids are unique in a workspace.`,
  'template-empty': (_: object) => 'This template has no section (##), so it asks nothing of a document.',
  'template-gate': ({ phase, word, nearest }: { phase: string; word: string; nearest: string }) =>
    `The gate of ${phase} names “${word}”, which is neither a phase nor a step of this template${did(nearest)}${nearest === '' ? '.' : ''}`,
  'template-kind': ({ kind, name }: { kind: string; name: string }) =>
    `This template is of the kind “${kind}” but its file is named ${name}.`,
  'template-language': ({ language, folder }: { language: string; folder: string }) =>
    `This template is in “${language}” but stands in the folder ${folder}.`,

  'missing-section': ({ title }: { title: string }) => `The section “${title}” is missing; it belongs here.`,
  'missing-phase': ({ title }: { title: string }) => `The phase “${title}” is missing; it belongs here.`,
  'section-lookalike': ({ title, letter }: { title: string; letter: string }) =>
    `This looks like “${title}” but is spelt with ${letter}, another character; type it anew.`,
  'section-mistyped': ({ title, found }: { title: string; found: string }) =>
    `“${title}” is missing; is “${found}” meant to be it?`,
  'heading-without-blank': ({ title }: { title: string }) =>
    `“${title}” is no heading, because the blank after # is missing.`,
  'missing-step': ({ step, title }: { step: string; title: string }) =>
    `The step ${step} ${title} is missing; it belongs here. Waive a step that does not apply.`,
  'missing-step-id': ({ step, title }: { step: string; title: string }) =>
    `The step ${step} is missing; is this it? Write “${step} ${title}”.`,
  'duplicate-section': ({ title, line }: { title: string; line: number }) =>
    `“${title}” stands in line ${line} already; only the first counts.`,
  'misplaced-before': ({ title, other }: { title: string; other: string }) =>
    `“${title}” stands out of order: it belongs before “${other}”.`,
  'misplaced-after': ({ title, other }: { title: string; other: string }) =>
    `“${title}” stands out of order: it belongs after “${other}”.`,
  'misplaced-step': ({ step, phase }: { step: string; phase: string }) => `${step} belongs to “${phase}”.`,
  'misplaced-step-order': ({ step, phase }: { step: string; phase: string }) =>
    `${step} stands out of order among the steps of “${phase}”.`,
  'missing-blank-line': ({ step }: { step: string }) =>
    `A blank line belongs before this line: it parts the fields of ${step} from what stands around them.`,
  'unwritten-section': ({ title }: { title: string }) => `“${title}” is not written yet.`,
  'vision-with-numbers': ({ number }: { number: string }) =>
    `The vision holds a number, ${number}; numbers belong in the goals.`,
  'long-vision': ({ count, most }: { count: number; most: number }) =>
    `The vision has ${count} words; nobody remembers more than ${most} or so.`,
  'empty-promise': ({ words }: { words: string }) =>
    `“${words}”: any competitor could promise that, so it is worth nothing; say what the customer will notice.`,
  'goals-without-numbers': ({ title }: { title: string }) =>
    `There is no number under “${title}”, so nobody can tell whether the goals are reached; say how each is measured.`,
  'unanswered-question': ({ question, title }: { question: string; title: string }) =>
    `${question} ${title} is not answered yet.`,

  'unassigned-step': ({ step }: { step: string }) => `Nobody answers for ${step}.`,
  'vacant-role': ({ role, count, steps }: { role: string; count: number; steps: string }) =>
    `Nobody holds the role “${role}”, and ${plural(count, 'step waits', 'steps wait')} for it: ${steps}.`,
  'crowded-role': ({
    role,
    count,
    steps,
    holders,
  }: {
    role: string;
    count: number;
    steps: string;
    holders: string;
  }) =>
    `Several people have the role “${role}” (${holders}): choose one under “roles”. ${plural(count, 'step waits', 'steps wait')} for it: ${steps}.`,
  'unknown-person': ({ word, nearest }: { word: string; nearest: string }) =>
    `“${word}” is neither a person of serviceplan.yaml nor a role of this document${did(nearest)}${nearest === '' ? '.' : ''}`,
  'unknown-role-holder': ({ role, word, nearest }: { role: string; word: string; nearest: string }) =>
    `The role “${role}” is given to “${word}”, who is no person of serviceplan.yaml${did(nearest)}${nearest === '' ? '.' : ''}`,
  'departed-person': ({ step, name, until, deputy }: Leaving) =>
    `${step} is left to ${name}, whose last day was ${until}${deputy === '' ? '' : `; ${deputy} is the deputy`}.`,
  'leaving-person': ({ step, name, until, due, deputy }: Leaving & { due: string }) =>
    `${step} is due ${due}, after the last day of ${name}, ${until}${deputy === '' ? '' : `; ${deputy} is the deputy`}.`,
  'departed-holder': ({ role, name, until, count, steps, deputy }: LeavingHolder) =>
    `${name}, whose last day was ${until}, still holds the role “${role}”, and ${plural(count, 'step waits', 'steps wait')} for it: ${steps}${deputy === '' ? '' : `; ${deputy} is the deputy`}.`,
  'leaving-holder': ({ role, name, until, count, steps, deputy }: LeavingHolder) =>
    `${plural(count, 'step', 'steps')} of the role “${role}” ${count === 1 ? 'falls' : 'fall'} due after the last day of ${name}, ${until}: ${steps}${deputy === '' ? '' : `; ${deputy} is the deputy`}.`,
  'absent-person': ({ step, due, name, from, to, deputy }: Absent) =>
    `${step} is due ${due}, while ${name} is away (${from === to ? from : `${from} to ${to}`}); ${deputy === '' ? 'nobody' : deputy} stands in.`,
  'overloaded-person': ({ steps, name, count, limit, week, from }: Overload) =>
    `With ${steps}, ${name} has ${plural(count, 'step', 'steps')} due in week ${week} (from ${from}); the limit is ${limit}.`,
  'undated-step': ({ step }: { step: string }) => `${step} has no due date.`,
  'undated-step-waiting': ({ step, anchor }: { step: string; anchor: string }) =>
    `${step} has no due date until “${anchor}” has one.`,
  'undated-step-reckoned': ({
    step,
    expression,
    reckoned,
  }: {
    step: string;
    expression: string;
    reckoned: string;
  }) => `${step} has no date yet, and ${expression} is ${reckoned}.`,
  'overdue-step': ({ step, due, days }: { step: string; due: string; days: number }) =>
    `${step} was due ${due}, ${plural(days, 'day', 'days')} ago.`,
  'unsigned-step': ({ step, phase }: { step: string; phase: string }) =>
    `${step} is not signed although phase ${phase} is over.`,
  'contradictory-dates': ({ key, date, other, otherDate }: DatePair) =>
    `“${key}” is ${date}, which is before “${other}”, ${otherDate}.`,
  'contradictory-receipt': ({ step, date, received }: { step: string; date: string; received: string }) =>
    `The complaint was received ${received}, and ${step} signed before that, ${date}.`,
  'contradictory-waiver': ({ step, until, date }: { step: string; until: string; date: string }) =>
    `The last day of the waiver of ${step}, ${until}, is before its first, ${date}.`,
  'drifted-date': ({
    step,
    date,
    expression,
    reckoned,
  }: {
    step: string;
    date: string;
    expression: string;
    reckoned: string;
  }) => `${step} is due ${date}, but ${expression} is ${reckoned}.`,
  'unknown-anchor': ({
    step,
    anchor,
    nearest,
    followers,
  }: {
    step: string;
    anchor: string;
    nearest: string;
    followers: string;
  }) =>
    `${step} is reckoned from “${anchor}”, which is neither a key of “dates” nor a step${did(nearest)}${nearest === '' ? '.' : ''}${followers === '' ? '' : ` From ${step} follow ${followers}.`}`,
  'circular-date': ({ step, chain }: { step: string; chain: string }) =>
    `${step} is reckoned from itself: ${chain}.`,
  'stale-sign-off': ({ step, name, date }: { step: string; name: string; date: string }) =>
    `${step} was changed after ${name} signed it on ${date}.`,
  'stale-sign-off-evidence': ({
    step,
    name,
    date,
    lines,
  }: {
    step: string;
    name: string;
    date: string;
    lines: string;
  }) =>
    `Evidence was added to ${step} above the sign-off of ${date} by ${name} (line ${lines}), so the step is not what was signed. What proves the next occurrence stands below the sign-off.`,
  'sign-off-without-digest': ({ step, name, ending }: { step: string; name: string; ending: string }) =>
    `${name}'s sign-off of ${step} has no digest, so a later change would go unseen; end it with “, ${ending}”.`,
  'compensation-before-solution': ({ step, solution }: { step: string; solution: string }) =>
    `${step} was signed before ${solution}: no compensation before a solution has been offered.`,
  'closed-without-cause': ({ title }: { title: string }) =>
    `The complaint is closed, and nothing is written under “${title}”: what is not understood comes back.`,
  'one-sided-follow-up': ({ step, side }: { step: string; side: string }) =>
    `${step} has no point “${side}: …”: follow up both with the customer and on the inside.`,
  'unanswered-suggestion': ({ suggestion, since, days, limit }: Waiting) =>
    `${suggestion} was received ${since} and has had no answer for ${plural(days, 'day', 'days')}; an answer is due within ${plural(limit, 'day', 'days')}.`,
  'undecided-suggestion': ({ suggestion, since, days, limit }: Waiting) =>
    `${suggestion} was answered ${since}, and nobody has decided on it for ${plural(days, 'day', 'days')}; a decision is due within ${plural(limit, 'day', 'days')}.`,
  'undone-improvement': ({ suggestion, since, days, limit }: Waiting) =>
    `${suggestion} was decided on ${since} and is not done after ${plural(days, 'day', 'days')}; that is to happen within ${plural(limit, 'day', 'days')}. Give it “Responsible” and “Due”, and it falls due like a step.`,
  'untold-improvement': ({ suggestion, done }: { suggestion: string; done: string }) =>
    `${suggestion} was done ${done}, and the customers have not been told.`,
  'suggestion-without-receipt': ({ suggestion }: { suggestion: string }) =>
    `${suggestion} does not say when it was received, so nobody sees how long it waits.`,
  'suggestion-in-future': ({
    label,
    date,
    today,
  }: {
    suggestion: string;
    label: string;
    date: string;
    today: string;
  }) => `“${label}” is ${date}, after today (${today}); only what has happened is dated here.`,
  'suggestion-out-of-order': ({
    label,
    date,
    other,
    earlier,
  }: {
    suggestion: string;
    label: string;
    date: string;
    other: string;
    earlier: string;
  }) => `“${label}” (${date}) comes before “${other}” (${earlier}).`,
  'untold-improvement-complaint': ({ step }: { step: string }) =>
    `The complaint is closed, but ${step} is open: the customer has not been told what was improved.`,
  'unknown-signer': ({ step, name, nearest }: { step: string; name: string; nearest: string }) =>
    `${step} is signed by “${name}”, who is no person of serviceplan.yaml${did(nearest)}${nearest === '' ? '.' : ''}`,
  'open-points-at-sign-off': ({ step, open, all }: { step: string; open: number; all: number }) =>
    `${step} is signed with ${open} of ${plural(all, 'point', 'points')} open.`,
  'future-sign-off': ({
    step,
    name,
    date,
    today,
  }: {
    step: string;
    name: string;
    date: string;
    today: string;
  }) => `${name}'s sign-off of ${step} is dated ${date}, after today (${today}).`,
  'undated-status': ({ status, date }: { status: string; date: string }) =>
    `The status is “${status}”, and “${date}” has no date.`,
  'contradictory-status': ({ status, key, date }: StatusDay) =>
    `The status is “${status}”, but “${key}” is not until ${date}.`,
  'outdated-status': ({ status, key, date }: StatusDay) =>
    `The status is still “${status}”, although “${key}” was ${date}.`,
  'expired-waiver': ({ step, until }: { step: string; until: string }) =>
    `The waiver of ${step} ended ${until}; the step is open again.`,
  'skipped-gate': ({ phase, count, steps }: { phase: string; count: number; steps: string }) =>
    `Phase ${phase} has begun, but its gate waits for ${plural(count, 'step', 'steps')}: ${steps}.`,
  'missing-evidence': ({ step, document }: { step: string; document: string }) =>
    `${step} is signed without evidence, although it brings forth a document (${document}).`,
  'changed-evidence': ({ step, target }: { step: string; target: string }) =>
    `${target}, the evidence of ${step}, has changed since it was pinned.`,
  'changed-evidence-signed': ({
    step,
    target,
    name,
    date,
  }: {
    step: string;
    target: string;
    name: string;
    date: string;
  }) => `${target}, the evidence of ${step}, is not what ${name} signed on ${date}: it has changed since.`,
  'pinned-evidence-unreadable': ({ step, target }: { step: string; target: string }) =>
    `${target}, the evidence of ${step}, is no file of this workspace that can be read, so its pin cannot be checked.`,
  'broken-evidence': ({ step, target }: { step: string; target: string }) =>
    `${step} points to ${target} as evidence, but there is no such file in this workspace.`,
  'disable-form': (_: object) =>
    'This comment silences nothing: write “<!-- serviceplan-disable-next-line rule -- reason -->”.',
  'disable-without-reason': ({ rule }: { rule: string }) =>
    `This comment silences nothing, because it gives no reason: end it with “${rule} -- reason”.`,
  'disable-firm': ({ rule }: { rule: string }) =>
    `“${rule}” cannot be silenced by a comment: it judges what people have vouched for.`,
  'unused-disable': ({ rule }: { rule: string }) =>
    `This comment silences “${rule}”, but there is nothing of it in the next line.`,
  'figure-without-purpose': ({
    figure,
    which,
  }: {
    figure: string;
    which: 'purpose' | 'decision' | 'both';
  }) =>
    which === 'decision'
      ? `${figure} does not say which decision it serves.`
      : which === 'purpose'
        ? `${figure} does not say what measuring it is to give.`
        : `${figure} says neither what measuring it is to give nor which decision it serves.`,
  'figure-without-owner': ({ figure }: { figure: string }) =>
    `Nobody owns ${figure}: name who sees to it that it is measured.`,
  'figure-without-goal': ({ figure, which }: { figure: string; which: 'goal' | 'target' | 'both' }) =>
    which === 'target'
      ? `${figure} has no target, so nobody can tell whether it is good.`
      : which === 'goal'
        ? `${figure} belongs to no goal.`
        : `${figure} belongs to no goal and has no target.`,
  'stale-figure': ({ figure, last, due }: { figure: string; last: string; due: string }) =>
    `${figure} was last measured on ${last}, and was to be measured again by ${due}.`,
  'too-few-values': ({ figure, count }: { figure: string; count: number }) =>
    count === 0
      ? `${figure} has not been measured yet.`
      : `${figure} has only one value, which says little: follow the change over time.`,
  'too-many-figures': ({ count, most }: { count: number; most: number }) =>
    `There are ${count} customer figures; choose the ${most} or so that are followed all the time.`,
  'group-without-figure': ({ group }: { group: string }) => `“${group}” has no key figure.`,
  'broken-link': ({ target }: { target: string }) => `There is no file ${target} in this workspace.`,

  'signature-garbage': ({ path }: { path: string }) =>
    `${path} is no signature of a sign-off: expected an SSH signature and its statement.`,
  'signature-copied': ({ document }: { document: string }) =>
    `The signature was made for the document “${document}”, not for this one.`,
  'signature-moved': ({ step }: { step: string }) =>
    `The signature was made for the step ${step}, not for this one.`,
  'signature-other-signer': ({ signer, name }: { signer: string; name: string }) =>
    `The signature was made for a sign-off by ${signer}, not by ${name}.`,
  'signature-other-day': ({ date, day }: { date: string; day: string }) =>
    `The signature was made for a sign-off dated ${date}, not ${day}.`,
  'signature-other-meaning': ({ meaning }: { meaning: string }) =>
    `The signature was made for a sign-off that says “${meaning}”.`,
  'signature-other-content': ({ digest }: { digest: string }) =>
    `The signature was made for another content (${digest}): the step and its digest were changed afterwards.`,
  'signature-namespace': ({ namespace, expected }: { namespace: string; expected: string }) =>
    `The signature was made for “${namespace}”, not for “${expected}”.`,
  'signature-signer-unknown': ({ name }: { name: string }) =>
    `${name} is no person of serviceplan.yaml with an e-mail address, so no key can be theirs.`,
  'signature-no-allowed-signers': (_: object) =>
    'There is no file allowed_signers beside serviceplan.yaml that says whose keys count.',
  'signature-unknown-key': ({ key, address }: { key: string; address: string }) =>
    `The signature was made with a key (${key}) that allowed_signers does not give to ${address}.`,
  'signature-refused-key': ({ key }: { key: string }) =>
    `The key of the signature (${key}) stands in allowed_signers only with a pattern, which is refused.`,
  'signature-foreign-key': ({ key, owners, address }: { key: string; owners: string; address: string }) =>
    `The signature was made with the key of ${owners} (${key}), not of ${address}.`,
  'signature-revoked': ({ key }: { key: string }) =>
    `The key of the signature (${key}) is revoked, or revoked_keys cannot be read.`,
  'signature-too-early': ({ key, day }: { key: string; day: string; address: string }) =>
    `The sign-off is dated ${day}, when its key (${key}) was not valid yet.`,
  'signature-expired': ({ key, day }: { key: string; day: string; address: string }) =>
    `The sign-off is dated ${day}, when its key (${key}) was no longer valid.`,
  'signature-not-for-sign-offs': ({ key }: { key: string; day: string; address: string }) =>
    `The “namespaces” of the key (${key}) in allowed_signers do not allow sign-offs.`,
  'signature-certificate': ({ detail }: { detail: string }) =>
    `The certificate of the signature does not count: ${detail}.`,
  'signature-bad': ({ key, address }: { key: string; day: string; address: string }) =>
    `The signature does not fit its statement: ${address} (${key}) did not sign this.`,
  'signature-no-ssh-keygen': (_: object) =>
    'The signature could not be checked: there is no ssh-keygen (OpenSSH 8.8 or newer) on this machine.',
  'signature-no-answer': ({ detail }: { detail: string }) => `The signature could not be checked: ${detail}.`,
  'no-temporary-folder': ({
    folder,
    reason,
    variable,
    signing,
  }: {
    folder: string;
    reason: string;
    variable: string;
    signing: boolean;
  }) =>
    `No file can be put into the folder for temporary files, ${folder} (${reason}): expected a folder that is there and can be written to. The variable ${variable} names it.${signing ? ' Nothing was signed.' : ''}`,
  'unproven-sign-off': ({ step, name }: { step: string; name: string }) =>
    `${step} must be signed with a key, and there is no signature for ${name}'s sign-off.`,
  'lacks-persons': ({ step, have, need }: { step: string; have: number; need: number }) =>
    `${step} must be signed by ${need} people of serviceplan.yaml, and the sign-offs that count are by ${have}.`,
  'lacks-another': ({ step, name }: { step: string; name: string }) =>
    `${step} must be signed by somebody who does not answer for it, as ${name} does.`,
  'lacks-customer': ({ step }: { step: string }) =>
    `${step} must be signed by the customer too: by a person with the role “customer”.`,
  'lacks-role': ({ step, role }: { step: string; role: string }) =>
    `${step} must be signed by a person whom serviceplan.yaml gives the role “${role}”.`,
  'orphan-signature': ({ path, step }: { path: string; step: string }) =>
    `${path} is the signature of a sign-off of ${step} that does not stand here.`,
  'unmatched-demand': ({ key, nearest, phases }: { key: string; nearest: string; phases: string }) =>
    `There is no phase and no step “${key}”, so this demands nothing${nearest === '' ? `: the phases are ${phases}.` : did(nearest)}`,
  'wildcard-signer': ({ pattern }: { pattern: string }) =>
    `“${pattern}” would let one key sign as several people; write each e-mail address. The line does not count.`,
  'malformed-signer': ({ detail, text, nearest }: { detail: string; text: string; nearest: string }) =>
    `${SIGNER_FAULTS[detail]?.(text) ?? ''}${did(nearest)}${nearest === '' ? '.' : ''} The line does not count.`,
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  object: 'a map of “key: value”',
  record: 'a map of “key: value”',
  array: 'a list',
  boolean: 'true or false',
};

const CONSTRUCTS: Readonly<Record<string, string>> = {
  'no map': 'Expected lines of “key: value” here.',
  'key that is no word': 'A key is a plain word, not empty and not a list.',
  'second document': 'A file like this is one YAML document; take out the line of “---” or “...”.',
};

/** What is wrong with a line of allowed_signers. */
const SIGNER_FAULTS: Readonly<Record<string, (text: string) => string>> = {
  form: () => 'Expected e-mail addresses with commas between, perhaps options, and a public key',
  option: (text) => `“${text}” is no option of a signer`,
  value: (text) => `${text} is not as this option must be`,
};

/** The words around findings. */
export const enLintWords: LintWords = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  documents: (count) => `${count} ${count === 1 ? 'document' : 'documents'}`,
  errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  notes: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  found: (counts, documents) => `${counts} in ${documents}`,
  clean: (documents) => `${documents}, nothing to remark`,
  mended: (findings, documents) => `${plural(findings, 'finding', 'findings')} mended in ${documents}`,
  wouldMend: (findings, documents) =>
    `--fix would mend ${plural(findings, 'finding', 'findings')} in ${documents}`,
  baselineKnown: (findings, file) =>
    `${plural(findings, 'finding', 'findings')} left out, known from ${file}`,
  baselineGone: (findings, file) =>
    `${plural(findings, 'finding', 'findings')} of ${file} gone; let it shrink with --write-baseline`,
  baselineWritten: (findings, file) => `${plural(findings, 'finding', 'findings')} written into ${file}`,
  watching: (time) => `checked at ${time}; Ctrl-C ends`,
  mendable: (safe, unsafe) =>
    safe === 0
      ? `--fix --unsafe-fixes can mend ${unsafe} of them`
      : `--fix can mend ${safe} of them${unsafe === 0 ? '' : `, --fix --unsafe-fixes ${unsafe} more`}`,
};
