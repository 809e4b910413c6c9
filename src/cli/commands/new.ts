import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../document/vocabulary.js';
import { roleHolders } from '../../document/settings.js';
import { slugOf, type Template } from '../../kinds/kind.js';
import { enMessages } from '../../languages/en/messages.js';
import { say } from '../../languages/messages.js';
import { scaffold } from '../../scaffold/scaffold.js';
import { makeSource } from '../../text/source.js';
import { nearest } from '../../text/nearest.js';
import type { CommandModule } from '../commands.js';
import { EXIT } from '../ending.js';
import { Unusable } from '../../workspace/unusable.js';
import { checkDate, checkName, checkSlug } from '../names.js';
import type { GlobalOptions } from '../program.js';
import { Session } from '../session.js';
import { shownPath } from '../../workspace/discover.js';
import type { Workspace } from '../../workspace/workspace.js';
import { writeNewFile } from '../../workspace/write-new.js';

interface NewOptions extends GlobalOptions {
  readonly list?: boolean;
  readonly customer?: string;
  readonly set?: readonly string[];
}

export const newDocument: CommandModule = {
  define(command) {
    command
      .argument('[kind]', 'what to add, such as lifecycle')
      .argument('[name]', 'whose it is: the name of a customer, of the company, or of the document')
      .option('--list', 'list the kinds')
      .option('--customer <slug>', 'the customer that the document belongs to')
      .option(
        '--set <key=value>',
        'frontmatter, such as status=operation or dates.start=2026-03-02 (again for each)',
        collect,
      )
      .option('-y, --yes', 'ask nothing');
  },

  async run(world, args, given) {
    const options = given as unknown as NewOptions;
    const [kind, name] = args as (string | undefined)[];
    const session = new Session(world, options);
    try {
      const workspace = await session.workspace();
      const { kinds } = workspace;
      if (options.list) {
        world.out(kindList(workspace, languageOf(options, workspace)));
        return EXIT.done;
      }
      if (kind === undefined) throw new Unusable(`name a kind: ${kinds.ids.join(', ')}`);
      const path = await make(kind, name, session, workspace, options);
      world.out(`${shownPath(join(workspace.root, path), session.cwd)}\n`);
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

function kindList(workspace: Workspace, language: Language): string {
  const { kinds } = workspace;
  const width = Math.max(...kinds.ids.map((id) => id.length));
  return kinds.ids
    .map((id) => {
      const template = templateOf(id, language, workspace);
      const title = template.document.title?.content.text.split(' – ')[0] ?? '';
      return `${id.padEnd(width)}  ${title}\n`;
    })
    .join('');
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

/** Makes the document's file and returns its path in the workspace. */
async function make(
  kind: string,
  name: string | undefined,
  session: Session,
  workspace: Workspace,
  options: NewOptions,
): Promise<string> {
  const { settings, calendar, root } = workspace;
  const template = templateOf(kind, languageOf(options, workspace), workspace);
  const isOfCustomer = template.document.frontmatter.customer !== undefined;
  const given = name === undefined ? undefined : checkName(name, 'name');
  if (isOfCustomer && given === undefined) {
    throw new Unusable(`name the customer: serviceplan new ${kind} "Nordvik Fastigheter AB"`);
  }
  const { dates, set } = settingsOf(options.set ?? [], template);
  const slug = slugFor(kind, given, options.customer, isOfCustomer);
  const folder = options.customer ?? (isOfCustomer ? slug : undefined);
  const usual = folder === undefined ? `${kind}.md` : `customers/${folder}/${kind}.md`;
  const isTaken = existsSync(join(root, usual));
  const path = isTaken && !isOfCustomer ? `${slug}.md` : usual;
  const id = set.get('id') ?? (isOfCustomer || isTaken ? slug : kind);
  set.delete('id');

  const facts = {
    id,
    name: given ?? settings.company,
    dates,
    roles: roleHolders(settings, session.today(workspace)),
    set,
  };
  const text = scaffold(template, facts, calendar);
  await refuseFaults(text, path, session, workspace);
  if (writeNewFile(root, { path, text }) === 'kept') {
    throw new Unusable(`${path} is there already; nothing was written`);
  }
  return path;
}

/** What the document's id and its customer's folder are called. @throws Unusable */
function slugFor(
  kind: string,
  name: string | undefined,
  customer: string | undefined,
  isOfCustomer: boolean,
): string {
  if (customer !== undefined && slugOf(customer) !== customer) {
    throw new Unusable(
      `--customer must be small letters a–z, digits and hyphens, such as “${slugOf(customer) || 'nordvik'}”`,
    );
  }
  if (customer !== undefined && isOfCustomer) return customer;
  return name === undefined ? kind : checkSlug(name, 'name');
}

/** Nothing is written that `lint` would call an error: what `--set` gives must be what the document may hold. */
async function refuseFaults(
  text: string,
  path: string,
  session: Session,
  { settings }: Workspace,
): Promise<void> {
  const { faults, frontmatter } = await session.reader.parse(makeSource(path, text), settings.language);
  const [fault] = faults;
  if (fault) throw new Unusable(`nothing was written: ${say(enMessages, fault.message)}`);
  for (const [role, { value }] of frontmatter.roles) {
    if (value === undefined || settings.people.has(value)) continue;
    const meant = nearest(value, settings.people.keys());
    const hint = meant ? `; did you mean “${meant}”?` : '';
    throw new Unusable(
      `nothing was written: “${value}”, the holder of ${role}, is nobody in the settings${hint}`,
    );
  }
}

/** What `--set` gives, dates apart: `start=…` sets the date `start` where the template has one. */
function settingsOf(pairs: readonly string[], template: Template) {
  const dates = new Map<string, string>();
  const set = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    const value = checkName(pair.slice(at + 1), `--set ${key}`);
    const date = key.startsWith('dates.') ? key.slice('dates.'.length) : key;
    if (key !== date || template.document.frontmatter.dates.has(key))
      dates.set(date, checkDate(value, `--set ${key}`));
    else set.set(key, value);
  }
  return { dates, set };
}
