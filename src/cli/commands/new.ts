import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { meantKey } from '../../document/frontmatter.js';
import { LANGUAGES, type Language } from '../../document/vocabulary.js';
import { roleHolders } from '../../document/settings.js';
import { kindTitle, slugOf, type Template } from '../../kinds/kind.js';
import { enMessages } from '../../languages/en/messages.js';
import { say } from '../../languages/messages.js';
import { loadNewWords, type NewWords } from '../../languages/new.js';
import { customerFile } from '../../scaffold/customer-file.js';
import { type Facts, scaffold } from '../../scaffold/scaffold.js';
import { makeSource } from '../../text/source.js';
import { nearest } from '../../text/nearest.js';
import { entryOf } from '../../yaml/values.js';
import { visible } from '../../text/visible.js';
import type { CommandModule } from '../commands.js';
import { EXIT } from '../ending.js';
import { Unusable } from '../../workspace/unusable.js';
import { checkDate, checkName, checkSlug } from '../names.js';
import type { GlobalOptions } from '../global-flags.js';
import { findCustomer, kindsBroughtForth, LIFECYCLE, placeOf, pointTo } from '../customer-document.js';
import { type OpenDocument, Session } from '../session.js';
import { shownPath } from '../../workspace/discover.js';
import type { Workspace } from '../../workspace/workspace.js';
import { writeNewFile } from '../../workspace/write-new.js';

interface NewOptions extends GlobalOptions {
  readonly list?: boolean;
  readonly customer?: string;
  readonly set?: readonly string[];
  readonly link: boolean;
}

export const newDocument: CommandModule = {
  parameters: [
    { name: '[kind]', description: 'what to add, such as lifecycle' },
    {
      name: '[name]',
      description:
        'whose it is: the name of a customer, of the company, or of the document; with --customer what tells it from others of its kind, such as 2026-11',
    },
  ],
  flags: [
    { flags: '--list', description: 'list the kinds' },
    {
      flags: '--customer <slug>',
      description: 'the customer that the document belongs to: the id of its lifecycle',
    },
    {
      flags: '--no-link',
      description: "do not point to the document from the customer's lifecycle",
    },
    {
      flags: '--set <key=value>',
      description: 'frontmatter, such as status=operation or dates.start=2026-03-02 (again for each)',
      parse: collect,
    },
    { flags: '-y, --yes', description: 'ask nothing' },
  ],

  async run(world, args, given) {
    const options = given as unknown as NewOptions;
    const [kind, name] = args as (string | undefined)[];
    const session = new Session(world, options);
    try {
      const workspace = await session.workspace();
      const { kinds } = workspace;
      if (options.list) {
        const language = languageOf(options, workspace);
        world.out(kindList(workspace, language, await loadNewWords(language)));
        return EXIT.done;
      }
      if (kind === undefined) throw new Unusable(`name a kind: ${kinds.ids.join(', ')}`);
      const given = name === undefined ? undefined : checkName(name, 'name');
      const template = templateOf(kind, languageOf(options, workspace), workspace);
      const lifecycle = await customerFor(template, given, session, workspace, options);
      const tell = (path: string) => world.out(`${shownPath(join(workspace.root, path), session.cwd)}\n`);
      if (lifecycle) await makeForCustomer(kind, given, lifecycle, session, options, tell);
      else tell(await make(template, given, session, workspace, options));
      return EXIT.done;
    } finally {
      await session.close();
    }
  },
};

function collect(text: string, before: readonly string[] = []): string[] {
  if (!/^[A-Za-z][\w-]*(?:\.[\w-]+)?=/.test(text)) {
    throw new Unusable(`--set must be key=value, such as status=operation, not “${text}”`);
  }
  return [...before, text];
}

function languageOf(options: GlobalOptions, { settings }: Workspace): Language {
  return LANGUAGES.find((known) => known === options.language) ?? settings.language;
}

/** The kinds and what they are called; those that the steps of a lifecycle bring forth by themselves, in their order. */
function kindList(workspace: Workspace, language: Language, words: NewWords): string {
  const steps = kindsBroughtForth(workspace);
  const others = workspace.kinds.ids.filter((id) => !steps.has(id));
  const list = (ids: readonly string[]) => {
    const width = Math.max(...ids.map((id) => id.length));
    return ids.map((id) => {
      const title = visible(kindTitle(templateOf(id, language, workspace)));
      const from = steps.has(id) ? ` (${(steps.get(id) as string[]).join(', ')})` : '';
      return `${id.padEnd(width)}  ${title}${from}\n`;
    });
  };
  const own = list(others).join('');
  return steps.size === 0 ? own : `${own}\n${words.broughtForth}\n${list([...steps.keys()]).join('')}`;
}

