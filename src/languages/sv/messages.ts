import type { LintWords, Messages } from '../messages.js';
import { svSurveyMessages } from './survey-messages.js';

const did = (nearest: string | number) => (nearest === '' ? '.' : `. Menade du ”${nearest}”?`);
const didOr = (nearest: string, choices: string) =>
  nearest === '' ? `: välj bland ${choices}.` : did(nearest);
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the tool says about documents, in Swedish. */
export const svMessages: Messages = {
  ...svSurveyMessages,
  'yaml-syntax': ({ detail }) => `Det här är inte giltig YAML: ${detail}.`,
  'yaml-construct': ({ detail }) => CONSTRUCTS[detail] ?? `YAML-konstruktionen ”${detail}” används inte här.`,
  'yaml-too-large': ({ detail }) =>
    `Det här är för mycket för en sådan fil: gränsen går vid ${detail.replace('keys', 'nycklar').replace('levels', 'nivåer')}.`,
  'yaml-duplicate-key': ({ key }) => `Nyckeln ”${key}” finns redan; bara den första räknas.`,
  'frontmatter-engine': ({ engine }) =>
    `Skriv bara ”---” på första raden: ”${engine}” anger en tolk, och sådana körs aldrig.`,
  'frontmatter-unclosed': () => 'Frontmatter ska avslutas med en rad där det bara står ”---”.',
  'misspelled-key': ({ key, nearest }) => `Nyckeln ”${key}” är okänd${did(nearest)}`,

  'shape-missing': ({ key }) => `”${key}” saknas.`,
  'shape-type': ({ key, text, expected }) =>
    `”${key}” ska vara ${TYPES[expected] ?? expected}${text === '' ? '' : `, inte ”${text}”`}.`,
  'shape-choice': ({ key, text, choices, nearest }) =>
    `”${key}” kan inte vara ”${text}”: välj bland ${choices}${did(nearest)}`,
  'shape-slug': ({ key, text }) =>
    `”${key}” kan inte vara ”${text}”: använd små bokstäver a–z, siffror och enstaka bindestreck, högst 64 tecken.`,
  'shape-step-id': ({ text }) =>
    `Ett steg kan inte ha id:t ”${text}”: använd bokstäver, siffror, punkter och bindestreck, högst 32 tecken, till exempel ”A8” eller ”C-miljö”.`,
  'shape-email': ({ key, text }) => `”${key}” ska vara en e-postadress, inte ”${text}”.`,
  'shape-time-zone': ({ text }) => `”${text}” är ingen tidszon; skriv till exempel ”Europe/Stockholm”.`,
  'shape-empty': ({ key }) => `”${key}” får inte lämnas tomt.`,
  'shape-long': ({ key }) => `”${key}” får ha högst 200 tecken.`,
  'shape-days': ({ key, text }: { key: string; text: string }) =>
    `”${key}” ska vara ett helt antal dagar mellan 0 och 366, inte ”${text}”.`,
  'shape-persons': ({ key, text }) =>
    `”${key}” ska vara ett helt antal personer från 1 till 9, inte ”${text}”.`,
  'shape-absence': ({ key, text }) =>
    `”${key}” ska vara en dag eller flera i följd, till exempel ”2026-12-01..2026-12-12”, inte ”${text}”.`,
  'shape-limit': ({ key, text }) => `”${key}” ska vara ett helt antal steg från 1 till 1000, inte ”${text}”.`,
  'shape-visible': ({ key }: { key: string; text: string }) =>
    `”${key}” ska vara en enda rad med synliga tecken.`,
  'shape-unknown-key': ({ key, nearest, known }) =>
    `Inställningen ”${key}” finns inte${didOr(nearest, known)}`,
  'shape-other': ({ key, detail }) => `”${key}” är inte som det ska: ${detail}.`,
  'shape-extends': ({ key }: { key: string; text: string }) =>
    `”${key}” ska vara en sökväg som ”../base.yaml” eller namnet på ett paket, eller en lista med sådana.`,
  'extends-form': ({ target }) =>
    `”${target}” går inte att bygga på: skriv en sökväg som börjar med ”./” eller ”../”, eller namnet på ett paket.`,
  'extends-missing': ({ target }) => `Det finns ingen inställningsfil ”${target}” att bygga på.`,
  'extends-outside': ({ target }) => `”${target}” leder ut ur arkivet; bara filer i det läses.`,
  'extends-cycle': ({ target }) => `”${target}” bygger i sin tur på den här filen.`,
  'extends-deep': ({ most }) => `Högst ${most} inställningsfiler får bygga på varandra.`,
  'extends-past': () =>
    'Inställningar som gäller från en betrodd version ska stå i en enda fil: det de bygger på läses inte där.',
  'unknown-rule': ({ rule, nearest }) => `Regeln ”${rule}” finns inte${did(nearest)}`,
  'unknown-deputy': ({ text, nearest }) =>
    `Ersättaren ”${text}” finns inte bland personerna i inställningarna${did(nearest)}`,

  'date-form': ({ text }) => `”${text}” är inget datum; skriv det som YYYY-MM-DD.`,
  'date-missing': ({ text, days }) =>
    days > 0
      ? `”${text}” finns inte: den månaden har ${days} dagar.`
      : `”${text}” finns inte: månaderna går från 01 till 12.`,

  'field-unknown': ({ label, nearest, expected }) =>
    `”${label}” är inget fält i ett steg${didOr(nearest, expected)}`,
  'field-without-label': ({ expected }) =>
    `Stegets första lista är till för fälten, ett per rad i formen ”Fält: värde”: ${expected}. Ska listan vara något annat, skriv ett stycke före den.`,
  'field-nested': () =>
    'Det som står indraget under ett fält läses inte. Skriv det efter kolonet, eller nedanför listan med fält.',
  'field-struck-out': ({ label }) =>
    `”${label}” är överstruket här och läses därför inte. Ta bort överstrykningen, eller raden.`,
  'entry-field-unknown': ({ label, nearest, expected }) =>
    `”${label}” är inget fält som posterna har här${nearest === '' ? `: väntade något av ${expected}.` : did(nearest)}`,
  'entry-field-without-label': ({ expected }) =>
    `Den första listan i en post innehåller dess fält, ett ”Etikett: värde” per rad: ${expected}. Sätt ett stycke före varje annan lista.`,
  'field-twice': ({ label, line }) =>
    `”${label}” står redan på rad ${line}, och det är den raden som räknas.`,
  'due-form': ({ text }) =>
    `”${text}” går inte att läsa som ”Klart den”: skriv ”2026-03-02” eller ”2026-03-02 (start - 10 wd)”, med d för dagar, wd för arbetsdagar, w för veckor, m för månader och y för år.`,
  'every-form': ({ text }) =>
    `”${text}” går inte att läsa som ”Återkommer”: skriv ”3 m”, ”2 w on fri” eller ”1 m after sign-off”.`,
  'pin-form': ({ text }) =>
    `”${text}” går inte att läsa som ett låst underlag: skriv en länk till en fil, sedan ”sha256:” och 32–64 hexadecimala siffror.`,
  'sign-off-form': ({ text }) =>
    `”${text}” går inte att läsa som en signering: skriv ”namn, YYYY-MM-DD, klart”. I stället för ”klart” kan det stå ”godkänt” eller ”ej godkänt”, och därefter en anmärkning.`,
  'waiver-form': ({ text }) =>
    `”${text}” går inte att läsa som ”Utgår”: skriv ”namn, YYYY-MM-DD, till YYYY-MM-DD, skäl”. Delen med ”till” kan utelämnas.`,
  'step-without-id': ({ title, suggested }) =>
    `Steget ”${title}” saknar id: börja rubriken med ett, till exempel ”${suggested} ${title}”.`,
  'number-form': ({ text }) => `”${text}” är inget tal: skriv ”4,2”, ”12 500” eller ”95 %”.`,
  'dated-value-form': ({ text }) =>
    `”${text}” är inget värde: skriv ”4,2”, hur många det bygger på som ”4,2, n 120”, och en anteckning efter ytterligare ett komma.`,
  'duplicate-entry': ({ step, line }) =>
    `Det finns redan en post ${step}, på rad ${line}; ett id står för en enda post.`,
  'entry-without-id': ({ title, suggested }) =>
    `Posten ”${title}” har inget id: börja rubriken med ett, till exempel ”${suggested} ${title}”.`,
  'shape-label': ({ key }) => `”${key}” får inte innehålla kolon och får ha högst 60 tecken.`,
  'own-key-taken': ({ key }) =>
    `”${key}” är en nyckel som dessa dokument redan har; ge den här ett annat namn.`,
  'own-words-missing': ({ key }) =>
    `”${key}” ska vara ett av flera ord, men inga är angivna: lägg till ”words: [låg, hög]” med era egna ord.`,
  'own-field-taken': ({ label }) =>
    `”${label}” är vad ett fält i varje steg heter; kalla det här något annat.`,
  'duplicate-step': ({ step, line }) =>
    `Steget ${step} finns redan på rad ${line}; varje steg ska ha sitt eget id.`,

  'unreadable-encoding': () => 'Filen är inte text i UTF-8; spara om den som UTF-8.',
  'unreadable-nul': () => 'Filen innehåller NUL-byte och är alltså ingen textfil.',
  'unreadable-type': () => 'Det här är ingen fil som går att läsa, utan en mapp, en pipe eller en enhet.',
  'unreadable-link': () => 'Länken leder ingenstans, eller ut ur arbetsytan.',
  'unreadable-access': ({ code }) => `Det här gick inte att läsa (${code}).`,
  'too-large': ({ size, limit }) =>
    `Filen är på ${size.replace('.', ',')}; ett dokument får vara på högst ${limit.replace('.', ',')}.`,
  'too-many-findings': ({ most, more }) =>
    `Här finns ${more} anmärkningar till; högst ${most} visas för varje dokument.`,
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
  'template-kind': ({ kind, name }) => `Mallen är av typen ”${kind}”, men filen heter ${name}.`,
  'template-language': ({ language, folder }) =>
    `Mallens språk är ”${language}”, men den ligger i mappen ${folder}.`,

  'missing-section': ({ title }) => `Avsnittet ”${title}” saknas; det ska stå här.`,
  'missing-phase': ({ title }) => `Fasen ”${title}” saknas; den ska stå här.`,
  'section-lookalike': ({ title, letter }) =>
    `Det här ser ut som ”${title}” men är skrivet med ett annat tecken, ${letter}; skriv om rubriken.`,
  'section-mistyped': ({ title, found }) => `”${title}” saknas. Är det ”${found}” som ska heta så?`,
  'heading-without-blank': ({ title }) =>
    `”${title}” är ingen rubrik, eftersom det saknas ett blanksteg efter #.`,
  'missing-step': ({ step, title }) =>
    `Steget ${step} ${title} saknas; det ska stå här. Är steget inte aktuellt, låt det utgå.`,
  'missing-step-id': ({ step, title }) =>
    `Steget ${step} saknas. Är det här det? Skriv i så fall ”${step} ${title}”.`,
  'duplicate-section': ({ title, line }) =>
    `”${title}” står redan på rad ${line}, och det är det stället som räknas.`,
  'misplaced-before': ({ title, other }) => `”${title}” står på fel plats: det ska stå före ”${other}”.`,
  'misplaced-after': ({ title, other }) => `”${title}” står på fel plats: det ska stå efter ”${other}”.`,
  'misplaced-step': ({ step, phase }) => `${step} hör till ”${phase}”.`,
  'misplaced-step-order': ({ step, phase }) =>
    `${step} står på fel plats: stegen i ”${phase}” följer inte mallens ordning.`,
  'missing-blank-line': ({ step }) =>
    `Före den här raden ska det vara en tom rad, som skiljer fälten i ${step} från det som står runt dem.`,
  'unwritten-section': ({ title }) => `Avsnittet ”${title}” är inte skrivet än.`,
  'vision-with-numbers': ({ number }) =>
    `Visionen innehåller en siffra, ${number}; siffror hör hemma i målen.`,
  'long-vision': ({ count, most }) => `Visionen har ${count} ord; fler än ungefär ${most} kommer ingen ihåg.`,
  'empty-promise': ({ words }) =>
    `”${words}”: det kan vilken konkurrent som helst lova, och då är det inget värt. Skriv vad kunden kommer att märka.`,
  'goals-without-numbers': ({ title }) =>
    `Det står ingen siffra under ”${title}”, så ingen kan avgöra om målen är nådda. Skriv hur vart och ett mäts.`,
  'unanswered-question': ({ question, title }) => `${question} ${title} är inte besvarad än.`,

  'unassigned-step': ({ step }) => `${step} saknar ansvarig.`,
  'vacant-role': ({ role, count, steps }) =>
    `Ingen har rollen ”${role}”, som ansvarar för ${plural(count, 'öppet steg', 'öppna steg')}: ${steps}.`,
  'crowded-role': ({ role, count, steps, holders }) =>
    `Flera personer har rollen ”${role}” (${holders}): välj en under ”roles”. ${count} steg väntar på det: ${steps}.`,
  'unknown-person': ({ word, nearest }) =>
    `”${word}” är varken en person i serviceplan.yaml eller en roll i det här dokumentet${did(nearest)}`,
  'unknown-role-holder': ({ role, word, nearest }) =>
    `Rollen ”${role}” har getts till ”${word}”, som inte finns bland personerna i serviceplan.yaml${did(nearest)}`,
  'departed-person': ({ step, name, until, deputy }) =>
    `${step} ligger kvar hos ${name}, vars sista dag var ${until}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'leaving-person': ({ step, name, until, due, deputy }) =>
    `${step} ska vara klart ${due}, efter den sista dagen för ${name}, ${until}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'departed-holder': ({ role, name, until, count, steps, deputy }) =>
    `${name}, vars sista dag var ${until}, har fortfarande rollen ”${role}”, som ansvarar för ${plural(count, 'öppet steg', 'öppna steg')}: ${steps}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'leaving-holder': ({ role, name, until, count, steps, deputy }) =>
    `${count} steg i rollen ”${role}” ska vara ${count === 1 ? 'klart' : 'klara'} först efter den sista dagen för ${name}, ${until}: ${steps}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'absent-person': ({ step, due, name, from, to, deputy }) =>
    `${step} ska vara klart ${due}, medan ${name} är borta (${from === to ? from : `${from} till ${to}`}); ${deputy === '' ? 'ingen' : deputy} ersätter.`,
  'overloaded-person': ({ steps, name, count, limit, week, from }) =>
    `Med ${steps} har ${name} ${count} steg som ska vara klara vecka ${week} (från ${from}); gränsen är ${limit}.`,
  'undated-step': ({ step }) => `${step} saknar datum i ”Klart den”.`,
  'undated-step-waiting': ({ step, anchor }) => `${step} får inget datum förrän ”${anchor}” har ett.`,
  'undated-step-reckoned': ({ step, expression, reckoned }) =>
    `${step} har inget datum än; ${expression} ger ${reckoned}.`,
  'overdue-step': ({ step, due, days }) =>
    `${step} skulle ha varit klart ${due}, för ${plural(days, 'dag', 'dagar')} sedan.`,
  'unsigned-step': ({ step, phase }) => `${step} är inte signerat, trots att fas ${phase} är avslutad.`,
  'contradictory-dates': ({ key, date, other, otherDate }) =>
    `”${key}” är ${date}, alltså före ”${other}”, som är ${otherDate}.`,
  'contradictory-receipt': ({ step, date, received }) =>
    `Reklamationen kom in ${received}, men ${step} är signerat redan ${date}.`,
  'contradictory-waiver': ({ step, until, date }) =>
    `${step} utgår till ${until}, men beslutet är från ${date}, alltså senare.`,
  'drifted-date': ({ step, date, expression, reckoned }) =>
    `${step} ska vara klart ${date}, men ${expression} ger ${reckoned}.`,
  'unknown-anchor': ({ step, anchor, nearest, followers }) =>
    `Datumet för ${step} räknas från ”${anchor}”, som varken är en nyckel i ”dates” eller ett steg${did(nearest)}${followers === '' ? '' : ` Av ${step} följer ${followers}.`}`,
  'circular-date': ({ step, chain }) => `Datumet för ${step} räknas från sig självt: ${chain}.`,
  'stale-sign-off': ({ step, name, date }) => `${step} har ändrats sedan ${name} signerade det ${date}.`,
  'stale-sign-off-evidence': ({ step, name, date, lines }) =>
    `Underlag har lagts till i ${step} ovanför signeringen ${date} av ${name} (rad ${lines}), så steget är inte längre det som signerades. Underlag för nästa gång skrivs nedanför signeringen.`,
  'sign-off-without-digest': ({ step, name, ending }) =>
    `Signeringen av ${step} (${name}) saknar kontrollsumma, så det märks inte om steget ändras i efterhand. Avsluta raden med ”, ${ending}”.`,
  'compensation-before-solution': ({ step, solution }) =>
    `${step} är signerat före ${solution}: ingen kompensation innan en lösning har erbjudits.`,
  'closed-without-cause': ({ title }) =>
    `Reklamationen är avslutad, men inget står under ”${title}”: det man inte har förstått kommer tillbaka.`,
  'one-sided-follow-up': ({ step, side }) =>
    `${step} saknar punkten ”${side}: …”: följ upp både hos kunden och internt.`,
  'unanswered-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} kom in ${since} och har inte fått svar på ${plural(days, 'dag', 'dagar')}; svaret ska komma inom ${plural(limit, 'dag', 'dagar')}.`,
  'undecided-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} besvarades ${since}, men efter ${plural(days, 'dag', 'dagar')} har ingen fattat beslut; det ska ske inom ${plural(limit, 'dag', 'dagar')}.`,
  'undone-improvement': ({ suggestion, since, days, limit }) =>
    `${suggestion} beslutades ${since} men är inte genomfört efter ${plural(days, 'dag', 'dagar')}; det ska ske inom ${plural(limit, 'dag', 'dagar')}. Med ”Ansvarig” och ”Klart den” bevakas det som ett steg.`,
  'untold-improvement': ({ suggestion, done }) =>
    `${suggestion} genomfördes ${done}, men kunderna har inte fått veta det.`,
  'suggestion-without-receipt': ({ suggestion }) =>
    `Det framgår inte när ${suggestion} kom in, så ingen ser hur länge det har väntat.`,
  'suggestion-in-future': ({ label, date, today }) =>
    `”${label}” är ${date}, men i dag är det ${today}; här anges bara datum för det som redan har skett.`,
  'suggestion-out-of-order': ({ label, date, other, earlier }) =>
    `”${label}” (${date}) ligger före ”${other}” (${earlier}).`,
  'untold-improvement-complaint': ({ step }) =>
    `Reklamationen är avslutad, men ${step} är öppet: kunden har inte fått veta vad som har förbättrats.`,
  'unknown-signer': ({ step, name, nearest }) =>
    `${step} är signerat av ”${name}”, som inte finns bland personerna i serviceplan.yaml${did(nearest)}`,
  'open-points-at-sign-off': ({ step, open, all }) =>
    `${step} är signerat, men ${open} av ${plural(all, 'punkt', 'punkter')} återstår.`,
  'future-sign-off': ({ step, name, date, today }) =>
    `${name} har signerat ${step} med datumet ${date}, men i dag är det ${today}.`,
  'undated-status': ({ status, date }) => `Statusen är ”${status}”, men datum för ”${date}” saknas.`,
  'contradictory-status': ({ status, key, date }) =>
    `Statusen är ”${status}”, men ”${key}” är först ${date}.`,
  'outdated-status': ({ status, key, date }) =>
    `Statusen är fortfarande ”${status}”, trots att ”${key}” var ${date}.`,
  'expired-waiver': ({ step, until }) => `${step} fick utgå till och med ${until}; nu är steget öppet igen.`,
  'skipped-gate': ({ phase, count, steps }) =>
    `Fas ${phase} har börjat, men ${plural(count, 'steg skulle ha varit klart', 'steg skulle ha varit klara')} först: ${steps}.`,
  'missing-evidence': ({ step, document }) =>
    `${step} är signerat utan underlag, fast steget ska resultera i ett dokument (${document}).`,
  'changed-evidence': ({ step, target }) =>
    `Underlaget till ${step}, ${target}, har ändrats sedan det låstes.`,
  'changed-evidence-signed': ({ step, target, name, date }) =>
    `Underlaget till ${step}, ${target}, har ändrats sedan ${name} signerade steget ${date}.`,
  'pinned-evidence-unreadable': ({ step, target }) =>
    `Underlaget till ${step}, ${target}, är ingen läsbar fil i arbetsytan, så det går inte att se om det har ändrats.`,
  'broken-evidence': ({ step, target }) =>
    `${step} hänvisar till underlaget ${target}, men den filen finns inte i arbetsytan.`,
  'disable-form': () =>
    'Den här kommentaren tystar ingenting: skriv ”<!-- serviceplan-disable-next-line regel -- skäl -->”.',
  'disable-without-reason': ({ rule }) =>
    `Den här kommentaren tystar ingenting, eftersom skälet saknas: avsluta den med ”${rule} -- skäl”.`,
  'disable-firm': ({ rule }) =>
    `”${rule}” kan inte tystas med en kommentar: regeln gäller det som någon har gått i god för.`,
  'unused-disable': ({ rule }) =>
    `Den här kommentaren tystar ”${rule}”, men på nästa rad finns inget att tysta.`,
  'figure-without-purpose': ({ figure, which }) =>
    which === 'decision'
      ? `${figure} säger inte vilket beslut det är till för.`
      : which === 'purpose'
        ? `${figure} säger inte vad mätningen ska ge.`
        : `${figure} säger varken vad mätningen ska ge eller vilket beslut den är till för.`,
  'figure-without-owner': ({ figure }) => `Ingen äger ${figure}: skriv vem som ser till att det mäts.`,
  'figure-without-goal': ({ figure, which }) =>
    which === 'target'
      ? `${figure} har inget målvärde, så ingen kan se om det är bra.`
      : which === 'goal'
        ? `${figure} hör inte till något mål.`
        : `${figure} hör inte till något mål och har inget målvärde.`,
  'stale-figure': ({ figure, last, due }) =>
    `${figure} mättes senast ${last} och skulle ha mätts igen senast ${due}.`,
  'too-few-values': ({ figure, count }) =>
    count === 0
      ? `${figure} har inte mätts än.`
      : `${figure} har bara ett värde, och det säger inte mycket: följ förändringen över tiden.`,
  'too-many-figures': ({ count, most }) =>
    `Det finns ${count} kundknutna nyckeltal; välj de ungefär ${most} som följs hela tiden.`,
  'group-without-figure': ({ group }) => `”${group}” har inget nyckeltal.`,
  'broken-link': ({ target }) => `Filen ${target} finns inte i arbetsytan.`,

  'signature-garbage': ({ path }) =>
    `${path} är ingen signatur till en signering: här ska stå en SSH-signatur och det som den intygar.`,
  'signature-copied': ({ document }) => `Signaturen gäller dokumentet ”${document}”, inte det här.`,
  'signature-moved': ({ step }) => `Signaturen gäller steget ${step}, inte det här.`,
  'signature-other-signer': ({ signer, name }) =>
    `Signaturen gäller en signering av ${signer}, inte av ${name}.`,
  'signature-other-day': ({ date, day }) => `Signaturen gäller en signering den ${date}, inte den ${day}.`,
  'signature-other-meaning': ({ meaning }) => `Signaturen gäller en signering med innebörden ”${meaning}”.`,
  'signature-other-content': ({ digest }) =>
    `Signaturen gäller ett annat innehåll (${digest}): steget och kontrollsumman har ändrats i efterhand.`,
  'signature-namespace': ({ namespace, expected }) =>
    `Signaturen är gjord för ”${namespace}”, inte för ”${expected}”.`,
  'signature-signer-unknown': ({ name }) =>
    `${name} finns inte med e-postadress i serviceplan.yaml, så ingen nyckel kan höra dit.`,
  'signature-no-allowed-signers': () =>
    'Bredvid serviceplan.yaml saknas filen allowed_signers, som anger vems nycklar som gäller.',
  'signature-unknown-key': ({ key, address }) =>
    `Signaturen är gjord med en nyckel (${key}) som enligt allowed_signers inte tillhör ${address}.`,
  'signature-refused-key': ({ key }) =>
    `Signaturens nyckel (${key}) står i allowed_signers bara tillsammans med ett mönster, och sådana godtas inte.`,
  'signature-foreign-key': ({ key, owners, address }) =>
    `Signaturen är gjord med en nyckel som tillhör ${owners} (${key}), inte ${address}.`,
  'signature-revoked': ({ key }) =>
    `Signaturens nyckel (${key}) är spärrad, eller så går revoked_keys inte att läsa.`,
  'signature-too-early': ({ key, day }) =>
    `Signeringen är daterad ${day}, innan nyckeln (${key}) började gälla.`,
  'signature-expired': ({ key, day }) =>
    `Signeringen är daterad ${day}, när nyckeln (${key}) hade slutat gälla.`,
  'signature-not-for-sign-offs': ({ key }) =>
    `Nyckeln (${key}) får enligt sina ”namespaces” i allowed_signers inte användas för signeringar.`,
  'signature-certificate': ({ detail }) => `Signaturens certifikat gäller inte: ${detail}.`,
  'signature-bad': ({ key, address }) =>
    `Signaturen stämmer inte med det som den ska intyga: ${address} (${key}) har inte signerat det här.`,
  'signature-no-ssh-keygen': () =>
    'Signaturen kunde inte kontrolleras: ssh-keygen (OpenSSH 8.8 eller senare) finns inte på den här datorn.',
  'signature-no-answer': ({ detail }) => `Signaturen kunde inte kontrolleras: ${detail}.`,
  'no-temporary-folder': ({ folder, reason, variable, signing }) =>
    `Det går inte att lägga filer i mappen för tillfälliga filer, ${folder} (${reason}): väntade en mapp som finns och är skrivbar. Variabeln ${variable} pekar ut den.${signing ? ' Inget signerades.' : ''}`,
  'unproven-sign-off': ({ step, name }) =>
    `${step} måste signeras med nyckel, och till signeringen av ${name} finns ingen signatur.`,
  'lacks-persons': ({ step, have, need }) =>
    `${step} måste signeras av ${need} personer i serviceplan.yaml; de signeringar som räknas är gjorda av ${have}.`,
  'lacks-another': ({ step, name }) =>
    `${step} måste signeras av någon som inte själv ansvarar för steget, och det gör ${name}.`,
  'lacks-customer': ({ step }) =>
    `${step} måste signeras även av kunden: av en person med rollen ”customer”.`,
  'lacks-role': ({ step, role }) =>
    `${step} måste signeras av en person som har rollen ”${role}” i serviceplan.yaml.`,
  'orphan-signature': ({ path, step }) =>
    `${path} är signaturen till en signering av ${step} som inte finns här.`,
  'unmatched-demand': ({ key, nearest, phases }) =>
    `Det finns varken någon fas eller något steg ”${key}”, så här krävs ingenting${nearest === '' ? `. Faserna är ${phases}.` : did(nearest)}`,
  'wildcard-signer': ({ pattern }) =>
    `”${pattern}” skulle låta en och samma nyckel signera som flera personer; skriv varje e-postadress för sig. Raden räknas inte.`,
  'malformed-signer': ({ detail, text, nearest }) =>
    `${SIGNER_FAULTS[detail]?.(text) ?? ''}${did(nearest)} Raden räknas inte.`,
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

const TYPES: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  object: 'rader i formen ”nyckel: värde”',
  record: 'rader i formen ”nyckel: värde”',
  array: 'en lista',
  boolean: 'true eller false',
};

