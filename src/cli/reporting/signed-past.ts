import { join } from 'node:path';
import type { IsoDate } from '../../calendar/date.js';
import { looksLikePlan } from '../../document/looks-like-plan.js';
import { contractOf } from '../../kinds/kind.js';
import { type EndingStep, endingStepsOf, type SignedPast, stateOn } from '../../status/signed-past.js';
import type { DocumentStatus } from '../../status/status.js';
import { findingBelow } from '../../workspace/files/discover.js';
import { PastDays } from '../../workspace/git/past-days.js';
import { decode } from '../../workspace/files/read-file.js';
import { isTemplatePath, type Workspace } from '../../workspace/workspace.js';
import type { Session } from '../session.js';

/** Seconds that looking up may take; the oldest days are left out then. */
const TIME_FOR_ALL = 10;

/** Whether a document is one that is asked about, by whose it is. */
type IsWanted = (named: Pick<DocumentStatus, 'customer' | 'id'>) => boolean;

/**
 * How many steps a workspace had on days gone by, and which were signed, as git's history has it.
 *
 * @param isWanted counts only such documents, where not all are wanted
 * @returns nothing where there is no history of any of these days
 */
export async function signedPast(
  session: Session,
  workspace: Workspace,
  days: readonly IsoDate[],
  isWanted: IsWanted | undefined,
): Promise<SignedPast | undefined> {
  const { settings, root } = workspace;
  const history = await PastDays.of(root, settings.timeZone, session.world.env);
  if (!history) return undefined;
  const isFound = findingBelow(root);
  const isDocument = (parts: readonly string[]) =>
    isFound(parts) && !isTemplatePath(join(root, ...parts), workspace);
  const stepsOf = new Map<string, readonly EndingStep[]>();
  const found: ({ readonly day: IsoDate } & ReturnType<typeof stateOn>)[] = [];
  const begin = Date.now();
  let isTimeUp = false;
  for await (const { day, files, fresh } of history.on(days, isDocument)) {
    for (const { id, bytes } of fresh) {
      stepsOf.set(id, await stepsIn(bytes, session, workspace, isWanted));
    }
    const steps = files.flatMap(({ id }) => stepsOf.get(id) ?? []);
    found.unshift({ day, ...stateOn(day, steps) });
    isTimeUp = Date.now() - begin > TIME_FOR_ALL * 1000;
    if (isTimeUp) break;
  }
  const [first] = found;
  if (!first) return undefined;
  return {
    days: found.map(({ day, steps, signedOn }) => ({ day, steps, signed: signedOn.length })),
    signedBefore: first.signedOn,
    isShallow: history.isShallow,
    isCut: found.length < days.length && (isTimeUp || history.isCut),
  };
}

/** The steps of a file; none where it is no document of a kind that is known, or one that may not be told of. */
async function stepsIn(
  bytes: Buffer,
  session: Session,
  { settings, kinds }: Workspace,
  isWanted: IsWanted | undefined,
): Promise<readonly EndingStep[]> {
  const reading = decode(bytes, '');
  if (!('source' in reading) || !looksLikePlan(reading.source.text)) return [];
  const document = await session.reader.parse(reading.source, settings);
  if (session.withholds(document) || !contractOf(document, kinds)) return [];
  const { frontmatter } = document;
  const named = { customer: frontmatter.customer?.value, id: frontmatter.id?.value };
  return !isWanted || isWanted(named) ? endingStepsOf(document) : [];
}
