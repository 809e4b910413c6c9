import { resolve } from 'node:path';
import { REPORT_FORMAT_NAMES } from '../../reports/all.js';
import { unusable } from '../../languages/unusable.js';
import { writeOutput } from '../../workspace/files/write-output.js';
import { command } from '../arguments/command.js';
import { PATHS } from '../arguments/flags.js';
import { FILTER_FLAGS } from '../reporting/gather-status.js';
import { inSession, type Session } from '../session.js';
import { parseShard } from '../shard.js';
import type { MadeReport, ReportOptions } from '../reporting/report-options.js';

export const report = command({
  parameters: [PATHS],
  flags: [
    {
      flags: '-f, --format <format>',
      description: 'what to make (must be given)',
      choices: REPORT_FORMAT_NAMES,
    },
    { flags: '-o, --output <file>', description: 'write it to a file' },
    {
      flags: '--form <document>',
      description: 'the form to print and sign of one document, by its id or path',
    },
    {
      flags: '--pdf',
      description: 'print the HTML report or the form with the Chromium of this machine',
    },
    {
      flags: '--audience <who>',
      description: 'leave out what is marked internal',
      choices: ['customer'],
    },
    {
      flags: '--since <ref>',
      description: 'what has changed since a git ref, or a day (YYYY-MM-DD)',
    },
    {
      flags: '--merge',
      description: 'the paths are JSON made by status or report: make one report of them all',
    },
    {
      flags: '--shard <part>',
      description: 'with --format json, only a part of the documents, such as 1/3',
      parse: parseShard,
    },
    {
      flags: '--base-url <url>',
      description: 'where people see the files; links in the report lead there',
      parse: checkUrl,
    },
    ...FILTER_FLAGS,
  ],

  async run(world, [paths], options) {
    check(options, paths);
    return inSession(world, options, async (session) => {
      const { pieces, code } = await make(session, paths, options);
      if (options.output === undefined) for (const piece of pieces) world.out(piece);
      else {
        const file = options.pdf
          ? [await (await import('../../workspace/print-pdf.js')).printPdf([...pieces].join(''), world.env)]
          : [...pieces];
        writeOutput(resolve(session.cwd, options.output), options.output, file);
      }
      return code;
    });
  },
});

/** @throws Unusable for flags that do not go together */
function check(options: ReportOptions, paths: readonly string[]): void {
  const { format, form, pdf, since, shard, merge } = options;
  if (shard && (merge || format !== 'json')) throw unusable('shard-format', {});
  if (merge) checkMerge(options);
  if (since !== undefined && format === 'survey-csv') throw unusable('since-of-surveys', {});
  if (pdf) checkPdf(options);
  if (form !== undefined) {
    if (format !== undefined && format !== 'html') throw unusable('form-format', {});
    if (since !== undefined) throw unusable('form-since', {});
    if (paths.length > 0) throw unusable('form-paths', {});
  } else if (format === undefined) {
    throw unusable('no-format', { formats: REPORT_FORMAT_NAMES });
  }
}

/** @throws Unusable for what cannot be printed */
function checkPdf({ format, form, output }: ReportOptions): void {
  if (form === undefined && format !== 'html') throw unusable('pdf-format', {});
  if (output === undefined) throw unusable('pdf-output', {});
}

/** @throws Unusable for what was settled when the files to merge were made */
function checkMerge({ form, since, baseUrl, today, private: isPrivate }: ReportOptions): void {
  const given = { form, since, 'base-url': baseUrl, today, private: isPrivate };
  const flag = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (flag !== undefined) throw unusable('merge-settled', { flag: `--${flag}` });
}

async function make(session: Session, paths: readonly string[], options: ReportOptions): Promise<MadeReport> {
  if (options.form !== undefined) {
    const { makeForm } = await import('../reporting/make-form.js');
    return makeForm(session, options.form, options.audience);
  }
  const { makeReport } = await import('../reporting/make-report.js');
  return makeReport(session, paths, options);
}

/** A link that paths can be put behind. @throws Unusable */
function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw unusable('no-url', { given: text });
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
