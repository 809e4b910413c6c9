import type { IsoDate } from '../../calendar/date.js';
import { setFrontmatter } from '../../changes/frontmatter-edits.js';
import type { PlanDocument, Step } from '../../document/document.js';
import { validSignOff } from '../../document/step-state.js';
import { type Language, LIFECYCLE } from '../../document/vocabulary.js';
import { checklistIn } from '../../importing/checklist-in.js';
import { fillIn, type FillingIn } from '../../importing/fill-in.js';
import { KnownSteps, type MatchedStep } from '../../importing/matching.js';
import { toNextOccurrences } from '../../importing/next-occurrences.js';
import { personMeant } from '../../importing/person-meant.js';
import { reckonDueDates } from '../../importing/reckon.js';
import type { Template } from '../../kinds/kind.js';
import { wordsForHead } from '../../languages/columns.js';
import { loadImportWords } from '../../languages/import.js';
import { roleCalled } from '../../languages/roles.js';
import { applyEdits } from '../../text/edit.js';
import { makeSource } from '../../text/source.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { stepsText } from './import-text.js';
import type { Imported, ImportOptions, ImportOrder } from './imported.js';
import { kindMeant, templatesOf } from './kinds-of-sections.js';
import { textOfNew, writeNewDocument } from './new-text.js';
import { type NewPlace, placeOfNew } from './place-of-new.js';
import type { Session } from '../session.js';
import { spokenLanguage } from '../spoken-language.js';
import { templateOf } from './template-of.js';

/**
 * Makes a document of steps, such as a lifecycle, of a checklist.
 *
 * @throws Unusable where the file is none
 */
export async function importChecklist(order: ImportOrder): Promise<Imported> {
  const { found, shown, file, kind, name, options, session, workspace } = order;
  const language = spokenLanguage({ options }, [{ workspace }]);
  const known = new KnownSteps(stepTemplatesOf(kind, language, workspace));
  const isPerson = (text: string) => personMeant(text, workspace.settings.people) !== undefined;
  const { phases, passedOver } = checklistIn(found, { steps: known, isPerson });
  const count = phases.reduce((sum, phase) => sum + phase.steps.length, 0);
  if (count > MOST_STEPS) throw unusable('too-many-steps', { path: shown, most: MOST_STEPS });
  const own = options.language === undefined ? known.languageOf(phases) : undefined;
  const template = templateOf(kind, own ?? language, workspace);
  const steps = known.match(phases, template);
  if (options.kind === undefined) refuseProse(order, steps, language);
  if (steps.length === 0) throw unusable('no-checklist', { path: shown, heads: wordsForHead(language) });
  const place = placeOfNew(template, name, options.customer, workspace, `serviceplan import ${file}`);
  const { text, filling } = await make(template, steps, place, session, workspace, options);
  return {
    path: place.path,
    text,
    said: await stepsText(steps, filling, passedOver, language),
    write: () => writeNewDocument(place.path, text, session, workspace),
  };
}

/** @throws Unusable for a file whose headings name sections of a plan rather than steps of a checklist */
function refuseProse(
  { found, shown, workspace }: ImportOrder,
  steps: readonly MatchedStep[],
  language: Language,
): void {
  const known = steps.filter(({ asked, isById }) => asked !== undefined && !isById).length;
  const meant = kindMeant(found.prose, language, workspace);
  if (!meant || meant.headings.length <= known) return;
  const { kind, title, headings } = meant;
  const named = headings.slice(0, MOST_HEADINGS);
  const isAll = headings.length <= MOST_HEADINGS;
  throw unusable('looks-like-prose', { path: shown, title, headings: named, isAll, kind });
}

/** So many headings show what a file is. */
const MOST_HEADINGS = 3;

/** Nobody keeps a checklist of more. */
const MOST_STEPS = 1000;

/** A kind's templates in all languages that have one. @throws Unusable where there is no such kind, or none of steps */
function stepTemplatesOf(kind: string, language: Language, workspace: Workspace): Template[] {
  const { form } = templateOf(kind, language, workspace).document;
  if (form) throw unusable('kind-without-steps', { kind, such: LIFECYCLE });
  const templates = templatesOf(kind, workspace);
  const without = templates
    .flatMap(({ sections }) => sections.flatMap(({ steps }) => steps))
    .find(({ id }) => id.value === '');
  if (without) throw unusable('kind-without-ids', { kind, step: without.title });
  return templates;
}

/** The text of the document that a checklist becomes. */
async function make(
  template: Template,
  steps: readonly MatchedStep[],
  { path, facts }: NewPlace,
  session: Session,
  workspace: Workspace,
  { set = [] }: ImportOptions,
): Promise<{ readonly text: string; readonly filling: FillingIn }> {
  const { settings, calendar } = workspace;
  const parse = (text: string) => session.reader.parse(makeSource(path, text), settings);
  const document = await parse(textOfNew(template, facts, session, workspace, set));
  const roles = [...document.frontmatter.roles.keys()];
  const filling = fillIn(document, template, steps, {
    language: document.language,
    words: await loadImportWords(document.language),
    people: settings.people,
    roleOf: (word) => roleCalled(word, roles),
    isAnchor: (name) =>
      document.frontmatter.dates.has(name) || document.steps.some(({ id }) => id.value === name),
  });
  const filled = await parse(applyEdits(document.source.text, filling.edits));
  const today = session.today(workspace);
  const recurring = toNextOccurrences(filled, filling.found, calendar, today);
  const { edits: moves } = recurring;
  const moved = moves.length === 0 ? filled : await parse(applyEdits(filled.source.text, moves));
  const isStatusSet = set.some((pair) => pair.startsWith('status='));
  const edits = [
    ...reckonDueDates(moved, filling.dated, calendar),
    ...(isStatusSet ? [] : statusEdits(moved, template, today)),
  ];
  const remarks = [...filling.remarks, ...recurring.remarks];
  return { text: applyEdits(moved.source.text, edits), filling: { ...filling, remarks } };
}

/** A customer's engagement has come as far as the last phase in which any step was signed by today, and not refused. */
function statusEdits(document: PlanDocument, { sections }: Template, today: IsoDate) {
  // A document made of a template has its sections, in their order.
  const last = sections.findLast(
    ({ status }, index) => status && document.sections[index]?.steps.some((step) => wasSigned(step, today)),
  );
  return last?.status && document.frontmatter.status ? [setFrontmatter(document, 'status', last.status)] : [];
}

function wasSigned(step: Step, today: IsoDate): boolean {
  const signOff = validSignOff(step);
  return signOff !== undefined && signOff.date.value <= today;
}
