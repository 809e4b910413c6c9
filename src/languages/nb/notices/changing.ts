import type { enChangingNotices } from '../../en/notices/changing.js';
import { hinted } from '../hinted.js';

/** What is said about commands that change documents, and what they are to change, in Norwegian. */
export const nbChangingNotices: typeof enChangingNotices = {
  'no-terminal': () =>
    'ingenting er skrevet: Det finnes ingen terminal å spørre i; legg til --yes for å skrive dette, eller --dry-run for å se endringene',
  unmerged: ({ path, line }) =>
    `${path}:${line} inneholder begge versjonene fra en fletting som ikke er ferdig; behold først den ene. Ingenting er skrevet`,
  'no-longer-read': ({ path, said }) =>
    `${path} ville ikke lenger kunne leses: ${said} Ingenting er skrevet.`,
  'not-removed-again': ({ failed, left }) =>
    `${failed}; ${left} lot seg ikke fjerne igjen; gjør det for hånd`,
  'settings-to-fix': ({ path }) => `${path} må rettes først; ingenting er skrevet`,
  'no-step-address': ({ word }) =>
    `oppgi et trinn som dokument#trinn, for eksempel nordvik#A1 eller customers/nordvik/lifecycle.md#A1, ikke «${word}»`,
  'several-documents': ({ word }) => `«${word}» viser til flere dokumenter; oppgi ett`,
  'no-document': ({ word }) => `ingen dokumenter svarer til «${word}»`,
  'several-with-id': ({ id, paths }) => `flere dokumenter har id-en «${id}»; oppgi filen: ${paths}`,
  'none-with-id': ({ id, hint, areMany, withoutPrivate }) =>
    `det finnes ikke noe dokument med id-en «${id}»${hinted(hint, areMany ? '; «serviceplan status --format json» viser hvilke som finnes' : '')}${withoutPrivate ? ' (private dokumenter bare med --private)' : ''}`,
  'two-steps': ({ path, id }) => `${path} har to trinn ${id}; «serviceplan lint» viser hvor`,
  'no-step': ({ path, id, hint }) => `${path} har ikke noe trinn «${id}»${hinted(hint)}`,
  'no-figure-address': ({ word }) =>
    `oppgi et nøkkeltall som dokument#nøkkeltall, for eksempel scorecard#C1, ikke «${word}»`,
  'no-scorecard': ({ path }) => `${path} er ikke et målekort`,
  'two-figures': ({ path, id }) => `${path} har to nøkkeltall ${id}; «serviceplan lint» viser hvor`,
  'no-figure': ({ path, id, hint }) => `${path} har ikke noe nøkkeltall «${id}»${hinted(hint)}`,
  'no-answer-count': ({ given }) => `--n skal være et heltall, 1 eller mer, ikke «${given}»`,
  'no-number': ({ given }) => `«${given}» er ikke et tall; skriv for eksempel 12500, 95 eller 4,2`,
  'number-unclear': ({ given, whole, fraction }) =>
    `«${given}» kan bety både ${whole} og ${fraction.replace('.', ',')}; skriv hvilket`,
  'value-in-future': ({ date }) => `--on: ${date} ligger fram i tid; ingenting er skrevet`,
  'note-like-count': ({ note }) =>
    `--note «${note}» ville bli lest som antallet svar bak verdien; oppgi det med --n`,
  'nobody-to-assign': () =>
    'oppgi trinnene, og til slutt hvem som har ansvaret for dem: serviceplan assign nordvik#A1 anna',
  'no-responsible': ({ word, path, hint }) =>
    `«${word}» er verken en person i innstillingene eller en rolle i ${path}${hinted(hint)}`,
  'assigned-to-departed': ({ name, until }) =>
    `${name} sluttet ${until} og kan ikke få flere trinn; ingenting er skrevet`,
  'assigned-too-late': ({ step, date }) =>
    `${step} ble signert ${date}; hvem som hadde ansvaret for trinnet, hører til det som ble signert. Ingenting er skrevet`,
  'no-anchor-date': ({ given }) =>
    `--set skal være nøkkel=dato, for eksempel start=2026-04-01, ikke «${given}»`,
  'no-anchor': ({ path, key, hint }) => `--set: ${path} har ingen dato «${key}»${hinted(hint)}`,
  'not-among-documents': ({ name }) => `--explain: «${name}» er ikke et av de oppgitte dokumentene`,
  'no-phases': ({ path }) => `${path} har ingen faser og dermed ingen port`,
  'no-phase-to-begin': ({ word, hint }) => `det finnes ingen fase «${word}»${hinted(hint)}`,
};
