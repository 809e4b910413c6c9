import { plural } from '../../plural.js';

/** A suggestion that has waited too long. */
export interface Waiting {
  suggestion: string;
  since: string;
  days: number;
  limit: number;
}

/** What the tool says about complaints, suggestions and key figures, in English. */
export const enServiceMessages = {
  'compensation-before-solution': ({ step, solution }: { step: string; solution: string }) =>
    `${step} was signed before ${solution}: no compensation before a solution has been offered.`,
  'steps-out-of-order': ({ step, before }: { step: string; before: string }) =>
    `${step} is signed, but ${before} before it is not: take the six steps in their order.`,
  'closed-without-cause': ({ title }: { title: string }) =>
    `The complaint is closed, but nothing is written under “${title}”: what is not understood comes back.`,
  'one-sided-follow-up': ({ step, side }: { step: string; side: string }) =>
    `${step} has no point “${side}: …”: follow up both with the customer and internally.`,
  'unanswered-suggestion': ({ suggestion, since, days, limit }: Waiting) =>
    `${suggestion} was received ${since} and has had no answer for ${plural(days, 'day', 'days')}; an answer is due within ${plural(limit, 'day', 'days')}.`,
  'undecided-suggestion': ({ suggestion, since, days, limit }: Waiting) =>
    `${suggestion} was answered ${since}, and ${plural(days, 'day', 'days')} later nobody has decided on it; a decision is due within ${plural(limit, 'day', 'days')}.`,
  'undone-improvement': ({ suggestion, since, days, limit }: Waiting) =>
    `${suggestion} was decided on ${since} and is still not done after ${plural(days, 'day', 'days')}; it should be done within ${plural(limit, 'day', 'days')}. Give it “Responsible” and “Due”, and it falls due like a step.`,
  'untold-improvement': ({ suggestion, done }: { suggestion: string; done: string }) =>
    `${suggestion} was done ${done}, but customers have not been told.`,
  'suggestion-without-receipt': ({ suggestion }: { suggestion: string }) =>
    `${suggestion} does not say when it was received, so nobody can see how long it has waited.`,
  'suggestion-in-future': ({
    label,
    date,
    today,
  }: {
    suggestion: string;
    label: string;
    date: string;
    today: string;
  }) => `“${label}” is ${date}, after today (${today}); only what has already happened has a date here.`,
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
        ? `${figure} does not say what it is measured for.`
        : `${figure} says neither what it is measured for nor which decision it serves.`,
  'figure-without-owner': ({ figure }: { figure: string }) =>
    `Nobody owns ${figure}: name the person who sees to it that it is measured.`,
  'figure-without-goal': ({ figure, which }: { figure: string; which: 'goal' | 'target' | 'both' }) =>
    which === 'target'
      ? `${figure} has no target, so nobody can tell whether it is good.`
      : which === 'goal'
        ? `${figure} belongs to no goal.`
        : `${figure} belongs to no goal and has no target.`,
  'figure-without-direction': ({ figure }: { figure: string }) =>
    `${figure} has a target but no direction, so nobody can tell which side of it is good.`,
  'unknown-goal': ({
    figure,
    goal,
    nearest,
    path,
    line,
  }: {
    figure: string;
    goal: string;
    nearest: string;
    path: string;
    line: number;
  }) =>
    `${figure} belongs to “${goal}”, which is not a goal in the service plan (${path}:${line})${nearest === '' ? '.' : `; did you mean “${nearest}”?`}`,
  'goal-without-figure': ({ goal, path, line }: { goal: string; path: string; line: number }) =>
    `No key figure belongs to the goal “${goal}” (${path}:${line}).`,
  'figure-without-frequency': ({ figure }: { figure: string }) =>
    `${figure} does not say how often it is measured.`,
  'stale-figure': ({ figure, last, due }: { figure: string; last: string; due: string }) =>
    `${figure} was last measured on ${last}, and should have been measured again by ${due}.`,
  'duplicate-value': ({ figure, date, line }: { figure: string; date: string; line: number }) =>
    `${figure} already has a value for ${date}, on line ${line}: one of them is wrong, or has the wrong day.`,
  'too-few-values': ({ figure, count }: { figure: string; count: number }) =>
    count === 0
      ? `${figure} has not been measured yet.`
      : `${figure} has only one value, which says little: follow the change over time.`,
  'too-many-figures': ({ count, most }: { count: number; most: number }) =>
    `There are ${count} customer figures; choose the ${most} or so that you will follow all the time.`,
  'group-without-figure': ({ group }: { group: string }) => `“${group}” has no key figure.`,
};
