import type { enSignOffsMessages } from '../../en/messages/sign-offs.js';
import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about sign-offs and their evidence, in Swedish. */
export const svSignOffsMessages: typeof enSignOffsMessages = {
  'stale-sign-off': ({ step, name, date }) => `${step} har ändrats sedan ${name} signerade det ${date}.`,
  'stale-sign-off-evidence': ({ step, name, date, lines }) =>
    `Underlag har lagts till i ${step} ovanför signeringen ${date} av ${name} (rad ${lines}), så steget är inte längre det som signerades. Underlag för nästa gång skrivs nedanför signeringen.`,
  'sign-off-without-digest': ({ step, name, ending }) =>
    `Signeringen av ${step} (${name}) saknar kontrollsumma, så det märks inte om steget ändras i efterhand. Avsluta raden med ”, ${ending}”.`,
  'unknown-digest': ({ step, name, digest }) =>
    `Signeringen av ${step} (${name}) slutar med en kontrollsumma av okänd version (${digest}), så det märks inte om steget ändras i efterhand. En nyare version av serviceplan kanske känner till den; annars behöver steget signeras om.`,
  'unknown-signer': ({ step, name, nearest }) =>
    `${step} är signerat av ”${name}”, som inte finns bland personerna i serviceplan.yaml${did(nearest)}`,
  'departed-signer': ({ step, name, date, until }) =>
    `${step} är signerat ${date} av ${name}, vars sista dag var ${until}.`,
  'open-points-at-sign-off': ({ step, open, all }) =>
    `${step} är signerat, men ${open} av ${plural(all, 'punkt', 'punkter')} återstår.`,
  'future-sign-off': ({ step, name, date, today }) =>
    `${name} har signerat ${step} med datumet ${date}, men i dag är det ${today}.`,
  'missing-evidence': ({ step, document }) =>
    `${step} är signerat utan underlag, fast steget ska resultera i ett dokument (${document}).`,
  'changed-evidence': ({ step, target }) =>
    `Underlaget till ${step}, ${target}, har ändrats sedan det låstes.`,
  'changed-evidence-signed': ({ step, target, name, date }) =>
    `Underlaget till ${step}, ${target}, har ändrats sedan ${name} signerade steget ${date}.`,
  'pinned-evidence-unreadable': ({ step, target }) =>
    `Underlaget till ${step}, ${target}, är ingen läsbar fil i arbetsytan, eller är större än 2 GB, så det går inte att se om det har ändrats.`,
  'broken-evidence': ({ step, target }) =>
    `${step} hänvisar till underlaget ${target}, men den filen finns inte i arbetsytan.`,
};
