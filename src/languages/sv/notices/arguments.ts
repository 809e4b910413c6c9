import type { enArgumentsNotices } from '../../en/notices/arguments.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about the words on the command line, in Swedish. */
export const svArgumentsNotices: typeof enArgumentsNotices = {
  verbatim: ({ text }) => text,
  unexpected: ({ reason }) => `det här skulle inte ha hänt: ${reason}`,
  'no-command': ({ word, hint }) =>
    `kommandot ”${word}” finns inte${hinted(hint, '; serviceplan --help visar vilka som finns')}`,
  'no-flag': ({ flag, isFile, hint }) =>
    `flaggan ”${flag}” finns inte${isFile ? '; en fil med det namnet skrivs efter --' : hinted(hint)}`,
  'flag-without-value': ({ flag, usage }) => `${flag} saknar värde: ${usage}`,
  'flag-twice': ({ flag }) => `${flag} tar bara ett värde; ange flaggan en gång`,
  'no-choice': ({ name, choices, given, hint, flag }) =>
    `${name} ska vara ${choices.includes(', ') ? 'något av ' : ''}${choices}, inte ”${given}”${hinted(hint, flag === '' ? '' : `; för det finns ${flag}`)}`,
  'too-many-arguments': ({ command, most, given }) =>
    `”${command}” tar ${plural(most, 'argument', 'argument')}, inte ${given}; sätt ett namn på flera ord inom citattecken, som i "Nordvik Fastigheter AB"`,
  'argument-missing': ({ name }) => `argumentet <${name}> saknas`,
  'no-cwd': ({ folder }) => `--cwd: mappen ”${folder}” finns inte`,
  'no-config': ({ file }) => `--config: filen ”${file}” finns inte`,
  'no-today': ({ where, given }) =>
    `${where} ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD, inte ”${given}”`,
  'no-shard': ({ most, given }) =>
    `--shard ska vara en del av högst ${most}, till exempel 1/3 för den första av tre, inte ”${given}”`,
  'empty-name': ({ flag }) => `${flag} får inte vara tomt`,
  'long-name': ({ flag, most }) => `${flag} får ha högst ${most} tecken`,
  'invisible-name': ({ flag, name }) => `${flag} ska vara en enda rad med synliga tecken, inte ”${name}”`,
  'name-without-letters': ({ flag, name }) =>
    `${flag}: ”${name}” innehåller varken bokstäver a–z eller siffror att bilda ett filnamn av; ${flag === '--customer' ? `skriv det med sådana bokstäver också, som i "Nordvik (${name})"` : 'ange ett med --customer där kommandot har den flaggan'}`,
  'comma-in-name': ({ name }) =>
    `”${name}” kan inte stå i ”Sign” eller ”Utgår”, där kommatecken skiljer delarna åt`,
  'flag-said': ({ flag, said }) => `${flag}: ${said}`,
};
