import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { addDays, type IsoDate, weekday } from '../../calendar/date.js';
import { LIFECYCLE, type Language } from '../../document/vocabulary.js';
import { type InitWords, loadInitWords } from '../../languages/init.js';
import { type CiService, CI_SERVICES } from '../../scaffold/ci-files.js';
import type { NewFile } from '../../scaffold/new-file.js';
import { type Facts, scaffold } from '../../scaffold/scaffold.js';
import { settingsOf } from '../../document/raw-settings.js';
import { roleHolders } from '../../document/settings.js';
import { type NewPerson, parsePerson, SCHEMA_FILE, settingsText } from '../../scaffold/settings-file.js';
import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';
import { hookFile, workflowFile } from '../making/init-automation.js';
import { slugOf } from '../../kinds/kind.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import { checkDate, checkName, checkSlug, commaIn } from '../names.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import { inSession, type Session } from '../session.js';
import { todayOf } from '../today.js';
import { otherSchema } from '../../workspace/schemas.js';
import { SETTINGS_FILE } from '../../workspace/files/root.js';
import type { Workspace } from '../../workspace/workspace.js';
import { writeNewFile } from '../../workspace/files/write-new.js';
import { isInteractive, type World } from '../world.js';
import { FIRST_ROLE, type InitAnswers } from '../making/init-answers.js';

interface InitOptions extends GlobalOptions {
  readonly company?: string;
  readonly customer?: string;
  readonly contract?: string;
  readonly start?: string;
  readonly person?: readonly string[];
  readonly ci?: CiService;
  readonly hook?: boolean;
  readonly yes?: boolean;
}

/** Where the settings' schema is when the product is installed beside the workspace. */
const INSTALLED_SCHEMA = 'node_modules/serviceplan/schema/settings.draft-07.json';

export const init = command({
  parameters: [{ name: '[dir]', description: 'the folder to set up; this one by default' }],
  flags: [
    { flags: '--company <name>', description: 'your company' },
    { flags: '--customer <name>', description: 'your first customer' },
    { flags: '--contract <date>', description: 'the day the contract is to be signed (YYYY-MM-DD)' },
    { flags: '--start <date>', description: 'the day the service starts (YYYY-MM-DD)' },
    {
      flags: '--person <person>',
      description: 'a person: "anna=Anna Berg <anna@example.com>" (again for each)',
      isRepeatable: true,
      parse: collectPerson,
    },
    { flags: '--ci <service>', description: 'write a workflow', choices: CI_SERVICES },
    { flags: '--hook', description: 'write a pre-commit hook' },
    { flags: '-y, --yes', description: 'take the defaults instead of asking' },
  ],

  async run(world, [dir = '.'], options) {
    const root = resolve(world.cwd, options.cwd ?? '.', dir);
    const flags = checkFlags(options);
    const { cwd: _, ...rest } = options;
    return inSession({ ...world, cwd: root }, rest, async (session) => {
      const existing = existsSync(join(root, SETTINGS_FILE)) ? await session.workspaces.at(root) : undefined;
      const language = options.language ?? existing?.settings.language;
      const answers = await answer(world, options, flags, language, existing);
      const words = await loadInitWords(answers.language);
      const schema = existsSync(join(root, INSTALLED_SCHEMA)) ? INSTALLED_SCHEMA : SCHEMA_FILE;
      const settings = {
        path: SETTINGS_FILE,
        text: settingsText(answers.language, answers.company, answers.people, schema),
      };
      const results: Result[] = [];
      const put = (file: NewFile) => {
        const outcome = writeNewFile(root, file);
        results.push({ path: file.path, outcome });
        world.out(`${words[outcome]}  ${visible(join(relative(world.cwd, root), file.path))}\n`);
      };
      put(settings);
      if (!existing && schema === SCHEMA_FILE) put({ path: SCHEMA_FILE, text: otherSchema('settings', '7') });
      const workspace = await session.workspaces.at(root);
      const hasPlan = existing !== undefined && (await holdsKind(session, root, 'service-plan'));
      documentFiles(answers, workspace, session.today(workspace), hasPlan).forEach(put);
      if (answers.ci) put(await workflowFile(answers.ci, root, world, answers.language));
      if (answers.hook) (await hookFile(root, world, answers.language)).forEach(put);
      if (options.quiet !== true) tell(world, words, results, relative(world.cwd, root));
      return EXIT.done;
    });
  },
});

function collectPerson(text: string, before: readonly string[] = []): string[] {
  const person = parsePerson(text);
  if (!person) {
    const [, key = ''] = /^([^=]+)=/.exec(text) ?? [];
    const meant = slugOf(key);
    if (meant !== key && meant !== '') throw unusable('person-key', { key, meant });
    throw unusable('person-form', { given: text });
  }
  if (person.name.includes(','))
    throw unusable('flag-said', { flag: '--person', said: commaIn(person.name) });
  if (before.some((other) => parsePerson(other)?.key === person.key))
    throw unusable('person-twice', { key: person.key });
  return [...before, text];
}

