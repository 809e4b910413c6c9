import type { enLintingNotices } from '../../en/notices/linting.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about what `lint` is asked for, and its files, in Norwegian. */
export const nbLintingNotices: typeof enLintingNotices = {
  'flags-apart': ({ flag, other }) => `${flag} kan ikke brukes sammen med ${other}`,
  'flag-needs': ({ flag, others }) => `${flag} krever ${others.join(' eller ')}`,
  'watch-standard-input': () => '--watch kan ikke brukes sammen med -, som bare kan leses én gang',
  'shard-standard-input': () => '--shard deler opp filer, ikke standard inn',
  'print-config-format': ({ format }) =>
    `--print-config kan brukes med --format json eller uten --format, ikke med ${format}`,
  'baseline-since': () =>
    '--write-baseline kan ikke brukes sammen med --since, som utelater det som alt er kjent',
  'no-count': ({ flag, given }) => `${flag} skal være et heltall, 0 eller mer, ikke «${given}»`,
  'no-rule': ({ id, hint }) => `regelen «${id}» finnes ikke${hinted(hint)}`,
  'no-rule-listed': ({ id, hint }) =>
    `regelen «${id}» finnes ikke${hinted(hint, '; «serviceplan explain» viser hvilke som finnes')}`,
  'no-schema': ({ name, hint }) => `skjemaet «${name}» finnes ikke${hinted(hint)}`,
  'rule-without-severity': ({ id }) => `--rule trenger en alvorlighetsgrad: --rule ${id}=error`,
  'no-fail-on': ({ choices, given, hint }) =>
    `--fail-on skal være en av ${choices} eller en regel, ikke «${given}»${hinted(hint)}`,
  'no-threads': ({ given }) => `SERVICEPLAN_THREADS skal være et tall fra 1 til 99, ikke «${given}»`,
  'filename-without-input': () => '--stdin-filename krever - blant filstiene',
  'input-not-text': () => 'standard inn er ikke tekst i UTF-8 på høyst 1 MB',
  'input-private': () => 'dokumentet på standard inn er privat; --private tar det med',
  'no-baseline': ({ file }) => `--baseline: filen «${file}» finnes ikke; --write-baseline oppretter den`,
  'not-a-baseline': ({ file, fault }) =>
    `${file} er ikke en liste over kjente funn: ${fault}; --write-baseline skriver en ny`,
  'baseline-too-large': ({ size }) => `den er ikke en fil på høyst ${size}`,
  'baseline-conflict': () => 'den inneholder merker etter en fletting som ikke er ferdig',
  'baseline-no-json': () => 'den er ikke JSON',
  'baseline-no-version': () => 'den mangler «version»',
  'baseline-version': ({ version, known }) => `versjonen er ${version}, og her leses bare ${known}`,
  'baseline-no-documents': () => 'den mangler «documents», som skal være nøkler med verdier',
  'baseline-no-findings': ({ key }) => `«${key}» skal inneholde funn og hvor mange de er`,
  'baseline-no-number': ({ name, key }) => `«${name}» i «${key}» skal være et heltall over 0`,
  'failing-findings': ({ flags }) => `funn som ikke er feil, feller denne kjøringen (${flags})`,
  'too-many-warnings': ({ warnings, flag }) =>
    `${plural(warnings, 'advarsel', 'advarsler')}, flere enn ${flag}`,
  'parts-incomplete': () => 'innstillingene hadde feil da delene ble laget: Ikke alt er kontrollert',
  'part-missing': ({ index, count, file }) =>
    `del ${index}/${count} som hører sammen med ${file}, mangler; den skal være laget med samme filer, innstillinger, dag og flagg`,
  'part-again': ({ one, other, index }) =>
    `${one} og ${other} er begge del ${index} av samme kjøring; utelat den ene`,
  'part-other': ({ one, other }) =>
    `${one} og ${other} er ikke deler av samme kjøring: filer, innstillinger, dag eller flagg er ulike`,
};
