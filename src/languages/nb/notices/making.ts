import type { enMakingNotices } from '../../en/notices/making.js';
import { hinted } from '../hinted.js';

/** What is said about commands that make workspaces and documents, in Norwegian. */
export const nbMakingNotices: typeof enMakingNotices = {
  'init-unasked': ({ missing }) =>
    `det finnes ingen terminal å spørre i: Oppgi ${missing.join(', ')}, eller --yes for å bruke standardverdiene`,
  'person-form': ({ given }) =>
    `--person skal være "nøkkel=Navn <e-post>", for eksempel "anna=Anna Berg <anna@example.com>", ikke «${given}»`,
  'person-key': ({ key, meant }) =>
    `--person: nøkkelen «${key}» skal bestå av små bokstaver (a–z), sifre og bindestreker, for eksempel «${meant}»`,
  'person-twice': ({ key }) =>
    `--person: nøkkelen «${key}» forekommer to ganger; hver person skal ha sin egen`,
  'move-workflow': ({ service, from, to }) =>
    `${service} leser arbeidsflyter bare i roten av repoet; flytt ${from} til ${to} der`,
  'hook-without-repository': () =>
    'dette er ikke et git-repo, så ingen hook er skrevet; kjør «git init» og deretter «serviceplan init --hook» på nytt',
  'hook-elsewhere': ({ command, path }) =>
    `git har hookene sine utenfor denne mappen, så ingen hook er skrevet; legg til «${command}» i ${path}`,
  'name-kind': ({ kinds }) => `oppgi en dokumenttype: ${kinds.join(', ')}`,
  'no-kind': ({ kind, hint }) => `dokumenttypen «${kind}» finnes ikke${hinted(hint)}`,
  'faulty-template': ({ path }) => `malen ${path} inneholder feil; «serviceplan lint» viser hvilke`,
  'name-customer': ({ example }) => `oppgi kunden: ${example}`,
  'no-lifecycle-of': ({ customer, hint }) =>
    `kunden «${customer}» finnes ikke${hinted(hint)} («serviceplan new lifecycle» oppretter sjekklisten for en ny kunde)`,
  'customer-form': ({ meant }) =>
    `--customer skal bestå av små bokstaver (a–z), sifre og bindestreker, for eksempel «${meant}»`,
  'document-there': ({ path }) => `${path} finnes fra før; ingenting er skrevet`,
  'document-of-customer-there': ({ path, example }) =>
    `${path} finnes fra før; gi det nye dokumentet et navn: ${example}`,
  'set-form': ({ given }) => `--set skal være nøkkel=verdi, for eksempel status=operation, ikke «${given}»`,
  'set-key-unknown': ({ key, hint }) => `--set: nøkkelen «${key}» finnes ikke${hinted(hint)}`,
  'set-given-by': ({ key, giver }) => `--set: «${key}» bestemmes av ${giver}`,
  'given-by-command': () => 'kommandoen',
  'set-no-map': ({ outer, key }) =>
    `--set: «${outer}» har ingen nøkler under seg, så «${key}» kan ikke oppgis`,
  unwritten: ({ said }) => `ingenting er skrevet: ${said}`,
  'said-together': ({ first, second }) => `${first} ${second}`,
  'id-taken': ({ path, id }) =>
    `${path} har allerede id-en «${id}»; --set id=… gir det nye dokumentet en annen`,
  'holder-unknown': ({ person, role, hint }) =>
    `«${person}», som er oppgitt for rollen ${role}, finnes ikke blant personene i innstillingene${hinted(hint)}`,
};
