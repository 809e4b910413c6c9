import { did } from '../did-you-mean.js';

/** Whose sign-offs do not count because their signatures are not valid; nothing where there are none. */
const without = (names: string) =>
  names === '' ? '' : ` Not counted, as the signature is not valid: ${names}.`;

/** What the tool says about keys, and what sign-offs must be, in English. */
export const enKeysMessages = {
  'signature-garbage': ({ path }: { path: string }) =>
    `${path} is not the signature of a sign-off: expected an SSH signature and its statement.`,
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
    `The signature was made for other content (${digest}): the step and its digest were changed afterwards.`,
  'signature-namespace': ({ namespace, expected }: { namespace: string; expected: string }) =>
    `The signature was made for “${namespace}”, not for “${expected}”.`,
  'signature-signer-unknown': ({ name }: { name: string }) =>
    `${name} is not a person in serviceplan.yaml with an e-mail address, so no key can be theirs.`,
  'signature-no-allowed-signers': (_: object) =>
    'There is no file allowed_signers beside serviceplan.yaml that says whose keys count.',
  'signature-unknown-key': ({ key, address }: { key: string; address: string }) =>
    `The signature was made with a key (${key}) that allowed_signers does not give to ${address}.`,
  'signature-refused-key': ({ key }: { key: string }) =>
    `The key of the signature (${key}) is in allowed_signers only with a pattern, which is refused.`,
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
    `The signature does not match its statement: ${address} (${key}) did not sign this.`,
  'signature-no-ssh-keygen': (_: object) =>
    'The signature could not be checked: there is no ssh-keygen (OpenSSH 8.8 or newer) on this machine.',
  'signature-no-answer': ({ detail }: { detail: string }) => `The signature could not be checked: ${detail}.`,
  'unproven-sign-off': ({ step, name }: { step: string; name: string }) =>
    `${step} must be signed with a key, and there is no signature for ${name}’s sign-off.`,
  'unchecked-sign-off': ({ step, name, detail }: { step: string; name: string; detail: string | number }) =>
    `${step} must be signed with a key, and the signature of ${name}’s sign-off could not be checked: ${detail || 'there is no ssh-keygen (OpenSSH 8.8 or newer) on this machine'}.`,
  'lacks-persons': ({
    step,
    have,
    need,
    uncounted,
  }: {
    step: string;
    have: number;
    need: number;
    uncounted: string;
  }) =>
    `${step} must be signed by ${need} people in serviceplan.yaml, and the sign-offs that count are by ${have}.${without(uncounted)}`,
  'lacks-another': ({ step, name, uncounted }: { step: string; name: string; uncounted: string }) =>
    `${step} must be signed by somebody other than ${name}, who is responsible for it.${without(uncounted)}`,
  'lacks-customer': ({ step, uncounted }: { step: string; uncounted: string }) =>
    `${step} must be signed by the customer too: by a person with the role “customer”.${without(uncounted)}`,
  'lacks-role': ({ step, role, uncounted }: { step: string; role: string; uncounted: string }) =>
    `${step} must be signed by a person with the role “${role}” in serviceplan.yaml.${without(uncounted)}`,
  'orphan-signature': ({ path, step }: { path: string; step: string }) =>
    `${path} is the signature of a sign-off of ${step} that is not here.`,
  'unmatched-demand': ({ key, nearest, phases }: { key: string; nearest: string; phases: string }) =>
    `There is no phase or step “${key}”, so this demands nothing${nearest === '' ? `: the phases are ${phases}.` : did(nearest)}`,
  'demand-of-nobody': ({ key, role, nearest }: { key: string; role: string; nearest: string }) =>
    `“${key}” must be signed by somebody with the role “${role}”, which nobody in the settings has${did(nearest)}${nearest === '' ? '.' : ''}`,
  'wildcard-signer': ({ pattern }: { pattern: string }) =>
    `“${pattern}” would let one key sign as several people; write out each e-mail address. The line does not count.`,
  'malformed-signer': ({ detail, text, nearest }: { detail: string; text: string; nearest: string }) =>
    `${SIGNER_FAULTS[detail]?.(text) ?? ''}${did(nearest)}${nearest === '' ? '.' : ''} The line does not count.`,
};

/** What is wrong with a line of allowed_signers. */
const SIGNER_FAULTS: Readonly<Record<string, (text: string) => string>> = {
  form: () => 'Expected e-mail addresses with commas between them, options if any, and a public key',
  option: (text) => `“${text}” is not an option for a signer`,
  value: (text) => `${text} is not what this option must be`,
};
