import type { enFilesMessages } from '../../en/messages/files.js';
import { did } from '../did-you-mean.js';

/** What the tool says about files and what all documents have, in Norwegian. */
export const nbFilesMessages: typeof enFilesMessages = {
  'yaml-syntax': ({ detail }) => `Dette er ikke gyldig YAML: ${detail}.`,
  'yaml-open-quote': ({ detail }) =>
    `Dette anførselstegnet blir aldri avsluttet: Sett ${detail} der verdien slutter.`,
  'yaml-after-quote': ({ detail }) =>
    `«${detail}» står etter tegnet som avslutter verdien: Sett hele verdien mellom tegn av det andre slaget, "…" eller '…'.`,
  'yaml-open-bracket': ({ detail }) => `Parentesen er ikke lukket: Legg til ${detail}.`,
  'yaml-stray-bracket': ({ detail }) => `Her lukker ${detail} noe som aldri ble åpnet.`,
  'yaml-no-value': ({ detail }) =>
    `«${detail}» er ikke en nøkkel med en verdi: Mellom dem skal det stå kolon og mellomrom.`,
  'yaml-colon-in-value': () =>
    'Verdien inneholder et kolon som YAML tar for slutten på en nøkkel: Sett verdien i anførselstegn.',
  'yaml-list-beside-key': () =>
    'En liste begynner på en egen linje, eller står i hakeparenteser: [første, andre].',
  'yaml-reserved-start': ({ detail }) => `En verdi kan ikke begynne med ${detail}: Sett den i anførselstegn.`,
  'yaml-escape': () =>
    `Inne i "…" innleder en omvendt skråstrek et spesialtegn: Skriv den to ganger, eller sett '…' rundt verdien.`,
  'yaml-indent': ({ detail }) =>
    `«${detail}» er ikke rykket inn som nøklene ved siden av: La alle begynne i samme kolonne.`,
  'yaml-tab': () => 'Linjer rykkes inn med mellomrom, aldri med tabulator.',
  'yaml-construct': ({ detail }) => CONSTRUCTS[detail] ?? `YAML-konstruksjonen «${detail}» brukes ikke her.`,
  'yaml-too-large': ({ detail }) =>
    `Dette er for mye for en slik fil: Grensen er ${detail.replace(' keys', ' nøkler').replace(' levels', ' nivåer')}.`,
  'yaml-duplicate-key': ({ key }) => `Nøkkelen «${key}» står her for andre gang; bare den første gjelder.`,
  'frontmatter-engine': ({ engine }) =>
    `Den første linjen skal bare være «---»: «${engine}» angir en tolk, og slike kjøres aldri.`,
  'frontmatter-late': () => 'Frontmatteren må begynne på første linje; fjern de tomme linjene over den.',
  'frontmatter-unopened': () =>
    'Frontmatteren begynner med en første linje som bare er «---»: tre bindestreker, uten mellomrom foran.',
  'frontmatter-unclosed': () => 'Frontmatteren må avsluttes med en linje der det bare står «---».',
  'misspelled-mark': ({ text, mark }) =>
    `«${text}» skjuler ikke noe for kunden: Merket som gjør det, er «${mark}».`,
  'misspelled-key': ({ key, nearest }) => `«${key}» er en ukjent nøkkel${did(nearest)}`,
  'unreadable-encoding': () => 'Filen er ikke UTF-8-tekst; lagre den som UTF-8.',
  'unreadable-nul': () => 'Filen inneholder NUL-tegn og er derfor ikke en tekstfil.',
  'unreadable-type': () => 'Dette er ikke en fil som kan leses, men en mappe, et rør (pipe) eller en enhet.',
  'unreadable-link': () => 'Denne lenken peker på noe som ikke finnes, eller ut av arbeidsområdet.',
  'unreadable-permission': () => 'Du har ikke tilgang til å lese dette.',
  'unreadable-access': ({ code }) => `Dette lot seg ikke lese (${code}).`,
  'unresolved-conflict': () =>
    'Flettingen er ikke ferdig: Behold det som skal gjelde av de to versjonene, og slett linjene med «<<<<<<<», «=======» og «>>>>>>>».',
  'too-large': ({ size, limit }) =>
    `Filen er på ${size.replace('.', ',')}; et dokument kan være på høyst ${limit.replace('.', ',')}.`,
  'too-many-findings': ({ most, more }) =>
    `Her er det ${more} funn til; det vises høyst ${most} for hvert dokument.`,
  'too-complex': () =>
    'Teksten har så mange nivåer eller gjentatte tegn at den ikke lar seg lese på rimelig tid.',
  'kind-missing': ({ known }) =>
    `Frontmatteren sier ikke hva slags dokument dette er: Legg til «kind:» med en av verdiene ${known}.`,
  'unknown-kind': ({ kind, nearest, known }) =>
    `Dokumenttypen «${kind}» finnes ikke${nearest === '' ? `; gyldige verdier for «kind» er ${known}.` : did(nearest)}`,
  'duplicate-id': ({ id, path, line }) =>
    `Id-en «${id}» er allerede brukt i ${path}:${line}; den må være unik i arbeidsområdet.`,
  'template-empty': () => 'Malen har ingen avsnitt (##), så den krever ingenting av et dokument.',
  'template-gate': ({ phase, word, nearest }) =>
    `Fase ${phase} skal vente på «${word}», som verken er en fase eller et trinn i malen${did(nearest)}`,
  'template-gate-order': ({ phase, word }) =>
    `Fase ${phase} skal vente på «${word}», som ikke kommer før ${phase}.`,
  'template-section-twice': ({ title, line }) =>
    `«${title}» står to ganger i malen, her og på linje ${line}.`,
  'template-status': ({ status, nearest, known }) =>
    `Statusen «${status}» finnes ikke${nearest === '' ? `; gyldige verdier er ${known}.` : did(nearest)}`,
  'template-signed': () =>
    'Denne linjen signerer trinnet i hvert dokument som blir laget av malen: Ta den bort.',
  'template-waived': () =>
    'Denne linjen lar trinnet utgå i hvert dokument som blir laget av malen: Ta den bort.',
  'template-anchor': ({ step, anchor, nearest }) =>
    `Fristen for ${step} regnes fra «${anchor}», som verken er et trinn eller en nøkkel under «dates» i malen${did(nearest)}`,
  'template-anchor-signed': ({ step, anchor, nearest }) =>
    `Fristen for ${step} regnes fra «signed(${anchor})», men «${anchor}» er ikke et trinn i malen${did(nearest)}`,
  'template-responsible': ({ word, nearest }) =>
    `«${word}» er verken en rolle i malen eller en person i serviceplan.yaml${did(nearest)}`,
  'template-place': ({ place }) => `Her blir det ikke lett etter maler: Denne hører hjemme i ${place}.`,
  'template-kind': ({ kind, name }) => `Malen er for dokumenttypen «${kind}», men filen heter ${name}.`,
  'template-language': ({ language, folder }) =>
    `Malen har språket «${language}», men ligger i mappen ${folder}.`,
  'disable-form': () =>
    'Denne kommentaren demper ingenting: Skriv «<!-- serviceplan-disable-next-line regel -- begrunnelse -->».',
  'disable-without-reason': ({ rule }) =>
    `Denne kommentaren demper ingenting, fordi begrunnelsen mangler: Avslutt den med «${rule} -- begrunnelse».`,
  'disable-firm': ({ rule }) =>
    `«${rule}» kan ikke dempes med en kommentar: Regelen gjelder det noen har gått god for.`,
  'disable-among-fields': ({ step }) =>
    `Denne kommentaren bryter opp feltlisten i ${step}: Flytt den til slutten av linjen før.`,
  'unused-disable': ({ rule }) =>
    `Denne kommentaren demper «${rule}», men på neste linje er det ingenting å dempe.`,
  'broken-link': ({ target }) => `Filen ${target} finnes ikke i arbeidsområdet.`,
};

/** What the YAML reader refuses. */
const CONSTRUCTS: Readonly<Record<string, string>> = {
  'second document': 'En fil som denne er ett enkelt YAML-dokument; fjern linjen «---» eller «...».',
  'no map': 'Her skal det stå linjer med «nøkkel: verdi».',
  'key that is no word': 'En nøkkel skal være et vanlig ord, ikke tom og ikke en liste.',
  'explicit key': 'Nøkler med «?» brukes ikke her; skriv «nøkkel: verdi».',
  anchor: 'YAML-ankere (&) brukes ikke her; skriv selve verdien.',
  alias: 'YAML-aliaser (*) brukes ikke her; skriv selve verdien.',
  tag: 'YAML-tagger (!) brukes ikke her; skriv selve verdien.',
  directive: 'YAML-direktiver (%) brukes ikke her; skriv selve verdien.',
};
