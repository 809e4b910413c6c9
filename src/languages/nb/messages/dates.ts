import type { enDatesMessages } from '../../en/messages/dates.js';
import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about dates and the status that they make likely, in Norwegian. */
export const nbDatesMessages: typeof enDatesMessages = {
  'undated-step': ({ step }) => `${step} har ingen frist.`,
  'undated-step-waiting': ({ step, anchor }) => `${step} får ingen frist før «${anchor}» har fått en dato.`,
  'undated-step-reckoned': ({ step, expression, reckoned }) =>
    `${step} har ingen dato ennå; ${expression} gir ${reckoned}.`,
  'overdue-step': ({ step, due, days }) =>
    `${step} skulle vært ferdig ${due}, for ${plural(days, 'dag', 'dager')} siden.`,
  'overdue-or-signed': ({ step, due, days, name, day, reckoned }) =>
    `${step} skulle vært ferdig ${due}, for ${plural(days, 'dag', 'dager')} siden. Var det dette ${name} signerte ${day}, er neste gang ${reckoned}.`,
  'unsigned-step': ({ step, phase }) => `${step} er ikke signert, selv om fase ${phase} er avsluttet.`,
  'contradictory-dates': ({ key, date, other, otherDate }) =>
    `«${key}» er ${date}, altså før «${other}», som er ${otherDate}.`,
  'receipt-in-future': ({ received, today }) =>
    `Reklamasjonen kom inn ${received}, men den dagen ligger fram i tid; i dag er det ${today}.`,
  'contradictory-receipt': ({ step, date, received }) =>
    `Reklamasjonen kom inn ${received}, men ${step} er signert allerede ${date}.`,
  'contradictory-waiver': ({ step, until, date }) =>
    `${step} utgår til og med ${until}, men beslutningen er fra ${date}, altså senere.`,
  'drifted-date': ({ step, date, expression, reckoned }) =>
    `${step} har fristen ${date}, men ${expression} gir ${reckoned}.`,
  'unmoved-date': ({ step, date, name, day, reckoned }) =>
    `${name} signerte ${step} ${day}, men fristen ${date} er ikke flyttet fram: Neste gang er ${reckoned}.`,
  'date-without-anchor': ({ anchor, steps }) =>
    `«${anchor}» har ingen dato, men frister regnes fra den: ${steps}. Skriv inn datoen, eller fjern fristene.`,
  'date-without-sign-off': ({ step, steps }) =>
    `${step} er ikke signert, men frister regnes fra dagen det ble signert: ${steps}. Fjern fristene, eller signer ${step}.`,
  'unknown-anchor': ({ step, anchor, nearest, followers }) =>
    `Fristen for ${step} regnes fra «${anchor}», som verken er en nøkkel i «dates» eller et trinn${did(nearest)}${followers === '' ? '' : ` Av ${step} følger ${followers}.`}`,
  'circular-date': ({ step, chain }) => `Fristen for ${step} regnes fra seg selv: ${chain}.`,
  'undated-status': ({ status, date }) => `Statusen er «${status}», men «${date}» har ingen dato.`,
  'contradictory-status': ({ status, key, date }) =>
    `Statusen er «${status}», men «${key}» er ikke før ${date}.`,
  'outdated-status': ({ status, key, date }) =>
    `Statusen er fortsatt «${status}», selv om «${key}» var ${date}.`,
  'expired-waiver': ({ step, until }) =>
    `${step} utgikk bare til og med ${until}; nå er trinnet åpent igjen.`,
  'skipped-gate': ({ phase, count, steps }) =>
    `Fase ${phase} er i gang, men skulle ha ventet på ${count} trinn: ${steps}.`,
};
