import type { enFieldsMessages } from '../../en/messages/fields.js';
import { did, didOr } from '../did-you-mean.js';

/** What the tool says about the fields of steps and entries, in Swedish. */
export const svFieldsMessages: typeof enFieldsMessages = {
  'date-form': ({ text }) => `”${text}” är inget datum; skriv det som ÅÅÅÅ-MM-DD.`,
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
  'field-outside': ({ label }) =>
    `”${label}” läses inte här: fälten står i listan direkt under stegets rubrik, som börjar med ###. Flytta in raden där, med ”- ” framför.`,
  'field-struck-out': ({ label }) =>
    `”${label}” är överstruket här och läses därför inte. Ta bort överstrykningen, eller raden.`,
  'entry-field-unknown': ({ label, nearest, expected }) =>
    `”${label}” är inget fält som posterna har här${nearest === '' ? `; fälten är ${expected}.` : did(nearest)}`,
  'entry-field-without-label': ({ expected }) =>
    `Den första listan i en post innehåller dess fält, ett ”Etikett: värde” per rad: ${expected}. Skriv ett stycke före andra listor.`,
  'field-twice': ({ label, line }) =>
    `”${label}” står redan på rad ${line}, och det är den raden som räknas.`,
  'due-form': ({ text }) =>
    `”${text}” går inte att läsa som ”Klart den”: skriv ”2026-03-02” eller ”2026-03-02 (start - 10 wd)”, med d för dagar, wd för arbetsdagar, w för veckor, m för månader och y för år.`,
  'due-too-far': ({ text, most }) =>
    `”${text}” går inte att läsa som ”Klart den”: talet inom parentes får vara högst ${most}.`,
  'every-form': ({ text }) =>
    `”${text}” går inte att läsa som ”Återkommer”: skriv ”3 m”, ”2 w on fri” eller ”1 m after sign-off”, med ett tal som är högst 999.`,
  'pin-form': ({ text }) =>
    `”${text}” går inte att läsa som ett låst underlag: skriv en länk till en fil, sedan ”sha256:” och 32–64 hexadecimala siffror.`,
  'sign-off-form': ({ text }) =>
    `”${text}” går inte att läsa som en signering: skriv ”namn, ÅÅÅÅ-MM-DD, klart”. I stället för ”klart” kan det stå ”godkänt” eller ”ej godkänt”, och därefter en anteckning.`,
  'sign-off-meaning': ({ word, nearest }) => `”${word}” säger inte vad signeringen betyder${did(nearest)}`,
  'waiver-form': ({ text }) =>
    `”${text}” går inte att läsa som ”Utgår”: skriv ”namn, ÅÅÅÅ-MM-DD, till ÅÅÅÅ-MM-DD, skäl”. Delen med ”till” kan utelämnas.`,
  'step-without-id': ({ title, suggested }) =>
    `Steget ”${title}” saknar id: börja rubriken med ett, till exempel ”${suggested} ${title}”.`,
  'number-form': ({ text }) => `”${text}” är inget tal: skriv ”4,2”, ”12 500” eller ”95 %”.`,
  'number-either': ({ text, whole, fraction }) =>
    `”${text}” kan betyda både ${whole} och ${fraction.replace('.', ',')}: skriv vilket.`,
  'number-percent': ({ text, share }) =>
    `”${text}”: nyckeltalet mäts inte i procent. Ange ett tal i dess egen enhet${share === '' ? '.' : `; ${text} av målvärdet är ${share}.`}`,
  'dated-value-form': ({ text }) =>
    `”${text}” är inget värde: skriv ”4,2”, hur många det bygger på som ”4,2, n 120”, och en anteckning efter ytterligare ett komma.`,
  'duplicate-entry': ({ step, line }) =>
    `Det finns redan en post ${step}, på rad ${line}; ett id står för en enda post.`,
  'entry-without-id': ({ title, suggested }) =>
    `Posten ”${title}” har inget id: börja rubriken med ett, till exempel ”${suggested} ${title}”.`,
  'duplicate-step': ({ step, line }) =>
    `Steget ${step} finns redan på rad ${line}; varje steg ska ha sitt eget id.`,
};
