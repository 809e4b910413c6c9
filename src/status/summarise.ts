import { LIFECYCLE } from '../document/vocabulary.js';
import type { IsoDate } from '../calendar/date.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { isUnread } from '../document/faulty.js';
import { type PlanDocument, comesBack, type SignOff, type Step, type Waiver } from '../document/document.js';
import { hasLeft } from '../document/people.js';
import type { Person, SignOffDemands } from '../document/settings.js';
import { lacksIn, type LackReason } from '../signoff/policy.js';
import { addTo } from '../text/add-to.js';
import type { Proof } from '../signoff/proof.js';
import { type SignOffState, stateOf } from '../signoff/verification.js';
import type { Conformity } from '../kinds/conformity.js';
import { type KindCatalogue, kindTitle } from '../kinds/kind.js';
import { positionAt } from '../text/source.js';
import { figureStatuses } from './figures.js';
import { dueDays } from './due-dates.js';
import { forecast, type PhaseEnd } from './forecast.js';
import { blockersOf, currentPhase, nextPhase, type Phase } from './gates.js';
import { judge, type JudgedDocument } from './judge.js';
import { closingSignOffs } from '../signoff/closing.js';
import { personOf, responsibleFor } from './responsible.js';
import type { DocumentStatus, PhaseStatus, SectionStatus, StepStatus, WaiverStatus } from './status.js';
import { phaseCounts } from './status.js';
import { isFinished, isOpen, stepState, validSignOff } from '../document/step-state.js';

/** What a document is judged by. */
export interface SummaryContext {
  readonly kinds: KindCatalogue;
  readonly people: ReadonlyMap<string, Person>;
  readonly calendar: WorkCalendar;
  /** What the settings demand of sign-offs; nothing where that is no concern of the reader. */
  readonly demands?: ReadonlyMap<string, SignOffDemands> | undefined;
  /** How many days ahead a step counts as due soon. */
  readonly dueSoon: number;
  readonly today: IsoDate;
  /** How far keys prove the document's sign-offs, where somebody has looked. */
  readonly proofs?: ReadonlyMap<SignOff, Proof> | undefined;
  /** The digests by which the files are known that its evidence is pinned to, by the link's target. */
  readonly pinned?: ReadonlyMap<string, readonly string[]> | undefined;
  /** How the sign-offs that count stand, by the ids of steps, where the document itself no longer tells: parts are hidden. */
  readonly signOffStates?: ReadonlyMap<string, SignOffState> | undefined;
}

/** Where a document stands. Nothing for a text that is no document of a known kind, or that could not be read. */
export function summarise(whole: PlanDocument, context: SummaryContext): DocumentStatus | undefined {
  const judged = isUnread(whole) ? undefined : judge(whole, context.kinds);
  if (!judged) return undefined;
  const { document, conformity, phases } = judged;
  const { template } = conformity;
  const { calendar, today } = context;
  const dueOf = dueDays(document, calendar);
  const { ends, chain, late } = forecast(document, phases, dueOf, calendar, today);
  const { frontmatter, source, title } = document;
  const steps = stepStatuses(judged, context, dueOf);
  const sections = sectionStatuses(conformity);
  const next = nextPhase(phases, context.today);
  const blockedBy = next && blockersOf(next, context.today).map(({ id }) => id.value);
  const figures = figureStatuses(document, conformity, context);
  return {
    path: source.path,
    kind: template.kind,
    ...(phases.length > 0 && template.kind !== LIFECYCLE && { kindTitle: kindTitle(template) }),
    id: frontmatter.id?.value,
    language: document.language,
    title: title?.content.text,
    customer: frontmatter.customer?.value,
    status: frontmatter.status?.value,
    phase: currentPhase(document, phases)?.id,
    ...(phases.length > 0 && {
      phases: phases.map((phase) => ({
        ...phaseStatus(phase, steps, ends.get(phase)),
        ...(phase === next && blockedBy && { blockedBy }),
      })),
    }),
    ...(chain[0] && { waitsFor: { step: chain[0].id.value, late, chain: chain.map(({ id }) => id.value) } }),
    ...(steps.length > 0 && { steps }),
    ...(sections.length > 0 && { sections }),
    ...(figures.length > 0 && { figures }),
  };
}

