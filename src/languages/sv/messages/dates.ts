import type { enDatesMessages } from '../../en/messages/dates.js';
import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about dates and the status that they make likely, in Swedish. */
export const svDatesMessages: typeof enDatesMessages = {
  'undated-step': ({ step }) => `${step} saknar datum i ”Klart den”.`,
  'undated-step-waiting': ({ step, anchor }) => `${step} får inget datum förrän ”${anchor}” har ett.`,
  'undated-step-reckoned': ({ step, expression, reckoned }) =>
    `${step} har inget datum än; ${expression} ger ${reckoned}.`,
  'overdue-step': ({ step, due, days }) =>
    `${step} skulle ha varit klart ${due}, för ${plural(days, 'dag', 'dagar')} sedan.`,
  'overdue-or-signed': ({ step, due, days, name, day, reckoned }) =>
    `${step} skulle ha varit klart ${due}, för ${plural(days, 'dag', 'dagar')} sedan. Om det var det som ${name} signerade ${day} är nästa gång ${reckoned}.`,
  'unsigned-step': ({ step, phase }) => `${step} är inte signerat, trots att fas ${phase} är avslutad.`,
  'contradictory-dates': ({ key, date, other, otherDate }) =>
    `”${key}” är ${date}, alltså före ”${other}”, som är ${otherDate}.`,
  'receipt-in-future': ({ received, today }) =>
    `Reklamationen kom in ${received}, men den dagen ligger framåt i tiden; i dag är det ${today}.`,
  'contradictory-receipt': ({ step, date, received }) =>
    `Reklamationen kom in ${received}, men ${step} är signerat redan ${date}.`,
  'contradictory-waiver': ({ step, until, date }) =>
    `${step} utgår till och med ${until}, men beslutet är från ${date}, alltså senare.`,
  'drifted-date': ({ step, date, expression, reckoned }) =>
    `${step} ska vara klart ${date}, men ${expression} ger ${reckoned}.`,
  'unmoved-date': ({ step, date, name, day, reckoned }) =>
    `${name} signerade ${step} ${day}, men datumet ${date} har inte flyttats fram: nästa gång är ${reckoned}.`,
  'date-without-anchor': ({ anchor, steps }) =>
    `”${anchor}” har ingen dag, fast datum räknas från den: ${steps}. Ange dagen, eller ta bort de datumen.`,
  'date-without-sign-off': ({ step, steps }) =>
    `${step} är inte signerat, fast datum räknas från den dag då det signerades: ${steps}. Ta bort de datumen, eller signera ${step}.`,
  'unknown-anchor': ({ step, anchor, nearest, followers }) =>
    `Datumet för ${step} räknas från ”${anchor}”, som varken är en nyckel i ”dates” eller ett steg${did(nearest)}${followers === '' ? '' : ` Av ${step} följer ${followers}.`}`,
  'circular-date': ({ step, chain }) => `Datumet för ${step} räknas från sig självt: ${chain}.`,
  'undated-status': ({ status, date }) => `Statusen är ”${status}”, men datum för ”${date}” saknas.`,
  'contradictory-status': ({ status, key, date }) =>
    `Statusen är ”${status}”, men ”${key}” är först ${date}.`,
  'outdated-status': ({ status, key, date }) =>
    `Statusen är fortfarande ”${status}”, trots att ”${key}” var ${date}.`,
  'expired-waiver': ({ step, until }) => `${step} fick utgå till och med ${until}; nu är steget öppet igen.`,
  'skipped-gate': ({ phase, count, steps }) =>
    `Fas ${phase} har börjat, men ${plural(count, 'steg skulle ha varit klart', 'steg skulle ha varit klara')} först: ${steps}.`,
};