/** The template of a kind in a language, else in the first language that has one. @throws Unusable */
function templateOf(kind: string, language: Language, { kinds, faultyTemplates }: Workspace): Template {
  for (const known of [language, ...LANGUAGES]) {
    const template = kinds.ids.includes(kind) ? kinds.template(kind, known) : undefined;
    if (template) return template;
  }
  const faulty = faultyTemplates.find(({ source }) => source.path.endsWith(`/${kind}.md`));
  if (faulty)
    throw new Unusable(`the template ${faulty.source.path} has faults; “serviceplan lint” shows them`);
  const meant = nearest(kind, kinds.ids);
  throw new Unusable(
    `there is no kind “${kind}”${meant ? `; did you mean “${meant}”?` : ` (there are ${kinds.ids.join(', ')})`}`,
  );
}

/**
 * The lifecycle of the customer that a document is to belong to; nothing where it belongs to none, or is a lifecycle
 * itself. @throws Unusable where there is none, and the document names its customer or a step brings it forth
 */
async function customerFor(
  { kind, document }: Template,
  name: string | undefined,
  session: Session,
  workspace: Workspace,
  { customer }: NewOptions,
): Promise<OpenDocument | undefined> {
  const isOfCustomer = document.frontmatter.customer !== undefined;
  if (kind === LIFECYCLE || (!isOfCustomer && customer === undefined)) return undefined;
  const isBroughtForth = kindsBroughtForth(workspace).has(kind);
  const word = customer ?? name;
  const isNamed = isOfCustomer && customer !== undefined;
  if (word !== undefined) return findCustomer(session, word, isBroughtForth || isNamed);
  if (!isBroughtForth) return undefined;
  throw new Unusable(`name the customer: serviceplan new ${kind} --customer nordvik`);
}

/** Makes a document that belongs to a customer, and points to it from the customer's lifecycle. */
async function makeForCustomer(
  kind: string,
  name: string | undefined,
  lifecycle: OpenDocument,
  session: Session,
  options: NewOptions,
  tell: (path: string) => void,
): Promise<void> {
  const { document, workspace } = lifecycle;
  const language = options.language === undefined ? document.language : languageOf(options, workspace);
  const template = templateOf(kind, language, workspace);
  const occasion = options.customer === undefined ? undefined : name;
  if (occasion !== undefined) checkSlug(occasion, 'name');
  const { name: path, id } = placeOf(kind, lifecycle, occasion, workspace.root);
  if (existsSync(join(workspace.root, path))) {
    throw new Unusable(
      `${path} is there already; give another one a name: serviceplan new ${kind} 2026-11 --customer ${options.customer ?? document.frontmatter.id?.value ?? ''}`,
    );
  }
  const customer = document.frontmatter.customer?.value;
  const set = template.document.frontmatter.customer ? [] : [`customer=${customer ?? ''}`];
  const given = { ...options, set: [...set, ...(options.set ?? [])] };
  await write(template, path, { id, name: customer, occasion }, session, workspace, given);
  tell(path);
  if (!options.link) return;
  const made = { template, occasion, path: join(workspace.root, path) };
  const said = await pointTo(made, lifecycle, session, await loadNewWords(languageOf(options, workspace)));
  if (said !== undefined && options.quiet !== true) session.world.err(`${said}\n`);
}

/** Makes any other document and returns its path in the workspace. */
async function make(
  template: Template,
  name: string | undefined,
  session: Session,
  workspace: Workspace,
  options: NewOptions,
): Promise<string> {
  const { kind, document } = template;
  const { settings, root } = workspace;
  const isOfCustomer = document.frontmatter.customer !== undefined;
  if (isOfCustomer && name === undefined) {
    throw new Unusable(`name the customer: serviceplan new ${kind} "Nordvik Fastigheter AB"`);
  }
  if (!isOfCustomer && entryOf(document.frontmatter.yaml, 'company') === undefined)
    return makeOneOfSeveral(template, name, session, workspace, options);
  const slug = slugFor(kind, name, options.customer, isOfCustomer);
  const folder = options.customer ?? (isOfCustomer ? slug : undefined);
  const usual = folder === undefined ? `${kind}.md` : `customers/${folder}/${kind}.md`;
  const isTaken = existsSync(join(root, usual));
  const path = isTaken && !isOfCustomer ? `${slug}.md` : usual;
  const ofCustomer = kind === LIFECYCLE ? slug : customerFile(kind, slug, undefined).id;
  const id = isOfCustomer ? ofCustomer : isTaken ? slug : kind;
  await write(template, path, { id, name: name ?? settings.company }, session, workspace, options);
  return path;
}

