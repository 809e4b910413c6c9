import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about sign-offs and their evidence, in English. */
export const enSignOffsMessages = {
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
    `Evidence was added to ${step} above the sign-off of ${date} by ${name} (line ${lines}), so the step is not what was signed. Evidence of the next occurrence belongs below the sign-off.`,
  'sign-off-without-digest': ({ step, name, ending }: { step: string; name: string; ending: string }) =>
    `${name}’s sign-off of ${step} has no digest, so a later change would go unseen; end it with “, ${ending}”.`,
  'unknown-digest': ({ step, name, digest }: { step: string; name: string; digest: string }) =>
    `${name}’s sign-off of ${step} ends in a digest of an unknown version (${digest}), so a later change would go unseen; a newer serviceplan may know it, otherwise sign again.`,
  'unknown-signer': ({ step, name, nearest }: { step: string; name: string; nearest: string }) =>
    `${step} is signed by “${name}”, who is not a person in serviceplan.yaml${did(nearest)}${nearest === '' ? '.' : ''}`,
  'departed-signer': ({
    step,
    name,
    date,
    until,
  }: {
    step: string;
    name: string;
    date: string;
    until: string;
  }) => `${step} is signed on ${date} by ${name}, whose last day was ${until}.`,
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
  }) => `${name}’s sign-off of ${step} is dated ${date}, after today (${today}).`,
  'missing-evidence': ({ step, document }: { step: string; document: string }) =>
    `${step} is signed without evidence, although it produces a document (${document}).`,
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
    `${target}, the evidence of ${step}, is not a readable file in this workspace, or is larger than 2 GB, so its pin cannot be checked.`,
  'broken-evidence': ({ step, target }: { step: string; target: string }) =>
    `${step} points to ${target} as evidence, but there is no such file in this workspace.`,
};
