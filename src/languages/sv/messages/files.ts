import type { enFilesMessages } from '../../en/messages/files.js';
import { plural } from '../../plural.js';
import { did, didOr } from '../did-you-mean.js';

/** What the tool says about files and what all documents have, in Swedish. */
export const svFilesMessages: typeof enFilesMessages = {
  'yaml-syntax': ({ detail }) => `Det här är inte giltig YAML: ${detail}.`,
  'yaml-open-quote': ({ detail }) =>
    `Det här citattecknet saknar sitt avslut: sätt ett ${detail} där värdet slutar.`,
  'yaml-after-quote': ({ detail }) =>
    `”${detail}” står efter tecknet som avslutar värdet: sätt hela värdet inom tecken av det andra slaget, "…" eller '…'.`,
  'yaml-open-bracket': ({ detail }) => `Parentesen är inte stängd: lägg till ${detail}.`,
  'yaml-stray-bracket': ({ detail }) => `Här stänger ${detail} något som aldrig har öppnats.`,
  'yaml-no-value': ({ detail }) =>
    `”${detail}” är ingen nyckel med ett värde: mellan dem ska det stå kolon och mellanslag.`,
  'yaml-colon-in-value': () =>
    'Värdet innehåller ett kolon som YAML tar för slutet på en nyckel: sätt värdet inom citattecken.',
  'yaml-list-beside-key': () =>
    'En lista börjar på en egen rad, eller står inom hakparenteser: [första, andra].',
  'yaml-reserved-start': ({ detail }) => `Ett värde kan inte börja med ${detail}: sätt det inom citattecken.`,
  'yaml-escape': () =>
    `Inom "…" inleder ett omvänt snedstreck ett specialtecken: skriv det två gånger, eller sätt '…' runt värdet.`,
  'yaml-indent': ({ detail }) =>
    `”${detail}” är inte indraget som nycklarna intill: låt alla börja i samma kolumn.`,
  'yaml-tab': () => 'Rader dras in med mellanslag, aldrig med tabb.',
  'yaml-construct': ({ detail }) => CONSTRUCTS[detail] ?? `YAML-konstruktionen ”${detail}” används inte här.`,
  'yaml-too-large': ({ detail }) =>
    `Det här är för mycket för en sådan fil: gränsen går vid ${detail.replace('keys', 'nycklar').replace('levels', 'nivåer')}.`,
  'yaml-duplicate-key': ({ key }) => `Nyckeln ”${key}” finns redan; bara den första räknas.`,
  'frontmatter-engine': ({ engine }) =>
    `Skriv bara ”---” på första raden: ”${engine}” anger en tolk, och sådana körs aldrig.`,
  'frontmatter-late': () => 'Frontmatter ska börja på första raden; ta bort de tomma raderna ovanför.',
  'frontmatter-unopened': () =>
    'Frontmatter börjar med en första rad som bara är ”---”: tre bindestreck, utan blanksteg framför.',
  'frontmatter-unclosed': () => 'Frontmatter ska avslutas med en rad där det bara står ”---”.',
  'misspelled-mark': ({ text, mark }) =>
    `”${text}” döljer ingenting för kunden: märket som gör det är ”${mark}”.`,
  'misspelled-key': ({ key, nearest }) => `Nyckeln ”${key}” är okänd${did(nearest)}`,
  'unreadable-encoding': () => 'Filen är inte text i UTF-8; spara om den som UTF-8.',
  'unreadable-nul': () => 'Filen innehåller NUL-byte och är alltså ingen textfil.',
  'unreadable-type': () => 'Det här är ingen fil som går att läsa, utan en mapp, en pipe eller en enhet.',
  'unreadable-link': () => 'Länken leder ingenstans, eller ut ur arbetsytan.',
  'unreadable-permission': () => 'Du har inte behörighet att läsa det här.',
  'unreadable-access': ({ code }) => `Det här gick inte att läsa (${code}).`,
  'unresolved-conflict': () =>
    'Sammanslagningen är inte klar: behåll det som ska gälla av de båda versionerna och ta bort raderna med ”<<<<<<<”, ”=======” och ”>>>>>>>”.',
  'too-large': ({ size, limit }) =>
    `Filen är på ${size.replace('.', ',')}; ett dokument får vara på högst ${limit.replace('.', ',')}.`,
  'too-many-findings': ({ most, more }) =>
    `Här finns ${plural(more, 'anmärkning', 'anmärkningar')} till; högst ${most} visas för varje dokument.`,
  'too-complex': () =>
    'Texten är så djupt nästlad, eller upprepar så många Markdown-tecken, att den inte går att läsa på rimlig tid.',
  'kind-missing': ({ known }) =>
    `Det framgår inte vad det här är för dokument: lägg till ”kind:” i frontmatter, följt av ett av orden ${known}.`,
  'unknown-kind': ({ kind, nearest, known }) => `Dokumenttypen ”${kind}” finns inte${didOr(nearest, known)}`,
  'duplicate-id': ({ id, path, line }) =>
    `Id:t ”${id}” används redan i ${path}:${line}; ett id får bara finnas en gång i arbetsytan.`,
  'template-empty': () => 'Mallen har inga avsnitt (##) och ställer därför inga krav på ett dokument.',
  'template-gate': ({ phase, word, nearest }) =>
    `Fas ${phase} ska vänta på ”${word}”, som varken är en fas eller ett steg i mallen${did(nearest)}`,
  'template-gate-order': ({ phase, word }) =>
    `Fas ${phase} ska vänta på ”${word}”, som inte kommer före ${phase}.`,
  'template-section-twice': ({ title, line }) =>
    `”${title}” står två gånger i mallen, här och på rad ${line}.`,
  'template-status': ({ status, nearest, known }) =>
    `Statusen ”${status}” finns inte${didOr(nearest, known)}`,
  'template-signed': () => 'Raden signerar steget i varje dokument som skapas från mallen: ta bort den.',
  'template-waived': () => 'Raden låter steget utgå i varje dokument som skapas från mallen: ta bort den.',
  'template-anchor': ({ step, anchor, nearest }) =>
    `Datumet för ${step} räknas från ”${anchor}”, som varken är ett steg eller en nyckel under ”dates” i mallen${did(nearest)}`,
  'template-anchor-signed': ({ step, anchor, nearest }) =>
    `Datumet för ${step} räknas från ”signed(${anchor})”, men ”${anchor}” är inget steg i mallen${did(nearest)}`,
  'template-responsible': ({ word, nearest }) =>
    `”${word}” är varken en roll i mallen eller en person i serviceplan.yaml${did(nearest)}`,
  'template-place': ({ place }) => `Här söks inga mallar: den här hör hemma i ${place}.`,
  'template-kind': ({ kind, name }) => `Mallen är av typen ”${kind}”, men filen heter ${name}.`,
  'template-language': ({ language, folder }) =>
    `Mallens språk är ”${language}”, men den ligger i mappen ${folder}.`,
  'disable-form': () =>
    'Den här kommentaren tystar ingenting: skriv ”<!-- serviceplan-disable-next-line regel -- skäl -->”.',
  'disable-without-reason': ({ rule }) =>
    `Den här kommentaren tystar ingenting, eftersom skälet saknas: avsluta den med ”${rule} -- skäl”.`,
  'disable-firm': ({ rule }) =>
    `”${rule}” kan inte tystas med en kommentar: regeln gäller det som någon har gått i god för.`,
  'disable-among-fields': ({ step }) =>
    `Den här kommentaren bryter av fältlistan i ${step}: flytta den till slutet av raden före.`,
  'unused-disable': ({ rule }) =>
    `Den här kommentaren tystar ”${rule}”, men på nästa rad finns inget att tysta.`,
  'broken-link': ({ target }) => `Filen ${target} finns inte i arbetsytan.`,
};

const CONSTRUCTS: Readonly<Record<string, string>> = {
  'second document': 'En fil som den här är ett enda YAML-dokument; ta bort raden ”---” eller ”...”.',
  'no map': 'Här ska det stå rader i formen ”nyckel: värde”.',
  'key that is no word': 'En nyckel ska vara ett vanligt ord och får inte vara tom eller en lista.',
  'explicit key': 'Nycklar med ”?” används inte här; skriv ”nyckel: värde”.',
  anchor: 'YAML-ankare (&) används inte här; skriv själva värdet.',
  alias: 'YAML-alias (*) används inte här; skriv själva värdet.',
  tag: 'YAML-taggar (!) används inte här; skriv själva värdet.',
  directive: 'YAML-direktiv (%) används inte här; skriv själva värdet.',
};
