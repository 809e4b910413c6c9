import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../document/vocabulary.js';
import { roleHolders } from '../../document/settings.js';
import type { KindCatalogue, Template } from '../../kinds/kind.js';
import { scaffold } from '../../scaffold/scaffold.js';
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
  readonly set: readonly string[];
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
        [],
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
        world.out(kindList(kinds, languageOf(options, workspace)));
        return EXIT.done;
      }
      if (kind === undefined) throw new Unusable(`name a kind: ${kinds.ids.join(', ')}`);
      const path = make(kind, name, workspace, options);
      world.out(`${shownPath(join(workspace.root, path), session.cwd)}\n`);
      return EXIT.done;
    } finally {
      await session.close();
    }
  },
};

function collect(text: string, before: readonly string[]): string[] {
  if (!/^[A-Za-z][\w-]*(?:\.[\w-]+)?=/.test(text)) {
    throw new Unusable(`--set must be key=value, such as status=operation, not “${text}”`);
  }
  return [...before, text];
}

function languageOf(options: GlobalOptions, { settings }: Workspace): Language {
  return LANGUAGES.find((known) => known === options.language) ?? settings.language;
}

function kindList(kinds: KindCatalogue, language: Language): string {
  const width = Math.max(...kinds.ids.map((id) => id.length));
  return kinds.ids
    .map((id) => {
      const template = templateOf(id, language, kinds);
      const title = template.document.title?.content.text.split(' – ')[0] ?? '';
      return `${id.padEnd(width)}  ${title}\n`;
    })
    .join('');
}

/** The template of a kind in a language, else in the first language that has one. @throws Unusable */
function templateOf(kind: string, language: Language, kinds: KindCatalogue): Template {
  for (const known of [language, ...LANGUAGES]) {
    const template = kinds.ids.includes(kind) ? kinds.template(kind, known) : undefined;
    if (template) return template;
  }
  const meant = nearest(kind, kinds.ids);
  throw new Unusable(
    `there is no kind “${kind}”${meant ? `; did you mean “${meant}”?` : ` (there are ${kinds.ids.join(', ')})`}`,
  );
}

/** Makes the document's file and returns its path in the workspace. */
function make(kind: string, name: string | undefined, workspace: Workspace, options: NewOptions): string {
  const { kinds, settings, calendar, root } = workspace;
  const template = templateOf(kind, languageOf(options, workspace), kinds);
  const isOfCustomer = template.document.frontmatter.customer !== undefined;
  const given = name === undefined ? undefined : checkName(name, 'name');
  if (isOfCustomer && given === undefined) {
    throw new Unusable(`name the customer: serviceplan new ${kind} "Nordvik Fastigheter AB"`);
  }
  const customer = options.customer === undefined ? undefined : checkSlug(options.customer, '--customer');
  const slug = given === undefined ? kind : checkSlug(given, 'name');
  const folder = customer ?? (isOfCustomer ? slug : undefined);
  const path = folder === undefined ? `${kind}.md` : `customers/${folder}/${kind}.md`;
  const taken = existsSync(join(root, path));
  if (taken && isOfCustomer) throw new Unusable(`${path} is there already; nothing was written`);
  const free = taken ? `${slug}.md` : path;

  const { dates, set } = settingsOf(options.set, template);
  const roles = roleHolders(settings);
  const id = isOfCustomer ? (customer ?? slug) : taken ? slug : kind;
  const text = scaffold(template, { id, name: given ?? settings.company, dates, roles, set }, calendar);
  if (writeNewFile(root, { path: free, text }) === 'kept') {
    throw new Unusable(`${free} is there already; nothing was written`);
  }
  return free;
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
