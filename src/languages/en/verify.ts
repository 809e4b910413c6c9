import type { VerifyWords } from '../verify.js';

const STATES = {
  verified: 'verified',
  fresh: 'fresh, no key',
  unchecked: 'not checked',
  'without-digest': 'no digest',
  earlier: 'earlier',
  stale: 'stale',
  invalid: 'invalid',
};

export const enVerifyWords: VerifyWords = {
  states: STATES,
  statesOfMany: STATES,
  sum: (all, counts) => `${all} ${all === 1 ? 'sign-off' : 'sign-offs'}: ${counts.join(' · ')}`,
  unread: (count) => `${count} ${count === 1 ? 'line' : 'lines'} cannot be read as a sign-off`,
  lacking: (count) => `${count} ${count === 1 ? 'step lacks' : 'steps lack'} what the settings demand`,
  orphans: (count) => `${count} ${count === 1 ? 'signature' : 'signatures'} without a sign-off`,
  sameIds: (count) =>
    `${count} signed ${count === 1 ? 'document shares its id' : 'documents share their ids'} with another`,
  nothing: 'Nothing is signed yet.',
  trusted: (ref, commit) => `Signers and policy as in ${ref} (${commit}).`,
  committedBy: (steps, signer, email, commit, date) =>
    `${steps}: committed by ${email} (${commit}, ${date}), not by the signer, ${signer}.`,
  uncommitted: 'Some of these lines have not been committed yet.',
  shallow: 'The history here does not go back to the commits that added some of these lines.',
};
