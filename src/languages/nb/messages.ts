import type { LintWords, Messages } from '../messages.js';
import { nbSurveyMessages } from './survey-messages.js';

/** Ends a sentence, and asks after the word that was most likely meant. */
const did = (nearest: string | number) => (nearest === '' ? '.' : `. Mente du «${nearest}»?`);
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the tool says about documents, in Norwegian bokmål. */
export const nbMessages: Messages = {
  ...nbSurveyMessages,
  'yaml-syntax': ({ detail }: { detail: string }) => `Dette er ikke gyldig YAML: ${detail}.`,
  'yaml-construct': ({ detail }: { detail: string }) =>
    detail === 'no map'
      ? 'Her skal det stå linjer med «nøkkel: verdi».'
      : `Her kan du ikke bruke ${CONSTRUCTS[detail] ?? detail}; skriv selve verdien.`,
  'yaml-too-large': ({ detail }: { detail: string }) =>
    `Dette er for mye for en slik fil: Grensen er ${detail.replace(' keys', ' nøkler').replace(' levels', ' nivåer')}.`,
  'yaml-duplicate-key': ({ key }: { key: string }) =>
    `Nøkkelen «${key}» står her for andre gang; bare den første gjelder.`,
  'frontmatter-engine': ({ engine }: { engine: string }) =>
    `Den første linjen skal bare være «---»: «${engine}» ber om å få kjørt kode, og det gjør vi aldri.`,
  'frontmatter-unclosed': (_: object) => 'Frontmatteren må avsluttes med en linje der det bare står «---».',
  'misspelled-key': ({ key, nearest }: { key: string; nearest: string }) =>
    `«${key}» er en ukjent nøkkel${did(nearest)}`,

  'shape-missing': ({ key }: { key: string }) => `«${key}» mangler.`,
  'shape-type': ({ key, text, expected }: { key: string; text: string; expected: string }) =>
    `«${key}» må være ${TYPES[expected] ?? expected}${text === '' ? '' : `, ikke «${text}»`}.`,
  'shape-choice': ({
    key,
    text,
    choices,
    nearest,
  }: {
    key: string;
    text: string;
    choices: string;
    nearest: string;
  }) => `«${key}» kan ikke være «${text}»; gyldige verdier er ${choices}${did(nearest)}`,
  'shape-slug': ({ key, text }: { key: string; text: string }) =>
    `«${key}» kan ikke være «${text}»: Bruk bare små bokstaver (a–z), sifre og enkle bindestreker, høyst 64 tegn.`,
  'shape-step-id': ({ text }: { key: string; text: string }) =>
    `«${text}» kan ikke være id for et trinn: Bruk bokstaver, sifre, punktum og bindestrek, høyst 32 tegn, for eksempel «A8» eller «C-sikkerhet».`,
  'shape-email': ({ key, text }: { key: string; text: string }) =>
    `«${key}» må være en e-postadresse, ikke «${text}».`,
  'shape-time-zone': ({ text }: { key: string; text: string }) =>
    `«${text}» er ikke en tidssone; skriv for eksempel «Europe/Oslo».`,
  'shape-empty': ({ key }: { key: string; text: string }) => `«${key}» må fylles ut.`,
  'shape-long': ({ key }: { key: string; text: string }) => `«${key}» kan ha høyst 200 tegn.`,
  'shape-days': ({ key, text }: { key: string; text: string }) =>
    `«${key}» skal være et helt antall dager fra 0 til 366, ikke «${text}».`,
  'shape-persons': ({ key, text }: { key: string; text: string }) =>
    `«${key}» må være et helt antall personer fra 1 til 9, ikke «${text}».`,
  'shape-absence': ({ key, text }: { key: string; text: string }) =>
    `«${key}» skal være en dag eller flere dager på rad, for eksempel «2026-12-01..2026-12-12», ikke «${text}».`,
  'shape-limit': ({ key, text }: { key: string; text: string }) =>
    `«${key}» skal være et helt antall trinn fra 1 til 1000, ikke «${text}».`,
  'shape-visible': ({ key }: { key: string; text: string }) =>
    `«${key}» skal være én linje med synlige tegn.`,
  'shape-unknown-key': ({ key, nearest, known }: { key: string; nearest: string; known: string }) =>
    `«${key}» er ikke en nøkkel i innstillingene${nearest === '' ? `; gyldige nøkler er ${known}.` : did(nearest)}`,
  'shape-other': ({ key, detail }: { key: string; detail: string }) =>
    detail === 'Invalid input'
      ? `«${key}» har en ugyldig verdi.`
      : `«${key}» har en ugyldig verdi: ${detail}.`,
  'shape-extends': ({ key }: { key: string; text: string }) =>
    `«${key}» skal være en filsti som «../base.yaml» eller navnet på en pakke, eller en liste med slike.`,
  'extends-form': ({ target }: { target: string }) =>
    `«${target}» kan ikke bygges på: Skriv en filsti som begynner med «./» eller «../», eller navnet på en pakke.`,
  'extends-missing': ({ target }: { target: string }) =>
    `Det finnes ingen innstillingsfil «${target}» å bygge på.`,
  'extends-outside': ({ target }: { target: string }) =>
    `«${target}» fører ut av depotet; bare filer inni det leses.`,
  'extends-cycle': ({ target }: { target: string }) => `«${target}» bygger selv på denne filen.`,
  'extends-deep': ({ most }: { most: number }) => `Høyst ${most} innstillingsfiler kan bygge på hverandre.`,
  'extends-past': (_: object) =>
    'Innstillinger som gjelder fra en betrodd versjon, skal stå i én fil: Det de bygger på, leses ikke der.',
  'unknown-rule': ({ rule, nearest }: { rule: string; nearest: string }) =>
    `Det finnes ingen regel «${rule}»${did(nearest)}`,
  'unknown-deputy': ({ text, nearest }: { text: string; nearest: string }) =>
    `Stedfortrederen «${text}» finnes ikke blant personene i innstillingene${did(nearest)}`,

  'date-form': ({ text }: { text: string }) => `«${text}» er ikke en dato: Skriv den som YYYY-MM-DD.`,
  'date-missing': ({ text, days }: { text: string; days: number }) =>
    days > 0
      ? `Datoen «${text}» finnes ikke: Den måneden har ${days} dager.`
      : `Datoen «${text}» finnes ikke: Månedene går fra 01 til 12.`,

  'field-unknown': ({ label, nearest, expected }: { label: string; nearest: string; expected: string }) =>
    `«${label}» er ikke et felt i et trinn${nearest === '' ? `; feltene er ${expected}.` : did(nearest)}`,
  'field-without-label': ({ expected }: { expected: string }) =>
    `Den første listen i et trinn er for feltene (${expected}), med «Felt: verdi» på hver linje. Sett en linje med tekst foran andre lister.`,
  'field-nested': () =>
    'Det som står innrykket under et felt, blir ikke lest. Skriv det etter kolonet, eller under listen med felt.',
  'field-struck-out': ({ label }) =>
    `«${label}» er strøket over her og blir derfor ikke lest. Fjern overstrykningen, eller linjen.`,
  'entry-field-unknown': ({ label, nearest, expected }) =>
    `«${label}» er ikke et felt som postene har her${nearest === '' ? `: ventet ett av ${expected}.` : did(nearest)}`,
  'entry-field-without-label': ({ expected }) =>
    `Den første listen i en post inneholder feltene, ett «Etikett: verdi» per linje: ${expected}. Sett et avsnitt foran enhver annen liste.`,
  'field-twice': ({ label, line }: { label: string; line: number }) =>
    `«${label}» står her for andre gang; det er feltet på linje ${line} som gjelder.`,
  'due-form': ({ text }: { text: string }) =>
    `«${text}» er ikke en gyldig frist: Skriv «2026-03-02» eller «2026-03-02 (start - 10 wd)». Enhetene er d, wd, w, m og y.`,
  'every-form': ({ text }: { text: string }) =>
    `«${text}» er ikke en gyldig verdi for «Gjentas»: Skriv for eksempel «3 m», «2 w on fri» eller «1 m after sign-off».`,
  'pin-form': ({ text }: { text: string }) =>
    `«${text}» er ikke et gyldig låst underlag: Skriv en lenke til én fil, deretter «sha256:» og 32–64 heksadesimale sifre.`,
  'sign-off-form': ({ text }: { text: string }) =>
    `«${text}» er ikke en gyldig signering: Skriv «navn, YYYY-MM-DD, ferdig»; i stedet for «ferdig» kan det stå «godkjent» eller «ikke godkjent», og deretter en merknad.`,
  'waiver-form': ({ text }: { text: string }) =>
    `«${text}» er ikke en gyldig verdi for «Utgår»: Skriv «navn, YYYY-MM-DD, til YYYY-MM-DD, begrunnelse»; leddet med «til» kan utelates.`,
  'step-without-id': ({ title, suggested }: { title: string; suggested: string }) =>
    `Trinnet «${title}» mangler id: Sett den først i overskriften, for eksempel «${suggested} ${title}».`,
  'number-form': ({ text }) => `«${text}» er ikke et tall: skriv «4,2», «12 500» eller «95 %».`,
  'dated-value-form': ({ text }) =>
    `«${text}» er ikke en verdi: skriv «4,2», hvor mange den bygger på som «4,2, n 120», og en merknad etter enda et komma.`,
  'duplicate-entry': ({ step, line }) =>
    `Det finnes allerede en post ${step}, på linje ${line}; en id står for én eneste post.`,
  'entry-without-id': ({ title, suggested }) =>
    `Posten «${title}» har ingen id: begynn overskriften med en, for eksempel «${suggested} ${title}».`,
  'shape-label': ({ key }) => `«${key}» kan ikke inneholde kolon og kan ha høyst 60 tegn.`,
  'own-key-taken': ({ key }) =>
    `«${key}» er en nøkkel som disse dokumentene alt har; gi denne et annet navn.`,
  'own-words-missing': ({ key }) =>
    `«${key}» skal være ett av flere ord, men ingen er oppgitt: legg til «words: [lav, høy]» med deres egne ord.`,
  'own-field-taken': ({ label }) => `«${label}» er det et felt i hvert steg heter; kall dette noe annet.`,
  'duplicate-step': ({ step, line }: { step: string; line: number }) =>
    `Trinnet ${step} finnes allerede på linje ${line}; hvert trinn må ha sin egen id.`,

  'unreadable-encoding': (_: object) => 'Filen er ikke UTF-8-tekst; lagre den som UTF-8.',
  'unreadable-nul': (_: object) => 'Filen inneholder NUL-tegn og er derfor ikke en tekstfil.',
  'unreadable-type': (_: object) =>
    'Dette er ikke en fil som kan leses, men en mappe, et datarør eller en enhet.',
  'unreadable-link': (_: object) => 'Denne lenken peker på noe som ikke finnes, eller ut av arbeidsområdet.',
  'unreadable-access': ({ code }: { code: string }) => `Dette lot seg ikke lese (${code}).`,
  'too-large': ({ size, limit }: { size: string; limit: string }) =>
    `Filen er på ${size.replace('.', ',')}; et dokument kan være på høyst ${limit.replace('.', ',')}.`,
  'too-many-findings': ({ most, more }: { most: number; more: number }) =>
    `Her er det ${more} funn til; det vises høyst ${most} for hvert dokument.`,
  'too-complex': (_: object) =>
    'Teksten har så mange nivåer eller gjentatte tegn at den ikke lar seg lese på rimelig tid.',

  'kind-missing': ({ known }: { known: string }) =>
    `Frontmatteren sier ikke hva slags dokument dette er: Legg til «kind:» med en av verdiene ${known}.`,
  'unknown-kind': ({ kind, nearest, known }: { kind: string; nearest: string; known: string }) =>
    `Dokumenttypen «${kind}» finnes ikke${nearest === '' ? `; gyldige verdier for «kind» er ${known}.` : did(nearest)}`,
  'duplicate-id': ({ id, path, line }: { id: string; path: string; line: number }) =>
    `Id-en «${id}» er allerede brukt i ${path}:${line}; den må være unik i arbeidsområdet.`,
  'template-empty': (_: object) => 'Malen har ingen avsnitt (##), så den krever ingenting av et dokument.',
  'template-gate': ({ phase, word, nearest }: { phase: string; word: string; nearest: string }) =>
    `Fase ${phase} skal vente på «${word}», som verken er en fase eller et trinn i malen${did(nearest)}`,
  'template-kind': ({ kind, name }: { kind: string; name: string }) =>
    `Malen er for dokumenttypen «${kind}», men filen heter ${name}.`,
  'template-language': ({ language, folder }: { language: string; folder: string }) =>
    `Malen har språket «${language}», men ligger i mappen ${folder}.`,

  'missing-section': ({ title }: { title: string }) => `Avsnittet «${title}» mangler; det skal stå her.`,
  'missing-phase': ({ title }: { title: string }) => `Fasen «${title}» mangler; den skal stå her.`,
  'section-lookalike': ({ title, letter }: { title: string; letter: string }) =>
    `Dette ser ut som «${title}», men inneholder et annet tegn: ${letter}. Skriv overskriften på nytt.`,
  'section-mistyped': ({ title, found }: { title: string; found: string }) =>
    `«${title}» mangler; er det den som skulle stått i stedet for «${found}»?`,
  'heading-without-blank': ({ title }: { title: string }) =>
    `«${title}» er ingen overskrift, fordi det mangler et mellomrom etter #.`,
  'missing-step': ({ step, title }: { step: string; title: string }) =>
    `Trinnet ${step} ${title} mangler; det skal stå her. Er det ikke aktuelt, så ta det med og fyll ut «Utgår».`,
  'missing-step-id': ({ step, title }: { step: string; title: string }) =>
    `Trinnet ${step} mangler; er det dette? Skriv i så fall «${step} ${title}».`,
  'duplicate-section': ({ title, line }: { title: string; line: number }) =>
    `«${title}» står allerede på linje ${line}; bare den første gjelder.`,
  'misplaced-before': ({ title, other }) => `«${title}» står på feil plass: Det hører hjemme før «${other}».`,
  'misplaced-after': ({ title, other }) =>
    `«${title}» står på feil plass: Det hører hjemme etter «${other}».`,
  'misplaced-step': ({ step, phase }) => `${step} hører hjemme under «${phase}».`,
  'misplaced-step-order': ({ step, phase }) =>
    `${step} står på feil plass: Trinnene i «${phase}» følger ikke rekkefølgen i malen.`,
  'missing-blank-line': ({ step }) =>
    `Før denne linjen skal det være en tom linje, som skiller feltene i ${step} fra det som står rundt dem.`,
  'unwritten-section': ({ title }: { title: string }) => `«${title}» er ikke skrevet ennå.`,
  'vision-with-numbers': ({ number }: { number: string }) =>
    `Visjonen inneholder et tall, ${number}; tall hører hjemme i målene.`,
  'long-vision': ({ count, most }) =>
    `Visjonen har ${count} ord; flere enn omtrent ${most} er det ingen som husker.`,
  'empty-promise': ({ words }) =>
    `«${words}»: det kan enhver konkurrent love, og da er det ingenting verdt. Skriv hva kunden kommer til å merke.`,
  'goals-without-numbers': ({ title }) =>
    `Det står ingen tall under «${title}», så ingen kan avgjøre om målene er nådd. Skriv hvordan hvert av dem måles.`,
  'unanswered-question': ({ question, title }) => `${question} ${title} er ikke besvart ennå.`,

  'unassigned-step': ({ step }: { step: string }) => `${step} har ingen ansvarlig.`,
  'vacant-role': ({ role, count, steps }: { role: string; count: number; steps: string }) =>
    `Ingen har rollen «${role}», og ${count} trinn venter på at noen får den: ${steps}.`,
  'crowded-role': ({
    role,
    count,
    steps,
    holders,
  }: {
    role: string;
    count: number;
    steps: string;
    holders: string;
  }) =>
    `Flere har rollen «${role}» (${holders}): Velg én av dem under «roles». ${count} trinn venter på det: ${steps}.`,
  'unknown-person': ({ word, nearest }: { word: string; nearest: string }) =>
    `«${word}» er verken en person i serviceplan.yaml eller en rolle i dette dokumentet${did(nearest)}`,
  'unknown-role-holder': ({ role, word, nearest }: { role: string; word: string; nearest: string }) =>
    `Rollen «${role}» er gitt til «${word}», som ikke er en person i serviceplan.yaml${did(nearest)}`,
  'departed-person': ({ step, name, until, deputy }) =>
    `${step} ligger fortsatt hos ${name}, som hadde siste dag ${until}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'leaving-person': ({ step, name, until, due, deputy }) =>
    `${step} har frist ${due}, etter at ${name} har hatt siste dag, ${until}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'departed-holder': ({ role, name, until, count, steps, deputy }) =>
    `${name}, som hadde siste dag ${until}, har fortsatt rollen «${role}», og ${count} trinn venter på den: ${steps}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'leaving-holder': ({ role, name, until, count, steps, deputy }) =>
    `${count} trinn i rollen «${role}» har frist etter at ${name} har hatt siste dag, ${until}: ${steps}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'absent-person': ({ step, due, name, from, to, deputy }) =>
    `${step} har frist ${due}, mens ${name} er borte (${from === to ? from : `${from} til ${to}`}); ${deputy === '' ? 'ingen' : deputy} er stedfortreder.`,
  'overloaded-person': ({ steps, name, count, limit, week, from }) =>
    `Med ${steps} har ${name} ${count} trinn med frist i uke ${week} (fra ${from}); grensen er ${limit}.`,
  'undated-step': ({ step }: { step: string }) => `${step} har ingen frist.`,
  'undated-step-waiting': ({ step, anchor }: { step: string; anchor: string }) =>
    `${step} får ingen frist før «${anchor}» har fått en dato.`,
  'undated-step-reckoned': ({
    step,
    expression,
    reckoned,
  }: {
    step: string;
    expression: string;
    reckoned: string;
  }) => `${step} har ingen dato ennå; ${expression} gir ${reckoned}.`,
  'overdue-step': ({ step, due, days }: { step: string; due: string; days: number }) =>
    `${step} skulle vært ferdig ${due}, for ${plural(days, 'dag', 'dager')} siden.`,
  'unsigned-step': ({ step, phase }: { step: string; phase: string }) =>
    `${step} er ikke signert, selv om fase ${phase} er avsluttet.`,
  'contradictory-dates': ({ key, date, other, otherDate }) =>
    `«${key}» er ${date}, altså før «${other}», som er ${otherDate}.`,
  'contradictory-receipt': ({ step, date, received }) =>
    `Reklamasjonen kom inn ${received}, men ${step} er signert allerede ${date}.`,
  'contradictory-waiver': ({ step, until, date }) =>
    `${step} utgår til ${until}, men beslutningen er fra ${date}, altså senere.`,
  'drifted-date': ({
    step,
    date,
    expression,
    reckoned,
  }: {
    step: string;
    date: string;
    expression: string;
    reckoned: string;
  }) => `${step} har fristen ${date}, men ${expression} gir ${reckoned}.`,
  'unknown-anchor': ({ step, anchor, nearest, followers }) =>
    `Fristen for ${step} regnes fra «${anchor}», som verken er en nøkkel i «dates» eller et trinn${did(nearest)}${followers === '' ? '' : ` Av ${step} følger ${followers}.`}`,
  'circular-date': ({ step, chain }: { step: string; chain: string }) =>
    `Fristen for ${step} regnes fra seg selv: ${chain}.`,
  'stale-sign-off': ({ step, name, date }: { step: string; name: string; date: string }) =>
    `${step} er endret etter at ${name} signerte trinnet ${date}.`,
  'stale-sign-off-evidence': ({ step, name, date, lines }) =>
    `Det er lagt til underlag i ${step} over signeringen ${date} av ${name} (linje ${lines}), så trinnet er ikke lenger det som ble signert. Underlag for neste gang skrives under signeringen.`,
  'sign-off-without-digest': ({ step, name, ending }: { step: string; name: string; ending: string }) =>
    `${name} har signert ${step} uten kontrollsum, så en senere endring vil ikke bli oppdaget. Avslutt linjen med «, ${ending}».`,
  'compensation-before-solution': ({ step, solution }) =>
    `${step} er signert før ${solution}: ingen kompensasjon før en løsning er tilbudt.`,
  'closed-without-cause': ({ title }) =>
    `Reklamasjonen er avsluttet, men det står ingenting under «${title}»: det man ikke har forstått, kommer tilbake.`,
  'one-sided-follow-up': ({ step, side }) =>
    `${step} mangler punktet «${side}: …»: følg opp både hos kunden og internt.`,
  'unanswered-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} kom inn ${since} og har ikke fått svar på ${plural(days, 'dag', 'dager')}; svaret skal komme innen ${plural(limit, 'dag', 'dager')}.`,
  'undecided-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} ble besvart ${since}, men etter ${plural(days, 'dag', 'dager')} har ingen tatt noen beslutning; den skal tas innen ${plural(limit, 'dag', 'dager')}.`,
  'undone-improvement': ({ suggestion, since, days, limit }) =>
    `${suggestion} ble besluttet ${since}, men er ikke gjennomført etter ${plural(days, 'dag', 'dager')}; det skal skje innen ${plural(limit, 'dag', 'dager')}. Med «Ansvarlig» og «Ferdig den» følges det opp som et trinn.`,
  'untold-improvement': ({ suggestion, done }) =>
    `${suggestion} ble gjennomført ${done}, men kundene har ikke fått vite det.`,
  'suggestion-without-receipt': ({ suggestion }) =>
    `Det går ikke fram når ${suggestion} kom inn, så ingen ser hvor lenge det har ventet.`,
  'suggestion-in-future': ({ label, date, today }) =>
    `«${label}» er ${date}, men i dag er det ${today}; her står bare datoer for det som allerede har skjedd.`,
  'suggestion-out-of-order': ({ label, date, other, earlier }) =>
    `«${label}» (${date}) ligger før «${other}» (${earlier}).`,
  'untold-improvement-complaint': ({ step }) =>
    `Reklamasjonen er avsluttet, men ${step} er åpent: kunden har ikke fått vite hva som er forbedret.`,
  'unknown-signer': ({ step, name, nearest }) =>
    `${step} er signert av «${name}», som ikke er en person i serviceplan.yaml${did(nearest)}`,
  'open-points-at-sign-off': ({ step, open, all }: { step: string; open: number; all: number }) =>
    `${step} er signert, men ${open} av ${plural(all, 'punkt', 'punkter')} er ikke krysset av.`,
  'future-sign-off': ({
    step,
    name,
    date,
    today,
  }: {
    step: string;
    name: string;
    date: string;
    today: string;
  }) => `${name} har signert ${step} med en dato fram i tid: ${date} (i dag er det ${today}).`,
  'undated-status': ({ status, date }) => `Statusen er «${status}», men «${date}» har ingen dato.`,
  'contradictory-status': ({ status, key, date }) =>
    `Statusen er «${status}», men «${key}» er ikke før ${date}.`,
  'outdated-status': ({ status, key, date }) =>
    `Statusen er fortsatt «${status}», selv om «${key}» var ${date}.`,
  'expired-waiver': ({ step, until }: { step: string; until: string }) =>
    `${step} utgikk bare til og med ${until}; nå er trinnet åpent igjen.`,
  'skipped-gate': ({ phase, count, steps }: { phase: string; count: number; steps: string }) =>
    `Fase ${phase} er i gang, men skulle ha ventet på ${count} trinn: ${steps}.`,
  'missing-evidence': ({ step, document }: { step: string; document: string }) =>
    `${step} er signert uten underlag, selv om trinnet skal resultere i et dokument (${document}).`,
  'changed-evidence': ({ step, target }: { step: string; target: string }) =>
    `Underlaget for ${step}, ${target}, er endret etter at det ble låst.`,
  'changed-evidence-signed': ({
    step,
    target,
    name,
    date,
  }: {
    step: string;
    target: string;
    name: string;
    date: string;
  }) => `Underlaget for ${step}, ${target}, er endret etter at ${name} signerte trinnet ${date}.`,
  'pinned-evidence-unreadable': ({ step, target }: { step: string; target: string }) =>
    `Underlaget for ${step}, ${target}, er ikke en lesbar fil i arbeidsområdet, så det er ikke mulig å se om det er endret.`,
  'broken-evidence': ({ step, target }: { step: string; target: string }) =>
    `${step} viser til underlaget ${target}, men filen finnes ikke i arbeidsområdet.`,
  'disable-form': (_: object) =>
    'Denne kommentaren demper ingenting: Skriv «<!-- serviceplan-disable-next-line regel -- begrunnelse -->».',
  'disable-without-reason': ({ rule }: { rule: string }) =>
    `Denne kommentaren demper ingenting, fordi begrunnelsen mangler: Avslutt den med «${rule} -- begrunnelse».`,
  'disable-firm': ({ rule }: { rule: string }) =>
    `«${rule}» kan ikke dempes med en kommentar: Regelen gjelder det noen har gått god for.`,
  'unused-disable': ({ rule }: { rule: string }) =>
    `Denne kommentaren demper «${rule}», men på neste linje er det ingenting å dempe.`,
  'figure-without-purpose': ({ figure, which }) =>
    which === 'decision'
      ? `${figure} sier ikke hvilken beslutning det tjener.`
      : which === 'purpose'
        ? `${figure} sier ikke hva målingen skal gi.`
        : `${figure} sier verken hva målingen skal gi, eller hvilken beslutning den tjener.`,
  'figure-without-owner': ({ figure }) => `Ingen eier ${figure}: skriv hvem som sørger for at det måles.`,
  'figure-without-goal': ({ figure, which }) =>
    which === 'target'
      ? `${figure} har ingen målverdi, så ingen kan se om det er bra.`
      : which === 'goal'
        ? `${figure} hører ikke til noe mål.`
        : `${figure} hører ikke til noe mål og har ingen målverdi.`,
  'stale-figure': ({ figure, last, due }) =>
    `${figure} ble sist målt ${last} og skulle ha vært målt igjen innen ${due}.`,
  'too-few-values': ({ figure, count }) =>
    count === 0
      ? `${figure} er ikke målt ennå.`
      : `${figure} har bare én verdi, og den sier lite: følg endringen over tid.`,
  'too-many-figures': ({ count, most }) =>
    `Det er ${count} kunderelaterte nøkkeltall; velg de omtrent ${most} som følges hele tiden.`,
  'group-without-figure': ({ group }) => `«${group}» har ikke noe nøkkeltall.`,
  'broken-link': ({ target }: { target: string }) => `Filen ${target} finnes ikke i arbeidsområdet.`,

  'signature-garbage': ({ path }: { path: string }) =>
    `${path} er ingen signatur til en signering: her skal det stå en SSH-signatur og det den bekrefter.`,
  'signature-copied': ({ document }: { document: string }) =>
    `Signaturen gjelder dokumentet «${document}», ikke dette.`,
  'signature-moved': ({ step }: { step: string }) => `Signaturen gjelder trinnet ${step}, ikke dette.`,
  'signature-other-signer': ({ signer, name }: { signer: string; name: string }) =>
    `Signaturen gjelder en signering av ${signer}, ikke av ${name}.`,
  'signature-other-day': ({ date, day }: { date: string; day: string }) =>
    `Signaturen gjelder en signering datert ${date}, ikke ${day}.`,
  'signature-other-meaning': ({ meaning }: { meaning: string }) =>
    `Signaturen gjelder en signering med betydningen «${meaning}».`,
  'signature-other-content': ({ digest }: { digest: string }) =>
    `Signaturen gjelder et annet innhold (${digest}): Trinnet og kontrollsummen er endret i ettertid.`,
  'signature-namespace': ({ namespace, expected }: { namespace: string; expected: string }) =>
    `Signaturen er laget for «${namespace}», ikke for «${expected}».`,
  'signature-signer-unknown': ({ name }: { name: string }) =>
    `${name} står ikke med e-postadresse i serviceplan.yaml, så ingen nøkkel kan høre til.`,
  'signature-no-allowed-signers': (_: object) =>
    'Ved siden av serviceplan.yaml mangler filen allowed_signers, som sier hvem sine nøkler som gjelder.',
  'signature-unknown-key': ({ key, address }: { key: string; address: string }) =>
    `Signaturen er laget med en nøkkel (${key}) som ifølge allowed_signers ikke tilhører ${address}.`,
  'signature-refused-key': ({ key }: { key: string }) =>
    `Nøkkelen til signaturen (${key}) står i allowed_signers bare sammen med et mønster, og det godtas ikke.`,
  'signature-foreign-key': ({ key, owners, address }: { key: string; owners: string; address: string }) =>
    `Signaturen er laget med en nøkkel som tilhører ${owners} (${key}), ikke ${address}.`,
  'signature-revoked': ({ key }: { key: string }) =>
    `Nøkkelen til signaturen (${key}) er sperret, eller revoked_keys kan ikke leses.`,
  'signature-too-early': ({ key, day }: { key: string; day: string; address: string }) =>
    `Signeringen er datert ${day}, før nøkkelen (${key}) begynte å gjelde.`,
  'signature-expired': ({ key, day }: { key: string; day: string; address: string }) =>
    `Signeringen er datert ${day}, da nøkkelen (${key}) hadde sluttet å gjelde.`,
  'signature-not-for-sign-offs': ({ key }: { key: string; day: string; address: string }) =>
    `Nøkkelen (${key}) kan ifølge «namespaces» i allowed_signers ikke brukes til signeringer.`,
  'signature-certificate': ({ detail }: { detail: string }) =>
    `Sertifikatet til signaturen gjelder ikke: ${detail}.`,
  'signature-bad': ({ key, address }: { key: string; day: string; address: string }) =>
    `Signaturen stemmer ikke med det den skal bekrefte: ${address} (${key}) har ikke signert dette.`,
  'signature-no-ssh-keygen': (_: object) =>
    'Signaturen kunne ikke kontrolleres: ssh-keygen (OpenSSH 8.8 eller nyere) finnes ikke på denne maskinen.',
  'signature-no-answer': ({ detail }: { detail: string }) => `Signaturen kunne ikke kontrolleres: ${detail}.`,
  'no-temporary-folder': ({
    folder,
    reason,
    variable,
    signing,
  }: {
    folder: string;
    reason: string;
    variable: string;
    signing: boolean;
  }) =>
    `Det går ikke å legge filer i mappen for midlertidige filer, ${folder} (${reason}): ventet en mappe som finnes og er skrivbar. Variabelen ${variable} peker den ut.${signing ? ' Ingenting ble signert.' : ''}`,
  'unproven-sign-off': ({ step, name }: { step: string; name: string }) =>
    `${step} må signeres med nøkkel, og signeringen fra ${name} har ingen signatur.`,
  'lacks-persons': ({ step, have, need }: { step: string; have: number; need: number }) =>
    `${step} må signeres av ${need} personer i serviceplan.yaml; signeringene som teller, er gjort av ${have}.`,
  'lacks-another': ({ step, name }: { step: string; name: string }) =>
    `${step} må signeres av noen som ikke selv har ansvaret for trinnet, slik ${name} har.`,
  'lacks-customer': ({ step }: { step: string }) =>
    `${step} må også signeres av kunden: av en person med rollen «customer».`,
  'lacks-role': ({ step, role }: { step: string; role: string }) =>
    `${step} må signeres av en person som har rollen «${role}» i serviceplan.yaml.`,
  'orphan-signature': ({ path, step }: { path: string; step: string }) =>
    `${path} er signaturen til en signering av ${step} som ikke finnes her.`,
  'unmatched-demand': ({ key, nearest, phases }) =>
    `Det finnes verken noen fase eller noe trinn «${key}», så her kreves ingenting${nearest === '' ? `. Fasene er ${phases}.` : did(nearest)}`,
  'wildcard-signer': ({ pattern }: { pattern: string }) =>
    `«${pattern}» ville latt én nøkkel signere som flere personer; skriv hver e-postadresse for seg. Linjen teller ikke.`,
  'malformed-signer': ({ detail, text, nearest }: { detail: string; text: string; nearest: string }) =>
    `${SIGNER_FAULTS[detail]?.(text) ?? ''}${did(nearest)} Linjen teller ikke.`,
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'en tekst',
  number: 'et tall',
  int: 'et heltall',
  object: 'linjer med «nøkkel: verdi»',
  record: 'linjer med «nøkkel: verdi»',
  array: 'en liste',
  boolean: 'true eller false',
};

