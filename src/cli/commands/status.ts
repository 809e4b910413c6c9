import type { Language } from '../../document/vocabulary.js';
import { drawnInColumns } from '../../text/columns.js';
import { jsonReport } from '../../reports/json.js';
import type { ComplaintBlocks } from '../../reports/terminal-complaints.js';
import type { TerminalOptions } from '../../reports/terminal.js';
import type { Status, StatusFilter } from '../../status/status.js';
import { companiesIn } from '../../status/workspaces.js';
import { command } from '../arguments/command.js';
import { makeDrawing } from '../drawing.js';
import { EXIT } from '../ending.js';
import { FORMAT, PATHS } from '../arguments/flags.js';
import { FILTER_FLAGS, type GatheredStatus, gatherStatus } from '../reporting/gather-status.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import { inSession, type Session } from '../session.js';
import { parseShard, type Shard } from '../shard.js';
import { spokenOf } from '../spoken-language.js';

interface StatusOptions extends GlobalOptions, StatusFilter {
  readonly format: 'terminal' | 'json';
  readonly by: 'customer' | 'person';
  readonly shard?: Shard;
}

export const status = command({
  parameters: [PATHS],
  flags: [
    FORMAT,
    {
      flags: '--by <what>',
      description: 'group by customer or by person',
      choices: ['customer', 'person'],
      default: 'customer',
    },
    {
      flags: '--shard <part>',
      description: 'only a part of the documents, such as 1/3 for the first of three',
      parse: parseShard,
    },
    ...FILTER_FLAGS,
  ],

  async run(world, [paths], options) {
    return inSession(world, options, async (session) => {
      const gathered = await gatherStatus(session, paths, options);
      if (!gathered) return EXIT.unusable;
      const { status: result, code } = gathered;
      if (options.format === 'json')
        for (const piece of jsonReport(await dataOf(gathered, session, paths, options))) world.out(piece);
      else world.out(await drawnInColumns(() => draw(result, session, options.by)));
      return code;
    });
  },
});

/** The status as data; a part of a run with what the whole will need. */
async function dataOf(
  gathered: GatheredStatus,
  session: Session,
  paths: readonly string[],
  options: StatusOptions,
): Promise<Status> {
  if (!options.shard) return gathered.status;
  const { withHistory } = await import('../reporting/signed-history.js');
  return withHistory(session, paths, gathered, options);
}

async function draw(result: Status, session: Session, by: StatusOptions['by']): Promise<string> {
  const drawReport =
    by === 'person'
      ? (await import('../../reports/terminal-people.js')).peopleReport
      : (await import('../../reports/terminal.js')).terminalReport;
  const language = spokenOf(session, result.workspaces);
  const drawing = await makeDrawing(session, language, companiesIn(result));
  if (by === 'person') return drawReport(result, drawing);
  return drawReport(result, { ...drawing, ...(await blocksOf(result, drawing, language)) });
}

/** What only some documents need: what that takes is loaded where there are any. */
async function blocksOf(
  { complaints, documents }: Status,
  drawing: TerminalOptions,
  language: Language,
): Promise<Pick<TerminalOptions, 'complaints' | 'surveys' | 'improving'>> {
  const blocks: { complaints?: ComplaintBlocks; surveys?: string; improving?: readonly string[] } = {};
  if (complaints) {
    const { complaintBlocks } = await import('../../reports/terminal-complaints.js');
    const { loadComplaintWords } = await import('../../languages/complaints.js');
    blocks.complaints = complaintBlocks(complaints, drawing, await loadComplaintWords(language));
  }
  if (documents.some(({ survey }) => survey)) {
    const { surveyBlocks } = await import('../../reports/terminal-surveys.js');
    const { loadSurveyWords } = await import('../../languages/surveys.js');
    blocks.surveys = surveyBlocks(documents, drawing, await loadSurveyWords(language));
  }
  if (documents.some(({ review, suggestions }) => review ?? suggestions)) {
    const { improvingBlocks } = await import('../../reports/terminal-improving.js');
    const { loadImprovingWords } = await import('../../languages/improving.js');
    blocks.improving = improvingBlocks(documents, drawing, await loadImprovingWords(language));
  }
  return blocks;
}
