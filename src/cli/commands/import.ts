import { join } from 'node:path';
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
import { shownPath } from '../../workspace/discover.js';
import { readChecklist } from '../../workspace/read-checklist.js';
import { MOST_BYTES } from '../../workspace/read-file.js';
import { Unusable } from '../../workspace/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { CommandModule } from '../commands.js';
import { LIFECYCLE } from '../customer-document.js';
import { EXIT } from '../ending.js';
import type { GlobalOptions } from '../global-flags.js';
import { importText } from '../import-text.js';
import { checkName } from '../names.js';
import { SET, textOfNew, writeNewDocument } from '../new-text.js';
import { type NewPlace, placeOfNew } from '../place-of-new.js';
import { Session } from '../session.js';
import { languageOf, templateOf } from '../template-of.js';

interface ImportOptions extends GlobalOptions {
  readonly kind: string;
  readonly customer?: string;
  readonly set?: readonly string[];
  readonly dryRun?: boolean;
}

export const importChecklist: CommandModule = {
  parameters: [
    {
      name: '<file>',
      description: 'a Word document, an Excel workbook, a CSV or a Markdown file with tables or lists',
    },
    { name: '[name]', description: 'the name of the customer' },
  ],
  flags: [
    { flags: '--kind <kind>', description: 'what it becomes', default: LIFECYCLE },
    { flags: '--customer <slug>', description: "what the customer's folder is called" },
    SET,
    { flags: '--dry-run', description: 'print the document and write nothing' },
  ],

  async run(world, args, given) {
    const options = given as unknown as ImportOptions;
    const [file, name] = args as [string, string | undefined];
    const session = new Session(world, options);
    try {
      const workspace = await session.workspace();
      const customer = name === undefined ? undefined : checkName(name, 'name');
      const path = session.inCwd(file);
      const shown = shownPath(path, session.cwd);
      const found = await readChecklist(path, shown, session.reader);
      const known = new KnownSteps(templatesOf(options.kind, workspace, options));
      const isPerson = (text: string) => personMeant(text, workspace.settings.people) !== undefined;
      const { phases, passedOver } = checklistIn(found, { steps: known, isPerson });
      const count = phases.reduce((sum, phase) => sum + phase.steps.length, 0);
      if (count === 0) throw new Unusable(noChecklist(shown, workspace, options));
      if (count > MOST_STEPS) throw new Unusable(`${shown} holds more than ${MOST_STEPS} steps`);
      const steps = known.match(phases);
      const template = templateFor(phases, known, workspace, options);
      const command = `serviceplan import ${file}`;
      const place = placeOfNew(template, customer, options.customer, workspace, command);
      const made = await make(template, steps, place, session, workspace, options);
      if (Buffer.byteLength(made.text) > MOST_BYTES)
        throw new Unusable(`${shown} holds more than a document can`);
      if (options.dryRun) world.out(made.text);
      else {
        await writeNewDocument(place.path, made.text, session, workspace);
        world.out(`${shownPath(join(workspace.root, place.path), session.cwd)}\n`);
      }
      if (!options.quiet)
        world.err(await importText(steps, made.filling, passedOver, languageOf(options, workspace)));
      return EXIT.done;
    } finally {
      await session.close();
    }
  },
};

/** Nobody keeps a checklist of more. */
const MOST_STEPS = 1000;

/** A kind's templates in all languages that have one. @throws Unusable where there is no such kind, or none of steps */
function templatesOf(kind: string, workspace: Workspace, options: ImportOptions): Template[] {
  const { form } = templateOf(kind, languageOf(options, workspace), workspace).document;
  if (form)
    throw new Unusable(
      `--kind must be a kind of steps, such as ${LIFECYCLE}; the entries of ${kind} are none`,
    );
  const templates = LANGUAGES.flatMap((language) => workspace.kinds.template(kind, language) ?? []);
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
  options: ImportOptions,
): Template {
  const own = options.language === undefined ? known.languageOf(phases) : undefined;
  return templateOf(options.kind, own ?? languageOf(options, workspace), workspace);
}

function noChecklist(shown: string, workspace: Workspace, options: ImportOptions): string {
  const words = wordsForHead(languageOf(options, workspace)).join(', ');
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
