import type { enReportingNotices } from '../../en/notices/reporting.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about what reports are asked for, and their files, in Swedish. */
export const svReportingNotices: typeof enReportingNotices = {
  'form-internal': ({ word }) =>
    `”${word}” är internt i sin helhet eller gäller medarbetare; inget av det är till för kunder`,
  'form-unknown-kind': ({ path }) => `${path} är inget dokument av en känd typ`,
  'no-person-in-settings': ({ person, hint }) =>
    `--person: ”${person}” är ingens nyckel i inställningarna${hinted(hint)}`,
  'no-person-in-files': ({ person, hint }) =>
    `--person: ”${person}” är ingens nyckel i de här filerna${hinted(hint)}`,
  'no-customer': ({ customer, hint }) =>
    `--customer: inget kundnamn innehåller ”${customer}”, och inget dokument har det id:t${hinted(hint)}`,
  'no-phase': ({ phase, hint }) => `--phase: inget dokument har någon fas ”${phase}”${hinted(hint)}`,
  'unread-document': ({ path }) =>
    `${path} går inte att läsa som ett dokument; ”serviceplan lint” visar varför`,
  'since-in-future': ({ date, today }) => `--since: ${date} ligger framåt i tiden; i dag är det ${today}`,
  'since-before-repository': ({ day }) =>
    `--since: repot har ingen commit från tiden före ${day}, så allt räknas som nytt`,
  'since-before-folder': ({ folder, day }) =>
    `--since: ${folder} har ingen commit från tiden före ${day}, så allt räknas som nytt`,
  'several-customers': ({ count }) =>
    `den här rapporten till en kund visar ${count} kunder; välj en med --customer`,
  'holds-internal': ({ path }) =>
    `${path} innehåller interna uppgifter; gör om filen med ”report --format json --audience customer”`,
  'parts-unread': ({ files }) => `allt gick inte att läsa när ${files} gjordes`,
  'other-days': ({ files }) => `filerna är gjorda olika dagar: ${files}`,
  'other-changes': ({ files }) =>
    `filerna visar olika ändringar: ${files.map(({ file, since }) => `${file} ${since === undefined ? 'inga' : `sedan ${since}`}`).join(', ')}`,
  'other-filters': ({ files }) => `filerna visar bara en del av sina dokument, och inte samma del: ${files}`,
  'some-for-customers': ({ files }) =>
    `rapporten är inte till för kunder: bara ${files} utelämnar det som är internt`,
  'counted-twice': ({ files }) =>
    `${files.join(' och ')} innehåller samma dokument, så allt i dem räknas två gånger`,
  'counted-twice-in-file': ({ file }) =>
    `${file} innehåller samma dokument två gånger, så allt i dem räknas två gånger`,
  'undated-in-calendar': ({ count }) =>
    `${plural(count, 'öppet steg', 'öppna steg')} saknar datum, så kalendern visar ${count === 1 ? 'det' : 'dem'} inte`,
  'no-survey-result': () => 'ingen enkät bland de här dokumenten har något resultat',
  'shard-format': () => '--shard kräver --format json; --merge gör en rapport av delarna',
  'since-of-surveys': () => '--since gäller steg, och survey-csv har inga',
  'form-format': () => '--form ger HTML, eller med --pdf en PDF',
  'form-since': () => '--since går att använda med --format, inte med --form',
  'form-paths': () => '--form anger själv dokumentet; utelämna sökvägarna',
  'no-format': ({ formats }) => `ange ett format: --format ${formats.join(' eller --format ')}`,
  'pdf-format': () => '--pdf skriver ut --format html eller --form',
  'pdf-output': () => '--pdf kräver --output, filen att skriva till',
  'merge-settled': ({ flag }) =>
    `${flag} går inte att använda med --merge; ange den när filerna som ska slås samman görs`,
  'no-url': ({ given }) => `--base-url ska vara en länk som https://example.com/plans/, inte ”${given}”`,
  'no-chromium': ({ variable }) =>
    `--pdf behöver Chromium, Chrome eller Edge, och ingen av dem hittades; ${variable} kan ange var den finns. Eller öppna HTML-rapporten och skriv ut den`,
  'not-printed': ({ program, reason }) => `--pdf: ${program} skrev inte ut (${reason})`,
  'too-long': () => 'det tog för lång tid',
  'too-much': () => 'programmet skrev för mycket',
  'program-ended': ({ code, said }) => `programmet avslutades med kod ${code}: ${said}`,
};