/** How each step of a document stands, in their order. */
export function stepStatuses(
  { document, conformity, phases }: JudgedDocument,
  context: SummaryContext,
  dueOf = dueDays(document, context.calendar),
): StepStatus[] {
  const lacks = lacksBySteps(document, context);
  const overIds = new Set(phases.filter(({ isOver }) => isOver).map(({ id }) => id));
  return document.sections.flatMap((section) => {
    const phase = conformity.idOf.get(section);
    const isOver = phase !== undefined && overIds.has(phase);
    return section.steps.map((step) =>
      stepStatus(step, dueOf(step), document, phase, isOver, context, lacks?.get(step)),
    );
  });
}

function stepStatus(
  step: Step,
  due: IsoDate | undefined,
  document: PlanDocument,
  phase: string | undefined,
  isPhaseOver: boolean,
  { people, today, dueSoon, proofs, pinned, signOffStates }: SummaryContext,
  lacks: readonly LackReason[] | undefined,
): StepStatus {
  const responsible = responsibleFor(step, document, people, today);
  const holder = personOf(responsible);
  const signOff = validSignOff(step);
  const state = stepState(step, today, dueSoon, due);
  return {
    id: step.id.value,
    phase,
    title: step.title,
    responsible: holder?.key,
    responsibleName: holder?.name,
    departed: holder !== undefined && isOpen(step, today) && hasLeft(holder, today),
    role: responsible.type === 'role' ? responsible.role : undefined,
    due,
    state,
    recurring: comesBack(step),
    occurrence: comesBack(step) ? 1 + closingSignOffs(step).length : undefined,
    unsigned: isPhaseOver && !isFinished(step, today),
    signedBy: signOff?.name.value,
    signedOn: signOff?.date.value,
    ...(state === 'waived' && step.waiver && { waiver: waiverStatus(step.waiver) }),
    signOff:
      signOff &&
      (signOffStates
        ? signOffStates.get(step.id.value)
        : stateOf(document, step, signOff, { proof: proofs?.get(signOff), pinned })),
    ...(lacks && { lacks }),
    line: positionAt(document.source, step.heading.span.start).line,
  };
}

/** What signed steps lack of what the settings demand; nothing where they demand nothing. */
function lacksBySteps(
  document: PlanDocument,
  { people, proofs, demands }: SummaryContext,
): ReadonlyMap<Step, readonly LackReason[]> | undefined {
  if (!demands || demands.size === 0) return undefined;
  const bySteps = new Map<Step, LackReason[]>();
  for (const { step, lack } of lacksIn({ document, people, proofs }, demands))
    addTo(bySteps, step, lack.message.id as LackReason);
  return bySteps;
}

function waiverStatus({ name, date, until, reason }: Waiver): WaiverStatus {
  return { by: name, on: date.value, until: until?.value, reason };
}

function phaseStatus(
  { id, title, hasBegun }: Phase,
  all: readonly StepStatus[],
  end: PhaseEnd | undefined,
): PhaseStatus {
  return {
    id,
    title,
    ...phaseCounts(id, all),
    ends: end?.ends,
    late: end?.late,
    begun: hasBegun,
  };
}

/** The sections that are there to be written, not to hold steps. */
function sectionStatuses({ sections }: Conformity): SectionStatus[] {
  return sections
    .filter(({ asked, section }) => asked.steps.length === 0 && (section?.steps.length ?? 0) === 0)
    .map(({ asked, section, isUnwritten }) => ({
      id: asked.id,
      title: section?.heading.content.text ?? asked.title,
      state: section ? (isUnwritten ? 'unwritten' : 'written') : 'missing',
    }));
}

/** How the sign-offs stand by which the steps of a document count as signed, by the ids of the steps. */
export function signOffStates(
  document: PlanDocument,
  { proofs, pinned }: Pick<SummaryContext, 'proofs' | 'pinned'>,
): ReadonlyMap<string, SignOffState> {
  const states = new Map<string, SignOffState>();
  for (const step of document.steps) {
    const signOff = validSignOff(step);
    if (!signOff || states.has(step.id.value)) continue;
    states.set(step.id.value, stateOf(document, step, signOff, { proof: proofs?.get(signOff), pinned }));
  }
  return states;
}
