import type { IsoDate } from '../../calendar/date.js';
import type { PlanDocument } from '../../document/document.js';
import type { DocumentStatus } from '../../status/status.js';
import { signOffStates, summarise } from '../../status/summarise.js';
import { detached } from '../../text/detached.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Audience } from './customer-view.js';
import type { OpenDocument, Session } from '../session.js';
import { SignatureChecks } from '../signature-checks.js';

/** A document that was read. */
export interface GatheredDocument {
  readonly workspace: Workspace;
  readonly path: string;
  readonly id: string | undefined;
  /** The ids of its steps, those too that are not for this audience. */
  readonly stepIds: readonly string[];
  /** Where it stands; nothing where the whole of it is not for this audience. */
  readonly document: DocumentStatus | undefined;
}

/** Says where documents stand, one after the other, each by the settings, keys and day of its workspace. */
export class StatusReader {
  private readonly checks: SignatureChecks;
  private readonly texts = new Map<string, string>();

  /** @param audience for whom, where not for the company itself: what is marked internal is left out */
  constructor(
    private readonly session: Session,
    private readonly audience: Audience | undefined,
  ) {
    this.checks = new SignatureChecks(session);
  }

  /** Where a document stands; nothing where it cannot be read as one. */
  async read(open: OpenDocument): Promise<GatheredDocument | undefined> {
    const { document, workspace, path } = open;
    const { session, audience } = this;
    const { kinds, settings, calendar } = workspace;
    const { people, dueSoon, signOff } = settings;
    // What a company demands of itself is no concern of its customers.
    const demands = audience === undefined ? signOff : undefined;
    const { proofs, pinned } = await this.checks.known(open);
    const today = session.today(workspace);
    const whole = { kinds, people, calendar, demands, dueSoon, today, proofs, pinned };
    const shown = audience === undefined ? document : await customerView(document, session);
    const gathered = {
      workspace,
      path,
      id: document.frontmatter.id?.value,
      stepIds: audience === undefined ? [] : document.steps.map(({ id }) => id.value),
    };
    if (!shown) return { ...gathered, document: undefined };
    const context =
      shown === document ? whole : { ...whole, signOffStates: signOffStates(document, { proofs, pinned }) };
    const summary = summarise(shown, context);
    if (!summary) return undefined;
    const unhidden = shown === document ? summary : withoutHidden(summary, summarise(document, whole));
    const told = await withMore(shown, unhidden, today);
    const known = await withAnswers(open, told, today, audience && shown);
    detach(known, this.texts);
    return { ...gathered, document: known };
  }

  close(): void {
    this.checks.close();
  }
}

/** A document as a customer may see it; what that takes is loaded for them only. */
async function customerView(document: PlanDocument, session: Session): Promise<PlanDocument | undefined> {
  return (await import('./customer-view.js')).customerView(document, session);
}

/** The kinds whose documents have a status of their own beside that of their steps and sections. */
const KINDS_WITH_MORE = ['complaint', 'review', 'improvement'];

/** Adds what only documents of a kind have; what that takes is loaded for them only. */
async function withMore(
  document: PlanDocument,
  summary: DocumentStatus,
  today: IsoDate,
): Promise<DocumentStatus> {
  if (!KINDS_WITH_MORE.includes(summary.kind)) return summary;
  return (await import('../../status/of-kind.js')).withKindStatus(document, summary, today);
}

/** Leaves out the sections of which nothing is shown: to say that they are missing, or not written, would not be true. */
function withoutHidden(summary: DocumentStatus, whole: DocumentStatus | undefined): DocumentStatus {
  if (!summary.sections) return summary;
  const states = new Map(whole?.sections?.map(({ id, state }) => [id, state]));
  return { ...summary, sections: summary.sections.filter(({ id, state }) => states.get(id) === state) };
}

/**
 * Adds to a survey's status what was answered; what that takes is loaded for surveys only.
 *
 * @param shown the document as a customer may see it, where it is for one
 */
async function withAnswers(
  open: OpenDocument,
  summary: DocumentStatus,
  today: IsoDate,
  shown: PlanDocument | undefined,
): Promise<DocumentStatus> {
  if (summary.kind !== 'survey') return summary;
  const { answeredSurvey } = await import('./answered-survey.js');
  return { ...summary, survey: answeredSurvey(open, today, shown) };
}

/**
 * Puts copies in the place of texts, in a summary that nobody else has, so that they do not keep the files alive that they
 * were cut out of. Most stand in many documents, and are copied once.
 */
function detach(part: object, known: Map<string, string>): void {
  const values = part as Record<string, unknown>;
  for (const key in values) {
    const value = values[key];
    if (typeof value === 'object' && value !== null) detach(value, known);
    if (typeof value !== 'string') continue;
    let copy = known.get(value);
    if (copy === undefined) {
      copy = detached(value);
      known.set(copy, copy);
    }
    values[key] = copy;
  }
}
