import type { enSignOffsMessages } from '../../en/messages/sign-offs.js';
import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about sign-offs and their evidence, in Norwegian. */
export const nbSignOffsMessages: typeof enSignOffsMessages = {
  'stale-sign-off': ({ step, name, date }) => `${step} er endret etter at ${name} signerte trinnet ${date}.`,
  'stale-sign-off-evidence': ({ step, name, date, lines }) =>
    `Det er lagt til underlag i ${step} over signeringen ${date} av ${name} (linje ${lines}), så trinnet er ikke lenger det som ble signert. Underlag for neste gang skrives under signeringen.`,
  'sign-off-without-digest': ({ step, name, ending }) =>
    `${name} har signert ${step} uten kontrollsum, så en senere endring vil ikke bli oppdaget. Avslutt linjen med «, ${ending}».`,
  'unknown-digest': ({ step, name, digest }) =>
    `${name} har signert ${step} med en kontrollsum av en ukjent versjon (${digest}), så en senere endring vil ikke bli oppdaget. En nyere versjon av serviceplan kjenner den kanskje; ellers må trinnet signeres på nytt.`,
  'unknown-signer': ({ step, name, nearest }) =>
    `${step} er signert av «${name}», som ikke er en person i serviceplan.yaml${did(nearest)}`,
  'departed-signer': ({ step, name, date, until }) =>
    `${step} er signert ${date} av ${name}, som hadde sin siste dag ${until}.`,
  'open-points-at-sign-off': ({ step, open, all }) =>
    `${step} er signert, men ${open} av ${plural(all, 'punkt', 'punkter')} er ikke krysset av.`,
  'future-sign-off': ({ step, name, date, today }) =>
    `${name} har signert ${step} med en dato fram i tid: ${date} (i dag er det ${today}).`,
  'missing-evidence': ({ step, document }) =>
    `${step} er signert uten underlag, selv om trinnet skal resultere i et dokument (${document}).`,
  'changed-evidence': ({ step, target }) =>
    `Underlaget for ${step}, ${target}, er endret etter at det ble låst.`,
  'changed-evidence-signed': ({ step, target, name, date }) =>
    `Underlaget for ${step}, ${target}, er endret etter at ${name} signerte trinnet ${date}.`,
  'pinned-evidence-unreadable': ({ step, target }) =>
    `Underlaget for ${step}, ${target}, er ikke en lesbar fil i arbeidsområdet, eller er større enn 2 GB, så det er ikke mulig å se om det er endret.`,
  'broken-evidence': ({ step, target }) =>
    `${step} viser til underlaget ${target}, men filen finnes ikke i arbeidsområdet.`,
};
