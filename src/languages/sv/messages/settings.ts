import type { enSettingsMessages } from '../../en/messages/settings.js';
import { did, didOr } from '../did-you-mean.js';

/** What the tool says about settings, and the values of frontmatters, in Swedish. */
export const svSettingsMessages: typeof enSettingsMessages = {
  'shape-missing': ({ key }) => `”${key}” saknas.`,
  'shape-type': ({ key, text, expected }) =>
    `”${key}” ska vara ${TYPES[expected] ?? expected}${text === '' ? '' : `, inte ”${text}”`}.`,
  'shape-choice': ({ key, text, choices, nearest }) =>
    text === ''
      ? `”${key}” får inte lämnas tomt: välj bland ${choices}.`
      : `”${key}” kan inte vara ”${text}”: välj bland ${choices}${did(nearest)}`,
  'shape-slug': ({ key, text }) =>
    `”${key}” kan inte vara ”${text}”: använd små bokstäver a–z, siffror och enstaka bindestreck, högst 64 tecken.`,
  'shape-step-id': ({ text }) =>
    `Ett steg kan inte ha id:t ”${text}”: använd bokstäver, siffror, punkter och bindestreck, högst 32 tecken, till exempel ”A8” eller ”C-miljö”.`,
  'shape-email': ({ key, text }) => `”${key}” ska vara en e-postadress, inte ”${text}”.`,
  'shape-time-zone': ({ text, nearest }) =>
    `”${text}” är ingen tidszon${nearest === '' ? '; skriv till exempel ”Europe/Stockholm”.' : did(nearest)}`,
  'shape-empty': ({ key }) => `”${key}” får inte lämnas tomt.`,
  'shape-long': ({ key }) => `”${key}” får ha högst 200 tecken.`,
  'shape-days': ({ key, text }) => `”${key}” ska vara ett helt antal dagar mellan 0 och 366, inte ”${text}”.`,
  'shape-persons': ({ key, text }) =>
    `”${key}” ska vara ett helt antal personer från 1 till 9, inte ”${text}”.`,
  'shape-absence': ({ key, text }) =>
    `”${key}” ska vara en dag eller flera i följd, till exempel ”2026-12-01..2026-12-12”, inte ”${text}”.`,
  'shape-limit': ({ key, text }) => `”${key}” ska vara ett helt antal steg från 1 till 1000, inte ”${text}”.`,
  'shape-visible': ({ key }) => `”${key}” ska vara en enda rad med synliga tecken.`,
  'shape-unknown-key': ({ key, nearest, known }) =>
    `Inställningen ”${key}” finns inte${didOr(nearest, known)}`,
  'shape-other': ({ key, detail }) => `”${key}” är inte som det ska: ${detail}.`,
  'shape-extends': ({ key }) =>
    `”${key}” ska vara en sökväg som ”../base.yaml” eller namnet på ett paket, eller en lista med sådana.`,
  'extends-form': ({ target }) =>
    `”${target}” går inte att bygga på: skriv en sökväg som börjar med ”./” eller ”../”, eller namnet på ett paket.`,
  'extends-file': ({ target }) =>
    `”${target}” läses som namnet på ett paket: skriv ”./${target}” om filen bredvid den här menas.`,
  'extends-package': ({ target }) =>
    `Inget paket i node_modules innehåller inställningsfilen ”${target}”; är det installerat?`,
  'templates-missing': ({ folder, nearest }) => `Arbetsytan har ingen mapp ”${folder}”${did(nearest)}`,
  'extends-missing': ({ target }) => `Det finns ingen inställningsfil ”${target}” att bygga på.`,
  'extends-outside': ({ target }) => `”${target}” leder ut ur repot; bara filer i repot läses.`,
  'extends-cycle': ({ target }) => `”${target}” bygger i sin tur på den här filen.`,
  'extends-deep': ({ most }) => `Högst ${most} inställningsfiler får bygga på varandra.`,
  'extends-past': ({ target }) =>
    `”${target}” kan inte läsas ur en commit: inställningar som gäller från en betrodd version får bara bygga på filer i repot, till exempel ”./base.yaml”.`,
  'unknown-rule': ({ rule, nearest }) => `Regeln ”${rule}” finns inte${did(nearest)}`,
  'unknown-deputy': ({ text, nearest }) =>
    `Ersättaren ”${text}” finns inte bland personerna i inställningarna${did(nearest)}`,
  'contradictory-day': ({ date }) => `${date} står både under ”open” och ”closed”: behåll bara det ena.`,
  'shape-label': ({ key }) => `”${key}” får inte innehålla kolon och får ha högst 60 tecken.`,
  'own-key-taken': ({ key }) =>
    `”${key}” är en nyckel som dessa dokument redan har; ge den här ett annat namn.`,
  'own-words-missing': ({ key }) =>
    `”${key}” ska vara ett av flera ord, men inga är angivna: lägg till ”words: [låg, hög]” med era egna ord.`,
  'own-field-taken': ({ label }) =>
    `”${label}” är vad ett fält i varje steg heter; kalla det här något annat.`,
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'en text',
  date: 'ett datum, ÅÅÅÅ-MM-DD',
  number: 'ett tal',
  int: 'ett heltal',
  object: 'rader i formen ”nyckel: värde”',
  record: 'rader i formen ”nyckel: värde”',
  array: 'en lista',
  boolean: 'true eller false',
};
