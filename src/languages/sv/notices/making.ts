import type { enMakingNotices } from '../../en/notices/making.js';
import { hinted } from '../hinted.js';

/** What is said about commands that make workspaces and documents, in Swedish. */
export const svMakingNotices: typeof enMakingNotices = {
  'init-unasked': ({ missing }) =>
    `det finns ingen terminal att fråga i: ange ${missing.join(', ')}, eller --yes för att ta standardvärdena`,
  'person-form': ({ given }) =>
    `--person ska vara "nyckel=Namn <e-post>", till exempel "anna=Anna Berg <anna@example.com>", inte ”${given}”`,
  'person-key': ({ key, meant }) =>
    `--person: nyckeln ”${key}” ska bestå av små bokstäver a–z, siffror och bindestreck, till exempel ”${meant}”`,
  'person-twice': ({ key }) =>
    `--person: nyckeln ”${key}” förekommer två gånger; varje person ska ha en egen`,
  'move-workflow': ({ service, from, to }) =>
    `${service} läser arbetsflöden bara i repots rot; flytta ${from} till ${to} där`,
  'hook-without-repository': () =>
    'det här är inget git-repo, så ingen hook har skrivits; kör ”git init” och sedan ”serviceplan init --hook” igen',
  'hook-elsewhere': ({ command, path }) =>
    `git har sina hookar utanför den här mappen, så ingen hook har skrivits; lägg till ”${command}” i ${path}`,
  'name-kind': ({ kinds }) => `ange en dokumenttyp: ${kinds.join(', ')}`,
  'no-kind': ({ kind, hint }) => `dokumenttypen ”${kind}” finns inte${hinted(hint)}`,
  'faulty-template': ({ path }) => `mallen ${path} innehåller fel; ”serviceplan lint” visar vilka`,
  'name-customer': ({ example }) => `ange kunden: ${example}`,
  'no-lifecycle-of': ({ customer, hint }) =>
    `kunden ”${customer}” finns inte${hinted(hint)} (”serviceplan new lifecycle” lägger upp checklistan för en ny kund)`,
  'customer-form': ({ meant }) =>
    `--customer ska bestå av små bokstäver a–z, siffror och bindestreck, till exempel ”${meant}”`,
  'document-there': ({ path }) => `${path} finns redan; inget har skrivits`,
  'document-of-customer-there': ({ path, example }) =>
    `${path} finns redan; ge det nya dokumentet ett namn: ${example}`,
  'set-form': ({ given }) => `--set ska vara nyckel=värde, till exempel status=operation, inte ”${given}”`,
  'set-key-unknown': ({ key, hint }) => `--set: nyckeln ”${key}” finns inte${hinted(hint)}`,
  'set-given-by': ({ key, giver }) => `--set: ”${key}” bestäms av ${giver}`,
  'given-by-command': () => 'kommandot',
  'set-no-map': ({ outer, key }) =>
    `--set: ”${outer}” har inga nycklar under sig, så ”${key}” går inte att ange`,
  unwritten: ({ said }) => `inget har skrivits: ${said}`,
  'said-together': ({ first, second }) => `${first} ${second}`,
  'id-taken': ({ path, id }) => `${path} har redan id:t ”${id}”; --set id=… ger det nya dokumentet ett annat`,
  'holder-unknown': ({ person, role, hint }) =>
    `”${person}”, som anges för rollen ${role}, finns inte bland personerna i inställningarna${hinted(hint)}`,
};