/** Makes a document of a kind that names nobody whose it is: a name tells one of several from the others. */
async function makeOneOfSeveral(
  template: Template,
  occasion: string | undefined,
  session: Session,
  workspace: Workspace,
  options: NewOptions,
): Promise<string> {
  const { kind } = template;
  const { customer } = options;
  checkCustomer(customer);
  if (occasion !== undefined) checkSlug(occasion, 'name');
  const { name: file, id } = customerFile(kind, customer ?? '', occasion);
  const path = customer === undefined ? file : `customers/${customer}/${file}`;
  await write(template, path, { id, name: undefined, occasion }, session, workspace, options);
  return path;
}

/** Writes the file of a new document. @throws Unusable where one stands there, or `--set` gives what cannot be */
async function write(
  template: Template,
  path: string,
  facts: Pick<Facts, 'id' | 'name' | 'occasion'>,
  session: Session,
  workspace: Workspace,
  options: NewOptions,
): Promise<void> {
  const { settings, calendar, root } = workspace;
  const shape = settings.formOf(template.kind)?.frontmatter;
  const own = Object.keys(shape?.keys ?? {});
  const { dates, set } = settingsOf(options.set ?? [], template, own);
  const id = set.get('id') ?? facts.id;
  set.delete('id');
  const roles = roleHolders(settings, session.today(workspace));
  const text = scaffold(template, { ...facts, id, dates, roles, shape, set }, calendar);
  await refuseFaults(text, path, session, workspace);
  if (writeNewFile(root, { path, text }) === 'kept') {
    throw new Unusable(`${path} is there already; nothing was written`);
  }
}

/** What the document's id and its customer's folder are called. @throws Unusable */
function slugFor(
  kind: string,
  name: string | undefined,
  customer: string | undefined,
  isOfCustomer: boolean,
): string {
  checkCustomer(customer);
  if (customer !== undefined && isOfCustomer) return customer;
  return name === undefined ? kind : checkSlug(name, 'name');
}

/** @throws Unusable for what can be no customer's id */
function checkCustomer(customer: string | undefined): void {
  if (customer === undefined || slugOf(customer) === customer) return;
  throw new Unusable(
    `--customer must be small letters a–z, digits and hyphens, such as “${slugOf(customer) || 'nordvik'}”`,
  );
}

/** Nothing is written that `lint` would call an error: what `--set` gives must be what the document may hold. */
async function refuseFaults(
  text: string,
  path: string,
  session: Session,
  { settings }: Workspace,
): Promise<void> {
  const { language, formOf } = settings;
  const { faults, frontmatter } = await session.reader.parse(makeSource(path, text), language, formOf);
  if (faults.length > 0) {
    const said = faults.map(({ message }) => say(enMessages, message));
    throw new Unusable(`nothing was written: ${said.join(' ')}`);
  }
  for (const [role, { value }] of frontmatter.roles) {
    if (value === undefined || settings.people.has(value)) continue;
    const meant = nearest(value, settings.people.keys());
    const hint = meant ? `; did you mean “${meant}”?` : '';
    throw new Unusable(
      `nothing was written: “${value}”, the holder of ${role}, is nobody in the settings${hint}`,
    );
  }
}

/**
 * What `--set` gives, dates apart: `start=…` sets the date `start` where the template has one.
 *
 * @param own keys of the team's own that such documents may have
 * @throws Unusable for a key that is nearly one that is known
 */
function settingsOf(
  pairs: readonly string[],
  { document: { frontmatter } }: Template,
  own: readonly string[],
) {
  const known = [...frontmatter.yaml.entries.map(({ key }) => key), ...frontmatter.dates.keys(), ...own];
  const dates = new Map<string, string>();
  const set = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    const value = checkName(pair.slice(at + 1), `--set ${key}`);
    const meant = key.includes('.') ? undefined : meantKey(key, known);
    if (meant !== undefined) throw new Unusable(`--set: there is no key “${key}”; did you mean “${meant}”?`);
    const date = key.startsWith('dates.') ? key.slice('dates.'.length) : key;
    if (key !== date || frontmatter.dates.has(key)) dates.set(date, checkDate(value, `--set ${key}`));
    else set.set(key, value);
  }
  return { dates, set };
}
