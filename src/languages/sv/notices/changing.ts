import type { enChangingNotices } from '../../en/notices/changing.js';
import { hinted } from '../hinted.js';

/** What is said about commands that change documents, and what they are to change, in Swedish. */
export const svChangingNotices: typeof enChangingNotices = {
  'no-terminal': () =>
    'inget har skrivits: det finns ingen terminal att fråga i; lägg till --yes för att skriva detta, eller --dry-run för att se ändringarna',
  unmerged: ({ path, line }) =>
    `${path}:${line} innehåller båda versionerna av en sammanslagning som inte är klar; behåll först den ena. Inget har skrivits`,
  'no-longer-read': ({ path, said }) => `${path} skulle inte längre gå att läsa: ${said} Inget har skrivits.`,
  'not-removed-again': ({ failed, left }) =>
    `${failed}; det gick inte att ta bort ${left} igen; gör det för hand`,
  'settings-to-fix': ({ path }) => `${path} måste rättas först; inget har skrivits`,
  'no-step-address': ({ word }) =>
    `ange ett steg som dokument#steg, till exempel nordvik#A1 eller customers/nordvik/lifecycle.md#A1, inte ”${word}”`,
  'several-documents': ({ word }) => `”${word}” avser flera dokument; ange ett`,
  'no-document': ({ word }) => `inget dokument svarar mot ”${word}”`,
  'several-with-id': ({ id, paths }) => `flera dokument har id:t ”${id}”; ange filen: ${paths}`,
  'none-with-id': ({ id, hint, areMany, withoutPrivate }) =>
    `det finns inget dokument med id:t ”${id}”${hinted(hint, areMany ? '; ”serviceplan status --format json” visar vilka som finns' : '')}${withoutPrivate ? ' (privata dokument bara med --private)' : ''}`,
  'two-steps': ({ path, id }) => `${path} har två steg ${id}; ”serviceplan lint” visar var`,
  'no-step': ({ path, id, hint }) => `${path} har inget steg ”${id}”${hinted(hint)}`,
  'no-figure-address': ({ word }) =>
    `ange ett nyckeltal som dokument#nyckeltal, till exempel scorecard#C1, inte ”${word}”`,
  'no-scorecard': ({ path }) => `${path} är inget styrkort`,
  'two-figures': ({ path, id }) => `${path} har två nyckeltal ${id}; ”serviceplan lint” visar var`,
  'no-figure': ({ path, id, hint }) => `${path} har inget nyckeltal ”${id}”${hinted(hint)}`,
  'no-answer-count': ({ given }) => `--n ska vara ett heltal, 1 eller mer, inte ”${given}”`,
  'no-number': ({ given }) => `”${given}” är inget tal; skriv till exempel 12500, 95 eller 4,2`,
  'number-unclear': ({ given, whole, fraction }) =>
    `”${given}” kan betyda både ${whole} och ${fraction.replace('.', ',')}; skriv vilket`,
  'value-in-future': ({ date }) => `--on: ${date} ligger framåt i tiden; inget har skrivits`,
  'note-like-count': ({ note }) =>
    `--note ”${note}” skulle läsas som antalet svar bakom värdet; ange det med --n`,
  'nobody-to-assign': () =>
    'ange stegen och sist vem som ansvarar för dem: serviceplan assign nordvik#A1 anna',
  'no-responsible': ({ word, path, hint }) =>
    `”${word}” är varken en person i inställningarna eller en roll i ${path}${hinted(hint)}`,
  'assigned-to-departed': ({ name, until }) =>
    `${name} slutade ${until} och kan inte få fler steg; inget har skrivits`,
  'assigned-too-late': ({ step, date }) =>
    `${step} signerades ${date}; vem som ansvarade för steget hör till det som signerades. Inget har skrivits`,
  'no-anchor-date': ({ given }) =>
    `--set ska vara nyckel=datum, till exempel start=2026-04-01, inte ”${given}”`,
  'no-anchor': ({ path, key, hint }) => `--set: ${path} har inget datum ”${key}”${hinted(hint)}`,
  'not-among-documents': ({ name }) => `--explain: ”${name}” är inte något av de angivna dokumenten`,
  'no-phases': ({ path }) => `${path} har inga faser och därmed ingen grind`,
  'no-phase-to-begin': ({ word, hint }) => `det finns ingen fas ”${word}”${hinted(hint)}`,
};
