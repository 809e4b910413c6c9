import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../document/vocabulary.js';
import { kindTitle, type Template } from '../../kinds/kind.js';
import { loadNewWords, type NewWords } from '../../languages/new.js';
import { visible } from '../../text/visible.js';
import { shownPath } from '../../workspace/discover.js';
import { Unusable } from '../../workspace/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { CommandModule } from '../commands.js';
import { findCustomer, kindsBroughtForth, LIFECYCLE, placeOf, pointTo } from '../customer-document.js';
import { EXIT } from '../ending.js';
import type { GlobalOptions } from '../global-flags.js';
import { checkName, checkSlug } from '../names.js';
import { SET, textOfNew, writeNewDocument } from '../new-text.js';
import { type NewPlace, placeOfNew } from '../place-of-new.js';
import { type OpenDocument, Session } from '../session.js';
import { languageOf, templateOf } from '../template-of.js';

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
    SET,
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
      else {
        const place = placeOfNew(template, given, options.customer, workspace, `serviceplan new ${kind}`);
        await write(template, place, session, workspace, options.set);
        tell(place.path);
      }
      return EXIT.done;
    } finally {
      await session.close();
    }
  },
};

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
  const place = { path, facts: { id, name: customer, occasion } };
  await write(template, place, session, workspace, [...set, ...(options.set ?? [])]);
  tell(path);
  if (!options.link) return;
  const made = { template, occasion, path: join(workspace.root, path) };
  const said = await pointTo(made, lifecycle, session, await loadNewWords(languageOf(options, workspace)));
  if (said !== undefined && options.quiet !== true) session.world.err(`${said}\n`);
}

async function write(
  template: Template,
  { path, facts }: NewPlace,
  session: Session,
  workspace: Workspace,
  set: readonly string[] = [],
): Promise<void> {
  await writeNewDocument(path, textOfNew(template, facts, session, workspace, set), session, workspace);
}