/** What is wrong with a line of allowed_signers. */
const SIGNER_FAULTS: Readonly<Record<string, (text: string) => string>> = {
  form: () => 'Här ska stå e-postadresser med komma emellan, eventuella alternativ och en öppen nyckel',
  option: (text) => `Det finns inget alternativ ”${text}”`,
  value: (text) => `${text} är inte skrivet som det alternativet ska vara`,
};

/** The words around findings. */
export const svLintWords: LintWords = {
  severities: { error: 'fel', warning: 'varning', note: 'notis' },
  documents: (count) => `${count} ${count === 1 ? 'dokument' : 'dokument'}`,
  errors: (count) => `${count} ${count === 1 ? 'fel' : 'fel'}`,
  warnings: (count) => `${count} ${count === 1 ? 'varning' : 'varningar'}`,
  notes: (count) => `${count} ${count === 1 ? 'notis' : 'notiser'}`,
  found: (counts, documents) => `${counts} i ${documents}`,
  clean: (documents) => `${documents}, inget att anmärka på`,
  mended: (findings, documents) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} åtgärdad${findings === 1 ? '' : 'e'} i ${documents}`,
  wouldMend: (findings, documents) =>
    `--fix skulle åtgärda ${plural(findings, 'anmärkning', 'anmärkningar')} i ${documents}`,
  baselineKnown: (findings, file) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} ${findings === 1 ? 'utelämnad, känd' : 'utelämnade, kända'} från ${file}`,
  baselineGone: (findings, file) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} i ${file} finns inte längre; krymp filen med --write-baseline`,
  baselineWritten: (findings, file) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} ${findings === 1 ? 'skriven' : 'skrivna'} till ${file}`,
  watching: (time) => `kontrollerat ${time}; Ctrl-C avslutar`,
  mendable: (safe, unsafe) =>
    safe === 0
      ? `--fix --unsafe-fixes kan åtgärda ${unsafe} av dem`
      : `--fix kan åtgärda ${safe} av dem${unsafe === 0 ? '' : `, --fix --unsafe-fixes ytterligare ${unsafe}`}`,
};
