import type { enLintingNotices } from '../../en/notices/linting.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about what `lint` is asked for, and its files, in Swedish. */
export const svLintingNotices: typeof enLintingNotices = {
  'flags-apart': ({ flag, other }) => `${flag} går inte att använda med ${other}`,
  'flag-needs': ({ flag, others }) => `${flag} kräver ${others.join(' eller ')}`,
  'watch-standard-input': () => '--watch går inte att använda med -, som bara kan läsas en gång',
  'shard-standard-input': () => '--shard delar upp filer, inte standard in',
  'print-config-format': ({ format }) =>
    `--print-config går att använda med --format json eller utan --format, inte med ${format}`,
  'baseline-since': () =>
    '--write-baseline går inte att använda med --since, som utelämnar det som redan är känt',
  'no-count': ({ flag, given }) => `${flag} ska vara ett heltal, 0 eller mer, inte ”${given}”`,
  'no-rule': ({ id, hint }) => `regeln ”${id}” finns inte${hinted(hint)}`,
  'no-rule-listed': ({ id, hint }) =>
    `regeln ”${id}” finns inte${hinted(hint, '; ”serviceplan explain” visar vilka som finns')}`,
  'no-schema': ({ name, hint }) => `schemat ”${name}” finns inte${hinted(hint)}`,
  'rule-without-severity': ({ id }) => `--rule behöver en allvarlighetsgrad: --rule ${id}=error`,
  'no-fail-on': ({ choices, given, hint }) =>
    `--fail-on ska vara något av ${choices} eller en regel, inte ”${given}”${hinted(hint)}`,
  'no-threads': ({ given }) => `SERVICEPLAN_THREADS ska vara ett tal från 1 till 99, inte ”${given}”`,
  'filename-without-input': () => '--stdin-filename kräver - bland sökvägarna',
  'input-not-text': () => 'standard in är inte text i UTF-8 på högst 1 MB',
  'input-private': () => 'dokumentet på standard in är privat; --private tar med det',
  'no-baseline': ({ file }) => `--baseline: filen ”${file}” finns inte; --write-baseline skapar den`,
  'not-a-baseline': ({ file, fault }) =>
    `${file} är ingen lista över kända anmärkningar: ${fault}; --write-baseline skriver en ny`,
  'baseline-too-large': ({ size }) => `den är ingen fil på högst ${size}`,
  'baseline-conflict': () => 'den innehåller märken efter en sammanslagning som inte är klar',
  'baseline-no-json': () => 'den är inte JSON',
  'baseline-no-version': () => 'den saknar ”version”',
  'baseline-version': ({ version, known }) => `dess version är ${version}, och här läses bara ${known}`,
  'baseline-no-documents': () => 'den saknar ”documents”, som ska vara nycklar med värden',
  'baseline-no-findings': ({ key }) => `”${key}” ska innehålla anmärkningar och hur många de är`,
  'baseline-no-number': ({ name, key }) => `”${name}” i ”${key}” ska vara ett heltal över 0`,
  'failing-findings': ({ flags }) => `anmärkningar som inte är fel fäller den här körningen (${flags})`,
  'too-many-warnings': ({ warnings, flag }) => `${plural(warnings, 'varning', 'varningar')}, fler än ${flag}`,
  'parts-incomplete': () => 'inställningarna var felaktiga när delarna gjordes: allt är inte kontrollerat',
  'part-missing': ({ index, count, file }) =>
    `del ${index}/${count} som hör ihop med ${file} saknas; den ska vara gjord med samma filer, inställningar, dag och flaggor`,
  'part-again': ({ one, other, index }) =>
    `${one} och ${other} är båda del ${index} av samma körning; utelämna den ena`,
  'part-other': ({ one, other }) =>
    `${one} och ${other} är inte delar av samma körning: filer, inställningar, dag eller flaggor skiljer sig åt`,
};
