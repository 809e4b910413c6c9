import type { Hint } from '../../../text/hint.js';
import { hinted } from '../hinted.js';

/** What is said about commands that make workspaces and documents, in English. */
export const enMakingNotices = {
  'init-unasked': ({ missing }: { missing: readonly string[] }) =>
    `there is no terminal to ask on: give ${missing.join(', ')}, or --yes to take the defaults`,
  'person-form': ({ given }: { given: string }) =>
    `--person must be "key=Name <e-mail>", such as "anna=Anna Berg <anna@example.com>", not “${given}”`,
  'person-key': ({ key, meant }: { key: string; meant: string }) =>
    `--person: the key “${key}” must be lower-case letters a–z, digits and hyphens, such as “${meant}”`,
  'person-twice': ({ key }: { key: string }) =>
    `--person: the key “${key}” is there twice; each person needs their own`,
  'move-workflow': ({ service, from, to }: { service: string; from: string; to: string }) =>
    `${service} reads workflows only at the root of the repository; move ${from} to ${to} there`,
  'hook-without-repository': () =>
    'this is not a git repository, so no hook was written; run “git init” and “serviceplan init --hook” again',
  'hook-elsewhere': ({ command, path }: { command: string; path: string }) =>
    `git keeps its hooks outside this folder, so no hook was written; add “${command}” to ${path}`,
  'name-kind': ({ kinds }: { kinds: readonly string[] }) => `name a kind: ${kinds.join(', ')}`,
  'no-kind': ({ kind, hint }: { kind: string; hint: Hint }) => `there is no kind “${kind}”${hinted(hint)}`,
  'faulty-template': ({ path }: { path: string }) =>
    `the template ${path} has faults; “serviceplan lint” shows them`,
  'name-customer': ({ example }: { example: string }) => `name the customer: ${example}`,
  'no-lifecycle-of': ({ customer, hint }: { customer: string; hint: Hint }) =>
    `there is no customer “${customer}”${hinted(hint)} (“serviceplan new lifecycle” starts the checklist for a new one)`,
  'customer-form': ({ meant }: { meant: string }) =>
    `--customer must be lower-case letters a–z, digits and hyphens, such as “${meant}”`,
  'document-there': ({ path }: { path: string }) => `${path} already exists; nothing was written`,
  'document-of-customer-there': ({ path, example }: { path: string; example: string }) =>
    `${path} already exists; give the new one a name: ${example}`,
  'set-form': ({ given }: { given: string }) =>
    `--set must be key=value, such as status=operation, not “${given}”`,
  'set-key-unknown': ({ key, hint }: { key: string; hint: Hint }) =>
    `--set: there is no key “${key}”${hinted(hint)}`,
  'set-given-by': ({ key, giver }: { key: string; giver: string }) => `--set: “${key}” is given by ${giver}`,
  'given-by-command': () => 'the command',
  'set-no-map': ({ outer, key }: { outer: string; key: string }) =>
    `--set: “${outer}” has no keys of its own, so “${key}” cannot be set`,
  unwritten: ({ said }: { said: string }) => `nothing was written: ${said}`,
  'said-together': ({ first, second }: { first: string; second: string }) => `${first} ${second}`,
  'id-taken': ({ path, id }: { path: string; id: string }) =>
    `${path} already has the id “${id}”; --set id=… gives the new one another`,
  'holder-unknown': ({ person, role, hint }: { person: string; role: string; hint: Hint }) =>
    `“${person}”, the holder of ${role}, is not a person in the settings${hinted(hint)}`,
};
