import { Option } from 'commander';
import { nearest } from '../../text/nearest.js';
import {
  type DocumentStatus,
  filterDocuments,
  type Status,
  type StatusFilter,
  statusOf,
} from '../../status/status.js';
import { summarise } from '../../status/summarise.js';
import type { CommandModule } from '../commands.js';
import { makeDrawing } from '../drawing.js';
import { EXIT } from '../ending.js';
import { Unusable } from '../../workspace/unusable.js';
import type { GlobalOptions } from '../program.js';
import { Session } from '../session.js';
import type { Workspace } from '../../workspace/workspace.js';

interface StatusOptions extends GlobalOptions, StatusFilter {
  readonly format: 'terminal' | 'json';
  readonly by: 'customer' | 'person';
}

const STATES = ['open', 'due-soon', 'overdue', 'signed', 'waived'] as const;

export const status: CommandModule = {
  define(command) {
    command
      .argument('[paths...]', 'files, folders or globs; none means the workspace')
      .addOption(
        new Option('-f, --format <format>', 'how to print it')
          .choices(['terminal', 'json'])
          .default('terminal'),
      )
      .addOption(
        new Option('--by <what>', 'group by customer or by person')
          .choices(['customer', 'person'])
          .default('customer'),
      )
      .option('--customer <name>', 'only customers whose name holds this, or the document with this id')
      .option('--phase <id>', 'only steps of this phase')
      .option('--person <key>', 'only steps that this person answers for')
      .addOption(new Option('--state <state>', 'only steps in this state').choices(STATES));
  },

  async run(world, args, given) {
    const options = given as unknown as StatusOptions;
    const session = new Session(world, options);
    try {
      const gathered = await gather(session, args[0] as string[]);
      const { workspaces } = gathered;
      if (workspaces.length === 0 && session.faultySettings.size > 0) return EXIT.unusable;
      refuseUnknownPerson(options.person, workspaces);
      const documents = filterDocuments(gathered.documents, options);
      const first = workspaces[0] ?? (await session.workspace());
      const today = session.today(first);
      const people = workspaces.flatMap(({ settings }) => [...settings.people.values()]);
      const result = statusOf(documents, people, today);
      world.out(
        options.format === 'json'
          ? `${JSON.stringify(result)}\n`
          : await draw(result, session, options.by, workspaces),
      );
      return gathered.unread > 0 || session.faultySettings.size > 0 ? EXIT.unusable : EXIT.done;
    } finally {
      await session.close();
    }
  },
};

async function gather(session: Session, paths: readonly string[]) {
  const documents: DocumentStatus[] = [];
  const workspaces = new Set<Workspace>();
  let unread = 0;
  for await (const { document, workspace } of session.documents(paths)) {
    workspaces.add(workspace);
    const { kinds, settings, calendar } = workspace;
    const { people, dueSoon } = settings;
    const summary = summarise(document, {
      kinds,
      people,
      calendar,
      dueSoon,
      today: session.today(workspace),
    });
    if (summary) documents.push(detached(summary));
    else {
      unread++;
      session.world.err(
        `serviceplan: ${document.source.path} is no document that can be read; “serviceplan lint” says why\n`,
      );
    }
  }
  return { documents, workspaces: [...workspaces], unread };
}

/** A copy whose texts do not keep the files alive that they were cut out of. */
function detached(summary: DocumentStatus): DocumentStatus {
  return JSON.parse(JSON.stringify(summary)) as DocumentStatus;
}

function refuseUnknownPerson(person: string | undefined, workspaces: readonly Workspace[]): void {
  const keys = workspaces.flatMap(({ settings }) => [...settings.people.keys()]);
  if (person === undefined || keys.includes(person)) return;
  const meant = nearest(person, keys);
  throw new Unusable(
    `--person: “${person}” is nobody in the settings${meant ? `; did you mean “${meant}”?` : ''}`,
  );
}

async function draw(
  result: Status,
  session: Session,
  by: StatusOptions['by'],
  workspaces: readonly Workspace[],
): Promise<string> {
  const drawReport =
    by === 'person'
      ? (await import('../../reports/terminal-people.js')).peopleReport
      : (await import('../../reports/terminal.js')).terminalReport;
  return drawReport(result, await makeDrawing(session, workspaces));
}
