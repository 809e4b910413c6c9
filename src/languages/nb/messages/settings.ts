import type { enSettingsMessages } from '../../en/messages/settings.js';
import { did } from '../did-you-mean.js';

/** What the tool says about settings, and the values of frontmatters, in Norwegian. */
export const nbSettingsMessages: typeof enSettingsMessages = {
  'shape-missing': ({ key }) => `«${key}» mangler.`,
  'shape-type': ({ key, text, expected }) =>
    `«${key}» skal være ${TYPES[expected] ?? expected}${text === '' ? '' : `, ikke «${text}»`}.`,
  'shape-choice': ({ key, text, choices, nearest }) =>
    text === ''
      ? `«${key}» må fylles ut; gyldige verdier er ${choices}.`
      : `«${key}» kan ikke være «${text}»; gyldige verdier er ${choices}${did(nearest)}`,
  'shape-slug': ({ key, text }) =>
    `«${key}» kan ikke være «${text}»: Bruk bare små bokstaver (a–z), sifre og enkle bindestreker, høyst 64 tegn.`,
  'shape-step-id': ({ text }) =>
    `«${text}» kan ikke være id for et trinn: Bruk bokstaver, sifre, punktum og bindestrek, høyst 32 tegn, for eksempel «A8» eller «C-sikkerhet».`,
  'shape-email': ({ key, text }) => `«${key}» skal være en e-postadresse, ikke «${text}».`,
  'shape-time-zone': ({ text, nearest }) =>
    `«${text}» er ikke en tidssone${nearest === '' ? '; skriv for eksempel «Europe/Oslo».' : did(nearest)}`,
  'shape-empty': ({ key }) => `«${key}» må fylles ut.`,
  'shape-long': ({ key }) => `«${key}» kan ha høyst 200 tegn.`,
  'shape-days': ({ key, text }) => `«${key}» skal være et helt antall dager fra 0 til 366, ikke «${text}».`,
  'shape-persons': ({ key, text }) =>
    `«${key}» skal være et helt antall personer fra 1 til 9, ikke «${text}».`,
  'shape-absence': ({ key, text }) =>
    `«${key}» skal være en dag eller flere dager på rad, for eksempel «2026-12-01..2026-12-12», ikke «${text}».`,
  'shape-limit': ({ key, text }) => `«${key}» skal være et helt antall trinn fra 1 til 1000, ikke «${text}».`,
  'shape-visible': ({ key }) => `«${key}» skal være én linje med synlige tegn.`,
  'shape-unknown-key': ({ key, nearest, known }) =>
    `«${key}» er ikke en nøkkel i innstillingene${nearest === '' ? `; gyldige nøkler er ${known}.` : did(nearest)}`,
  'shape-other': ({ key, detail }) =>
    detail === 'Invalid input'
      ? `«${key}» har en ugyldig verdi.`
      : `«${key}» har en ugyldig verdi: ${detail}.`,
  'shape-extends': ({ key }) =>
    `«${key}» skal være en filsti som «../base.yaml» eller navnet på en pakke, eller en liste med slike.`,
  'extends-form': ({ target }) =>
    `«${target}» kan ikke bygges på: Skriv en filsti som begynner med «./» eller «../», eller navnet på en pakke.`,
  'extends-file': ({ target }) =>
    `«${target}» leses som navnet på en pakke: Skriv «./${target}» hvis du mener filen ved siden av denne.`,
  'extends-package': ({ target }) =>
    `Ingen pakke i node_modules inneholder innstillingsfilen «${target}»; er den installert?`,
  'templates-missing': ({ folder, nearest }) => `Arbeidsområdet har ingen mappe «${folder}»${did(nearest)}`,
  'extends-missing': ({ target }) => `Det finnes ingen innstillingsfil «${target}» å bygge på.`,
  'extends-outside': ({ target }) => `«${target}» fører ut av repoet; bare filer i repoet leses.`,
  'extends-cycle': ({ target }) => `«${target}» bygger selv på denne filen.`,
  'extends-deep': ({ most }) => `Høyst ${most} innstillingsfiler kan bygge på hverandre.`,
  'extends-past': ({ target }) =>
    `«${target}» kan ikke leses fra en commit: Innstillinger som gjelder fra en betrodd versjon, kan bare bygge på filer i repoet, for eksempel «./base.yaml».`,
  'unknown-rule': ({ rule, nearest }) => `Det finnes ingen regel «${rule}»${did(nearest)}`,
  'unknown-deputy': ({ text, nearest }) =>
    `Stedfortrederen «${text}» finnes ikke blant personene i innstillingene${did(nearest)}`,
  'contradictory-day': ({ date }) => `${date} står både under «open» og «closed»: Behold bare det ene.`,
  'shape-label': ({ key }) => `«${key}» kan ikke inneholde kolon og kan ha høyst 60 tegn.`,
  'own-key-taken': ({ key }) =>
    `«${key}» er en nøkkel som disse dokumentene allerede har; gi denne et annet navn.`,
  'own-words-missing': ({ key }) =>
    `«${key}» skal være ett av flere ord, men ingen er oppgitt: Legg til «words: [lav, høy]» med deres egne ord.`,
  'own-field-taken': ({ label }) => `«${label}» er navnet på et felt i hvert trinn; kall dette noe annet.`,
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'en tekst',
  date: 'en dato, ÅÅÅÅ-MM-DD',
  number: 'et tall',
  int: 'et heltall',
  object: 'linjer med «nøkkel: verdi»',
  record: 'linjer med «nøkkel: verdi»',
  array: 'en liste',
  boolean: 'true eller false',
};
