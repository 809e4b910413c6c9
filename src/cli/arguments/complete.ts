import type { Entry, PlanDocument } from '../../document/document.js';
import { figuresOf, SCORECARD } from '../../measuring/figures.js';
import { Command, type Option } from 'commander';
import { SEVERITIES, LIFECYCLE } from '../../document/vocabulary.js';
import { FAIL_ON_WORDS } from '../../lint/failing.js';
import { RULES } from '../../rules/all.js';
import { visible } from '../../text/visible.js';
import { documentHeads } from '../../workspace/reading/document-heads.js';
import { ownKinds } from '../../workspace/own-kinds.js';
import { OTHER_SCHEMAS } from '../../workspace/schemas.js';
import { findRoot } from '../../workspace/files/root.js';
import { isTemplatePath, type Workspace } from '../../workspace/workspace.js';
import { type CommandModule, COMMANDS } from '../commands.js';
import { define, rootCommand } from './full-arguments.js';
import { givenOptions } from './given-options.js';
import { inSession, type Session } from '../session.js';
import type { World } from '../world.js';

/** A word that could stand at a place, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** The shell's own completion of file names is wanted. */
export const FILES = 'files';

/**
 * What could stand in the place of the last of some words.
 *
 * @param words those after the program's name, the last one perhaps empty or only begun
 */
export async function complete(
  words: readonly string[],
  world: World,
): Promise<readonly Candidate[] | typeof FILES> {
  const given = words.slice(0, -1);
  const begun = words.at(-1) ?? '';
  const program = rootCommand(world, '');
  const place = await placeOf(given, program);
  return inSession(world, givenOptions(given), async (session) => {
    const found = await candidates(place, begun, session);
    if (found === FILES) return FILES;
    return found.filter(({ value }) => value.startsWith(begun) && SAFE.test(value));
  });
}

