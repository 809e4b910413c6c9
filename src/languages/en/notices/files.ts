import type { Hint } from '../../../text/hint.js';
import { hinted } from '../hinted.js';

/** What is said about files and folders, in English. */
export const enFilesNotices = {
  'no-permission': ({ code }: { code: string }) => `you have no permission: ${code}`,
  'disk-full': ({ code }: { code: string }) => `the disk is full: ${code}`,
  'file-size-limit': ({ code }: { code: string }) => `no file may be larger here: ${code}`,
  'disk-read-only': ({ code }: { code: string }) => `the disk is read-only: ${code}`,
  'file-read-only': () => 'it is read-only',
  'not-written': ({ path, reason }: { path: string; reason: string }) =>
    `${path} could not be written (${reason})`,
  'output-cut-short': ({ reason }: { reason: string }) =>
    `the output could not be written in full (${reason})`,
  'nothing-written': ({ failed }: { failed: string }) => `${failed}; nothing was written`,
  'partly-written': ({ failed, written }: { failed: string; written: string }) =>
    `${failed}; written before that: ${written}`,
  'changed-meanwhile': ({ path }: { path: string }) => `${path} was changed meanwhile; nothing was written`,
  'same-file': ({ path, other }: { path: string; other: string }) =>
    `${path} and ${other} are the same file; name it once. Nothing was written`,
  'file-locked': ({ path, lock }: { path: string; lock: string }) =>
    `${path} is being changed by another run, which holds ${lock}; nothing was written`,
  'outside-folder': ({ path, folder }: { path: string; folder: string }) =>
    `${path} would be outside ${folder}; nothing was written there`,
  'leads-outside': ({ path, folder }: { path: string; folder: string }) =>
    `${path} leads to a file outside ${folder}; nothing was written`,
  'output-folder': ({ path }: { path: string }) => `${path} names a folder; name a file to write to`,
  'output-unnamed': () => 'an empty name names a folder; name a file to write to',
  'folder-gone': () => 'the folder you are in no longer exists; go to another',
  'no-temporary-folder': ({
    folder,
    reason,
    variable,
    signing,
  }: {
    folder: string;
    reason: string;
    variable: string;
    signing: boolean;
  }) =>
    `No file can be written to the folder for temporary files, ${folder} (${reason}): expected a folder that exists and can be written to. The variable ${variable} names it.${signing ? ' Nothing was signed.' : ''}`,
  'nothing-found': ({ asked, hint }: { asked: string; hint: Hint }) =>
    `there is no file, folder or match for “${asked}”${hinted(hint)}`,
  'nothing-left-out': ({ asked, hint }: { asked: string; hint: Hint }) =>
    `“${asked}” leaves nothing out: there is no such file or folder${hinted(hint)}`,
  'no-match': ({ asked }: { asked: string }) => `there is no file or match for “${asked}”`,
  'no-file': ({ path, hint }: { path: string; hint: Hint }) => `there is no file “${path}”${hinted(hint)}`,
  'no-workspace': () =>
    'there is no serviceplan.yaml here or above; run “serviceplan init” to set up a workspace, or name files',
  'is-private': ({ path }: { path: string }) => `${path} is private; --private includes it`,
  'cannot-be-read': ({ path }: { path: string }) => `${path} cannot be read; “serviceplan lint” says why`,
  'file-said': ({ path, said }: { path: string; said: string }) => `${path}: ${said}`,
  'no-file-to-read': ({ path }: { path: string }) => `${path} is not a file`,
  'file-too-large': ({ path, size }: { path: string; size: string }) => `${path} is larger than ${size}`,
  'not-utf8': ({ path }: { path: string }) => `${path} is not UTF-8 text`,
  'not-read': ({ path, reason }: { path: string; reason: string }) => `${path} cannot be read (${reason})`,
  'nothing-to-merge': () => '--merge takes the files to merge, such as status-*.json',
  'merged-into-itself': ({ path }: { path: string }) =>
    `--output: ${path} is one of the files to merge; write to another`,
  'merged-is-lint': ({ path, isPart }: { path: string; isPart: boolean }) =>
    `${path} was made by “lint”${isPart ? ' and is merged with “lint --merge”' : ''}; “report --merge” takes the JSON of “status” or “report”`,
  'merged-is-status': ({ path }: { path: string }) =>
    `${path} was made by “status” or “report” and is merged with “report --merge”; “lint --merge” takes the JSON of “lint --shard”`,
};
