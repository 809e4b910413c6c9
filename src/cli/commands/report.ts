import { resolve } from 'node:path';
import { Option } from 'commander';
import { loadReportFormat, REPORT_FORMAT_NAMES, type ReportFormatName } from '../../reports/all.js';
import type { StatusFilter } from '../../status/status.js';
import { Unusable } from '../../workspace/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { writeOutput } from '../../workspace/write-output.js';
import type { CommandModule } from '../commands.js';
import { companyOf, spokenLanguage } from '../drawing.js';
import { EXIT } from '../ending.js';
import { addFilters, gatherStatus } from '../gather-status.js';
import type { GlobalOptions } from '../program.js';
import { Session } from '../session.js';

interface ReportOptions extends GlobalOptions, StatusFilter {
  readonly format?: ReportFormatName;
  readonly output?: string;
  readonly baseUrl?: string;
}

export const report: CommandModule = {
  define(command) {
    command
      .argument('[paths...]', 'files, folders or globs; none means the workspace')
      .addOption(
        new Option('-f, --format <format>', 'what to make of it (must be given)').choices(
          REPORT_FORMAT_NAMES,
        ),
      )
      .option('-o, --output <file>', 'write it into a file')
      .option('--base-url <url>', 'where people see the files; links in the report lead there', checkUrl);
    addFilters(command);
  },

  async run(world, args, given) {
    const options = given as unknown as ReportOptions;
    if (options.format === undefined) {
      throw new Unusable(`name a format: --format ${REPORT_FORMAT_NAMES.join(' or --format ')}`);
    }
    const session = new Session(world, options);
    try {
      const gathered = await gatherStatus(session, args[0] as string[], options);
      if (!gathered) return EXIT.unusable;
      const { status, workspaces, code } = gathered;
      const make = await loadReportFormat(options.format);
      const heading = headingOf(options, workspaces);
      const tell = (said: string) => {
        if (!options.quiet) world.err(`serviceplan: ${said}\n`);
      };
      const pieces = await make(status, {
        heading,
        language: spokenLanguage(session, workspaces),
        baseUrl: options.baseUrl,
        tell,
      });
      if (options.output === undefined) for (const piece of pieces) world.out(piece);
      else writeOutput(resolve(session.cwd, options.output), options.output, [...pieces]);
      return code;
    } finally {
      await session.close();
    }
  },
};

/** A link that paths can be put behind. @throws Unusable */
function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Unusable(`--base-url must be a link such as https://example.com/plans/, not “${text}”`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The company, and whom or what the report is about alone. */
function headingOf({ person, customer }: StatusFilter, workspaces: readonly Workspace[]): string {
  const name = workspaces.map(({ settings }) => settings.people.get(person ?? '')?.name).find(Boolean);
  return [companyOf(workspaces), ...(person ? [name ?? person] : []), ...(customer ? [customer] : [])].join(
    ' – ',
  );
}
