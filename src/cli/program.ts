import { Command, CommanderError, Option } from 'commander';
import { LANGUAGES } from '../document/vocabulary.js';
import { COMMANDS, type CommandModule } from './commands.js';
import { EXIT } from './ending.js';
import { Unusable } from '../workspace/unusable.js';
import { didYouMean } from './did-you-mean.js';
import { usageError } from './usage-error.js';
import type { World } from './world.js';

/** Flags that every command takes. */
export interface GlobalOptions {
  readonly today?: string;
  readonly cwd?: string;
  readonly config?: string;
  readonly language?: 'sv' | 'nb' | 'en';
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** Documents that are marked private are looked at too. */
  readonly private?: boolean;
}

/**
 * Runs the command that the arguments name, and tells a person what keeps it from running.
 *
 * @param version what `--version` prints
 * @returns the exit code
 */
export async function runProgram(world: World, version: string): Promise<number> {
  const program = rootCommand(world, version);
  try {
    return await runCommand(program, world);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable;
    const { tellEnding } = await import('./tell-ending.js');
    return tellEnding(error, world, program.opts<GlobalOptions>());
  }
}

/**
 * Reads the arguments and runs the command. Of the commands only the one that is named is loaded; the others are there
 * for the help, and not even that where a command is named first: its help tells of nothing else.
 *
 * @returns the exit code
 */
async function runCommand(program: Command, world: World): Promise<number> {
  let code: number = EXIT.done;
  const named = world.argv.find((word) => Object.hasOwn(COMMANDS, word));
  const isNamedFirst = named !== undefined && world.argv[0] === named;
  const shown = Object.entries(COMMANDS).filter(([name]) => !isNamedFirst || name === named);
  for (const [name, { summary, isHidden = false, load }] of shown) {
    const command = program.command(name, { hidden: isHidden }).description(summary);
    if (name !== named) continue;
    const module: CommandModule = await load();
    module.define(command);
    command.action(async () => {
      code = await module.run(world, command.processedArgs, command.optsWithGlobals());
    });
  }
  await program.parseAsync([...world.argv], { from: 'user' });
  return code;
}

/** The program with the flags that every command takes, before it has any command. */
export function rootCommand(world: World, version: string): Command {
  const program = new Command('serviceplan')
    .description('Service plans and customer lifecycle checklists as Markdown in git.')
    .version(version, '-V, --version', 'print the version')
    .option('--today <date>', 'the day that everything is judged by (YYYY-MM-DD)')
    .option('--cwd <dir>', 'work as if started in this folder')
    .option('--config <file>', 'use this settings file')
    .addOption(new Option('--language <language>', 'language of what is printed').choices(LANGUAGES))
    .option('--color', 'colours, whatever the output is')
    .option('--no-color', 'no colours')
    .option('-q, --quiet', 'only what matters most')
    .option('--private', 'look at documents that are marked private too')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out(text),
      writeErr: (text) => world.err(text),
      outputError: (text, write) => write(usageError(text)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  program.allowExcessArguments().action(() => {
    const [word] = program.args;
    if (word === undefined) return program.help({ error: true });
    const hint = didYouMean(word, Object.keys(COMMANDS)) || '; serviceplan --help lists them';
    throw new Unusable(`there is no command “${word}”${hint}`);
  });
  return program;
}
