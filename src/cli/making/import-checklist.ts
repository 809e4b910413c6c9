import { setFrontmatter } from '../../changes/frontmatter-edits.js';
import type { PlanDocument } from '../../document/document.js';
import { LANGUAGES } from '../../document/vocabulary.js';
import type { FoundPhase } from '../../importing/checklist.js';
import { checklistIn } from '../../importing/checklist-in.js';
import { fillIn, type FillingIn } from '../../importing/fill-in.js';
import { KnownSteps, type MatchedStep } from '../../importing/matching.js';
import { personMeant } from '../../importing/person-meant.js';
import { reckonDueDates } from '../../importing/reckon.js';
import { roleNamer } from '../../importing/roles.js';
import type { Template } from '../../kinds/kind.js';
import { wordsForHead } from '../../languages/columns.js';
import { loadImportWords } from '../../languages/import.js';
import { loadLabels } from '../../languages/labels.js';
import { applyEdits } from '../../text/edit.js';
import { makeSource } from '../../text/source.js';
import { visible } from '../../text/visible.js';
import { Unusable } from '../../workspace/files/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { LIFECYCLE } from './customer-document.js';
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
  const known = new KnownSteps(stepTemplatesOf(kind, workspace, options));
  const isPerson = (text: string) => personMeant(text, workspace.settings.people) !== undefined;
  const { phases, passedOver } = checklistIn(found, { steps: known, isPerson });
  const steps = known.match(phases);
  if (options.kind === undefined) refuseProse(order, steps);
  if (steps.length === 0) throw new Unusable(noChecklist(shown, workspace, options));
  if (steps.length > MOST_STEPS) throw new Unusable(`${shown} has more than ${MOST_STEPS} steps`);
  const template = templateFor(phases, known, workspace, order);
  const place = placeOfNew(template, name, options.customer, workspace, `serviceplan import ${file}`);
  const { text, filling } = await make(template, steps, place, session, workspace, options);
  return {
    path: place.path,
    text,
    said: await stepsText(steps, filling, passedOver, spokenLanguage({ options }, [{ workspace }])),
    write: () => writeNewDocument(place.path, text, session, workspace),
  };
}

/** @throws Unusable for a file whose headings name sections of a plan rather than steps of a checklist */
function refuseProse({ found, shown, workspace }: ImportOrder, steps: readonly MatchedStep[]): void {
  const known = steps.filter(({ asked, isById }) => asked !== undefined && !isById).length;
  const meant = kindMeant(found.prose, workspace);
  if (!meant || meant.headings.length <= known) return;
  const { kind, title, headings } = meant;
  const named = headings
    .slice(0, 3)
    .map((heading) => `“${visible(heading)}”`)
    .join(', ');
  const article = /^[aeiou]/.test(title) ? 'an' : 'a';
  throw new Unusable(
    `${shown} looks like ${article} ${title} (${named}${headings.length > 3 ? ' …' : ''}), not like a checklist; --kind ${kind} imports it`,
  );
}

/** Nobody keeps a checklist of more. */
const MOST_STEPS = 1000;

/** A kind's templates in all languages that have one. @throws Unusable where there is no such kind, or none of steps */
function stepTemplatesOf(kind: string, workspace: Workspace, options: ImportOptions): Template[] {
  const { form } = templateOf(kind, spokenLanguage({ options }, [{ workspace }]), workspace).document;
  if (form)
    throw new Unusable(
      `--kind must be a kind that has steps, such as ${LIFECYCLE}; the entries of ${kind} are not steps`,
    );
  const templates = templatesOf(kind, workspace);
  const without = templates
    .flatMap(({ sections }) => sections.flatMap(({ steps }) => steps))
    .find(({ id }) => id.value === '');
  if (without)
    throw new Unusable(
      `--kind must be a kind whose steps have ids; ${kind} has “${without.title}” without one`,
    );
  return templates;
}

/** The template in the language of a checklist, unless the flag says otherwise. */
function templateFor(
  phases: readonly FoundPhase[],
  known: KnownSteps,
  workspace: Workspace,
  { kind, options }: ImportOrder,
): Template {
  const own = options.language === undefined ? known.languageOf(phases) : undefined;
  return templateOf(kind, own ?? spokenLanguage({ options }, [{ workspace }]), workspace);
}

function noChecklist(shown: string, workspace: Workspace, options: ImportOptions): string {
  const words = wordsForHead(spokenLanguage({ options }, [{ workspace }])).join(', ');
  return `${shown} holds no table with steps under a head such as ${words}, nor a list of steps`;
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
  const parse = (text: string) =>
    session.reader.parse(makeSource(path, text), settings.language, settings.formOf);
  const document = await parse(textOfNew(template, facts, session, workspace, set));
  const labels = await Promise.all(LANGUAGES.map(loadLabels));
  const filling = fillIn(document, template, steps, {
    language: document.language,
    words: await loadImportWords(document.language),
    people: settings.people,
    roleOf: roleNamer([...document.frontmatter.roles.keys()], labels),
    isAnchor: (name) =>
      document.frontmatter.dates.has(name) || document.steps.some(({ id }) => id.value === name),
  });
  const isStatusSet = set.some((pair) => pair.startsWith('status='));
  const edits = [...filling.edits, ...(isStatusSet ? [] : statusEdits(document, template, filling))];
  const filled = await parse(applyEdits(document.source.text, edits));
  return { text: applyEdits(filled.source.text, reckonDueDates(filled, filling.dated, calendar)), filling };
}

/** A customer's engagement has come as far as the last phase in which anything was signed. */
function statusEdits(document: PlanDocument, { sections }: Template, { signed }: FillingIn) {
  const last = sections.findLast(
    ({ steps, status }) => status && steps.some(({ id }) => signed.has(id.value)),
  );
  return last?.status && document.frontmatter.status
    ? [setFrontmatter(document, ['status'], last.status)]
    : [];
}
