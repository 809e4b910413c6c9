import type { enFilesNotices } from '../../en/notices/files.js';
import { hinted } from '../hinted.js';

/** What is said about files and folders, in Norwegian. */
export const nbFilesNotices: typeof enFilesNotices = {
  'no-permission': ({ code }) => `du har ikke tilgang: ${code}`,
  'disk-full': ({ code }) => `disken er full: ${code}`,
  'file-size-limit': ({ code }) => `filer kan ikke bli større her: ${code}`,
  'disk-read-only': ({ code }) => `disken er skrivebeskyttet: ${code}`,
  'file-read-only': () => 'filen er skrivebeskyttet',
  'not-written': ({ path, reason }) => `${path} kunne ikke skrives (${reason})`,
  'output-cut-short': ({ reason }) => `hele resultatet kunne ikke skrives (${reason})`,
  'nothing-written': ({ failed }) => `${failed}; ingenting er skrevet`,
  'partly-written': ({ failed, written }) => `${failed}; før det ble dette skrevet: ${written}`,
  'changed-meanwhile': ({ path }) => `${path} ble endret i mellomtiden; ingenting er skrevet`,
  'same-file': ({ path, other }) =>
    `${path} og ${other} er samme fil; oppgi den én gang. Ingenting er skrevet`,
  'file-locked': ({ path, lock }) =>
    `${path} endres nå av en annen kjøring, som har låst filen med ${lock}; ingenting er skrevet`,
  'outside-folder': ({ path, folder }) => `${path} ville havnet utenfor ${folder}; ingenting er skrevet der`,
  'leads-outside': ({ path, folder }) => `${path} leder til en fil utenfor ${folder}; ingenting er skrevet`,
  'output-folder': ({ path }) => `${path} er en mappe; oppgi en fil å skrive til`,
  'output-unnamed': () => 'et tomt navn er en mappe; oppgi en fil å skrive til',
  'folder-gone': () => 'mappen du står i, finnes ikke lenger; gå til en annen',
  'no-temporary-folder': ({ folder, reason, variable, signing }) =>
    `Det er ikke mulig å legge filer i mappen for midlertidige filer, ${folder} (${reason}): Det må være en mappe som finnes og er skrivbar. Variabelen ${variable} angir hvilken.${signing ? ' Ingenting ble signert.' : ''}`,
  'nothing-found': ({ asked, hint }) => `ingen fil eller mappe svarer til «${asked}»${hinted(hint)}`,
  'nothing-left-out': ({ asked, hint }) =>
    `«${asked}» utelater ingenting: Det finnes ingen slik fil eller mappe${hinted(hint)}`,
  'no-match': ({ asked }) => `ingen fil svarer til «${asked}»`,
  'no-file': ({ path, hint }) => `filen «${path}» finnes ikke${hinted(hint)}`,
  'no-workspace': () =>
    'serviceplan.yaml finnes verken her eller i mappene over; kjør «serviceplan init» for å opprette et arbeidsområde, eller oppgi filer',
  'is-private': ({ path }) => `${path} er privat; --private tar det med`,
  'cannot-be-read': ({ path }) => `${path} kan ikke leses; «serviceplan lint» viser hvorfor`,
  'file-said': ({ path, said }) => `${path}: ${said}`,
  'no-file-to-read': ({ path }) => `${path} er ikke en fil`,
  'file-too-large': ({ path, size }) => `${path} er større enn ${size}`,
  'not-utf8': ({ path }) => `${path} er ikke tekst i UTF-8`,
  'not-read': ({ path, reason }) => `${path} kan ikke leses (${reason})`,
  'nothing-to-merge': () => '--merge tar filene som skal slås sammen, for eksempel status-*.json',
  'merged-into-itself': ({ path }) =>
    `--output: ${path} er en av filene som skal slås sammen; skriv til en annen`,
  'merged-is-lint': ({ path, isPart }) =>
    `${path} er laget av «lint»${isPart ? ' og slås sammen med «lint --merge»' : ''}; «report --merge» tar JSON fra «status» eller «report»`,
  'merged-is-status': ({ path }) =>
    `${path} er laget av «status» eller «report» og slås sammen med «report --merge»; «lint --merge» tar JSON fra «lint --shard»`,
};
