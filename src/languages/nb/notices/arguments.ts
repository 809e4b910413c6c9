import type { enArgumentsNotices } from '../../en/notices/arguments.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about the words on the command line, in Norwegian. */
export const nbArgumentsNotices: typeof enArgumentsNotices = {
  verbatim: ({ text }) => text,
  unexpected: ({ reason }) => `dette skulle ikke ha skjedd: ${reason}`,
  'no-command': ({ word, hint }) =>
    `kommandoen «${word}» finnes ikke${hinted(hint, '; serviceplan --help viser hvilke som finnes')}`,
  'no-flag': ({ flag, isFile, hint }) =>
    `flagget «${flag}» finnes ikke${isFile ? '; en fil med det navnet skrives etter --' : hinted(hint)}`,
  'flag-without-value': ({ flag, usage }) => `${flag} mangler verdi: ${usage}`,
  'flag-twice': ({ flag }) => `${flag} tar bare én verdi; oppgi flagget én gang`,
  'no-choice': ({ name, choices, given, hint, flag }) =>
    `${name} skal være ${choices.includes(', ') ? 'en av ' : ''}${choices}, ikke «${given}»${hinted(hint, flag === '' ? '' : `; til det finnes ${flag}`)}`,
  'too-many-arguments': ({ command, most, given }) =>
    `«${command}» tar ${plural(most, 'argument', 'argumenter')}, ikke ${given}; sett et navn på flere ord i anførselstegn, som i "Nordvik Fastigheter AB"`,
  'argument-missing': ({ name }) => `argumentet <${name}> mangler`,
  'no-cwd': ({ folder }) => `--cwd: mappen «${folder}» finnes ikke`,
  'no-config': ({ file }) => `--config: filen «${file}» finnes ikke`,
  'no-today': ({ where, given }) =>
    `${where} skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD, ikke «${given}»`,
  'no-shard': ({ most, given }) =>
    `--shard skal være en del av høyst ${most}, for eksempel 1/3 for den første av tre, ikke «${given}»`,
  'empty-name': ({ flag }) => `${flag} kan ikke være tom`,
  'long-name': ({ flag, most }) => `${flag} kan ha høyst ${most} tegn`,
  'invisible-name': ({ flag, name }) => `${flag} skal være én linje med synlige tegn, ikke «${name}»`,
  'name-without-letters': ({ flag, name }) =>
    `${flag}: «${name}» inneholder verken bokstaver a–z eller sifre å lage et filnavn av; ${flag === '--customer' ? `skriv det med slike bokstaver også, som i "Nordvik (${name})"` : 'oppgi et med --customer der kommandoen har det flagget'}`,
  'comma-in-name': ({ name }) =>
    `«${name}» kan ikke stå i «Sign» eller «Utgår», der komma skiller delene fra hverandre`,
  'flag-said': ({ flag, said }) => `${flag}: ${said}`,
};