/** What the YAML reader refuses. */
const CONSTRUCTS: Readonly<Record<string, string>> = {
  'second document': 'et nytt YAML-dokument',
  anchor: 'et YAML-anker',
  alias: 'et YAML-alias',
  tag: 'en YAML-tagg',
  directive: 'et YAML-direktiv',
  'explicit key': 'en eksplisitt YAML-nøkkel',
  'key that is no word': 'en nøkkel som ikke er et ord',
};

/** What is wrong with a line of allowed_signers. */
const SIGNER_FAULTS: Readonly<Record<string, (text: string) => string>> = {
  form: () => 'Her skal det stå e-postadresser med komma mellom, eventuelle valg og en offentlig nøkkel',
  option: (text) => `Valget «${text}» finnes ikke`,
  value: (text) => `${text} er ikke skrevet slik valget skal være`,
};

/** The words around findings. */
export const nbLintWords: LintWords = {
  severities: { error: 'feil', warning: 'advarsel', note: 'merknad' },
  documents: (count) => `${count} ${count === 1 ? 'dokument' : 'dokumenter'}`,
  errors: (count) => `${count} ${count === 1 ? 'feil' : 'feil'}`,
  warnings: (count) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`,
  notes: (count) => `${count} ${count === 1 ? 'merknad' : 'merknader'}`,
  found: (counts, documents) => `${counts} i ${documents}`,
  clean: (documents) => `${documents}, ingenting å bemerke`,
  mended: (findings, documents) => `${findings} funn rettet i ${documents}`,
  wouldMend: (findings, documents) => `--fix ville rettet ${findings} funn i ${documents}`,
  baselineKnown: (findings, file) => `${findings} funn utelatt, kjent fra ${file}`,
  baselineGone: (findings, file) =>
    `${findings} funn i ${file} finnes ikke lenger; gjør filen mindre med --write-baseline`,
  baselineWritten: (findings, file) => `${findings} funn skrevet til ${file}`,
  watching: (time) => `kontrollert ${time}; Ctrl-C avslutter`,
  mendable: (safe, unsafe) =>
    safe === 0
      ? `--fix --unsafe-fixes kan rette ${unsafe} av dem`
      : `--fix kan rette ${safe} av dem${unsafe === 0 ? '' : `, --fix --unsafe-fixes ${unsafe} til`}`,
};
