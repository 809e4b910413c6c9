import type { Hint } from '../../../text/hint.js';
import { hinted } from '../hinted.js';

const whoSigns = (keys: string) => `say who signs with --as (choose from ${keys})`;

/** What is said about sign-offs and waivers, who makes them and what proves them, in English. */
export const enSigningNotices = {
  'nobody-can-sign': () => 'the settings name nobody who can sign; add “people” to serviceplan.yaml',
  'nobody-signs': ({ keys }: { keys: string }) => whoSigns(keys),
  'stranger-signs': ({ email, keys }: { email: string; keys: string }) =>
    `git’s user e-mail, ${email}, belongs to nobody in the settings; ${whoSigns(keys)}`,
  'no-signer': ({ as, hint }: { as: string; hint: Hint }) =>
    `--as: “${as}” is not a person in the settings${hinted(hint)}`,
  'two-signers': ({ word, one, other }: { word: string; one: string; other: string }) =>
    `“${word}” could be ${one} or ${other}; say which with --as`,
  'signer-with-comma': ({ said }: { said: string }) => `${said}; change the name in the settings`,
  'signer-has-left': ({ name, until, date }: { name: string; until: string; date: string }) =>
    `${name} left on ${until} and cannot answer for anything on ${date}; nothing was written`,
  'sign-off-in-future': ({ date, today }: { date: string; today: string }) =>
    `--on: ${date} is in the future; today is ${today}`,
  'sign-off-before-receipt': ({ path, received, date }: { path: string; received: string; date: string }) =>
    `${path} was received on ${received}; nothing of it was done on ${date}`,
  'no-meaning': ({
    done,
    approved,
    refused,
    given,
    hint,
  }: {
    done: string;
    approved: string;
    refused: string;
    given: string;
    hint: Hint;
  }) => `--meaning must be ${done}, ${approved} or "${refused}", not “${given}”${hinted(hint)}`,
  'note-like-digest': ({ flag, note }: { flag: string; note: string }) =>
    `${flag} must not be, or end after a comma in, what looks like a digest, a number and a colon: “${note}”`,
  'unsigned-without-reason': () => 'say why with --reason; the document keeps it',
  'nothing-signed': ({ failed }: { failed: string }) => `${failed}; nothing was signed`,
  'signature-in-the-way': ({ path }: { path: string }) =>
    `${path} is already there and proves nothing; delete it and sign again`,
  'signature-not-counted': ({ reason, line }: { reason: string; line: string }) =>
    `--key: nothing was signed. ${reason}${line === '' ? '' : ` If the key is theirs, allowed_signers needs a line with their e-mail address and “${line}”.`}`,
  'waived-without-reason': () =>
    'say why with --reason, such as --reason "the customer has premises of its own"',
  'reason-like-day': ({ reason }: { reason: string }) =>
    `“${reason}” would be read as the last day; give that with --until, and say why in other words`,
  'waiver-past': ({ until, today }: { until: string; today: string }) =>
    `--until: ${until} is past; today is ${today}`,
  'waived-too-late': ({ step, date }: { step: string; date: string }) =>
    `${step} was signed on ${date}; there is nothing to waive. Nothing was written`,
  'trust-with-config': () =>
    '--trust-ref takes the settings from the ref, so --config cannot be used with it',
  'unproven-sign-offs': ({ count }: { count: number }) =>
    `${count === 1 ? '1 sign-off that counts is' : `${count} sign-offs that count are`} proven by no key, and --require-verified asks for one`,
};
