import type { Hint } from '../../../text/hint.js';
import { plural } from '../../plural.js';
import { hinted } from '../hinted.js';

/** What is said about what reports are asked for, and their files, in English. */
export const enReportingNotices = {
  'form-internal': ({ word }: { word: string }) =>
    `“${word}” is internal as a whole, or about employees; nothing of it is for customers`,
  'form-unknown-kind': ({ path }: { path: string }) => `${path} is not a document of a known kind`,
  'no-person-in-settings': ({ person, hint }: { person: string; hint: Hint }) =>
    `--person: “${person}” is nobody’s key in the settings${hinted(hint)}`,
  'no-person-in-files': ({ person, hint }: { person: string; hint: Hint }) =>
    `--person: “${person}” is nobody’s key in these files${hinted(hint)}`,
  'no-customer': ({ customer, hint }: { customer: string; hint: Hint }) =>
    `--customer: no customer’s name contains “${customer}”, and no document has that id${hinted(hint)}`,
  'no-phase': ({ phase, hint }: { phase: string; hint: Hint }) =>
    `--phase: no document has a phase “${phase}”${hinted(hint)}`,
  'unread-document': ({ path }: { path: string }) =>
    `${path} cannot be read as a document; “serviceplan lint” says why`,
  'since-in-future': ({ date, today }: { date: string; today: string }) =>
    `--since: ${date} is in the future; today is ${today}`,
  'since-before-repository': ({ day }: { day: string }) =>
    `--since: the repository has no commit from before ${day}, so everything counts as new`,
  'since-before-folder': ({ folder, day }: { folder: string; day: string }) =>
    `--since: ${folder} has no commit from before ${day}, so everything counts as new`,
  'several-customers': ({ count }: { count: number }) =>
    `this report for a customer shows ${count} customers; choose one with --customer`,
  'holds-internal': ({ path }: { path: string }) =>
    `${path} contains internal content; make it with “report --format json --audience customer”`,
  'parts-unread': ({ files }: { files: string }) => `not everything could be read when ${files} was made`,
  'other-days': ({ files }: { files: string }) => `these files were made on different days: ${files}`,
  'other-changes': ({ files }: { files: readonly { file: string; since: string | undefined }[] }) =>
    `these files show different changes: ${files.map(({ file, since }) => `${file} ${since === undefined ? 'none' : `since ${since}`}`).join(', ')}`,
  'other-filters': ({ files }: { files: string }) =>
    `these files show only a part of their documents, and not the same: ${files}`,
  'some-for-customers': ({ files }: { files: string }) =>
    `the report is not for customers: only ${files} leaves out what is internal`,
  'counted-twice': ({ files }: { files: readonly string[] }) =>
    `${files.join(' and ')} contain the same documents, so everything in them counts twice`,
  'counted-twice-in-file': ({ file }: { file: string }) =>
    `${file} contains the same documents twice, so everything in them counts twice`,
  'undated-in-calendar': ({ count }: { count: number }) =>
    `${plural(count, 'open step has', 'open steps have')} no date, so the calendar does not show ${count === 1 ? 'it' : 'them'}`,
  'no-survey-result': () => 'no survey among these documents has a result',
  'shard-format': () => '--shard needs --format json; --merge makes a report of the parts',
  'since-of-surveys': () => '--since is about steps, and survey-csv has none',
  'form-format': () => '--form makes HTML, or with --pdf a PDF',
  'form-since': () => '--since can be used with --format, not with --form',
  'form-paths': () => '--form names the document itself; leave the paths out',
  'no-format': ({ formats }: { formats: readonly string[] }) =>
    `name a format: --format ${formats.join(' or --format ')}`,
  'pdf-format': () => '--pdf prints --format html or --form',
  'pdf-output': () => '--pdf needs --output, the file to write',
  'merge-settled': ({ flag }: { flag: string }) =>
    `${flag} cannot be used with --merge; give it where the files to merge are made`,
  'no-url': ({ given }: { given: string }) =>
    `--base-url must be a link such as https://example.com/plans/, not “${given}”`,
  'no-chromium': ({ variable }: { variable: string }) =>
    `--pdf needs Chromium, Chrome or Edge, and none was found; ${variable} can name it. Or open the HTML report and print it`,
  'not-printed': ({ program, reason }: { program: string; reason: string }) =>
    `--pdf: ${program} did not print (${reason})`,
  'too-long': () => 'it took too long',
  'too-much': () => 'it wrote too much',
  'program-ended': ({ code, said }: { code: string; said: string }) => `it ended with ${code}: ${said}`,
};