/** Shells put words in as they are: what would mean something to one is never proposed. */
const SAFE = /^[\p{L}\p{N}_.,:=#@+-]+$/u;

/** What stands before the word that is completed. */
interface Place {
  readonly options: readonly Option[];
  /** The command; nothing where it is the command that is completed. */
  readonly command: Command | undefined;
  /** The option whose value is completed. */
  readonly valueOf: Option | undefined;
  /** How many of the command's arguments stand already. */
  readonly taken: number;
  /** After `--` nothing is an option. */
  readonly isLiteral: boolean;
}

async function placeOf(given: readonly string[], program: Command): Promise<Place> {
  let options: readonly Option[] = program.options;
  let command: Command | undefined;
  let valueOf: Option | undefined;
  let taken = 0;
  let isLiteral = false;
  for (const word of given) {
    if (valueOf) valueOf = undefined;
    else if (word === '--') isLiteral = true;
    else if (!isLiteral && word.startsWith('-')) {
      const option = optionCalled(word, options);
      if (option?.required || option?.optional) valueOf = option;
    } else if (command) taken++;
    else if (Object.hasOwn(COMMANDS, word)) {
      command = define(new Command(word), (await COMMANDS[word]?.load()) as CommandModule);
      options = [...command.options, ...program.options];
    }
  }
  return { options, command, valueOf, taken, isLiteral };
}

function optionCalled(word: string, options: readonly Option[]): Option | undefined {
  return options.find(({ long, short }) => word === long || word === short);
}

function candidates(
  { options, command, valueOf, taken, isLiteral }: Place,
  begun: string,
  session: Session,
): Promise<readonly Candidate[] | typeof FILES> {
  if (valueOf) return valuesOf(nameIn(valueOf.flags), valueOf.argChoices, begun, session);
  if (!isLiteral && begun.startsWith('-')) return Promise.resolve(optionNames(options));
  if (!command) return Promise.resolve(commandNames());
  const args = command.registeredArguments;
  const argument = args[taken] ?? (args.at(-1)?.variadic ? args.at(-1) : undefined);
  if (!argument) return Promise.resolve([]);
  return valuesOf(argument.name(), argument.argChoices, begun, session);
}

/** The name of an option's value: `--as <person>` takes a person. */
function nameIn(flags: string): string {
  return /[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/.exec(flags)?.[1] ?? '';
}

function optionNames(options: readonly Option[]): Candidate[] {
  return options
    .filter(({ hidden }) => !hidden)
    .map(({ long, short, description }) => candidate(long ?? short ?? '', description));
}

function commandNames(): Candidate[] {
  return Object.entries(COMMANDS)
    .filter(([, { isHidden }]) => !isHidden)
    .map(([name, { summary }]) => candidate(name, summary));
}

/** What an argument or a value can be, by the name that its command gives it. */
async function valuesOf(
  name: string,
  choices: readonly string[] | undefined,
  begun: string,
  session: Session,
): Promise<readonly Candidate[] | typeof FILES> {
  if (choices) return choices.map((choice) => candidate(choice, ''));
  switch (name) {
    case 'rule':
      return ruleNames();
    case 'id=severity':
      return begun.includes('=') ? severities(begun) : ruleNames('=');
    case 'what':
      return [...FAIL_ON_WORDS.map((word) => candidate(word, '')), ...ruleNames()];
    case 'kind':
      return (await kindsAt(session)).map((kind) => candidate(kind, ''));
    case 'schema':
      return [...OTHER_SCHEMAS, ...(await kindsAt(session))].map((schema) => candidate(schema, ''));
    case 'person':
    case 'key':
      return people(await workspaceAt(session));
    case 'document':
    case 'documents':
      return (await documents(session)).map(({ id, kind }) => candidate(id, kind));
    case 'slug':
      return (await documents(session))
        .filter(({ kind }) => kind === LIFECYCLE)
        .map(({ id, kind }) => candidate(id, kind));
    case 'step':
    case 'steps':
      return steps(begun, session);
    case 'figure':
      return figures(begun, session);
    case 'words':
      return [...(await steps(begun, session)), ...people(await workspaceAt(session))];
    case 'paths':
    case 'path':
    case 'file':
    case 'dir':
      return FILES;
    default:
      return [];
  }
}

function ruleNames(ending = ''): Candidate[] {
  return RULES.map(({ id, severity }) => candidate(`${id}${ending}`, severity));
}

function severities(begun: string): Candidate[] {
  const rule = begun.slice(0, begun.indexOf('='));
  return SEVERITIES.map((severity) => candidate(`${rule}=${severity}`, ''));
}

async function workspaceAt(session: Session): Promise<Workspace | undefined> {
  return findRoot(session.cwd) === undefined ? undefined : session.workspace();
}

async function kindsAt(session: Session): Promise<readonly string[]> {
  return (await workspaceAt(session))?.kinds.ids ?? ownKinds().ids;
}

function people(workspace: Workspace | undefined): Candidate[] {
  return [...(workspace?.settings.people.values() ?? [])].map(({ key, name }) => candidate(key, name));
}

async function documents(session: Session) {
  const heads = await documentHeads(findRoot(session.cwd) ?? session.cwd);
  const isTemplate = async (path: string) => {
    // Where the settings have faults, nobody knows which folder is that of templates.
    const workspace = await session.workspaces.of(path).catch(() => undefined);
    return workspace !== undefined && isTemplatePath(path, workspace);
  };
  const areTemplates = await Promise.all(heads.map(({ path }) => isTemplate(path)));
  return heads.filter((_, index) => !areTemplates[index]);
}

function steps(begun: string, session: Session): Promise<Candidate[]> {
  return entries(
    begun,
    session,
    () => true,
    (document) => document.steps,
  );
}

function figures(begun: string, session: Session): Promise<Candidate[]> {
  return entries(begun, session, (kind) => kind === SCORECARD, figuresOf);
}

/** `nordvik#` while the document is sought, then its entries; the entries at once where one document is meant. */
async function entries(
  begun: string,
  session: Session,
  isMeant: (kind: string) => boolean,
  entriesOf: (document: PlanDocument) => readonly Entry[],
): Promise<Candidate[]> {
  const [sought = '', step] = begun.split('#', 2);
  const all = (await documents(session)).filter(({ kind }) => isMeant(kind));
  const meant = all.filter(({ id }) => (step === undefined ? id.startsWith(sought) : id === sought));
  const [only, another] = meant;
  if (!only || another) return meant.map(({ id, kind }) => candidate(`${id}#`, kind));
  const found: Candidate[] = [];
  for await (const { document } of session.documents([only.path])) {
    for (const { id, title } of entriesOf(document)) found.push(candidate(`${only.id}#${id.value}`, title));
  }
  return found;
}

/** The most characters of a description that shells have room for. */
const LONGEST_DESCRIPTION = 60;

function candidate(value: string, description: string): Candidate {
  const shown = visible(description);
  const isLong = shown.length > LONGEST_DESCRIPTION;
  return { value, description: isLong ? `${shown.slice(0, LONGEST_DESCRIPTION - 1)}…` : shown };
}