async function holdsKind(session: Session, root: string, kind: string): Promise<boolean> {
  for await (const { document } of session.heads([root])) {
    if (document.frontmatter.kind?.value === kind) return true;
  }
  return false;
}

type Flags = Partial<Pick<InitAnswers, 'company' | 'customer' | 'contract' | 'start'>>;

/** Looks at the flags before anything is asked or written. */
function checkFlags({ company, customer, contract, start, person = [] }: InitOptions): Flags {
  for (const text of person) checkName(text, '--person');
  if (customer !== undefined) checkSlug(checkName(customer, '--customer'), '--customer');
  return {
    ...(company !== undefined && { company: checkName(company, '--company') }),
    ...(customer !== undefined && { customer: checkName(customer, '--customer') }),
    ...(contract !== undefined && { contract: checkDate(contract, '--contract') }),
    ...(start !== undefined && { start: checkDate(start, '--start') }),
  };
}

async function answer(
  world: World,
  options: InitOptions,
  flags: Flags,
  language: Language | undefined,
  existing: Workspace | undefined,
): Promise<InitAnswers> {
  const company = flags.company ?? existing?.settings.company;
  const asks = isInteractive(world) && options.yes !== true && !existing;
  if (asks) {
    const { askInit } = await import('../making/ask-init.js');
    const given = { ...options, ...flags, people: peopleOf(options.person ?? []) };
    return askInit(given, language, (spoken, known) => defaultDates(todayIn(spoken, world, options), known));
  }
  if (options.yes !== true && !existing) {
    const needed = [
      language === undefined && '--language',
      company === undefined && '--company',
      flags.customer === undefined && '--customer',
    ];
    const missing = needed.filter((flag) => flag !== false);
    if (missing.length > 0) throw unusable('init-unasked', { missing });
  }
  const settled = language ?? 'en';
  const words = await loadInitWords(settled);
  return {
    language: settled,
    company: company ?? words.exampleCompany,
    customer: flags.customer ?? (existing ? undefined : words.exampleCustomer),
    ...defaultDates(todayIn(settled, world, options, existing), flags),
    people: peopleOf(options.person ?? []),
    ci: options.ci,
    hook: options.hook === true,
  };
}

/** The day where the workspace is, or will be: its time zone goes with its language. */
function todayIn(language: Language, world: World, options: InitOptions, existing?: Workspace): IsoDate {
  const { timeZone } = existing?.settings ?? settingsOf({ language });
  return todayOf(world, options.today, timeZone);
}

function peopleOf(texts: readonly string[]): NewPerson[] {
  return texts.map((text, index) => ({
    ...(parsePerson(text) as Omit<NewPerson, 'roles'>),
    roles: index === 0 ? [FIRST_ROLE] : [],
  }));
}

/** A contract twelve weeks from now on a Monday, and a start four weeks after it: time for every step before them. */
function defaultDates(today: IsoDate, { contract, start }: Flags): { contract: IsoDate; start: IsoDate } {
  const signing = contract ?? (start ? addDays(start, -28) : addDays(today, 12 * 7 + 7 - weekday(today)));
  return { contract: signing, start: start ?? addDays(signing, 28) };
}

function documentFiles(
  answers: InitAnswers,
  { kinds, calendar, settings }: Workspace,
  today: IsoDate,
  hasPlan: boolean,
): NewFile[] {
  const { language, company, customer, contract, start } = answers;
  const roles = roleHolders(settings, today);
  const make = (kind: string, path: string, facts: Pick<Facts, 'id' | 'name' | 'dates'>): NewFile[] => {
    const template = kinds.template(kind, language);
    return template
      ? [{ path, text: scaffold(template, { ...facts, roles, set: new Map() }, calendar) }]
      : [];
  };
  const plan = { id: 'service-plan', name: company, dates: new Map() };
  const files = hasPlan ? [] : make('service-plan', 'service-plan.md', plan);
  if (customer === undefined) return files;
  const id = checkSlug(customer, '--customer');
  const dates = new Map([
    ['contract', contract],
    ['start', start],
  ]);
  return [...files, ...make(LIFECYCLE, `customers/${id}/${LIFECYCLE}.md`, { id, name: customer, dates })];
}

interface Result {
  readonly path: string;
  readonly outcome: 'made' | 'kept';
}

function tell(world: World, words: InitWords, results: readonly Result[], folder: string): void {
  if (results.every(({ outcome }) => outcome === 'kept')) {
    world.err(`\n${words.nothingNew}\n`);
    return;
  }
  const go = folder === '' ? [] : [`cd ${isPlainWord(folder) ? folder : `"${visible(folder)}"`}`];
  const plan = words.write('service-plan.md');
  world.err(`\n${words.next}:\n${[...go, ...words.steps, plan].map((step) => `  ${step}\n`).join('')}`);
}

/** Whether a shell takes a path as it stands. */
function isPlainWord(path: string): boolean {
  return /^[\p{L}\p{N}_./\\:-]+$/u.test(path);
}
