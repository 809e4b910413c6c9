import { Argument, Command, CommanderError, Option } from 'commander';
import { hintFor } from '../../text/hint.js';
import { Unusable, unusable } from '../../languages/unusable.js';
import { type CommandModule, COMMANDS, type Invocation } from '../commands.js';
import { EXIT } from '../ending.js';
import { type Flag, isGivenOnce, type Parameter } from './flags.js';
import { GLOBAL_FLAGS } from './global-flags.js';
import { usageError } from './usage-error.js';
import type { World } from '../world.js';

/**
 * Has commander read the arguments: whatever they are, it has an answer. Of the commands only the one that is named is
 * loaded; the others are there for the help.
 *
 * @param version what `--version` prints
 * @returns what to run; else, where all is said already, the exit code
 */
export async function readFullArguments(world: World, version: string): Promise<Invocation | number> {
  const argv = helpBehindCommand(world.argv);
  const [first = ''] = argv;
  if (/^[^-]/.test(first) && !Object.hasOwn(COMMANDS, first)) throw noCommand(first);
  const program = rootCommand(world, version);
  let invocation: Invocation | undefined;
  let flags: readonly Flag[] = GLOBAL_FLAGS;
  for (const [name, { summary, isHidden = false }] of Object.entries(COMMANDS)) {
    program.command(name, { hidden: isHidden }).description(summary);
  }
  program.hook('preSubcommand', async (_, command) => {
    const module = (await COMMANDS[command.name()]?.load()) as CommandModule;
    flags = module.flags;
    define(command, module).action(() => {
      invocation = { module, args: command.processedArgs, options: command.optsWithGlobals() };
    });
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.done;
    // Help that is printed for want of anything to do says all there is to say.
    if (error.code === 'commander.help') return EXIT.unusable;
    throw new Unusable(usageError(error.message, flags));
  }
  return invocation ?? EXIT.done;
}

/** `help lint` and `--help lint` ask for the help of `lint`, as `lint --help` does; `help` alone for that of all. */
function helpBehindCommand(argv: readonly string[]): string[] {
  const [first = '', ...rest] = argv;
  if (!/^(?:-h|--help|help)$/.test(first)) return [...argv];
  const [name = '', ...others] = rest;
  return /^[^-]/.test(name) ? [name, '--help', ...others] : ['--help', ...rest];
}

function noCommand(word: string): Unusable {
  return unusable('no-command', { word, hint: hintFor(word, Object.keys(COMMANDS)) });
}

/** The program with the flags that every command takes, before it has any command. */
export function rootCommand(world: World, version: string): Command {
  const program = new Command('serviceplan')
    .description('Service plans and customer lifecycle checklists as Markdown in git.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out(text),
      writeErr: (text) => world.err(text),
      // Whoever has it read the arguments tells what is wrong with them.
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const flag of GLOBAL_FLAGS) addFlag(program, flag);
  program.allowExcessArguments().action(() => {
    const [word] = program.args;
    if (word === undefined) return program.help({ error: true });
    throw noCommand(word);
  });
  return program;
}

/** Tells commander what a command takes. */
export function define(command: Command, module: CommandModule): Command {
  const { parameters, flags, listed, afterHelp } = module;
  for (const parameter of parameters) command.addArgument(argumentOf(parameter));
  for (const flag of flags) addFlag(command, flag);
  command.allowExcessArguments(false);
  if (listed !== undefined) {
    command.usage(['[options]', ...listed.map(({ name }) => name)].join(' '));
    command.configureHelp({ ...command.configureHelp(), visibleArguments: () => listed.map(argumentOf) });
  }
  if (afterHelp !== undefined) command.addHelpText('after', `\n${afterHelp}`);
  return command;
}

function argumentOf({ name, description, choices }: Parameter): Argument {
  const argument = new Argument(name, description);
  return choices ? argument.choices(choices) : argument;
}

/** Tells commander of a flag, which takes the last of several values without a word. */
function addFlag(command: Command, flag: Flag): void {
  const option = optionOf(flag);
  command.addOption(option);
  if (!isGivenOnce(flag)) return;
  let isGiven = false;
  command.on(`option:${option.name()}`, () => {
    if (isGiven) throw unusable('flag-twice', { flag: `--${option.name()}` });
    isGiven = true;
  });
}

function optionOf(flag: Flag): Option {
  const option = new Option(flag.flags, flag.description).default(flag.default);
  if (flag.parse) option.argParser((text, before) => flag.parse?.(text, before));
  return flag.choices ? option.choices(flag.choices) : option;
}
