import type { IsoDate } from '../../calendar/date.js';
import { planSchedule } from '../../changes/schedule.js';
import { loadLabels } from '../../languages/labels.js';
import { loadScheduleWords } from '../../languages/schedule.js';
import { drawnInColumns } from '../../text/columns.js';
import { chainLines, scheduleTable } from '../../reports/schedule-table.js';
import { dueChain } from '../../status/due-chain.js';
import { hintOrKnown } from '../../text/hint.js';
import { unusable } from '../../languages/unusable.js';
import { carryOut, CHANGE_FLAGS, type ChangeOptions, type ChangePlan } from '../changing/carry-out.js';
import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';
import { checkDate } from '../names.js';
import { inSession, type OpenDocument, type Session } from '../session.js';
import { spokenLanguage } from '../spoken-language.js';
import { findDocuments, splitAddress, stepWithId } from '../changing/step-address.js';
import { columnsOf } from '../world.js';

interface ScheduleOptions extends ChangeOptions {
  readonly set?: ReadonlyMap<string, IsoDate>;
  readonly explain?: string;
}

export const schedule = command({
  parameters: [
    {
      name: '<documents...>',
      description: 'ids of documents, such as nordvik; or files, folders or globs',
    },
  ],
  flags: [
    {
      flags: '--set <anchor=date>',
      description: 'give a key under “dates” another day (again for each)',
      isRepeatable: true,
      parse: collect,
    },
    {
      flags: '--explain <step>',
      description: 'only show how the due date of a step was worked out',
    },
    ...CHANGE_FLAGS,
  ],

  async run(world, [words], options) {
    return inSession(world, options, async (session) => {
      if (options.explain === undefined) {
        return await carryOut(session, options, () => planSchedules(session, words, options));
      }
      world.out(await explanation(session, words, options, options.explain));
      return EXIT.done;
    });
  },
});

function collect(text: string, before: ReadonlyMap<string, IsoDate> = new Map()): Map<string, IsoDate> {
  const match = /^(?:dates\.)?([a-z0-9]+(?:-[a-z0-9]+)*)=(.*)$/.exec(text);
  if (!match) throw unusable('no-anchor-date', { given: text });
  const [, key = '', date = ''] = match;
  if (before.has(key)) throw unusable('flag-twice', { flag: `--set ${key}` });
  return new Map([...before, [key, checkDate(date, `--set ${key}`)]]);
}

async function planSchedules(
  session: Session,
  words: readonly string[],
  { set = new Map() }: ScheduleOptions,
): Promise<ChangePlan> {
  const documents = await findDocuments(session, words);
  const language = spokenLanguage(session, documents);
  const [said, labels] = await Promise.all([loadScheduleWords(language), loadLabels(language)]);
  const columns = columnsOf(session.world);
  const schedules = documents.map((open) => {
    refuseUnknownAnchors(open, set);
    const { document, workspace } = open;
    return planSchedule(document, set, workspace.calendar, session.today(workspace));
  });
  const tables = () =>
    schedules.map((schedule, index) => {
      const { workspace } = documents[index] as OpenDocument;
      const { people } = workspace.settings;
      const today = session.today(workspace);
      return scheduleTable(schedule, { words: said, labels, people, columns, today });
    });
  return {
    preview: (await drawnInColumns(tables)).join('\n'),
    changes: documents.map((open, index) => ({ open, edits: schedules[index]?.edits ?? [] })),
  };
}

/** Days are given to keys that a document has, or that a due date of it is reckoned from. @throws Unusable */
function refuseUnknownAnchors({ document }: OpenDocument, set: ReadonlyMap<string, IsoDate>): void {
  const ids = new Set(document.steps.map(({ id }) => id.value));
  const named = document.steps.flatMap(({ due }) => {
    const anchor = due?.expression?.value.anchor;
    return anchor && !anchor.signed && !ids.has(anchor.name) ? [anchor.name] : [];
  });
  const known = [...new Set([...document.frontmatter.dates.keys(), ...named])];
  for (const key of set.keys()) {
    if (known.includes(key)) continue;
    throw unusable('no-anchor', { path: document.source.path, key, hint: hintOrKnown(key, known) });
  }
}

/** How the due date of one step came about, in each document, with the dates that are set. */
async function explanation(
  session: Session,
  words: readonly string[],
  { set = new Map() }: ScheduleOptions,
  named: string,
): Promise<string> {
  const { documents, step } = explained(await findDocuments(session, words), named);
  const said = await loadScheduleWords(spokenLanguage(session, documents));
  return documents
    .map((open) => {
      refuseUnknownAnchors(open, set);
      const { calendar } = open.workspace;
      const { document } = planSchedule(open.document, set, calendar, session.today(open.workspace));
      return chainLines(dueChain(document, stepWithId(open, step), calendar), said);
    })
    .join('\n');
}

/** A step may be named as everywhere, with its document: then it is only of that one. @throws Unusable */
function explained(documents: readonly OpenDocument[], named: string) {
  const address = splitAddress(named);
  if (!address) return { documents, step: named };
  const { document: name, entry: step } = address;
  const own = documents.filter(
    ({ document: { frontmatter, source } }) => frontmatter.id?.value === name || source.path === name,
  );
  if (own.length > 0) return { documents: own, step };
  throw unusable('not-among-documents', { name });
}
