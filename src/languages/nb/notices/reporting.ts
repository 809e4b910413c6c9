import type { enReportingNotices } from '../../en/notices/reporting.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about what reports are asked for, and their files, in Norwegian. */
export const nbReportingNotices: typeof enReportingNotices = {
  'form-internal': ({ word }) =>
    `«${word}» er internt i sin helhet eller gjelder medarbeidere; ingenting av det er ment for kunder`,
  'form-unknown-kind': ({ path }) => `${path} er ikke et dokument av en kjent type`,
  'no-person-in-settings': ({ person, hint }) =>
    `--person: «${person}» er ingens nøkkel i innstillingene${hinted(hint)}`,
  'no-person-in-files': ({ person, hint }) =>
    `--person: «${person}» er ingens nøkkel i disse filene${hinted(hint)}`,
  'no-customer': ({ customer, hint }) =>
    `--customer: ingen kundenavn inneholder «${customer}», og ingen dokumenter har den id-en${hinted(hint)}`,
  'no-phase': ({ phase, hint }) => `--phase: ingen dokumenter har en fase «${phase}»${hinted(hint)}`,
  'unread-document': ({ path }) => `${path} kan ikke leses som et dokument; «serviceplan lint» viser hvorfor`,
  'since-in-future': ({ date, today }) => `--since: ${date} ligger fram i tid; i dag er det ${today}`,
  'since-before-repository': ({ day }) =>
    `--since: repoet har ingen commit fra før ${day}, så alt regnes som nytt`,
  'since-before-folder': ({ folder, day }) =>
    `--since: ${folder} har ingen commit fra før ${day}, så alt regnes som nytt`,
  'several-customers': ({ count }) =>
    `denne rapporten til en kunde viser ${count} kunder; velg én med --customer`,
  'holds-internal': ({ path }) =>
    `${path} har internt innhold; lag filen på nytt med «report --format json --audience customer»`,
  'parts-unread': ({ files }) => `ikke alt kunne leses da ${files} ble laget`,
  'other-days': ({ files }) => `filene er laget på ulike dager: ${files}`,
  'other-changes': ({ files }) =>
    `filene viser ulike endringer: ${files.map(({ file, since }) => `${file} ${since === undefined ? 'ingen' : `siden ${since}`}`).join(', ')}`,
  'other-filters': ({ files }) => `filene viser bare en del av dokumentene sine, og ikke samme del: ${files}`,
  'some-for-customers': ({ files }) =>
    `rapporten er ikke ment for kunder: Bare ${files} utelater det som er internt`,
  'counted-twice': ({ files }) =>
    `${files.join(' og ')} inneholder de samme dokumentene, så alt i dem telles to ganger`,
  'counted-twice-in-file': ({ file }) =>
    `${file} inneholder de samme dokumentene to ganger, så alt i dem telles to ganger`,
  'undated-in-calendar': ({ count }) =>
    `${plural(count, 'åpent trinn', 'åpne trinn')} mangler dato, så kalenderen viser ${count === 1 ? 'det' : 'dem'} ikke`,
  'no-survey-result': () => 'ingen undersøkelse blant disse dokumentene har noe resultat',
  'shard-format': () => '--shard krever --format json; --merge lager en rapport av delene',
  'since-of-surveys': () => '--since gjelder trinn, og survey-csv har ingen',
  'form-format': () => '--form gir HTML, eller med --pdf en PDF',
  'form-since': () => '--since kan brukes sammen med --format, ikke med --form',
  'form-paths': () => '--form angir selv dokumentet; utelat filstiene',
  'no-format': ({ formats }) => `oppgi et format: --format ${formats.join(' eller --format ')}`,
  'pdf-format': () => '--pdf skriver ut --format html eller --form',
  'pdf-output': () => '--pdf krever --output, filen det skal skrives til',
  'merge-settled': ({ flag }) =>
    `${flag} kan ikke brukes sammen med --merge; oppgi det når filene som skal slås sammen, lages`,
  'no-url': ({ given }) => `--base-url skal være en lenke som https://example.com/plans/, ikke «${given}»`,
  'no-chromium': ({ variable }) =>
    `--pdf trenger Chromium, Chrome eller Edge, og ingen av dem ble funnet; ${variable} kan angi hvor den er. Eller åpne HTML-rapporten og skriv den ut`,
  'not-printed': ({ program, reason }) => `--pdf: ${program} skrev ikke ut (${reason})`,
  'too-long': () => 'det tok for lang tid',
  'too-much': () => 'programmet skrev for mye',
  'program-ended': ({ code, said }) => `programmet avsluttet med kode ${code}: ${said}`,
};
