import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

export interface Leaving {
  step: string;
  name: string;
  until: string;
  deputy: string;
}

export interface LeavingHolder {
  role: string;
  name: string;
  until: string;
  count: number;
  steps: string;
  deputy: string;
}

export interface Absent {
  step: string;
  due: string;
  name: string;
  from: string;
  to: string;
  deputy: string;
}

export interface Overload {
  steps: string;
  name: string;
  count: number;
  limit: number;
  week: number;
  from: string;
}

/** What the tool says about people and their roles, in English. */
export const enPeopleMessages = {
  'unassigned-step': ({ step }: { step: string }) => `Nobody is responsible for ${step}.`,
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
  'unknown-person': ({ word, nearest, known }: { word: string; nearest: string; known: string }) =>
    `“${word}” is neither a person in serviceplan.yaml nor a role in this document${nearest === '' ? (known === '' ? '.' : `: choose from ${known}.`) : did(nearest)}`,
  'unknown-role-holder': ({ role, word, nearest }: { role: string; word: string; nearest: string }) =>
    `The role “${role}” is given to “${word}”, who is not a person in serviceplan.yaml${did(nearest)}${nearest === '' ? '.' : ''}`,
  'departed-person': ({ step, name, until, deputy }: Leaving) =>
    `${step} is assigned to ${name}, whose last day was ${until}${deputy === '' ? '' : `; ${deputy} is the deputy`}.`,
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
};
