import type { enFilesNotices } from '../../en/notices/files.js';
import { hinted } from '../hinted.js';

/** What is said about files and folders, in Swedish. */
export const svFilesNotices: typeof enFilesNotices = {
  'no-permission': ({ code }) => `du saknar behörighet: ${code}`,
  'disk-full': ({ code }) => `disken är full: ${code}`,
  'file-size-limit': ({ code }) => `filer får inte bli större här: ${code}`,
  'disk-read-only': ({ code }) => `disken är skrivskyddad: ${code}`,
  'file-read-only': () => 'filen är skrivskyddad',
  'not-written': ({ path, reason }) => `${path} gick inte att skriva (${reason})`,
  'output-cut-short': ({ reason }) => `det gick inte att skriva hela utdatan (${reason})`,
  'nothing-written': ({ failed }) => `${failed}; inget har skrivits`,
  'partly-written': ({ failed, written }) => `${failed}; dessförinnan hann detta skrivas: ${written}`,
  'changed-meanwhile': ({ path }) => `${path} ändrades under tiden; inget har skrivits`,
  'same-file': ({ path, other }) => `${path} och ${other} är samma fil; ange den en gång. Inget har skrivits`,
  'file-locked': ({ path, lock }) =>
    `${path} ändras just nu av en annan körning, som har låst filen med ${lock}; inget har skrivits`,
  'outside-folder': ({ path, folder }) => `${path} skulle hamna utanför ${folder}; inget har skrivits där`,
  'leads-outside': ({ path, folder }) => `${path} leder till en fil utanför ${folder}; inget har skrivits`,
  'output-folder': ({ path }) => `${path} är en mapp; ange en fil att skriva till`,
  'output-unnamed': () => 'ett tomt namn är en mapp; ange en fil att skriva till',
  'folder-gone': () => 'mappen du står i finns inte längre; gå till en annan',
  'no-temporary-folder': ({ folder, reason, variable, signing }) =>
    `Det går inte att lägga filer i mappen för tillfälliga filer, ${folder} (${reason}): det måste vara en mapp som finns och går att skriva i. Variabeln ${variable} anger vilken.${signing ? ' Inget signerades.' : ''}`,
  'nothing-found': ({ asked, hint }) =>
    `det finns ingen fil eller mapp som svarar mot ”${asked}”${hinted(hint)}`,
  'nothing-left-out': ({ asked, hint }) =>
    `”${asked}” utelämnar ingenting: det finns ingen sådan fil eller mapp${hinted(hint)}`,
  'no-match': ({ asked }) => `det finns ingen fil som svarar mot ”${asked}”`,
  'no-file': ({ path, hint }) => `filen ”${path}” finns inte${hinted(hint)}`,
  'no-workspace': () =>
    'serviceplan.yaml finns varken här eller i mapparna ovanför; kör ”serviceplan init” för att lägga upp en arbetsyta, eller ange filer',
  'is-private': ({ path }) => `${path} är privat; --private tar med den`,
  'cannot-be-read': ({ path }) => `${path} går inte att läsa; ”serviceplan lint” visar varför`,
  'file-said': ({ path, said }) => `${path}: ${said}`,
  'no-file-to-read': ({ path }) => `${path} är ingen fil`,
  'file-too-large': ({ path, size }) => `${path} är större än ${size}`,
  'not-utf8': ({ path }) => `${path} är inte text i UTF-8`,
  'not-read': ({ path, reason }) => `${path} går inte att läsa (${reason})`,
  'nothing-to-merge': () => '--merge tar de filer som ska slås samman, till exempel status-*.json',
  'merged-into-itself': ({ path }) =>
    `--output: ${path} är en av filerna som ska slås samman; skriv till en annan`,
  'merged-is-lint': ({ path, isPart }) =>
    `${path} har gjorts av ”lint”${isPart ? ' och slås samman med ”lint --merge”' : ''}; ”report --merge” tar JSON från ”status” eller ”report”`,
  'merged-is-status': ({ path }) =>
    `${path} har gjorts av ”status” eller ”report” och slås samman med ”report --merge”; ”lint --merge” tar JSON från ”lint --shard”`,
};
